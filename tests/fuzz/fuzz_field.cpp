// What a person types for a column. A value fits its column, a number needs a digit, and a number written out
// again reads back as the same one.
#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

#include "sync/actions/client.hpp"
#include "sync/schema/ddl.hpp"
#include "tests/fuzz/target.hpp"
#include "tests/support/random_op.hpp"

using namespace giro;

namespace {

/// A replica's tables with one row each, so that references by code and id find something.
struct Replica {
  Replica() {
    test::FakeEnvironment env(19);
    for (auto& table : schema::tables()) {
      db.exec(schema::create_table(table, ""));
      if (table.human_key.empty()) continue;
      SQLite::Statement row(db, "INSERT INTO " + std::string(table.name) + "(id, " +
                                    std::string(table.human_key) + ") VALUES(?, 'C1')");
      auto id = env.mint();
      row.bind(1, id.bytes.data(), static_cast<int>(id.bytes.size()));
      row.exec();
    }
  }
  SQLite::Database db{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
};

std::size_t decimals_of(schema::Type type) {
  using enum schema::Type;
  return type == micro ? 6 : type == milli ? 3 : type == cents || type == bp ? 2 : 0;
}

std::string written(std::int64_t number, std::size_t decimals) {
  auto digits = std::to_string(number < 0 ? -number : number);
  if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
  digits.insert(digits.size() - decimals, decimals ? "," : "");
  return (number < 0 ? "-" : "") + digits;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Replica replica;
  auto text = bytes_of(data, size);
  auto& table = schema::tables()[take(text) % schema::tables().size()];
  auto& column = table.columns[take(text) % table.columns.size()];
  (void)actions::find_column(table, text);
  auto value = actions::parse_field(replica.db, table, column, text);
  if (!value) return 0;
  GIRO_ASSERT(!check_value(table, column, *value));
  GIRO_ASSERT(is_null(*value) == text.empty());
  auto* number = std::get_if<std::int64_t>(&*value);
  if (!number || column.type == schema::Type::flag) return 0;
  GIRO_ASSERT(std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; }));
  if (column.type == schema::Type::at) return 0;
  auto again = actions::parse_field(replica.db, table, column, written(*number, decimals_of(column.type)));
  GIRO_ASSERT(again.has_value() && *again == *value);
  return 0;
}

std::vector<std::string> seeds() {
  std::vector<std::string> inputs;
  auto& client = *schema::find_table("client");
  auto typed = [&](std::string_view column, std::string_view text) {
    std::string input{static_cast<char>(schema::table_number(client)),
                      static_cast<char>(client.index_of(column))};
    inputs.push_back(input.append(text));
  };
  typed("credit_limit_cents", "1.240,50");
  typed("credit_limit_cents", "-1240.5");
  typed("discount1_bp", "5 %");
  typed("lat_micro", "45,464211");
  typed("legal_name", "Trattoria dell'Orso");
  typed("relationship", "prospect");
  typed("active_from_on", "2026-11-19");
  typed("segment_id", "C1");
  auto& visit = *schema::find_table("visit");
  inputs.push_back(
      {static_cast<char>(schema::table_number(visit)), static_cast<char>(visit.index_of("started_at"))});
  inputs.back() += "2026-11-19T14:05:30Z";
  return inputs;
}
