#include "app/models/order_writing.hpp"

#include <QJsonObject>
#include <algorithm>

#include "app/models/format.hpp"
#include "sync/actions/order.hpp"

namespace giro {
namespace {

actions::LineRequest request(const Id& product, const FormLine& line) {
  actions::LineRequest request;
  request.product = product;
  request.quantity_milli = line.quantity_milli;
  request.unit_price_micro = line.price_micro;
  request.discounts_bp = line.discounts_bp;
  return request;
}

actions::LineRequest request(const OrderExtras::value_type& extra) {
  actions::LineRequest request;
  request.product = extra.first.first;
  request.kind = extra.first.second;
  request.quantity_milli = extra.second;
  return request;
}

/// A Problem: one of the lines cannot be sold so.
Result<void> saleable(Device& device, const OrderToWrite& order) {
  if (!order.submit) return {};
  for (auto& [product, line] : order.lines)
    if (auto problem = actions::unsaleable(device.local(), product, line.quantity_milli)) return *problem;
  return {};
}

Value id_or_null(const Id& id) {
  return id.is_nil() ? Value{} : Value{id};
}

void set_cell(Change& change, std::string_view column, Value value) {
  auto* declared = change.table->find(column);
  auto cell = std::ranges::find(change.cells, declared, &Cell::column);
  if (cell == change.cells.end())
    change.cells.push_back({declared, {}, std::move(value)});
  else
    cell->value = std::move(value);
}

Result<Draft> write_new(Device& device, const OrderToWrite& order) {
  actions::OrderRequest asked;
  asked.client = order.client;
  for (auto& [product, line] : order.lines) asked.lines.push_back(request(product, line));
  for (auto& extra : order.extras) asked.lines.push_back(request(extra));
  if (!order.location.is_nil()) asked.location = order.location;
  asked.requested_on = order.requested_on;
  asked.note = order.note;
  asked.new_id = order.id;
  auto draft = actions::new_order(device, asked, order.at);
  if (draft.has_error()) return draft;
  auto& head = draft->changes.front();
  if (!order.payment_term.is_nil()) set_cell(head, "payment_term_id", order.payment_term);
  if (order.submit) {
    set_cell(head, "status", std::string("submitted"));
    set_cell(head, "placed_at", order.at);
  }
  return draft;
}

/// Appends what `more` would change, unless it changes nothing.
void append(Draft& draft, Result<Draft> more) {
  if (more.has_error()) return;
  for (auto& change : more->changes)
    if (change.kind != Change::Kind::update || !change.cells.empty())
      draft.changes.push_back(std::move(change));
}

Result<Draft> write_changes(Device& device, const OrderToWrite& order, const std::vector<OrderLine>& lines) {
  actions::Fields head{{"requested_on", actions::text_or_null(order.requested_on)},
                       {"location_id", id_or_null(order.location)},
                       {"payment_term_id", id_or_null(order.payment_term)},
                       {"note", actions::text_or_null(order.note)}};
  if (order.submit) {
    head.emplace_back("status", std::string("submitted"));
    head.emplace_back("placed_at", order.at);
  }
  Draft draft{.client = order.client, .changes = {}, .tokens = {}, .resolves = {}};
  append(draft, actions::edit_order(device, order.id, head));
  auto missing = order.lines;
  auto missing_extras = order.extras;
  for (auto& line : lines) {
    if (line.kind != "sale") {
      auto wanted = missing_extras.extract({line.product, line.kind});
      auto quantity = wanted.empty() ? 0 : wanted.mapped();
      if (quantity != line.quantity_milli)
        append(draft, actions::edit_line(device, line.id, {.quantity_milli = quantity}));
      continue;
    }
    auto wanted = missing.extract(line.product);
    actions::LineEdit edit;
    if (wanted.empty())
      edit.quantity_milli = 0;
    else if (wanted.mapped().quantity_milli != line.quantity_milli)
      edit.quantity_milli = wanted.mapped().quantity_milli;
    if (!wanted.empty()) {
      edit.unit_price_micro = wanted.mapped().price_micro;
      edit.discounts_bp = wanted.mapped().discounts_bp;
    }
    if (edit.quantity_milli || edit.unit_price_micro || edit.discounts_bp)
      append(draft, actions::edit_line(device, line.id, edit));
  }
  std::vector<actions::LineRequest> fresh;
  for (auto& [product, line] : missing) fresh.push_back(request(product, line));
  for (auto& extra : missing_extras) fresh.push_back(request(extra));
  if (!fresh.empty()) {
    auto added = actions::add_lines(device, order.id, fresh, order.at);
    if (added.has_error()) return added;
    append(draft, std::move(added));
  }
  if (order.submit) actions::renew_vat(device, draft, order.id, order.at);
  if (draft.changes.empty()) return Problem{"Non è cambiato niente."};
  return draft;
}

}  // namespace

Result<Draft> write_order(Device& device, const OrderToWrite& order) {
  if (auto checked = saleable(device, order); checked.has_error()) return checked.error();
  auto existing = orders(device.local(), {.order = order.id});
  if (existing.empty()) return write_new(device, order);
  if (existing.front().status != "draft") return Problem{"L'ordine è già inviato: non si cambia più."};
  return write_changes(device, order, order_lines(device.local(), order.id));
}

FormLine form_line(const OrderLine& line) {
  FormLine form{line.quantity_milli, std::nullopt, std::nullopt};
  if (line.price_source == "manual") {
    form.price_micro = line.unit_price_micro;
    form.discounts_bp = line.discounts_bp;
  }
  return form;
}

void take_prices(OrderLines& lines, const Draft& draft) {
  for (auto& change : draft.changes) {
    if (change.table->name != "order_line" || change.kind != Change::Kind::insert) continue;
    auto number = [&](std::string_view column) {
      auto* cell = change.find(column);
      return cell ? as_int(cell->value) : 0;
    };
    auto* product = change.find("product_id");
    auto* kind = change.find("kind");
    auto line = product ? lines.find(as_id(product->value)) : lines.end();
    if (line == lines.end() || !kind || as_text(kind->value) != "sale") continue;
    line->second.price_micro = number("unit_price_micro");
    line->second.discounts_bp = Discounts{number("discount1_bp"), number("discount2_bp"),
                                          number("discount3_bp"), number("discount4_bp")};
  }
}

QJsonArray lines_to_json(const OrderLines& lines) {
  QJsonArray array;
  for (auto& [product, line] : lines) {
    QJsonObject object{{"product", format::hex(product)},
                       {"quantity", static_cast<qint64>(line.quantity_milli)}};
    if (line.price_micro) object["price"] = static_cast<qint64>(*line.price_micro);
    if (line.discounts_bp) {
      QJsonArray cascade;
      for (auto bp : *line.discounts_bp) cascade += static_cast<qint64>(bp);
      object["discounts"] = cascade;
    }
    array += object;
  }
  return array;
}

OrderLines lines_from_json(const QJsonArray& array) {
  OrderLines lines;
  for (auto item : array) {
    auto object = item.toObject();
    FormLine line{object["quantity"].toInteger(), std::nullopt, std::nullopt};
    if (object.contains("price")) line.price_micro = object["price"].toInteger();
    if (object.contains("discounts")) {
      Discounts cascade{};
      auto kept = object["discounts"].toArray();
      for (int i = 0; i < 4; ++i) cascade[static_cast<std::size_t>(i)] = kept.at(i).toInteger();
      line.discounts_bp = cascade;
    }
    lines[format::id(object["product"].toString())] = line;
  }
  return lines;
}

QJsonArray extras_to_json(const OrderExtras& extras) {
  QJsonArray array;
  for (auto& [key, quantity] : extras)
    array += QJsonObject{{"product", format::hex(key.first)},
                         {"kind", QString::fromStdString(key.second)},
                         {"quantity", static_cast<qint64>(quantity)}};
  return array;
}

OrderExtras extras_from_json(const QJsonArray& array) {
  OrderExtras extras;
  for (auto item : array) {
    auto object = item.toObject();
    extras[{format::id(object["product"].toString()), object["kind"].toString().toStdString()}] =
        object["quantity"].toInteger();
  }
  return extras;
}

}  // namespace giro
