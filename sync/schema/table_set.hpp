// TableSet: some of the synced tables, by their place in tables(). Of one program, never in a file. Plain
// values; any thread.
#pragma once

#include <bitset>
#include <string_view>

namespace giro::schema {

using TableSet = std::bitset<64>;

/// The one table of this name; empty when it is none of them.
TableSet table_set(std::string_view name);

}  // namespace giro::schema
