// A request body, packed and plain, as it reaches the office.
#include "sync/wire/codec.hpp"
#include "tests/fuzz/target.hpp"
#include "tests/support/random_op.hpp"

using namespace giro;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto bytes = bytes_of(data, size);
  (void)wire::decode_request(bytes);
  if (auto unpacked = wire::decompress(bytes)) (void)wire::decode_request(*unpacked);
  return 0;
}

std::vector<std::string> seeds() {
  test::FakeEnvironment env(12);
  std::vector<std::string> inputs;
  for (int i = 0; i < 20; ++i) {
    Request request{.nonce = 1, .token = "token", .clock = env.clock()};
    request.acked.push_back({env.mint(), 3});
    request.gaps.push_back({env.mint(), 3, 4});
    request.envelopes.push_back({env.mint(), 1, encode_op(test::random_op(env)), "receipt"});
    inputs.push_back(wire::encode_request(request));
    inputs.push_back(wire::compress(inputs.back()));
  }
  return inputs;
}
