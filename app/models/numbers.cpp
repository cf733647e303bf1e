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

QVariantMap tile(const QString& label, const QString& value, const QString& unit, const QString& note,
                 const QString& tone = "neutral", const QString& icon = {}, const QString& info = {}) {
  return {{"label", label}, {"value", value}, {"unit", unit}, {"note", note},
          {"tone", tone},   {"icon", icon},   {"info", info}};
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
  ask([user = app()->user(), today = app()->day()](SQLite::Database& db) {
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
        tile(tr("Fatturato dei tuoi clienti"), format::euros(total), {},
             tr("%1 in un anno").arg(change_of(total, before)), total >= before ? "ok" : "warn",
             total >= before ? "trending_up" : "trending_down", "portfolio_turnover"),
        tile(tr("Clienti attivi"), QString::number(active), {}, {}, "neutral", {}, "active_clients"),
        tile(tr("Da visitare"), QString::number(due), tr("su %1").arg(active), tr("per frequenza, oggi"),
             due ? "warn" : "ok", {}, "due_clients"),
        tile(tr("Fermi"), QString::number(silent), {}, tr("oltre il loro ritmo d'ordine"),
             silent ? "warn" : "ok", {}, "silent_clients")};
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
