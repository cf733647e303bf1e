#include "app/models/numbers.hpp"

#include <algorithm>

#include "app/models/month_words.hpp"
#include "sync/portfolio/months.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro {
namespace {

using words::text;
QString tr(const char* source) {
  return Numbers::tr(source);
}

QString change_of(std::int64_t now, std::int64_t before) {
  if (before <= 0) return tr("nuovo");
  auto percent = (now - before) * 100 / before;
  return (percent > 0 ? "+" : "") + format::percent(percent * 100);
}

void show_months(Shown& shown, const std::array<MonthTurnover, 12>& turnover) {
  QVariantList months;
  std::int64_t most = 0, total = 0, before = 0;
  for (auto& month : turnover) {
    months += QVariantMap{{"label", format::month_letter(month.month)},
                          {"cents", static_cast<double>(month.cents)},
                          {"beforeCents", static_cast<double>(month.before_cents)},
                          {"text", tr("%1: %2, un anno prima %3")
                                       .arg(format::month_name(month.month), format::euros(month.cents),
                                            format::euros(month.before_cents))}};
    most = std::max({most, month.cents, month.before_cents});
    total += month.cents;
    before += month.before_cents;
  }
  shown["months"] = months;
  shown["monthsMax"] = static_cast<double>(most);
  shown["monthsText"] = tr("Fatturato degli ultimi 12 mesi: %1, un anno prima %2")
                            .arg(format::euros(total), format::euros(before));
}

}  // namespace

void Numbers::load() {
  ask_figures([user = app()->user(), today = app()->day()](Source db) {
    auto time = company_time(db);
    Shown shown;
    auto month = words::month_so_far(db, time, user, today);
    shown["monthTitle"] = month.title;
    shown["monthDaysText"] = month.days_text;
    shown["targets"] = month.targets;
    show_months(shown, month_turnover(db, time, today, std::nullopt, user));

    auto clients = client_overviews(db, time, today);
    std::int64_t total = 0, before = 0, due = 0, silent = 0, active = 0;
    for (auto& client : clients) {
      total += client.in_portfolio ? client.turnover_cents : 0;
      before += client.in_portfolio ? client.turnover_before_cents : 0;
      due += client.is_due();
      silent += client.has_fallen_silent();
      active += client.in_portfolio;
    }
    shown["tiles"] = QVariantList{
        words::tile({.label = tr("Fatturato dei tuoi clienti"),
                     .value = format::euros(total),
                     .note = tr("%1 in un anno").arg(change_of(total, before)),
                     .info = "portfolio_turnover",
                     .icon = total >= before ? "trending_up" : "trending_down",
                     .tone = total >= before ? "ok" : "warn"}),
        words::tile(
            {.label = tr("Clienti attivi"), .value = QString::number(active), .info = "active_clients"}),
        words::tile({.label = tr("Da visitare"),
                     .value = QString::number(due),
                     .unit = tr("su %1").arg(active),
                     .note = tr("per frequenza, oggi"),
                     .info = "due_clients",
                     .tone = due ? "warn" : "ok"}),
        words::tile({.label = tr("Fermi"),
                     .value = QString::number(silent),
                     .note = tr("oltre il loro ritmo d'ordine"),
                     .info = "silent_clients",
                     .tone = silent ? "warn" : "ok"})};
    std::ranges::stable_sort(clients, std::greater(), &ClientOverview::turnover_cents);
    shown.rows["top"];
    for (std::size_t i = 0; i < clients.size() && i < 15 && clients[i].turnover_cents > 0; ++i) {
      auto& client = clients[i];
      bool grows = client.turnover_cents >= client.turnover_before_cents;
      shown.add("top", {{"clientId", format::hex(client.id)},
                        {"name", text(client.name)},
                        {"klass", words::klass(client.abc)},
                        {"amountText", format::euros(client.turnover_cents)},
                        {"shareText",
                         total > 0 ? format::percent(client.turnover_cents * 1000 / total * 10) : QString()},
                        {"changeText", change_of(client.turnover_cents, client.turnover_before_cents)},
                        {"tone", grows ? "ok" : "warn"}});
    }
    shown["basisText"] = tr("Base ordini, senza IVA · come ricevuto e registrato su questo tablet");
    return shown;
  });
}

}  // namespace giro
