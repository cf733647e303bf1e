// Ids of rows with a natural key follow from it, so that the same thing entered on two tablets is one row.
// Pure.
#pragma once

#include <functional>

#include "sync/base/value.hpp"
#include "sync/schema/schema.hpp"

namespace giro {

/// The id of a row of `table`, from the values of its natural-key columns. The table must have one.
Id natural_id(const schema::Table& table, const std::function<Value(std::string_view column)>& value_of);

/// The same from the values in the order of `table.natural_key`.
Id natural_id(std::string_view table, std::initializer_list<Value> values);

}  // namespace giro
