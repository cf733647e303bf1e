#include "sync/actions/product.hpp"

#include "sync/actions/client.hpp"
#include "sync/base/company_time.hpp"
#include "sync/portfolio/select.hpp"

namespace giro::actions {
namespace {

constexpr auto no_product = "Questo prodotto non è su questo tablet.";
constexpr const char* discounts[] = {"discount1_bp", "discount2_bp", "discount3_bp", "discount4_bp"};

std::optional<Problem> refuse_others(Device& device) {
  if ((role_of(device) & schema::office_roles) != 0) return std::nullopt;
  return Problem{"Prodotti e prezzi li cambia la sede."};
}

Value number_or_null(const std::optional<std::int64_t>& number) {
  return number ? Value{*number} : Value{};
}

std::optional<Id> product_called(SQLite::Database& db, std::string_view sku) {
  Select query(db, "SELECT id FROM product WHERE sku = :sku");
  query.bind(":sku", sku);
  if (!query.step()) return std::nullopt;
  Id id;
  query.read(id);
  return id;
}

std::optional<Problem> missing(SQLite::Database& db, const Id& id, const ProductRequest& asked) {
  if (asked.name.empty()) return Problem{"Manca il nome del prodotto."};
  if (asked.price_micro.value_or(0) < 0) return Problem{"Un prezzo non è meno di zero."};
  for (auto& quantity : {asked.pack_quantity_milli, asked.min_quantity_milli, asked.order_multiple_milli})
    if (quantity && *quantity <= 0) return Problem{"Le quantità sono più di zero, o vuote."};
  if (asked.replaced_by.empty()) return std::nullopt;
  auto other = product_called(db, asked.replaced_by);
  if (!other) return Problem{"Non c'è un prodotto con codice " + asked.replaced_by + "."};
  if (*other == id) return Problem{"Un prodotto non sostituisce sé stesso."};
  return std::nullopt;
}

Fields fields_of(SQLite::Database& db, const ProductRequest& asked) {
  auto other = asked.replaced_by.empty() ? std::nullopt : product_called(db, asked.replaced_by);
  return {{"name", asked.name},
          {"category", text_or_null(asked.category)},
          {"unit", text_or_null(asked.unit)},
          {"pack", text_or_null(asked.pack)},
          {"pack_quantity_milli", number_or_null(asked.pack_quantity_milli)},
          {"min_quantity_milli", number_or_null(asked.min_quantity_milli)},
          {"order_multiple_milli", number_or_null(asked.order_multiple_milli)},
          {"vat_id", asked.vat ? Value{*asked.vat} : Value{}},
          {"price_micro", number_or_null(asked.price_micro)},
          {"active", std::int64_t{asked.active}},
          {"replaced_by_id", other ? Value{*other} : Value{}}};
}

std::optional<Problem> price_problem(const PriceRequest& asked) {
  if (!day_number(asked.from_on)) return Problem{"Manca il giorno da cui vale."};
  if (!asked.to_on.empty() && (!day_number(asked.to_on) || asked.to_on <= asked.from_on))
    return Problem{"Il prezzo finirebbe prima di cominciare: correggi le date."};
  if (asked.min_quantity_milli < 0) return Problem{"La quantità da cui vale non è meno di zero."};
  bool says_something = asked.price_micro.has_value();
  for (auto& discount : asked.discount_bp) {
    if (discount && (*discount < 0 || *discount > 10'000)) return Problem{"Uno sconto va da 0 a 100 %."};
    says_something |= discount.value_or(0) > 0;
  }
  if (asked.price_micro.value_or(0) < 0) return Problem{"Un prezzo non è meno di zero."};
  if (!says_something) return Problem{"Scrivi un prezzo o uno sconto."};
  return std::nullopt;
}

/// The row of this list and product that begins that day, for that quantity.
std::optional<Id> standing_price(SQLite::Database& db, const PriceRequest& asked) {
  Select query(db,
               "SELECT id FROM price WHERE price_list_id = :list AND product_id = :product AND "
               "coalesce(min_quantity_milli, 0) = :least AND coalesce(valid_from, '') = :from_on");
  query.bind(":list", asked.list).bind(":product", asked.product);
  query.bind(":least", asked.min_quantity_milli).bind(":from_on", asked.from_on);
  if (!query.step()) return std::nullopt;
  Id id;
  query.read(id);
  return id;
}

}  // namespace

Result<Draft> new_product(Device& device, const Id& id, const ProductRequest& asked) {
  if (auto refused = refuse_others(device)) return *refused;
  auto& db = device.local();
  if (asked.sku.empty()) return Problem{"Manca il codice del prodotto."};
  if (product_called(db, asked.sku)) return Problem{"C'è già un prodotto con questo codice."};
  if (auto problem = missing(db, id, asked)) return *problem;
  auto fields = fields_of(db, asked);
  fields.emplace_back("sku", asked.sku);
  std::erase_if(fields, [](auto& field) { return is_null(field.second); });
  Draft draft;
  draft.changes.push_back(Device::insert("product", id, fields));
  return draft;
}

Result<Draft> edit_product(Device& device, const Id& id, const ProductRequest& seen,
                           const ProductRequest& asked, std::vector<Bytes> tokens) {
  if (auto refused = refuse_others(device)) return *refused;
  auto row = RowView::load(device, "product", id, no_product);
  if (row.has_error()) return row.error();
  auto& db = device.local();
  if (auto problem = missing(db, id, asked)) return *problem;
  return edit_row_seen(device, "product", id, fields_of(db, seen), fields_of(db, asked), std::move(tokens));
}

Result<Draft> put_price(Device& device, const PriceRequest& asked) {
  if (auto refused = refuse_others(device)) return *refused;
  auto product = RowView::load(device, "product", asked.product, no_product);
  if (product.has_error()) return product.error();
  auto list = RowView::load(device, "price_list", asked.list, "Questo listino non è su questo tablet.");
  if (list.has_error()) return list.error();
  if (auto problem = price_problem(asked)) return *problem;
  Fields fields{{"valid_to", text_or_null(asked.to_on)}, {"price_micro", number_or_null(asked.price_micro)}};
  for (std::size_t i = 0; i < std::size(discounts); ++i)
    fields.emplace_back(discounts[i], number_or_null(asked.discount_bp[i]));
  Draft draft;
  if (auto known = standing_price(device.local(), asked)) {
    draft.changes.push_back(device.update("price", *known, fields));
    if (draft.changes.front().cells.empty()) return Problem{"È già così: non è cambiato niente."};
    return draft;
  }
  fields.insert(fields.end(), {{"price_list_id", Value{asked.list}},
                               {"product_id", Value{asked.product}},
                               {"min_quantity_milli",
                                asked.min_quantity_milli == 0 ? Value{} : Value{asked.min_quantity_milli}},
                               {"valid_from", Value{asked.from_on}}});
  std::erase_if(fields, [](auto& field) { return is_null(field.second); });
  draft.changes.push_back(Device::insert("price", device.mint(), fields));
  return draft;
}

Result<Draft> end_price(Device& device, const Id& price, std::string_view to_on) {
  if (auto refused = refuse_others(device)) return *refused;
  auto row = RowView::load(device, "price", price, "Questo prezzo non è su questo tablet.");
  if (row.has_error()) return row.error();
  if (!day_number(to_on)) return Problem{"Manca il giorno in cui finisce."};
  Draft draft;
  draft.changes.push_back(device.update("price", price, {{"valid_to", std::string(to_on)}}));
  if (draft.changes.front().cells.empty()) return Problem{"Finisce già quel giorno."};
  return draft;
}

}  // namespace giro::actions
