#include "app/models/trail_words.hpp"

#include <QJsonObject>

#include "app/models/cell_words.hpp"
#include "sync/portfolio/lookups.hpp"

namespace giro::words {
namespace {

constexpr qsizetype most_lines = 12;  // of one row; an order's import may have more

QString tr(const char* source) {
  return QCoreApplication::translate("Trail", source);
}

/// What people call a row of it.
struct TableWord {
  const char *table, *word;
};
constexpr TableWord table_words[] = {
    {"client", QT_TRANSLATE_NOOP("Trail", "Cliente")},
    {"contact", QT_TRANSLATE_NOOP("Trail", "Contatto")},
    {"note", QT_TRANSLATE_NOOP("Trail", "Nota")},
    {"visit", QT_TRANSLATE_NOOP("Trail", "Visita")},
    {"task", QT_TRANSLATE_NOOP("Trail", "Cosa da fare")},
    {"request", QT_TRANSLATE_NOOP("Trail", "Richiesta")},
    {"sales_order", QT_TRANSLATE_NOOP("Trail", "Ordine")},
    {"order_line", QT_TRANSLATE_NOOP("Trail", "Riga d'ordine")},
    {"location", QT_TRANSLATE_NOOP("Trail", "Sede del cliente")},
    {"location_hours", QT_TRANSLATE_NOOP("Trail", "Orari")},
    {"client_segment", QT_TRANSLATE_NOOP("Trail", "Segmento del cliente")},
    {"visit_frequency", QT_TRANSLATE_NOOP("Trail", "Frequenza")},
    {"payment_promise", QT_TRANSLATE_NOOP("Trail", "Promessa di pagamento")},
    {"invoice", QT_TRANSLATE_NOOP("Trail", "Fattura")},
    {"instalment", QT_TRANSLATE_NOOP("Trail", "Rata")},
    {"payment", QT_TRANSLATE_NOOP("Trail", "Pagamento")},
    {"assignment", QT_TRANSLATE_NOOP("Trail", "Assegnazione")},
    {"app_user", QT_TRANSLATE_NOOP("Trail", "Persona")},
    {"segment", QT_TRANSLATE_NOOP("Trail", "Segmento")},
    {"segmentation", QT_TRANSLATE_NOOP("Trail", "Segmentazione")},
    {"product", QT_TRANSLATE_NOOP("Trail", "Prodotto")},
    {"price", QT_TRANSLATE_NOOP("Trail", "Prezzo")},
    {"price_list", QT_TRANSLATE_NOOP("Trail", "Listino")},
    {"client_price", QT_TRANSLATE_NOOP("Trail", "Prezzo del cliente")},
    {"contract", QT_TRANSLATE_NOOP("Trail", "Contratto")},
    {"strategy", QT_TRANSLATE_NOOP("Trail", "Strategia")},
    {"strategy_client", QT_TRANSLATE_NOOP("Trail", "Cliente di una strategia")},
    {"target", QT_TRANSLATE_NOOP("Trail", "Obiettivo")},
    {"work_day", QT_TRANSLATE_NOOP("Trail", "Giornata")},
    {"absence", QT_TRANSLATE_NOOP("Trail", "Assenza")},
    {"conflict", QT_TRANSLATE_NOOP("Trail", "Decisione")},
    {"setting", QT_TRANSLATE_NOOP("Trail", "Impostazione")},
    {"rating", QT_TRANSLATE_NOOP("Trail", "Valutazione")},
};

QString table_word(const QString& table) {
  for (auto& one : table_words)
    if (table == QLatin1String(one.table)) return tr(one.word);
  return tr("Registrazione");
}

/// A cell's text as the inbox keeps it: a column of a group with its name before.
std::string kept(const QString& table_name, const QString& column_name, const QString& value) {
  auto* table = schema::find_table(table_name.toStdString());
  auto* column = table ? table->find(column_name.toStdString()) : nullptr;
  auto plain = value.toStdString();
  if (!column || column->group.empty()) return plain;
  QString escaped = value;
  escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
  escaped.replace(QLatin1Char('\n'), QLatin1String("\\n"));
  return (column_name + '=' + escaped).toStdString();
}

std::string unit(const QString& table_name, const QString& column_name) {
  auto* table = schema::find_table(table_name.toStdString());
  auto* column = table ? table->find(column_name.toStdString()) : nullptr;
  return column && !column->group.empty() ? std::string(column->group) : column_name.toStdString();
}

StatusWords became(const QJsonObject& entry) {
  auto word = entry["became"].toString();
  if (word == QLatin1String("rejected")) return {tr("Non accettato"), "bad", "close"};
  if (word == QLatin1String("waiting")) return {tr("Aspetta quello da cui dipende"), "info", "schedule"};
  if (word == QLatin1String("quarantined")) return {tr("Tenuto da parte"), "warn", "archive"};
  if (word == QLatin1String("lost")) return {tr("Vale un altro valore"), "warn", "rule"};
  if (word == QLatin1String("open")) return {tr("Da decidere"), "warn", "rule"};
  return {tr("Accettato"), "ok", "check"};
}

QString key_of(const QJsonObject& entry) {
  QStringList parts;
  for (auto* name : {"op", "row", "became", "reason"}) parts += entry[name].toString();
  return parts.join('/') + '/' + QString::number(entry["at"].toDouble(), 'f', 0);
}

}  // namespace

QString TrailTeller::title(const QJsonObject& entry) const {
  auto named = [&](std::string_view table, const char* id) {
    return text(name_of(db, table, format::id(entry[id].toString())));
  };
  auto table = entry["table"].toString();
  auto client = named("client", "client");
  auto row = table == QLatin1String("client") ? QString() : named(table.toStdString(), "row");
  return joined({table_word(table), row, client});
}

QVariantMap TrailTeller::line(const QJsonObject& entry) const {
  auto table = entry["table"].toString(), column = entry["column"].toString();
  if (column.isEmpty()) return {{"title", tr("Tolto")}, {"text", QString()}};
  auto said = [&](const char* side) {
    return cell_text(db, table.toStdString(), unit(table, column),
                     entry[side].isNull() ? std::string() : kept(table, column, entry[side].toString()),
                     time.day_of(now_at));
  };
  auto label = column_label(table.toStdString(), column.toStdString());
  auto words = entry["from"].isNull() ? said("to") : tr("da %1 a %2").arg(said("from"), said("to"));
  return {{"title", label}, {"text", words}};
}

QString TrailTeller::who(const QJsonObject& entry) const {
  if (entry["user"].isNull()) return tr("La sede");
  auto name = text(name_of(db, "app_user", format::id(entry["user"].toString())));
  return name.isEmpty() ? tr("Persona sconosciuta") : name;
}

RowList TrailTeller::rows(const QJsonArray& entries) const {
  RowList rows;
  QString last;
  for (auto each : entries) {
    const auto entry = each.toObject();
    if (!entry["column"].toString().isEmpty() && entry["from"] == entry["to"])
      continue;  // only carried along
    auto key = key_of(entry);
    if (key == last) {
      auto lines = rows.back()["lines"].toList();
      if (lines.size() < most_lines)
        lines += line(entry);
      else if (lines.size() == most_lines)
        lines += QVariantMap{{"title", tr("e altro ancora")}, {"text", QString()}};
      rows.back()["lines"] = lines;
      continue;
    }
    last = key;
    auto at = static_cast<std::int64_t>(entry["at"].toDouble());
    auto state = became(entry);
    auto detail = joined({who(entry), format::clock(at, time)});
    auto head = title(entry);
    rows.push_back({{"entryId", key},
                    {"section", format::near_day(time.day_of(at), time.day_of(now_at))},
                    {"title", head},
                    {"detail", detail},
                    {"lines", QVariantList{line(entry)}},
                    {"becameText", state.text},
                    {"becameIcon", state.icon},
                    {"becameTone", state.tone},
                    {"clientId", entry["client"].toString()},
                    {"spoken", QStringList{head, detail, state.text}.join(QStringLiteral(", "))}});
  }
  return rows;
}

}  // namespace giro::words
