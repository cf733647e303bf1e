#include "sync/figures/activity.hpp"

#include "sync/base/whole_number.hpp"
#include "sync/figures/last_contacts.sql.hpp"
#include "sync/figures/visits_by_user.sql.hpp"
#include "sync/portfolio/select.hpp"

namespace giro {
namespace {

double ratio(std::int64_t part, std::int64_t whole) {
  return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

VisitsByUser read_visits(SQLite::Database& db, std::int64_t from_at, std::int64_t to_at) {
  Select query(db, sql::visits_by_user);
  query.bind(":from_at", from_at).bind(":to_at", to_at);
  VisitsByUser found;
  while (query.step()) {
    Id user;
    VisitSum sum;
    query.read(user, sum.done, sum.with_order);
    found[user] = sum;
  }
  return found;
}

struct LastContact {
  Id client;
  std::optional<std::int64_t> visited, ordered;  // instants
};

std::vector<LastContact> read_last_contacts(SQLite::Database& db, std::int64_t to_at) {
  Select query(db, sql::last_contacts);
  query.bind(":to_at", to_at);
  std::vector<LastContact> found;
  while (query.step()) {
    auto& one = found.emplace_back();
    query.read(one.client, one.visited, one.ordered);
  }
  return found;
}

}  // namespace

double VisitSum::strike_rate() const {
  return ratio(with_order, done);
}

Result<VisitsByUser> visits_by_user(Source db, const CompanyTime& time, const FigureQuestion& question) {
  auto days = days_of(question);
  if (!days) return days.error();
  auto everybody = db.remembered<VisitsByUser>("visits by user " + question.from + ' ' + question.to, [&] {
    return read_visits(db, time.at(days->from), time.at(days->to + 1));
  });
  if (!question.user) return *everybody;
  VisitsByUser found;
  if (auto own = everybody->find(*question.user); own != everybody->end()) found.insert(*own);
  return found;
}

std::vector<QuietClient> quiet_clients(Source db, const CompanyTime& time, const FigureQuestion& question) {
  auto clients = figure_clients(db, question, true);
  auto day = day_number(question.to).value_or(0);
  auto contacts = db.remembered<std::vector<LastContact>>(
      "last contacts " + question.to, [&] { return read_last_contacts(db, time.at(day + 1)); });
  auto since = [&](std::optional<std::int64_t> at) {
    return at ? std::optional(day - time.day_of(*at)) : std::nullopt;
  };
  std::vector<QuietClient> found;
  for (auto& [id, visited, ordered] : *contacts) {
    auto client = clients.find(id);
    if (client == clients.end() || !client->second.in_portfolio) continue;
    found.push_back({id, client->second.code, client->second.name, since(visited), since(ordered)});
  }
  static constexpr std::int64_t never = 1'000'000;
  using SortKey = std::tuple<std::int64_t, std::int64_t, const std::string&, const Id&>;
  std::ranges::sort(found, {}, [](auto& c) {
    auto visit = c.visit_days.value_or(never), order = c.order_days.value_or(never);
    return SortKey(-std::min(visit, order), -visit, c.code, c.client);
  });
  return found;
}

ClassWeights read_class_weights(std::string_view text) {
  auto weights = percents<3>(text);
  return weights ? ClassWeights{{(*weights)[0], (*weights)[1], (*weights)[2], (*weights)[2]}}
                 : ClassWeights{};
}

double Compliance::coverage() const {
  return ratio(reached, clients);
}

double Compliance::kept() const {
  return ratio(kept_milli, asked_milli);
}

MonthCompliance compliance(std::span<const VisitsAsked> clients, const ClassWeights& weights) {
  MonthCompliance month;
  for (auto& one : clients) {
    if (one.visits.asked_milli <= 0) continue;
    auto& of = month.classes[one.abc];
    ++of.clients;
    of.reached += one.visits.done > 0;
    of.asked_milli += one.visits.asked_milli;
    of.kept_milli += std::min(one.visits.done * 1000, one.visits.asked_milli);
  }
  std::int64_t kept = 0, asked = 0;
  for (auto& [letter, of] : month.classes) {
    auto weight = weights.of[letter == ' ' ? 3 : static_cast<std::size_t>(letter - 'A')];
    kept += weight * of.kept_milli;
    asked += weight * of.asked_milli;
  }
  month.weighted = ratio(kept, asked);
  return month;
}

}  // namespace giro
