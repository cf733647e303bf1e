#include "app/models/cell_words.hpp"

#include "sync/merge/merge_unit.hpp"
#include "sync/portfolio/lookups.hpp"

namespace giro::words {
namespace {

QString tr(const char* source) {
  return QCoreApplication::translate("Inbox", source);
}

QString relationship(std::string_view code) {
  if (code == "active") return tr("cliente attivo");
  if (code == "lead") return tr("contatto nuovo");
  if (code == "prospect") return tr("potenziale");
  if (code == "former") return tr("ex cliente");
  return tr("partner");
}

QString status_text(std::string_view table, std::string_view code) {
  if (table == "visit") return visit_status(code).text;
  if (table == "sales_order") return order_status(code).text;
  if (code == "open") return tr("aperta");
  if (code == "done") return tr("fatta");
  if (code == "answered") return tr("risposta data");
  if (code == "closed") return tr("chiusa");
  if (code == "cancelled") return tr("annullata");
  return text(code);
}

QString readable(SQLite::Database& db, std::string_view table, const schema::Column& column,
                 const Value& value, std::int64_t today) {
  if (is_null(value)) return {};
  auto number = as_int(value);
  using schema::Type;
  switch (column.type) {
    case Type::cents:
      return format::money(number);
    case Type::micro:
      return column.group == "position" || column.group == "place"
                 ? QString::number(static_cast<double>(number) / 1e6, 'f', 5)
                 : format::price(number);
    case Type::milli:
      return format::quantity(number);
    case Type::bp:
      return format::percent(number);
    case Type::flag:
      return number ? tr("sì") : tr("no");
    case Type::on: {
      auto day = day_number(as_text(value));
      return day ? format::day(*day, today) : text(as_text(value));
    }
    case Type::ref:
      return text(name_of(db, column.detail, as_id(value)));
    default:
      break;
  }
  if (column.name == "status") return status_text(table, as_text(value));
  if (column.name == "relationship") return relationship(as_text(value));
  return text(to_text(value));
}

/// Per column of the unit: its value and its line.
using Line = std::pair<const schema::Column*, QString>;
std::vector<Line> lines_of(SQLite::Database& db, std::string_view table_name, std::string_view key,
                           const std::string& kept, std::int64_t today) {
  std::vector<Line> lines;
  if (kept.empty()) return lines;
  if (key == merge::removal_unit) return {{nullptr, kept == "1" ? tr("tolto") : tr("resta")}};
  auto* table = schema::find_table(table_name);
  if (!table || merge::unit_columns(*table, key).empty()) return {{nullptr, text(kept)}};
  for (auto& [column, value] : merge::unit_values(*table, key, kept))
    if (auto line = readable(db, table_name, *column, value, today); !line.isEmpty())
      lines.emplace_back(column, line);
  return lines;
}

}  // namespace

QStringList cell_lines(SQLite::Database& db, std::string_view table, std::string_view key,
                       const std::string& kept, std::int64_t today) {
  QStringList texts;
  for (auto& [column, line] : lines_of(db, table, key, kept, today)) texts += line;
  return texts;
}

QString cell_text(SQLite::Database& db, std::string_view table, std::string_view key, const std::string& kept,
                  std::int64_t today) {
  auto lines = cell_lines(db, table, key, kept, today);
  return lines.isEmpty() ? tr("vuoto") : lines.join(QLatin1Char('\n'));
}

QVariantList differing_lines(SQLite::Database& db, std::string_view table, std::string_view key,
                             const std::string& kept, const std::string& beside, std::int64_t today) {
  auto others = lines_of(db, table, key, beside, today);
  QVariantList lines;
  for (auto& line : lines_of(db, table, key, kept, today)) {
    bool same = std::ranges::find(others, line) != others.end();
    lines += QVariantMap{{"text", line.second}, {"differs", !same}};
  }
  return lines;
}

QString typed_text(const schema::Column& column, const Value& value) {
  if (is_null(value)) return {};
  using schema::Type;
  auto number = as_int(value);
  switch (column.type) {
    case Type::cents:
      return format::plain_money(number);
    case Type::micro:
      return QString::number(static_cast<double>(number) / 1e6, 'f', 6).replace('.', ',');
    case Type::milli:
      return format::quantity(number);
    case Type::bp:
      return format::percent(number);
    default:
      return text(to_text(value));
  }
}

}  // namespace giro::words
