#include "app/models/strategy_form.hpp"

#include <QLocale>
#include <algorithm>
#include <cmath>

#include "app/models/strategy_words.hpp"
#include "app/models/words.hpp"
#include "sync/actions/strategy.hpp"
#include "sync/domain/service_level.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/segments.hpp"

namespace giro {
namespace {

using words::text;

struct Field {
  const char* column;
  const char* kind;
  const char* label;
  const char* hint;
  const char* of;  // the kinds that have it, "": all
};
constexpr Field all_fields[] = {
    {"name", "text", QT_TR_NOOP("Nome"), "", ""},
    {"kind", "choice", QT_TR_NOOP("Che cosa fa"), "", ""},
    {"segment_id", "choice", QT_TR_NOOP("Per chi"),
     QT_TR_NOOP("nessun segmento: solo per la lista di clienti, che si fa dopo"), ""},
    {"starts_on", "date", QT_TR_NOOP("Dal"), "", ""},
    {"ends_on", "date", QT_TR_NOOP("Fino al, compreso"), "", ""},
    {"goal", "multiline", QT_TR_NOOP("Obiettivo"), "", ""},
    {"discount", "number", QT_TR_NOOP("Sconto %"), QT_TR_NOOP("si aggiunge per ultimo, in cascata"),
     "discount upsell cross_sell"},
    {"products", "text", QT_TR_NOOP("Codici dei prodotti"),
     QT_TR_NOOP("separati da spazi; per uno sconto, nessuno vuol dire tutti"), "discount upsell cross_sell"},
    {"term", "choice", QT_TR_NOOP("Pagamento"), "", "payment"},
    {"level", "choice", QT_TR_NOOP("Livello di servizio"), "", "service"},
    {"budget", "number", QT_TR_NOOP("Budget, in euro"), "", ""},
    {"spent", "number", QT_TR_NOOP("Speso, in euro"), "", ""},
};

bool has(const Field& field, const QString& kind) {
  return *field.of == 0 || QString(field.of).split(' ').contains(kind);
}

QString decimal(std::int64_t hundredths) {
  auto whole = hundredths % 100 == 0;
  return QLocale()
      .toString(static_cast<double>(hundredths) / 100, 'f', whole ? 0 : 2)
      .remove(QLocale().groupSeparator());
}

/// Hundredths of what was typed; nullopt: nothing, -1: no number.
std::optional<std::int64_t> hundredths(const QString& typed) {
  if (typed.isEmpty()) return std::nullopt;
  bool fine = false;
  auto value = QLocale().toDouble(typed, &fine);
  if (!fine) value = QLocale::c().toDouble(typed, &fine);
  return fine && value >= 0 && value < 1e9 ? std::llround(value * 100) : std::int64_t{-1};
}

QVariantMap choice_lists(SQLite::Database& db) {
  QVariantMap lists;
  QVariantList kinds, segments, terms, levels;
  for (auto kind : {"discount", "cross_sell", "upsell", "payment", "service", "communication", "credit"})
    kinds += words::choice(kind, words::strategy_kind(kind));
  for (auto& segmentation : segmentations(db))
    for (auto& segment : segments_in(db, segmentation.id))
      segments +=
          words::choice(format::hex(segment.id), text(segment.name.empty() ? segment.code : segment.name));
  for (auto& term : payment_term_codes(db)) terms += words::choice(text(term.first), text(term.second));
  for (auto& level : read_service_levels(setting(db, "service_levels").value_or("")))
    levels += words::choice(text(level.name), text(level.name));
  return {{"kind", kinds}, {"segment_id", segments}, {"term", terms}, {"level", levels}};
}

QVariantMap as_written(const StrategyRow& row) {
  auto& s = row.strategy;
  return {{"name", text(s.name)},
          {"kind", text(s.kind)},
          {"segment_id", row.segment_id.is_nil() ? QString() : format::hex(row.segment_id)},
          {"starts_on", text(s.starts_on)},
          {"ends_on", text(s.ends_on)},
          {"goal", text(row.goal)},
          {"discount", s.discount_bp > 0 ? decimal(s.discount_bp) : QString()},
          {"products", is_about_products(s.kind) ? text(s.subject) : QString()},
          {"term", s.kind == "payment" ? text(s.subject) : QString()},
          {"level", s.kind == "service" ? text(s.subject) : QString()},
          {"budget", row.budget_cents ? decimal(*row.budget_cents) : QString()},
          {"spent", row.spent_cents > 0 ? decimal(row.spent_cents) : QString()}};
}

actions::StrategyRequest request(const QVariantMap& values) {
  auto typed = [&](const char* column) { return values[column].toString().trimmed(); };
  actions::StrategyRequest asked;
  asked.name = typed("name").toStdString();
  asked.kind = typed("kind").toStdString();
  asked.starts_on = typed("starts_on").toStdString();
  asked.ends_on = typed("ends_on").toStdString();
  asked.goal = typed("goal").toStdString();
  asked.subject = typed(asked.kind == "payment"   ? "term"
                        : asked.kind == "service" ? "level"
                                                  : "products")
                      .toStdString();
  if (auto segment = format::id(typed("segment_id")); !segment.is_nil()) asked.segment = segment;
  if (is_about_products(asked.kind)) asked.discount_bp = hundredths(typed("discount"));
  asked.budget_cents = hundredths(typed("budget"));
  asked.spent_cents = hundredths(typed("spent"));
  return asked;
}

}  // namespace

void StrategyForm::load() {
  ask_device([id = format::id(strategyId_), key = form_key(), today = app()->today()](Device& device) {
    Shown shown;
    shown["title"] = tr("Nuova strategia");
    show_kept(shown, device, key);
    shown["lists"] = choice_lists(device.local());
    QVariantMap current;
    for (auto& field : all_fields) current[field.column] = QString();
    current["kind"] = "discount";
    current["starts_on"] = today;
    for (auto& row : giro::strategies(device.local()))
      if (row.strategy.id == id) {
        current = as_written(row);
        shown["title"] = text(row.strategy.name);
      }
    shown["current"] = current;
    return shown;
  });
}

RowList StrategyForm::field_rows() {
  RowList rows;
  for (auto& field : all_fields) {
    QString column(field.column);
    if (!has(field, value("kind")) || (column == "segment_id" && !is_new())) continue;
    bool faulty = QLatin1String(field.kind) == "number" && hundredths(value(field.column)) == -1;
    rows.push_back({{"column", column},
                    {"label", tr(field.label)},
                    {"value", values_[column]},
                    {"kind", field.kind},
                    {"choices", choices_of(column)},
                    {"error", faulty ? tr("Scrivi un numero, per esempio 12,5") : QString()},
                    {"warning", QString()},
                    {"hint", *field.hint ? tr(field.hint) : QString()},
                    {"required", column == "name" || column == "kind" || column == "starts_on"},
                    {"group", QString()},
                    {"groupTitle", QString()}});
  }
  return rows;
}

QString StrategyForm::missing_text() const {
  if (value("name").isEmpty()) return tr("Manca il nome");
  if (value("starts_on").isEmpty()) return tr("Manca il giorno da cui vale");
  if (!value("ends_on").isEmpty() && value("ends_on") < value("starts_on"))
    return tr("Finirebbe prima di cominciare");
  for (auto column : {"discount", "budget", "spent"})
    if (hundredths(value(column)) == -1) return tr("Correggi i numeri");
  auto kind = value("kind");
  if (kind == "discount" && hundredths(value("discount")).value_or(0) == 0) return tr("Manca lo sconto");
  if ((kind == "upsell" || kind == "cross_sell") && value("products").isEmpty())
    return tr("Mancano i prodotti");
  if (kind == "payment" && value("term").isEmpty()) return tr("Manca il pagamento");
  if (kind == "service" && value("level").isEmpty()) return tr("Manca il livello di servizio");
  return {};
}

void StrategyForm::save() {
  if (busy() || !missing_text().isEmpty()) return;
  auto asked = request(values_), seen = request(opened_);
  record_row(
      strategyId_, [asked](Device& device, const Id& id) { return actions::new_strategy(device, id, asked); },
      [asked, seen](Device& device, const Id& id, const std::vector<Bytes>& tokens) {
        return actions::edit_strategy(device, id, seen, asked, tokens);
      },
      tr("Strategia salvata"), [this](const QString& id, bool) { emit saved(id); });
}

}  // namespace giro
