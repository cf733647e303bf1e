#include "tests/support/cut.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <stdexcept>
#include <string_view>

namespace giro::test {
namespace {

/// The last line a child says, and what came before it.
Ended understood(const std::string& told, int status) {
  Ended ended{.killed = WIFSIGNALED(status)};
  std::size_t from = 0;
  for (auto end = told.find('\n'); end != told.npos; from = end + 1, end = told.find('\n', from)) {
    auto line = told.substr(from + 1, end - from - 1);
    if (told[from] == 'a') ended.acknowledged += line + "\n";
    if (told[from] == 's') ended.steps = line;
    if (told[from] == 'p') ended.failed = true, ended.said = line;
  }
  return ended;
}

/// At most so many of them, over the whole length.
std::vector<std::uint64_t> spread(const std::vector<std::uint64_t>& all, std::size_t most) {
  std::vector<std::uint64_t> some;
  auto count = std::min(most, all.size());
  for (std::size_t i = 0; i < count; ++i) some.push_back(all[i * all.size() / count]);
  return some;
}

}  // namespace

Ended in_child(const std::filesystem::path& folder, Trouble trouble, std::uint64_t at_step,
               const std::function<std::string(const Acknowledge&)>& work) {
  int ends[2];
  if (::pipe(ends) != 0) throw std::runtime_error("no pipe");
  auto tell = [&](char what, std::string_view line) {
    auto text = what + std::string(line) + "\n";
    (void)!::write(ends[1], text.data(), text.size());
  };
  auto child = ::fork();
  if (child == 0) {
    FragileDisk::watch(folder, trouble, at_step);
    std::string problem;
    try {
      problem = work([&](std::string_view line) { tell('a', line); });
    } catch (const std::exception& failure) {
      problem = failure.what();
    }
    if (!problem.empty()) tell('p', problem);
    tell('s', FragileDisk::steps());
    ::_exit(0);
  }
  ::close(ends[1]);
  std::string told;
  char bytes[4096];
  for (long size; (size = ::read(ends[0], bytes, sizeof bytes)) > 0;)
    told.append(bytes, static_cast<std::size_t>(size));
  ::close(ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  std::filesystem::remove_all(FragileDisk::graveyard_of(folder));
  return understood(told, status);
}

std::vector<std::uint64_t> steps_to_try(const std::string& steps, std::size_t most) {
  auto* wanted = std::getenv("GIRO_CUTS");
  if (wanted && std::string_view(wanted) == "all") most = steps.size();
  std::vector<std::uint64_t> telling, inside;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    bool is_inside = steps.substr(i == 0 ? 0 : i - 1, 3) == "www";
    (is_inside ? inside : telling).push_back(i + 1);
  }
  auto chosen = spread(telling, most);
  for (auto one : spread(inside, most - chosen.size())) chosen.push_back(one);
  std::ranges::sort(chosen);
  return chosen;
}

}  // namespace giro::test
