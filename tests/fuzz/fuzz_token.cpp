// Tokens and receipts: authenticated, so a changed one never opens.
#include "sync/base/assert.hpp"
#include "sync/op/token.hpp"
#include "tests/fuzz/target.hpp"
#include "tests/support/fake_environment.hpp"

using namespace giro;

namespace {

constexpr SealKey key{1, 2, 3};

Token sample() {
  return {.epoch = 1,
          .run = 2,
          .snap = 3,
          .cut = 3,
          .schema = 1,
          .role = schema::agent,
          .user = Id{},
          .issued_at = 4,
          .positions = {{public_bucket(), {3, Id{}}, 1}}};
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto bytes = bytes_of(data, size);
  if (auto token = open_token(bytes, key)) GIRO_ASSERT(*token == sample());
  GIRO_ASSERT(!open_receipt(bytes, key));
  return 0;
}

std::vector<std::string> seeds() {
  return {seal_token(sample(), key)};
}
