#include "app/models/segment_view.hpp"

#include <QLocale>

#include "app/models/words.hpp"
#include "sync/actions/segment.hpp"
#include "sync/device/search_index.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/segment_card.hpp"

namespace giro {
namespace {

using words::text;
QString tr(const char* source) {
  return SegmentView::tr(source);
}

QString visits_text(std::int64_t milli) {
  return milli == 1000 ? tr("1 visita al mese") : tr("%1 visite al mese").arg(format::quantity(milli));
}

/// "Gennaio", "Giugno–agosto" or, with all the twelve of them, "Ogni mese".
QString months_text(std::int64_t first, std::int64_t last) {
  if (first == 0 || (first == 1 && last == 12)) return tr("Ogni mese");
  auto from = format::month_name(static_cast<int>(first));
  return first == last ? from : tr("%1–%2").arg(from, QLocale().standaloneMonthName(static_cast<int>(last)));
}

/// Months in a row that ask for the same are one line.
template <typename Add>
void show_frequency(const SegmentCard& card, const Add& add) {
  auto& stated = card.visits_milli;
  for (std::size_t first = 0, next = 0; first < stated.size(); first = next) {
    for (next = first + 1; next < stated.size(); ++next)
      if (stated[next].second != stated[first].second || stated[next].first != stated[next - 1].first + 1)
        break;
    add(months_text(stated[first].first, stated[next - 1].first), visits_text(stated[first].second));
  }
  if (stated.empty()) add(tr("Frequenza"), QString());
}

/// What is stated here reaches its clients; what is not, they have from elsewhere.
void show_values(Shown& shown, const SegmentCard& card) {
  shown.rows["values"];
  auto add = [&](const QString& label, const QString& value) {
    shown.add(
        "values",
        {{"key", label}, {"label", label}, {"value", value.isEmpty() ? tr("non stabilito qui") : value}});
  };
  bool discounted = card.discounts != Discounts{};
  add(tr("Sconto"), discounted ? format::discounts(card.discounts) : QString());
  add(tr("Pagamento"), text(card.payment_term));
  add(tr("Fido"), card.credit_limit_cents ? format::euros(*card.credit_limit_cents) : QString());
  add(tr("Livello di servizio"), text(card.service_level));
  show_frequency(card, add);
  if (!card.strategy.empty()) add(tr("Strategia"), text(card.strategy));
  auto code = text(card.code).toLower();
  for (auto& line : text(card.rules).split('\n'))
    if (line.section(':', 0, 0).trimmed().toLower() == code)
      add(tr("Regola"), line.section(':', 1).trimmed());
}

QString why(const Member& member) {
  if (member.source.empty()) return {};
  auto reason = text(member.reason);
  return member.source == "manual" ? tr("a mano: %1").arg(reason) : tr("per regola: %1").arg(reason);
}

}  // namespace

void SegmentView::load() {
  ask([id = format::id(segmentId_), office = !app()->is_agent(),
       expression = search_expression(sought_.trimmed().toStdString())](SQLite::Database& db) {
    Shown shown;
    auto card = segment_card(db, id);
    shown["found"] = card.has_value();
    shown.rows["clients"];
    shown.rows["candidates"];
    if (!card) return shown;
    shown["title"] = text(card->name);
    shown["segmentationId"] = format::hex(card->segmentation);
    shown["byHand"] = office && !card->is_assignment;
    show_values(shown, *card);
    auto members = members_of(db, id);
    for (auto& member : members)
      shown.add("clients", {{"clientId", format::hex(member.client)},
                            {"name", text(member.name)},
                            {"detail", words::joined({text(member.city), why(member)})},
                            {"manual", member.source == "manual"}});
    shown["contextText"] =
        words::joined({text(card->segmentation_name), words::many(static_cast<std::int64_t>(members.size()),
                                                                  tr("1 cliente"), tr("%1 clienti"))});
    if (!expression.empty())
      for (auto& client : clients_like(db, expression, 8))
        shown.add("candidates", {{"clientId", format::hex(client.id)},
                                 {"name", text(client.name)},
                                 {"detail", words::joined({text(client.city), text(client.code)})}});
    return shown;
  });
}

void SegmentView::put(const QString& clientId, const QString& reason) {
  record([client = format::id(clientId), segment = format::id(segmentId_),
          reason = reason.trimmed().toStdString(), on = app()->today().toStdString()](
             Device& device) { return actions::put_in_segment(device, client, segment, reason, on); },
         tr("Messo a mano nel segmento"));
}

void SegmentView::free(const QString& clientId) {
  record([client = format::id(clientId), segmentation = format::id(segmentationId_)](
             Device& device) { return actions::leave_to_rules(device, client, segmentation); },
         tr("Decidono di nuovo le regole, alla prossima notte"));
}

}  // namespace giro
