#include "sync/actions/order.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

#include "sync/portfolio/inherited.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/orders.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/price_book.hpp"
#include "sync/portfolio/products.hpp"
#include "sync/portfolio/select.hpp"
#include "sync/portfolio/strategies.hpp"

namespace giro::actions {
namespace {

constexpr auto no_client = "Questo cliente non è su questo tablet.";
constexpr auto no_order = "Questo ordine non è su questo tablet.";
constexpr auto no_product = "Questo prodotto non è nel catalogo.";
constexpr auto no_line = "Questa riga non è su questo tablet.";

Value id_or_null(const std::optional<Id>& id) {
  return id ? Value{*id} : Value{};
}

constexpr std::string_view discount_columns[] = {"discount1_bp", "discount2_bp", "discount3_bp",
                                                 "discount4_bp"};

void append_discounts(Fields& fields, const Discounts& discounts_bp) {
  for (std::size_t i = 0; i < discounts_bp.size(); ++i)
    fields.emplace_back(discount_columns[i], discounts_bp[i]);
}

/// "12", "1,5": as people write them.
std::string quantity_words(std::int64_t milli) {
  auto words = std::to_string(milli / 1000);
  if (milli % 1000 == 0) return words;
  auto decimals = std::to_string(1000 + milli % 1000).substr(1);
  while (decimals.ends_with('0')) decimals.pop_back();
  return words + "," + decimals;
}

/// Everything that prices the lines of one client's order, read once.
struct Pricing {
  Device& device;
  PriceBook book;
  ClientVat client_vat;
  std::string day_on;
};

Pricing pricing_for(Device& device, const RowView& client, std::int64_t at) {
  auto& db = device.local();
  return {device, PriceBook::load(db, client.id()), client_vat(db, client.id()), day_of(db, at)};
}

/// The VAT a product bears for this client on that day. A code that is not here has no rate.
Fields vat_fields(Device& device, const ClientVat& client, const Id& product_vat, std::string_view day_on) {
  auto& table = *schema::find_table("vat");
  auto chosen = line_vat({product_vat}, client, day_on).code.id;
  auto row = device.row(table, chosen);
  return {{"vat_id", chosen.is_nil() ? Value{} : Value{chosen}},
          {"vat_rate_bp", row ? (*row)[table.index_of("rate_bp")] : Value{}}};
}

Result<Change> line_change(Pricing& pricing, const Id& client, const Id& order, const LineRequest& line,
                           std::int64_t position) {
  auto product = RowView::load(pricing.device, "product", line.product, no_product);
  if (product.has_error()) return product.error();
  if (line.quantity_milli <= 0) return Problem{"La quantità deve essere maggiore di zero."};
  auto list_price = as_int((*product)["price_micro"]);
  auto valid = pricing.book.valid(line.product, product->text("category"), list_price, line.quantity_milli,
                                  pricing.day_on);
  bool by_hand = line.unit_price_micro || line.discounts_bp;
  Fields fields{{"client_id", client},
                {"order_id", order},
                {"product_id", line.product},
                {"position", position},
                {"kind", line.kind},
                {"quantity_milli", line.quantity_milli},
                {"unit_price_micro", line.unit_price_micro.value_or(valid.price_micro)},
                {"list_price_micro", list_price},
                {"price_source", std::string(by_hand ? "manual" : price_source_name(valid.source))},
                {"note", text_or_null(line.note)}};
  append_discounts(fields, line.discounts_bp.value_or(valid.discounts_bp));
  auto vat = vat_fields(pricing.device, pricing.client_vat, as_id((*product)["vat_id"]), pricing.day_on);
  fields.insert(fields.end(), vat.begin(), vat.end());
  return Device::insert("order_line", pricing.device.mint(), fields);
}

std::optional<Problem> append_lines(Draft& draft, Pricing& pricing, const Id& order,
                                    std::span<const LineRequest> lines, std::int64_t first_position) {
  for (auto& line : lines) {
    auto change = line_change(pricing, *draft.client, order, line, first_position++);
    if (change.has_error()) return change.error();
    draft.changes.push_back(std::move(*change));
  }
  return std::nullopt;
}

/// The term a running strategy offers, else the one the client has or inherits.
Value payment_term(Device& device, const RowView& client, std::string_view day_on) {
  auto offered = strategy_terms(device.local(), client.id(), day_on).payment_term;
  if (!offered.is_nil()) return offered;
  auto usual = terms_of(device.local(), client.id()).payment_term;
  return usual ? Value{usual->value.id} : Value{};
}

std::int64_t count_lines(SQLite::Database& db, const Id& order, const char* condition) {
  SQLite::Statement query(
      db, std::string("SELECT count(*), max(position) FROM order_line WHERE order_id = ?") + condition);
  query.bind(1, order.bytes.data(), static_cast<int>(order.bytes.size()));
  query.executeStep();
  return query.getColumn(0).getInt64();
}

Draft update_order(Device& device, const RowView& order, const Fields& fields) {
  Draft draft{.client = as_id(order["client_id"]), .changes = {}, .tokens = {}, .resolves = {}};
  draft.changes.push_back(device.update("sales_order", order.id(), fields));
  return draft;
}

/// A decision about lines its author saw. The revision travels even when it is what an earlier decider saw.
Draft decide(Device& device, const RowView& order, std::string_view status, const Value& reason) {
  Fields fields{{"status", std::string(status)}};
  if (!is_null(reason)) fields.emplace_back("decision_reason", reason);
  auto draft = update_order(device, order, fields);
  auto* column = schema::find_table("sales_order")->find("seen_revision");
  draft.changes.front().cells.push_back({column, order["seen_revision"], order["lines_revision"]});
  return draft;
}

Result<RowView> order_in(Device& device, const Id& order, std::initializer_list<std::string_view> states,
                         std::string_view otherwise) {
  auto row = RowView::load(device, "sales_order", order, no_order);
  if (row.has_error()) return row;
  if (std::ranges::find(states, row->text("status")) == states.end()) return Problem{std::string(otherwise)};
  return row;
}

}  // namespace

Result<Draft> new_order(Device& device, const OrderRequest& request, std::int64_t at) {
  auto client = RowView::load(device, "client", request.client, no_client);
  if (client.has_error()) return client.error();
  auto id = request.new_id.value_or(device.mint());
  Draft draft{.client = request.client, .changes = {}, .tokens = {}, .resolves = {}};
  draft.changes.push_back(
      Device::insert("sales_order", id,
                     {{"client_id", request.client},
                      {"user_id", device.user()},
                      {"visit_id", id_or_null(request.visit)},
                      {"location_id", id_or_null(request.location)},
                      {"status", std::string("draft")},
                      {"requested_on", text_or_null(request.requested_on)},
                      {"payment_term_id", payment_term(device, *client, day_of(device.local(), at))},
                      {"note", text_or_null(request.note)}}));
  auto pricing = pricing_for(device, *client, at);
  if (auto problem = append_lines(draft, pricing, id, request.lines, 1)) return *problem;
  return draft;
}

std::vector<LineRequest> last_order_lines(SQLite::Database& db, const Id& client) {
  std::vector<LineRequest> lines;
  auto last = last_order(db, company_time(db), client);
  if (!last) return lines;
  SQLite::Statement sold(
      db,
      "SELECT coalesce(next.id, p.id) FROM product p LEFT JOIN product next ON next.id = "
      "p.replaced_by_id AND coalesce(next.active, 1) WHERE p.id = ? AND (coalesce(p.active, 1) OR next.id "
      "IS NOT NULL)");
  for (auto& line : last->lines) {
    sold.reset();
    sold.bind(1, line.product.bytes.data(), static_cast<int>(line.product.bytes.size()));
    if (!sold.executeStep()) continue;
    LineRequest request;
    request.product = id_from_bytes(sold.getColumn(0).getString()).value_or(line.product);
    request.quantity_milli = line.quantity_milli;
    lines.push_back(std::move(request));
  }
  return lines;
}

Result<Draft> add_lines(Device& device, const Id& order, std::span<const LineRequest> lines,
                        std::int64_t at) {
  auto row = order_in(device, order, {"draft"}, "L'ordine è già inviato: le righe non si cambiano più.");
  if (row.has_error()) return row.error();
  auto client = RowView::load(device, "client", as_id((*row)["client_id"]), no_client);
  if (client.has_error()) return client.error();
  if (lines.empty()) return Problem{"Nessuna riga da aggiungere."};
  Draft draft{.client = client->id(), .changes = {}, .tokens = {}, .resolves = {}};
  auto pricing = pricing_for(device, *client, at);
  if (auto problem = append_lines(draft, pricing, order, lines, count_lines(device.local(), order, "") + 1))
    return *problem;
  return draft;
}

Result<Draft> edit_line(Device& device, const Id& line, const LineEdit& edit) {
  auto row = RowView::load(device, "order_line", line, no_line);
  if (row.has_error()) return row.error();
  auto order = order_in(device, as_id((*row)["order_id"]), {"draft"},
                        "L'ordine è già inviato: le righe non si cambiano più.");
  if (order.has_error()) return order.error();
  Fields fields;
  if (edit.quantity_milli) fields.emplace_back("quantity_milli", *edit.quantity_milli);
  if (edit.unit_price_micro) fields.emplace_back("unit_price_micro", *edit.unit_price_micro);
  if (edit.discounts_bp) append_discounts(fields, *edit.discounts_bp);
  if (edit.unit_price_micro || edit.discounts_bp) fields.emplace_back("price_source", std::string("manual"));
  if (edit.note) fields.emplace_back("note", text_or_null(*edit.note));
  Draft draft{.client = as_id((*row)["client_id"]), .changes = {}, .tokens = {}, .resolves = {}};
  draft.changes.push_back(device.update("order_line", line, fields));
  if (draft.changes.front().cells.empty()) return Problem{"Non è cambiato niente."};
  return draft;
}

Result<Draft> edit_order(Device& device, const Id& order, const Fields& fields) {
  auto row = order_in(device, order, {"draft"}, "L'ordine è già inviato: non si cambia più.");
  if (row.has_error()) return row.error();
  auto draft = update_order(device, *row, fields);
  if (draft.changes.front().cells.empty()) return Problem{"Non è cambiato niente."};
  return draft;
}

void renew_vat(Device& device, Draft& draft, const Id& order, std::int64_t at) {
  auto client = client_vat(device.local(), *draft.client);
  if (client.code.id.is_nil()) return;
  auto day_on = day_of(device.local(), at);
  for (auto& line : order_lines(device.local(), order)) {
    auto product = RowView::load(device, "product", line.product, no_product);
    if (product.has_error()) continue;
    auto change =
        device.update("order_line", line.id, vat_fields(device, client, as_id((*product)["vat_id"]), day_on));
    if (change.cells.empty()) continue;
    auto known = std::ranges::find(draft.changes, line.id, &Change::row);
    if (known == draft.changes.end())
      draft.changes.push_back(std::move(change));
    else
      known->cells.insert(known->cells.end(), change.cells.begin(), change.cells.end());
  }
}

std::optional<Problem> unsaleable(SQLite::Database& db, const Id& product, std::int64_t quantity_milli) {
  Select query(db,
               "SELECT name, coalesce(min_quantity_milli, 0), coalesce(order_multiple_milli, 0)"
               " FROM product WHERE id = :product");
  query.bind(":product", product);
  std::string name;
  QuantityRule rule;
  if (!query.step()) return std::nullopt;
  query.read(name, rule.min_milli, rule.multiple_milli);
  if (rule.accepts(quantity_milli)) return std::nullopt;
  auto [below, above] = rule.nearest(quantity_milli);
  auto instead = below > 0 ? quantity_words(below) + " o " + quantity_words(above) : quantity_words(above);
  return Problem{name + ": " + quantity_words(quantity_milli) + " non si può ordinare, scrivi " + instead +
                 "."};
}

Result<Draft> submit_order(Device& device, const Id& order, std::int64_t at) {
  auto row = order_in(device, order, {"draft"}, "L'ordine è già inviato.");
  if (row.has_error()) return row.error();
  if (count_lines(device.local(), order, " AND quantity_milli > 0") == 0) {
    return Problem{"L'ordine è vuoto: aggiungi almeno una riga."};
  }
  for (auto& line : order_lines(device.local(), order))
    if (line.kind == "sale")
      if (auto problem = unsaleable(device.local(), line.product, line.quantity_milli)) return *problem;
  auto draft = update_order(device, *row, {{"status", std::string("submitted")}, {"placed_at", at}});
  renew_vat(device, draft, order, at);
  return draft;
}

Result<Draft> cancel_order(Device& device, const Id& order, std::string_view reason) {
  auto row = order_in(device, order, {"draft", "submitted", "held", "confirmed"},
                      "L'ordine è già in consegna o annullato: non si annulla.");
  if (row.has_error()) return row.error();
  return decide(device, *row, "cancelled", text_or_null(reason));
}

Result<Draft> confirm_order(Device& device, const Id& order) {
  auto row =
      order_in(device, order, {"submitted", "held"}, "Si conferma solo un ordine ricevuto o trattenuto.");
  if (row.has_error()) return row.error();
  return decide(device, *row, "confirmed", {});
}

Result<Draft> release_order(Device& device, const Id& order) {
  auto row = order_in(device, order, {"held"}, "L'ordine non è trattenuto.");
  if (row.has_error()) return row.error();
  return decide(device, *row, "submitted", {});
}

Result<Draft> reject_order(Device& device, const Id& order, std::string_view reason) {
  if (reason.empty()) return Problem{"Manca il motivo: chi ha preso l'ordine deve saperlo."};
  auto row =
      order_in(device, order, {"submitted", "held"}, "Si respinge solo un ordine ricevuto o trattenuto.");
  if (row.has_error()) return row.error();
  return decide(device, *row, "cancelled", text_or_null(reason));
}

}  // namespace giro::actions
