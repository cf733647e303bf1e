// A row's cells as bytes, by column name: they outlive an update of the schema. Pure; any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "sync/base/value.hpp"
#include "sync/schema/schema.hpp"

namespace giro {

std::string encode_cells(const schema::Table&, const std::vector<Value>&);

/// In schema order; columns this schema lacks are left out, those the bytes lack are NULL.
std::vector<Value> decode_cells(const schema::Table&, std::string_view);

}  // namespace giro
