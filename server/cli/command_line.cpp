#include "server/cli/command_line.hpp"

#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <ctime>
#include <iostream>

namespace giro::cli {
namespace {

/// Typing is not shown while this lives.
class NoEcho {
 public:
  NoEcho() {
    tcgetattr(STDIN_FILENO, &before_);
    auto silent = before_;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSANOW, &silent);
  }
  ~NoEcho() { tcsetattr(STDIN_FILENO, TCSANOW, &before_); }
  NoEcho(const NoEcho&) = delete;

 private:
  termios before_{};
};

std::string read_line() {
  std::string line;
  std::getline(std::cin, line);
  if (line.ends_with('\r')) line.pop_back();
  return line;
}

}  // namespace

Done with_office(const CommandLine& line, const std::function<Done(OfficeHome&)>& action) {
  auto home = OfficeHome::open(line.data);
  if (!home) return home.error();
  return action(**home);
}

std::string read_password() {
  if (!isatty(STDIN_FILENO)) return read_line();
  std::cerr << "Password: ";
  NoEcho no_echo;
  auto password = read_line();
  std::cerr << "\n";
  return password;
}

std::string moment(std::int64_t at) {
  if (at == 0) return "never";
  auto seconds = static_cast<std::time_t>(at / 1000);
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  char text[24];
  std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &parts);
  return text;
}

std::function<void(std::size_t, std::size_t)> show_progress(std::string what) {
  if (!isatty(STDERR_FILENO)) return [](std::size_t, std::size_t) {};
  return [what = std::move(what)](std::size_t done, std::size_t total) {
    auto of = total ? " of " + std::to_string(total) : std::string();
    std::fprintf(stderr, "\r%s: %zu%s%s", what.c_str(), done, of.c_str(), total && done >= total ? "\n" : "");
  };
}

}  // namespace giro::cli
