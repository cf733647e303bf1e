// Tokens: authenticated, so a foreign one never opens; and one whose tag is right is read without trust.
#include "sync/op/token.hpp"

#include "tests/fuzz/sealed.hpp"
#include "tests/fuzz/target.hpp"
#include "tests/support/fake_environment.hpp"

using namespace giro;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto bytes = bytes_of(data, size);
  GIRO_ASSERT(!open_token(bytes, test::fuzz_key));  // the corpus holds bodies without their tags
  auto sealed = test::sealed("giro token", bytes);
  GIRO_ASSERT(!open_receipt(sealed, test::fuzz_key));
  GIRO_ASSERT(!open_token(sealed, SealKey{}));
  auto token = open_token(sealed, test::fuzz_key);
  if (!token) return 0;
  auto again = open_token(seal_token(*token, test::fuzz_key), test::fuzz_key);
  GIRO_ASSERT(again && *again == *token);
  sealed[size / 2] ^= 1;
  GIRO_ASSERT(!open_token(sealed, test::fuzz_key));
  return 0;
}

std::vector<std::string> seeds() {
  test::FakeEnvironment env(15);
  Token token{.epoch = 1,
              .run = 2,
              .snap = 300,
              .cut = 300,
              .schema = schema::version,
              .role = schema::agent,
              .user = env.mint(),
              .issued_at = env.reading.wall_at,
              .positions = {{public_bucket(), {3, {}}, 1}}};
  std::vector<std::string> inputs;
  for (int i = 0; i < 4; ++i) {
    inputs.push_back(test::body_of(seal_token(token, test::fuzz_key)));
    token.positions.push_back({segment_bucket(env.mint()), {7, env.mint()}, 2});
  }
  return inputs;
}
