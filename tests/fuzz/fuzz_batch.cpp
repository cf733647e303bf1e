// Rows of one table, column by column: the part of a response in which lengths and counts could lie.
#include "sync/base/limits.hpp"
#include "sync/wire/batch.hpp"
#include "sync/wire/convert.hpp"
#include "tests/fuzz/target.hpp"
#include "tests/support/random_op.hpp"

using namespace giro;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  wire::RowBatch in;
  if (!wire::parse(in, bytes_of(data, size))) return 0;
  auto batch = wire::decode_batch(in);
  if (!batch || !*batch) return 0;
  auto& rows = (*batch)->rows;
  GIRO_ASSERT(rows.size() <= Limits::rows_per_page);
  GIRO_ASSERT((*batch)->columns.size() <= (*batch)->table->columns.size());
  wire::RowBatch out;
  wire::encode_batch(**batch, out);
  auto again = wire::decode_batch(out);
  GIRO_ASSERT(again.has_value() && *again && (*again)->columns == (*batch)->columns);
  GIRO_ASSERT((*again)->table == (*batch)->table && (*again)->bucket == (*batch)->bucket);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    auto &row = rows[i], &read = (*again)->rows.at(i);
    GIRO_ASSERT(read.id == row.id && read.seq == row.seq && read.dead == row.dead && read.cells == row.cells);
  }
  return 0;
}

std::vector<std::string> seeds() {
  test::FakeEnvironment env(14);
  std::vector<std::string> inputs;
  for (std::size_t rows : {0u, 1u, 2u, 3u, 5u, 9u, 10u}) {
    wire::RowBatch batch;
    wire::encode_batch(test::random_batch(env, rows), batch);
    inputs.push_back(batch.SerializeAsString());
  }
  return inputs;
}
