#include "tests/support/hand_made.hpp"

#include "sync/schema/ddl.hpp"

namespace giro::test {

HandMade::HandMade()
    : db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE), time(CompanyTime::in().value()) {
  for (auto& table : schema::tables()) {
    db.exec(schema::create_table(table, ""));
    for (auto& index : schema::create_indexes(table)) db.exec(index);
  }
  user = put("app_user", {{"login", "ferri"}, {"name", "Giulia Ferri"}, {"role", "agent"}, {"active", 1}});
  segment = put("segment", {{"code", "TV"}, {"name", "Treviso"}});
  put("assignment",
      {{"user_id", user}, {"segment_id", segment}, {"role", "responsible"}, {"valid_from", "2020-01-01"}});
}

Id HandMade::put(std::string_view table, const Cells& cells, std::optional<Id> known) {
  Id id = known.value_or(Id{});
  if (!known) ++next_;
  for (int i = 0; i < 8 && !known; ++i)
    id.bytes[static_cast<std::size_t>(15 - i)] = static_cast<Byte>(next_ >> (8 * i));
  if (!known && scattered) id = digest(id.view());
  std::string names = "id", marks = "?";
  for (auto& [name, value] : cells) {
    names.append(", ").append(name);
    marks += ",?";
  }
  SQLite::Statement insert(db, "INSERT INTO " + std::string(table) + "(" + names + ") VALUES(" + marks + ")");
  insert.bind(1, id.bytes.data(), 16);
  int place = 2;
  for (auto& [name, value] : cells) {
    if (auto* number = std::get_if<std::int64_t>(&value))
      insert.bind(place, *number);
    else if (auto* text = std::get_if<std::string>(&value))
      insert.bind(place, *text);
    else if (auto* ref = std::get_if<Id>(&value))
      insert.bind(place, ref->bytes.data(), 16);
    else
      insert.bind(place);
    ++place;
  }
  insert.exec();
  return id;
}

namespace {
HandMade::Cells joined(HandMade::Cells cells, const HandMade::Cells& more) {
  for (auto& [name, value] : more) {
    std::erase_if(cells, [&](auto& cell) { return cell.first == name; });
    cells.emplace_back(name, value);
  }
  return cells;
}
}  // namespace

Id HandMade::client(std::string_view name, const Id& in_segment, const Cells& more) {
  return put("client", joined({{"legal_name", std::string(name)},
                               {"relationship", "active"},
                               {"segment_id", in_segment},
                               {"active_from", "2024-01-01"},
                               {"lat_micro", 45'666'000},
                               {"lon_micro", 12'242'000}},
                              more));
}

Id HandMade::visit(const Id& client_id, const Id& user_id, std::string_view day_on, std::string_view status,
                   const Cells& more) {
  Cells cells{{"client_id", client_id},
              {"user_id", user_id},
              {"status", std::string(status)},
              {"channel", "in_person"},
              {"planned_on", std::string(day_on)}};
  if (status == "done" || status == "in_progress") cells.emplace_back("started_at", noon(day_on));
  if (status == "done") cells.emplace_back("ended_at", noon(day_on) + 20 * 60'000);
  return put("visit", joined(std::move(cells), more));
}

Id HandMade::order(const Id& client_id, const Id& user_id, std::string_view day_on,
                   std::int64_t taxable_cents, std::string_view status, const Cells& more) {
  return put("sales_order", joined({{"client_id", client_id},
                                    {"user_id", user_id},
                                    {"status", std::string(status)},
                                    {"placed_at", noon(day_on)},
                                    {"taxable_cents", taxable_cents},
                                    {"vat_cents", taxable_cents * 22 / 100},
                                    {"total_cents", taxable_cents * 122 / 100}},
                                   more));
}

std::int64_t HandMade::noon(std::string_view day_on) const {
  return time.at(day(day_on), 12 * 3600);
}

}  // namespace giro::test
