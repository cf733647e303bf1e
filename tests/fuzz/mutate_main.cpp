// Runs a fuzz target without libFuzzer: every input of the corpus as it is, then seeded mutations of them. A
// crash, hang or sanitizer report fails, and so does a corpus that is not there.
//
//     fuzz_op CORPUS [ROUNDS]       the same rounds at every run
//     fuzz_op --write CORPUS        writes the target's own valid inputs, one a file
#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>

#include "sync/base/id.hpp"
#include "tests/fuzz/target.hpp"

namespace {

std::string mutate(std::string input, const std::vector<std::string>& inputs, std::mt19937& random) {
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
        input.insert(at, inputs[random() % inputs.size()].substr(0, 64));
        break;
    }
  }
  return input;
}

void write_corpus(const std::filesystem::path& folder) {
  std::filesystem::create_directories(folder);
  for (auto& input : seeds()) {
    auto name = giro::to_hex(giro::digest(input)).substr(0, 16) + ".bin";
    std::ofstream(folder / name, std::ios::binary) << input;
  }
}

std::vector<std::string> read_corpus(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files(std::filesystem::directory_iterator(folder), {});
  std::sort(files.begin(), files.end());
  std::vector<std::string> inputs;
  for (auto& path : files) {
    std::ifstream file(path, std::ios::binary);
    inputs.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return inputs;
}

void run(const std::string& input) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 3 && std::strcmp(argv[1], "--write") == 0) return write_corpus(argv[2]), 0;
  auto inputs = argc > 1 ? read_corpus(argv[1]) : std::vector<std::string>();
  if (inputs.empty()) return std::cerr << "no corpus: name its folder\n", 2;
  for (auto& input : inputs) run(input);
  std::mt19937 random(20261119);
  for (int rounds = argc > 2 ? std::atoi(argv[2]) : 5'000; rounds > 0; --rounds)
    run(mutate(inputs[random() % inputs.size()], inputs, random));
}
