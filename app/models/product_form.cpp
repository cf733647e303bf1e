#include "app/models/product_form.hpp"

#include "app/models/assignment_words.hpp"
#include "app/models/number_words.hpp"
#include "app/models/words.hpp"
#include "sync/actions/product.hpp"
#include "sync/portfolio/assortment.hpp"

namespace giro {
namespace {

using words::text;

struct Field {
  const char* column;
  const char* kind;
  const char* label;
  const char* hint;
  int decimals;  // of a number; -1: it is none
  bool required;
};
constexpr Field product_fields[] = {
    {"sku", "text", QT_TRANSLATE_NOOP("ProductForm", "Codice"),
     QT_TRANSLATE_NOOP("ProductForm", "non si cambia più"), -1, true},
    {"name", "text", QT_TRANSLATE_NOOP("ProductForm", "Nome"), "", -1, true},
    {"category", "text", QT_TRANSLATE_NOOP("ProductForm", "Categoria"), "", -1, false},
    {"unit", "text", QT_TRANSLATE_NOOP("ProductForm", "Unità"),
     QT_TRANSLATE_NOOP("ProductForm", "pz, kg, ct…"), -1, false},
    {"pack", "text", QT_TRANSLATE_NOOP("ProductForm", "Confezione"), "", -1, false},
    {"pack_quantity", "number", QT_TRANSLATE_NOOP("ProductForm", "Quantità per confezione"), "", 3, false},
    {"min_quantity", "number", QT_TRANSLATE_NOOP("ProductForm", "Quantità minima"), "", 3, false},
    {"order_multiple", "number", QT_TRANSLATE_NOOP("ProductForm", "Si ordina a multipli di"), "", 3, false},
    {"vat", "pick", QT_TRANSLATE_NOOP("ProductForm", "IVA"), "", -1, false},
    {"price", "number", QT_TRANSLATE_NOOP("ProductForm", "Prezzo base, in euro"),
     QT_TRANSLATE_NOOP("ProductForm", "vale dove nessun listino dice altro"), 6, false},
    {"active", "choice", QT_TRANSLATE_NOOP("ProductForm", "Si vende"), "", -1, true},
    {"replaced_by", "text", QT_TRANSLATE_NOOP("ProductForm", "Sostituito da"),
     QT_TRANSLATE_NOOP("ProductForm", "il codice di un altro prodotto"), -1, false},
};
constexpr Field price_fields[] = {
    {"list", "pick", QT_TRANSLATE_NOOP("PriceForm", "Listino"), "", -1, true},
    {"from_on", "date", QT_TRANSLATE_NOOP("PriceForm", "Dal"), "", -1, true},
    {"to_on", "date", QT_TRANSLATE_NOOP("PriceForm", "Fino al, compreso"),
     QT_TRANSLATE_NOOP("PriceForm", "vuoto: senza fine"), -1, false},
    {"min_quantity", "number", QT_TRANSLATE_NOOP("PriceForm", "Dalla quantità"),
     QT_TRANSLATE_NOOP("PriceForm", "vuoto: da qualsiasi quantità"), 3, false},
    {"price", "number", QT_TRANSLATE_NOOP("PriceForm", "Prezzo, in euro"),
     QT_TRANSLATE_NOOP("PriceForm", "vuoto: quello che varrebbe, con gli sconti qui sotto"), 6, false},
    {"discount1", "number", QT_TRANSLATE_NOOP("PriceForm", "Sconto %"), "", 2, false},
    {"discount2", "number", QT_TRANSLATE_NOOP("PriceForm", "Secondo sconto %"), "", 2, false},
};

/// What is wrong with a number as typed, or empty.
QString fault_of(const Field& field, const QString& typed) {
  if (field.decimals < 0) return {};
  auto number = words::read_number(typed, field.decimals);
  if (number.is_faulty)
    return ProductForm::tr("Scrivi un numero, al più con %1 decimali").arg(field.decimals);
  if (!number.value) return {};
  bool is_quantity = field.decimals == 3;
  if (*number.value < 0 || (is_quantity && *number.value == 0))
    return is_quantity ? ProductForm::tr("È più di zero, o vuoto") : ProductForm::tr("Non è meno di zero");
  if (field.decimals == 2 && *number.value > 10'000) return ProductForm::tr("Va da 0 a 100 %");
  return {};
}

Row row_of(const Field& field, const QString& label, const QString& hint, const QVariant& value,
           const QVariantList& choices) {
  return {{"column", field.column}, {"label", label},         {"value", value},
          {"kind", field.kind},     {"choices", choices},     {"error", fault_of(field, value.toString())},
          {"warning", QString()},   {"hint", hint},           {"required", field.required},
          {"group", QString()},     {"groupTitle", QString()}};
}

QVariantList named_choices(const std::vector<Named>& all, const QString& none) {
  QVariantList choices{words::choice("", none)};
  for (auto& one : all) choices += words::choice(format::hex(one.id), text(one.name));
  return choices;
}

QString decimal(const std::optional<std::int64_t>& number, int decimals) {
  return number ? words::decimal(*number, decimals) : QString();
}

actions::ProductRequest product_request(const QVariantMap& values) {
  auto typed = [&](const char* column) { return values[column].toString().trimmed(); };
  auto number = [&](const char* column, int decimals) {
    return words::read_number(typed(column), decimals).value;
  };
  actions::ProductRequest asked;
  asked.sku = typed("sku").toStdString();
  asked.name = typed("name").toStdString();
  asked.category = typed("category").toStdString();
  asked.unit = typed("unit").toStdString();
  asked.pack = typed("pack").toStdString();
  asked.pack_quantity_milli = number("pack_quantity", 3);
  asked.min_quantity_milli = number("min_quantity", 3);
  asked.order_multiple_milli = number("order_multiple", 3);
  asked.price_micro = number("price", 6);
  if (auto vat = format::id(typed("vat")); !vat.is_nil()) asked.vat = vat;
  asked.active = typed("active") != "0";
  asked.replaced_by = typed("replaced_by").toStdString();
  return asked;
}

QVariantMap as_written(const AssortmentRow& product) {
  return {{"sku", text(product.sku)},
          {"name", text(product.name)},
          {"category", text(product.category)},
          {"unit", text(product.unit)},
          {"pack", text(product.pack)},
          {"pack_quantity", decimal(product.pack_quantity_milli, 3)},
          {"min_quantity", decimal(product.min_quantity_milli, 3)},
          {"order_multiple", decimal(product.order_multiple_milli, 3)},
          {"vat", product.vat.is_nil() ? QString() : format::hex(product.vat)},
          {"price", decimal(product.price_micro, 6)},
          {"active", product.active ? "1" : "0"},
          {"replaced_by", text(product.replaced_by)}};
}

}  // namespace

void ProductForm::load() {
  ask_device([id = format::id(productId_), key = form_key()](Device& device) {
    Shown shown;
    shown["title"] = tr("Nuovo prodotto");
    show_kept(shown, device, key);
    shown["lists"] = QVariantMap{
        {"vat", named_choices(vat_codes(device.local()), tr("nessuna"))},
        {"active", QVariantList{words::choice("1", tr("Sì")), words::choice("0", tr("Non più"))}}};
    QVariantMap current;
    for (auto& field : product_fields) current[field.column] = QString();
    current["active"] = "1";
    if (auto known = id.is_nil() ? std::nullopt : assortment_row(device.local(), id)) {
      current = as_written(*known);
      shown["title"] = text(known->name);
    }
    shown["current"] = current;
    return shown;
  });
}

RowList ProductForm::field_rows() {
  RowList rows;
  for (auto& field : product_fields) {
    if (QLatin1String(field.column) == QLatin1String("sku") && !is_new()) continue;
    rows.push_back(row_of(field, tr(field.label), *field.hint ? tr(field.hint) : QString(),
                          values_[field.column], choices_of(field.column)));
  }
  return rows;
}

QString ProductForm::missing_text() const {
  if (value("sku").isEmpty()) return tr("Manca il codice");
  if (value("name").isEmpty()) return tr("Manca il nome");
  for (auto& field : product_fields)
    if (!fault_of(field, value(field.column)).isEmpty()) return tr("Correggi i numeri");
  return {};
}

void ProductForm::save() {
  if (busy() || !missing_text().isEmpty()) return;
  auto asked = product_request(values_), seen = product_request(opened_);
  record_row(
      productId_, [asked](Device& device, const Id& id) { return actions::new_product(device, id, asked); },
      [asked, seen](Device& device, const Id& id, const std::vector<Bytes>& tokens) {
        return actions::edit_product(device, id, seen, asked, tokens);
      },
      tr("Prodotto salvato"), [this](const QString& id, bool is_new) { emit saved(id, is_new); });
}

void PriceForm::load() {
  ask_device([id = format::id(productId_), key = form_key(), today = app()->today()](Device& device) {
    Shown shown;
    show_kept(shown, device, key);
    shown["title"] = text(name_of(device.local(), "product", id));
    shown["lists"] = QVariantMap{{"list", named_choices(price_lists(device.local()), tr("scegli"))}};
    QVariantMap current;
    for (auto& field : price_fields) current[field.column] = QString();
    current["from_on"] = today;
    shown["current"] = current;
    return shown;
  });
}

RowList PriceForm::field_rows() {
  RowList rows;
  for (auto& field : price_fields)
    rows.push_back(row_of(field, tr(field.label), *field.hint ? tr(field.hint) : QString(),
                          values_[field.column], choices_of(field.column)));
  return rows;
}

QString PriceForm::missing_text() const {
  if (value("list").isEmpty()) return tr("Scegli il listino");
  if (value("from_on").isEmpty()) return tr("Manca il giorno da cui vale");
  if (!value("to_on").isEmpty() && value("to_on") < value("from_on"))
    return tr("Finirebbe prima di cominciare");
  for (auto& field : price_fields)
    if (!fault_of(field, value(field.column)).isEmpty()) return tr("Correggi i numeri");
  if (value("price").isEmpty() && value("discount1").isEmpty()) return tr("Scrivi un prezzo o uno sconto");
  return {};
}

void PriceForm::save() {
  if (busy() || !missing_text().isEmpty()) return;
  auto number = [&](const char* column, int decimals) {
    return words::read_number(value(column), decimals).value;
  };
  actions::PriceRequest asked;
  asked.list = format::id(value("list"));
  asked.product = format::id(productId_);
  asked.from_on = value("from_on").toStdString();
  asked.to_on = words::day_after(value("to_on").toStdString());
  asked.min_quantity_milli = number("min_quantity", 3).value_or(0);
  asked.price_micro = number("price", 6);
  asked.discount_bp[0] = number("discount1", 2);
  asked.discount_bp[1] = number("discount2", 2);
  record([asked](Device& device) { return actions::put_price(device, asked); }, tr("Prezzo salvato"),
         [this](const Recorded&) {
           end();
           emit saved();
         });
}

}  // namespace giro
