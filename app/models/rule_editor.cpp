#include "app/models/rule_editor.hpp"

#include "app/i18n/sentences.hpp"
#include "app/models/words.hpp"
#include "sync/actions/segment.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/segment_card.hpp"
#include "sync/portfolio/segments.hpp"

namespace giro {
namespace {

using words::text;
QString tr(const char* source) {
  return RuleEditor::tr(source);
}

constexpr std::size_t most_moves = 300;

struct FieldWords {
  RuleField field;
  const char *label, *hint;
  const char* list;  // of choices the office keeps; nullptr: none
};
constexpr FieldWords field_words[] = {
    {RuleField::turnover, QT_TR_NOOP("Fatturato 12 mesi"), QT_TR_NOOP("euro, come 5000"), nullptr},
    {RuleField::potential, QT_TR_NOOP("Potenziale"), QT_TR_NOOP("euro all'anno, come 12000"), nullptr},
    {RuleField::employees, QT_TR_NOOP("Addetti"), QT_TR_NOOP("quanti, come 10"), nullptr},
    {RuleField::days_late, QT_TR_NOOP("Giorni di ritardo nei pagamenti"), QT_TR_NOOP("giorni, come 30"),
     nullptr},
    {RuleField::sector, QT_TR_NOOP("Settore (ATECO)"), QT_TR_NOOP("inizio del codice, come 56.1"), nullptr},
    {RuleField::province, QT_TR_NOOP("Provincia"), QT_TR_NOOP("sigle, come TV, VE"), nullptr},
    {RuleField::region, QT_TR_NOOP("Regione"), QT_TR_NOOP("come Veneto"), nullptr},
    {RuleField::market, QT_TR_NOOP("Tipo di mercato"), QT_TR_NOOP("uno o più codici"), "market_type"},
    {RuleField::size, QT_TR_NOOP("Dimensione"), QT_TR_NOOP("uno o più codici"), "size_class"},
    {RuleField::contract, QT_TR_NOOP("Contratto"), QT_TR_NOOP("uno o più codici"), "contract_kind"},
    {RuleField::relationship, QT_TR_NOOP("Rapporto"), QT_TR_NOOP("attivo, potenziale, contatto, ex, partner"),
     nullptr},
    {RuleField::abc, QT_TR_NOOP("Classe ABC"), QT_TR_NOOP("A, B o C"), nullptr},
    {RuleField::category, QT_TR_NOOP("Categoria comprata"), QT_TR_NOOP("nomi delle categorie"), nullptr},
};

/// What a condition may ask: {code, label, hint, number, choices}.
QVariantList field_list(SQLite::Database& db) {
  QVariantList fields;
  auto& names = rule_field_names();
  for (auto& one : field_words) {
    auto& name = names[static_cast<std::size_t>(one.field)];
    QVariantList choices;
    if (one.list) choices = words::as_choices(words::choices(db, one.list), {});
    fields += QVariantMap{{"code", text(name.italian)},
                          {"label", tr(one.label)},
                          {"hint", tr(one.hint)},
                          {"number", is_number(one.field)},
                          {"choices", choices}};
  }
  return fields;
}

void show_plan(Shown& shown, const SegmentPlan& plan) {
  for (auto& count : plan.counts) {
    auto change = count.after - count.now;
    shown.add(
        "counts",
        {{"segmentId", format::hex(count.segment)},
         {"name", text(count.name)},
         {"nowText", QString::number(count.now)},
         {"afterText", QString::number(count.after)},
         {"changeText",
          change == 0 ? QString() : QStringLiteral("%1%2").arg(change > 0 ? "+" : "−").arg(std::abs(change))},
         {"tone", change == 0 ? "neutral" : "info"}});
  }
  for (std::size_t i = 0; i < plan.moves.size() && i < most_moves; ++i) {
    auto& move = plan.moves[i];
    auto from = move.from_name.empty() ? tr("nessun segmento") : text(move.from_name);
    auto to = move.to_name.empty() ? tr("nessun segmento") : text(move.to_name);
    shown.add("moves",
              {{"clientId", format::hex(move.client)},
               {"name", text(move.client_name)},
               {"detail", tr("%1 → %2").arg(from, to)},
               {"reason", move.reason.empty() ? tr("nessuna regola vale per lui") : text(move.reason)}});
  }
  auto moved = words::many(static_cast<std::int64_t>(plan.moves.size()), tr("Si sposta 1 cliente"),
                           tr("Si spostano %1 clienti"));
  shown["summary"] = words::joined(
      {plan.moves.empty()
           ? tr("Nessuno si sposta")
           : moved + " " + tr("su %1").arg(format::count(static_cast<std::int64_t>(plan.clients))),
       plan.manual > 0 ? tr("%1 restano dove li ha messi una persona")
                             .arg(format::count(static_cast<std::int64_t>(plan.manual)))
                       : QString(),
       plan.without > 0
           ? tr("%1 in nessun segmento").arg(format::count(static_cast<std::int64_t>(plan.without)))
           : QString(),
       plan.moves.size() > most_moves ? tr("qui i primi %1").arg(most_moves) : QString()});
}

}  // namespace

void RuleEditor::load() {
  ask([id = format::id(segmentationId_), typed = rules_.toStdString(), opened = opened_,
       day = app()->day()](SQLite::Database& db) {
    Shown shown;
    shown.rows["counts"];
    shown.rows["moves"];
    shown["fields"] = field_list(db);
    for (auto& row : segmentations(db)) {
      if (row.id != id) continue;
      shown["title"] = text(row.name);
      shown["code"] = text(row.code);
      shown["stored"] = text(row.rules);
      QVariantList segments;
      for (auto& one : segments_in(db, id)) segments += words::choice(text(one.code), text(one.name));
      shown["segments"] = segments;
      auto rules = opened ? typed : row.rules;
      if (rules.empty()) {
        shown["fault"] = QString();
        shown["summary"] = tr("Ancora nessuna regola: aggiungi una condizione");
        break;
      }
      auto plan = plan_segments(db, company_time(db), day, row.code, rules);
      shown["fault"] = plan.has_error() ? in_words(plan.error()) : QString();
      shown["summary"] = QString();
      if (plan.has_value()) show_plan(shown, *plan);
    }
    return shown;
  });
}

void RuleEditor::shown() {
  if (opened_) return;
  opened_ = true;
  rules_ = stored_;
}

void RuleEditor::addCondition(const QString& segment, const QString& field, const QString& comparison,
                              const QString& value, bool together) {
  auto condition = QStringList{field, comparison, value.trimmed()}.join(' ').trimmed();
  auto lines = rules_.split('\n');
  while (!lines.isEmpty() && lines.last().trimmed().isEmpty()) lines.removeLast();
  auto of_segment = [&](const QString& line) {
    return line.section(':', 0, 0).trimmed().compare(segment, Qt::CaseInsensitive) == 0;
  };
  auto catches_rest = [](const QString& line) {
    return line.section(':', 1).trimmed() == QLatin1String("altrimenti");
  };
  qsizetype last = -1;
  for (qsizetype i = 0; i < lines.size(); ++i)
    if (of_segment(lines[i]) && !catches_rest(lines[i])) last = i;
  if (together && last >= 0) {
    lines[last] += " e " + condition;
  } else {
    auto at = !lines.isEmpty() && catches_rest(lines.last()) ? lines.size() - 1 : lines.size();
    lines.insert(at, segment + ": " + condition);
  }
  rules_ = lines.join('\n');
  emit subjectChanged();
}

void RuleEditor::save() {
  if (busy() || !can_save()) return;
  record([id = format::id(segmentationId_),
          rules = rules_.toStdString()](Device& device) { return actions::set_rules(device, id, rules); },
         tr("Regole salvate: la sede le applica stanotte"), [this](const Recorded&) { emit saved(); });
}

}  // namespace giro
