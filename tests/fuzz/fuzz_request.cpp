// A request body, unpacked, as it reaches the office.
#include "sync/base/limits.hpp"
#include "sync/wire/codec.hpp"
#include "tests/fuzz/target.hpp"
#include "tests/support/random_op.hpp"

using namespace giro;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto request = wire::decode_request(bytes_of(data, size));
  if (!request) return 0;
  GIRO_ASSERT(request->envelopes.size() <= Limits::ops_per_push);
  GIRO_ASSERT(request->acked.size() <= Limits::devices_per_request);
  GIRO_ASSERT(request->gaps.size() <= Limits::devices_per_request);
  GIRO_ASSERT(request->token.size() <= Limits::token_bytes && request->page_rows <= Limits::rows_per_page);
  auto bytes = wire::encode_request(*request);
  auto again = wire::decode_request(bytes);
  GIRO_ASSERT(again.has_value() && wire::encode_request(*again) == bytes);
  GIRO_ASSERT(again->envelopes.size() == request->envelopes.size());
  for (std::size_t i = 0; i < request->envelopes.size(); ++i)
    GIRO_ASSERT(again->envelopes[i].op == request->envelopes[i].op &&  // the very bytes that were recorded
                again->envelopes[i].sealed == request->envelopes[i].sealed);
  return 0;
}

std::vector<std::string> seeds() {
  test::FakeEnvironment env(12);
  std::vector<std::string> inputs;
  for (std::size_t ops = 0; ops < 5; ++ops) {
    Request request{.nonce = 1, .token = "token", .clock = env.clock()};
    request.acked.push_back({env.mint(), 3});
    request.gaps.push_back({env.mint(), 3, 4});
    request.page_rows = 100;
    request.app_version = "1.0";
    for (std::size_t i = 0; i < ops; ++i)
      request.envelopes.push_back({env.mint(), i + 1, encode_op(test::random_op(env)), "receipt"});
    if (ops == 4) request.envelopes.back().sealed = env.mint();
    inputs.push_back(wire::encode_request(request));
  }
  return inputs;
}
