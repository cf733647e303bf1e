// The text of a merge unit in a conflict record → values, and back: a person's choice is written from it.
#include <algorithm>

#include "sync/merge/merge_unit.hpp"
#include "tests/fuzz/target.hpp"
#include "tests/support/random_op.hpp"

using namespace giro;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto bytes = bytes_of(data, size);
  auto& table = schema::tables()[take(bytes) % schema::tables().size()];
  auto& column = table.columns[take(bytes) % table.columns.size()];
  auto key = column.group.empty() ? column.name : column.group;
  auto values = merge::unit_values(table, key, std::string(bytes));
  GIRO_ASSERT(values.size() == merge::unit_columns(table, key).size());
  for (auto& [of, value] : values) {
    if (is_null(value)) continue;
    GIRO_ASSERT(std::holds_alternative<std::string>(value) == of->stored_as_text());
    GIRO_ASSERT(std::holds_alternative<Id>(value) == of->stored_as_id());
  }
  GIRO_ASSERT(merge::unit_values(table, key, merge::unit_text(key, values)) == values);
  return 0;
}

std::vector<std::string> seeds() {
  test::FakeEnvironment env(18);
  std::vector<std::string> inputs;
  auto& client = *schema::find_table("client");
  std::vector<std::string_view> seen;
  for (std::size_t i = 0; i < client.columns.size(); ++i) {
    auto& column = client.columns[i];
    if (column.group.empty() && i % 8 != 0) continue;
    auto key = column.group.empty() ? column.name : column.group;
    if (std::find(seen.begin(), seen.end(), key) != seen.end()) continue;
    seen.push_back(key);
    std::vector<merge::ColumnValue> values;
    for (auto* of : merge::unit_columns(client, key)) values.emplace_back(of, test::random_value(env, *of));
    std::string input{static_cast<char>(schema::table_number(client)), static_cast<char>(i)};
    inputs.push_back(input.append(as_text(merge::unit_text(key, values))));
  }
  return inputs;
}
