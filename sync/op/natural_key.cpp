#include "sync/op/natural_key.hpp"

#include "sync/base/assert.hpp"

namespace giro {
namespace {

/// Values of different kinds never collide: each part is led by its kind and length.
void append(std::string& key, const Value& value) {
  auto text = to_text(value);
  key += static_cast<char>('0' + value.index());
  key += std::to_string(text.size());
  key += ':';
  key += text;
}

}  // namespace

Id natural_id(const schema::Table& table, const std::function<Value(std::string_view)>& value_of) {
  GIRO_ASSERT(!table.natural_key.empty());
  std::string key;
  auto rest = table.natural_key;
  while (!rest.empty()) {
    auto end = std::min(rest.find(','), rest.size());
    append(key, value_of(rest.substr(0, end)));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return derive_id(table.name, {key});
}

Id natural_id(std::string_view table, std::initializer_list<Value> values) {
  auto* found = schema::find_table(table);
  GIRO_ASSERT(found);
  auto next = values.begin();
  return natural_id(*found, [&](std::string_view) {
    GIRO_ASSERT(next != values.end());
    return *next++;
  });
}

}  // namespace giro
