// The op's bytes, as a device pushes them: whatever they are, they decode to an op that encodes again, or to
// a Problem; and what was decoded is within the limits.
#include "sync/base/limits.hpp"
#include "tests/fuzz/target.hpp"
#include "tests/support/random_op.hpp"

using namespace giro;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto op = decode_op(bytes_of(data, size));
  if (!op) return 0;
  auto bytes = encode_op(*op);
  auto again = decode_op(bytes);
  GIRO_ASSERT(again.has_value() && *again == *op);
  GIRO_ASSERT(encode_op(*again) == bytes);
  GIRO_ASSERT(op->changes.size() <= Limits::changes_per_op && op->tokens.size() <= Limits::tokens_per_op);
  for (auto& change : op->changes) GIRO_ASSERT(change.cells.size() <= Limits::cells_per_change);
  GIRO_ASSERT(newest_named(*op).schema <= schema::version);
  if (check_op(*op)) return 0;
  // What may be decided names a client where it touches one, and values that fit their columns.
  for (auto& change : op->changes)
    for (auto& cell : change.cells) GIRO_ASSERT(!check_value(*change.table, *cell.column, cell.value));
  return 0;
}

std::vector<std::string> seeds() {
  test::FakeEnvironment env(11);
  std::vector<std::string> inputs;
  for (int i = 0; i < 10; ++i) inputs.push_back(encode_op(test::random_op(env)));
  return inputs;
}
