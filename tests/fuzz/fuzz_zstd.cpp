// A packed body: never more than the limit, whatever it claims; what we pack unpacks; cut, it is refused.
#include "sync/base/limits.hpp"
#include "sync/wire/codec.hpp"
#include "tests/fuzz/target.hpp"
#include "tests/support/random_op.hpp"

using namespace giro;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto bytes = bytes_of(data, size);
  if (auto body = wire::decompress(bytes)) {
    GIRO_ASSERT(body->size() <= Limits::body_unpacked_bytes);
    if (body->size() < 100'000) GIRO_ASSERT(wire::decompress(wire::compress(*body)).value() == *body);
  }
  auto packed = wire::compress(bytes);
  auto unpacked = wire::decompress(packed);
  GIRO_ASSERT(unpacked.has_value() && *unpacked == bytes);
  GIRO_ASSERT(!wire::decompress(std::string_view(packed).substr(0, size % packed.size())));
  return 0;
}

std::vector<std::string> seeds() {
  test::FakeEnvironment env(17);
  std::vector<std::string> inputs{wire::compress(""), wire::compress("giro"),
                                  wire::compress(std::string(1'000'000, 'a'))};
  for (int i = 0; i < 3; ++i) inputs.push_back(wire::compress(encode_op(test::random_op(env))));
  inputs.push_back(inputs[1] + inputs[2]);  // two frames, one after the other
  return inputs;
}
