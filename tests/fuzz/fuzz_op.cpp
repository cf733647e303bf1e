// The op's bytes, as a device pushes them: whatever they are, they decode to an op that encodes again, or to
// a Problem.
#include "sync/base/assert.hpp"
#include "tests/fuzz/target.hpp"
#include "tests/support/random_op.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto op = giro::decode_op(bytes_of(data, size));
  if (!op) return 0;
  (void)giro::check_op(*op);
  auto again = giro::decode_op(giro::encode_op(*op));
  GIRO_ASSERT(again.has_value() && *again == *op);
  return 0;
}

std::vector<std::string> seeds() {
  giro::test::FakeEnvironment env(11);
  std::vector<std::string> inputs;
  for (int i = 0; i < 40; ++i) inputs.push_back(giro::encode_op(giro::test::random_op(env)));
  return inputs;
}
