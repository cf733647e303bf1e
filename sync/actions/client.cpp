#include "sync/actions/client.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <set>

#include "sync/base/assert.hpp"
#include "sync/op/natural_key.hpp"
#include "sync/op/owner.hpp"

namespace giro::actions {
namespace {

constexpr auto no_client = "Questo cliente non è su questo tablet.";

bool has(const Fields& fields, std::string_view column) {
  return std::ranges::any_of(fields, [&](auto& field) { return field.first == column; });
}

/// The one assigned segment of the user that day, if it is one.
std::optional<Id> only_segment(Device& device, std::string_view day_on) {
  SQLite::Statement query(
      device.local(),
      "SELECT DISTINCT segment_id FROM assignment WHERE user_id = ?1 AND (valid_from IS NULL OR "
      "valid_from <= ?2) AND (valid_to IS NULL OR ?2 < valid_to) LIMIT 2");
  query.bind(1, device.user().bytes.data(), static_cast<int>(device.user().bytes.size()));
  query.bind(2, std::string(day_on));
  std::optional<Id> only;
  while (query.executeStep()) {
    if (only) return std::nullopt;
    only = id_from_bytes(query.getColumn(0).getString());
  }
  return only;
}

Result<Draft> one_change(std::optional<Id> client, Change change) {
  if (change.cells.empty()) return Problem{"Non è cambiato niente."};
  return Draft{.client = client, .changes = {std::move(change)}, .tokens = {}, .resolves = {}};
}

Result<Draft> edit_row(Device& device, std::string_view table, const Id& row, const Fields& fields) {
  auto& declared = *schema::find_table(table);
  auto cells = device.row(declared, row);
  if (!cells) return Problem{"Questo dato non è più su questo tablet."};
  return one_change(client_of(declared, row, *cells), device.update(table, row, fields));
}

}  // namespace

Result<Draft> new_client(Device& device, Fields fields, std::int64_t at, std::optional<Id> new_id) {
  if (!has(fields, "legal_name")) return Problem{"Manca la ragione sociale (legal_name)."};
  if (!has(fields, "segment_id")) {
    auto segment = only_segment(device, day_of(device.local(), at));
    if (!segment)
      return Problem{"Scegli il segmento del cliente (segment=CODICE): ne segui più d'uno o nessuno."};
    fields.emplace_back("segment_id", *segment);
  }
  if (!has(fields, "relationship")) fields.emplace_back("relationship", std::string("prospect"));
  auto id = new_id.value_or(device.mint());
  return one_change(id, Device::insert("client", id, fields));
}

Result<Draft> edit_client(Device& device, const Id& client, const Fields& fields) {
  auto row = RowView::load(device, "client", client, no_client);
  if (row.has_error()) return row.error();
  return one_change(client, device.update("client", client, fields));
}

Result<Draft> edit_row_seen(Device& device, std::string_view table, const Id& row, const Fields& seen,
                            const Fields& values, std::vector<Bytes> tokens) {
  GIRO_ASSERT(seen.size() == values.size());
  auto& declared = *schema::find_table(table);
  Change change{.kind = Change::Kind::update, .table = &declared, .row = row, .cells = {}};
  std::set<std::string_view> groups;  // that are written: they travel whole, also when the row has gone
  for (std::size_t i = 0; i < values.size(); ++i) {
    auto* column = declared.find(values[i].first);
    GIRO_ASSERT(column && seen[i].first == values[i].first);
    change.cells.push_back({column, seen[i].second, values[i].second});
    if (seen[i].second != values[i].second && !column->group.empty()) groups.insert(column->group);
  }
  std::erase_if(change.cells,
                [&](auto& cell) { return cell.base == cell.value && !groups.contains(cell.column->group); });
  auto cells = device.row(declared, row).value_or(std::vector<Value>{});
  auto draft = one_change(client_of(declared, row, cells), std::move(change));
  if (draft.has_value()) draft->tokens = std::move(tokens);
  return draft;
}

Result<Draft> save_part(Device& device, std::string_view table, const Id& client, std::optional<Id> row,
                        const Fields& fields) {
  if (row) return edit_row(device, table, *row, fields);
  auto cells = fields;
  cells.emplace_back("client_id", client);
  return one_change(client, Device::insert(table, device.mint(), cells));
}

Result<Draft> add_note(Device& device, const Id& client, std::string_view body, std::int64_t at) {
  if (body.empty()) return Problem{"La nota è vuota."};
  return save_part(device, "note", client, std::nullopt,
                   {{"user_id", device.user()}, {"written_at", at}, {"body", std::string(body)}});
}

Result<Draft> add_request(Device& device, const Id& client, std::string_view kind, std::string_view body,
                          std::int64_t at, std::optional<Id> product, std::string_view due_on) {
  if (body.empty()) return Problem{"Scrivi che cosa chiede il cliente."};
  Fields fields{{"user_id", device.user()},
                {"kind", std::string(kind)},
                {"body", std::string(body)},
                {"status", std::string("open")},
                {"opened_on", day_of(device.local(), at)},
                {"due_on", text_or_null(due_on)}};
  if (product) fields.emplace_back("product_id", *product);
  return save_part(device, "request", client, std::nullopt, fields);
}

Result<Draft> add_task(Device& device, std::optional<Id> client, std::string_view title,
                       std::string_view due_on) {
  if (title.empty()) return Problem{"Scrivi che cosa c'è da fare."};
  Fields fields{{"user_id", device.user()},
                {"title", std::string(title)},
                {"due_on", text_or_null(due_on)},
                {"status", std::string("open")}};
  if (client) fields.emplace_back("client_id", *client);
  return one_change(client, Device::insert("task", device.mint(), fields));
}

Result<Draft> set_task(Device& device, const Id& task, std::string_view status, std::int64_t at) {
  return edit_row(device, "task", task,
                  {{"status", std::string(status)}, {"done_at", status == "done" ? Value{at} : Value{}}});
}

}  // namespace giro::actions
