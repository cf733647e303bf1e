#include "tests/http/program.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

namespace giro::test {
namespace {

std::filesystem::path scratch_file() {
  auto pattern = (std::filesystem::temp_directory_path() / "giro-program-XXXXXX").string();
  int file = mkstemp(pattern.data());
  if (file < 0) throw std::runtime_error("no temporary file");
  close(file);
  return pattern;
}

std::string read_and_remove(const std::filesystem::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  std::filesystem::remove(path);
  return text.str();
}

void redirect(const std::filesystem::path& path, int flags, int to) {
  int file = open(path.c_str(), flags);
  dup2(file, to);
  close(file);
}

}  // namespace

Program::Program(const std::vector<std::string>& command, const std::string& input)
    : out_(scratch_file()), err_(scratch_file()) {
  auto in = scratch_file();
  std::ofstream(in) << input;
  std::vector<char*> arguments;
  for (const auto& part : command) arguments.push_back(const_cast<char*>(part.c_str()));
  arguments.push_back(nullptr);
  pid_ = fork();
  if (pid_ == 0) {
    redirect(in, O_RDONLY, STDIN_FILENO);
    redirect(out_, O_WRONLY, STDOUT_FILENO);
    redirect(err_, O_WRONLY, STDERR_FILENO);
    unlink(in.c_str());
    execv(arguments[0], arguments.data());
    _exit(127);
  }
}

Program::~Program() {
  if (pid_ < 0) return;
  kill(pid_, SIGKILL);
  wait();
}

void Program::signal(int number) {
  kill(pid_, number);
}

Finished Program::wait() {
  int status = 0;
  waitpid(pid_, &status, 0);
  pid_ = -1;
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), read_and_remove(out_),
          read_and_remove(err_)};
}

Finished giro_server(const std::vector<std::string>& arguments, const std::string& input) {
  std::vector<std::string> command{GIRO_SERVER};
  command.insert(command.end(), arguments.begin(), arguments.end());
  return Program(command, input).wait();
}

ServingProgram::ServingProgram(const std::filesystem::path& data, const std::vector<std::string>& options)
    : port_file_(data.parent_path() / "port"), program_([&] {
        std::filesystem::remove(port_file_);
        std::vector<std::string> command{GIRO_SERVER, "serve",       "--data",      data,
                                         "--listen",  "127.0.0.1:0", "--port-file", port_file_};
        command.insert(command.end(), options.begin(), options.end());
        return command;
      }()) {
  for (int i = 0; i < 1'000 && port_ == 0; ++i) {
    std::ifstream(port_file_) >> port_;
    if (port_ == 0) std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  if (port_ == 0)
    throw std::runtime_error("the office did not start: " + (program_.signal(SIGKILL), program_.wait().err));
}

}  // namespace giro::test
