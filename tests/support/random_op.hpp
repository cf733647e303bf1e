// Random ops, rows and values that fit the schema: the generator behind the property tests, derived from the
// tables.
#pragma once

#include "sync/op/exchange_messages.hpp"
#include "tests/support/fake_environment.hpp"

namespace giro::test {

/// A value the column accepts; NULL now and then unless the column is required.
Value random_value(FakeEnvironment&, const schema::Column&);

/// Well-formed on the wire (round-trips); its references point nowhere.
Op random_op(FakeEnvironment&);

RowBatch random_batch(FakeEnvironment&, std::size_t rows);

}  // namespace giro::test
