// Program: a real program as a child process, for tests. Killed when it goes out of scope. One thread.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace giro::test {

struct Finished {
  int exit_code = -1;
  std::string out;
  std::string err;
};

class Program {
 public:
  /// Starts it; `input` is its whole stdin. Output goes to files of its own.
  Program(const std::vector<std::string>& command, const std::string& input = {});
  ~Program();
  Program(const Program&) = delete;

  void signal(int number);
  pid_t pid() const { return pid_; }
  Finished wait();

 private:
  std::filesystem::path out_;
  std::filesystem::path err_;
  pid_t pid_ = -1;
};

/// giro-server with these arguments, to its end.
Finished giro_server(const std::vector<std::string>& arguments, const std::string& input = {});

/// giro-server serve on a free port of loopback, ready.
class ServingProgram {
 public:
  explicit ServingProgram(const std::filesystem::path& data, const std::vector<std::string>& options = {});
  std::uint16_t port() const { return port_; }
  Program& program() { return program_; }

 private:
  std::filesystem::path port_file_;
  Program program_;
  std::uint16_t port_ = 0;
};

}  // namespace giro::test
