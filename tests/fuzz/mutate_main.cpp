// Runs a fuzz target without libFuzzer: seeded mutations of its valid inputs. A crash, hang or sanitizer
// report fails.
#include <cstdlib>
#include <random>

#include "tests/fuzz/target.hpp"

namespace {

std::string mutate(std::string input, const std::vector<std::string>& seeds, std::mt19937& random) {
  for (auto edits = 1 + random() % 6; edits > 0 && !input.empty(); --edits) {
    auto at = random() % input.size();
    switch (random() % 5) {
      case 0:
        input[at] = static_cast<char>(random());
        break;
      case 1:
        input.resize(at);
        break;
      case 2:
        input.insert(at, 1 + random() % 8, static_cast<char>(random()));
        break;
      case 3:
        input.erase(at, 1 + random() % 8);
        break;
      default:
        input.insert(at, seeds[random() % seeds.size()].substr(0, 64));
        break;
    }
  }
  return input;
}

}  // namespace

int main(int argc, char** argv) {
  int rounds = argc > 1 ? std::atoi(argv[1]) : 5'000;
  std::mt19937 random(20261119);
  auto inputs = seeds();
  for (int i = 0; i < rounds; ++i) {
    auto input = mutate(inputs[random() % inputs.size()], inputs, random);
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
  }
}
