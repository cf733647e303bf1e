#include "app/models/product_list.hpp"

#include "app/models/assignment_words.hpp"
#include "app/models/removing.hpp"
#include "app/models/words.hpp"
#include "sync/actions/product.hpp"
#include "sync/portfolio/assortment.hpp"

namespace giro {
namespace {

using words::text;

constexpr std::int64_t most_products = 500;  // the rest is found by typing

QString price_of(const AssortmentRow& product) {
  return product.price_micro ? format::price(*product.price_micro) : ProductList::tr("senza prezzo");
}

QString list_price_text(const ListPriceRow& row) {
  QStringList parts;
  if (row.price_micro) parts += format::price(*row.price_micro);
  QStringList off;
  for (auto bp : row.discount_bp)
    if (bp > 0) off += QStringLiteral("−") + format::percent(bp);
  if (!off.isEmpty()) parts += off.join(' ');
  return parts.join(' ');
}

bool is_over(const ListPriceRow& row, const std::string& today) {
  return !row.to_on.empty() && (row.to_on <= today || row.to_on <= row.from_on);
}

}  // namespace

void ProductList::load() {
  ask([sought = text_.trimmed().toLower().toStdString()](SQLite::Database& db) {
    Shown shown;
    shown.rows["products"];
    auto found = assortment(db, sought, most_products);
    for (auto& product : found) {
      auto detail = words::joined({text(product.sku), text(product.category), text(product.unit)});
      auto state = product.active                ? QString()
                   : product.replaced_by.empty() ? tr("Non si vende più")
                                                 : tr("Sostituito da %1").arg(text(product.replaced_by));
      shown.add("products",
                {{"productId", format::hex(product.id)},
                 {"name", text(product.name)},
                 {"detail", detail},
                 {"priceText", price_of(product)},
                 {"stateText", state},
                 {"spoken", words::joined({text(product.name), detail, price_of(product), state})}});
    }
    auto many = static_cast<std::int64_t>(found.size());
    shown["contextText"] = many == most_products ? tr("i primi %1: scrivi per trovare gli altri").arg(many)
                                                 : words::many(many, tr("1 prodotto"), tr("%1 prodotti"));
    return shown;
  });
}

void ProductView::load() {
  ask([id = format::id(productId_), today = app()->day()](SQLite::Database& db) {
    auto on = iso_day(today);
    auto known = assortment_row(db, id);
    Shown shown;
    shown.rows["prices"];
    shown["found"] = known.has_value();
    if (!known) return shown;
    shown["title"] = text(known->name);
    shown["contextText"] = words::joined({text(known->sku), text(known->category)});
    QVariantList facts;
    auto add = [&](const QString& label, const QString& value) {
      if (!value.isEmpty()) facts += QVariantMap{{"label", label}, {"value", value}};
    };
    auto quantity = [](const std::optional<std::int64_t>& milli) {
      return milli ? format::quantity(*milli) : QString();
    };
    add(tr("Si vende"), known->active ? tr("sì") : tr("no"));
    add(tr("Prezzo base"), price_of(*known));
    add(tr("IVA"), text(known->vat_name));
    add(tr("Unità"), text(known->unit));
    add(tr("Confezione"), words::joined({text(known->pack), quantity(known->pack_quantity_milli)}));
    add(tr("Quantità minima"), quantity(known->min_quantity_milli));
    add(tr("Si ordina a multipli di"), quantity(known->order_multiple_milli));
    add(tr("Sostituito da"), text(known->replaced_by));
    shown["facts"] = facts;
    for (auto& row : list_prices(db, id)) {
      auto over = is_over(row, on);
      auto from =
          row.min_quantity_milli > 0 ? tr("da %1").arg(format::quantity(row.min_quantity_milli)) : QString();
      shown.add("prices", {{"priceId", format::hex(row.id)},
                           {"title", list_price_text(row)},
                           {"detail", words::joined({from, words::period(row.from_on, row.to_on, today),
                                                     over ? tr("finito") : QString()})},
                           {"section", text(row.list_name)},
                           {"ended", over},
                           {"begun", row.from_on <= on}});
    }
    return shown;
  });
}

void ProductView::end(const QString& priceId) {
  auto id = format::id(priceId);
  for (int i = 0; i < prices_.count(); ++i) {
    auto row = prices_.get(i);
    if (row["priceId"].toString() != priceId || row["begun"].toBool()) continue;
    Removing removing{.table = "price", .row = id};
    record(removing, tr("Prezzo tolto: non era ancora cominciato"), {}, removing.undo());
    return;
  }
  record(
      [id, on = app()->today().toStdString()](Device& device) { return actions::end_price(device, id, on); },
      tr("Prezzo finito da oggi"));
}

}  // namespace giro
