#include "sync/portfolio/classes.hpp"

#include <deque>

#include "sync/domain/abc.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/portfolio_codes.sql.hpp"
#include "sync/portfolio/select.hpp"
#include "sync/portfolio/sold_by_client.hpp"

namespace giro {

namespace {

std::unordered_map<Id, char> read_classes(Source db, const CompanyTime& time, std::int64_t day) {
  auto sold = sold_by_client(db, time.at(years_before(day, 1) + 1), time.at(day + 1));
  Select query(db, sql::portfolio_codes);
  query.bind(":on_day", iso_day(day));
  std::vector<AbcAmount> amounts;
  std::deque<std::string> codes;
  while (query.step()) {
    AbcAmount amount;
    query.read(amount.id, codes.emplace_back());
    amount.code = codes.back();
    if (auto of = sold.find(amount.id); of != sold.end()) amount.cents = of->second;
    amounts.push_back(amount);
  }
  auto classes = abc_classes(amounts, abc_limits(db));
  std::unordered_map<Id, char> by_client;
  for (std::size_t i = 0; i < amounts.size(); ++i) by_client.emplace(amounts[i].id, classes[i]);
  return by_client;
}

}  // namespace

std::unordered_map<Id, char> portfolio_classes(Source db, const CompanyTime& time, std::int64_t day) {
  return *db.remembered<std::unordered_map<Id, char>>("portfolio classes " + std::to_string(day),
                                                      [&] { return read_classes(db, time, day); });
}

}  // namespace giro
