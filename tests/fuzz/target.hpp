// What a fuzz target provides: the libFuzzer entry point, and valid inputs, of which the corpus was made.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/assert.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Well-formed inputs of this parser.
std::vector<std::string> seeds();

inline std::string_view bytes_of(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// Takes the first byte off, as a number: what the target is to do with the rest. 0 when nothing is left.
inline std::size_t take(std::string_view& bytes) {
  if (bytes.empty()) return 0;
  auto first = static_cast<unsigned char>(bytes.front());
  bytes.remove_prefix(1);
  return first;
}
