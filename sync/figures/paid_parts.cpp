#include "sync/figures/paid_parts.hpp"

#include "sync/figures/allocations.sql.hpp"
#include "sync/figures/cleared_payments.sql.hpp"
#include "sync/figures/instalment_dues.sql.hpp"
#include "sync/portfolio/key_walk.hpp"

namespace giro {
namespace {

struct Payment {
  Id id;
  PaidPart part;  // names no instalment yet
};

std::vector<Payment> cleared(SQLite::Database& db, std::string_view after_on, std::string_view to_on) {
  Select query(db, sql::cleared_payments);
  query.bind(":after_on", after_on).bind(":to_on", to_on);
  std::vector<Payment> found;
  std::string on, last_on;
  std::int64_t day = 0;
  while (query.step()) {
    auto& [id, one] = found.emplace_back();
    int kind = 0;
    query.read(id, one.client, on, kind);
    if (on != last_on) day = day_number(last_on = on).value_or(0);  // they come day by day
    one.paid = day;
    one.kind = static_cast<PaidPart::Kind>(kind);
  }
  std::ranges::sort(found, {}, &Payment::id);
  return found;
}

}  // namespace

std::vector<PaidPart> paid_parts(SQLite::Database& db, std::string_view after_on, std::string_view to_on) {
  std::vector<PaidPart> parts;
  KeyWalk allocations(db, sql::allocations);
  for (auto& [payment, of_it] : cleared(db, after_on, to_on))
    for (bool found = allocations.to(payment); found; found = allocations.more()) {
      auto& part = parts.emplace_back(of_it);
      allocations.read(part.instalment, part.cents);
    }
  std::ranges::sort(parts, {}, &PaidPart::instalment);
  return parts;
}

namespace {

std::vector<PaidLate> read_late(SQLite::Database& db, std::string_view after_on, std::string_view to_on) {
  std::vector<PaidLate> found;
  KeyWalk instalments(db, sql::instalment_dues);
  Id invoice;
  std::string due, last_due;
  std::optional<std::int64_t> day;
  for (auto& part : paid_parts(db, after_on, to_on)) {
    if (part.kind != PaidPart::receipt || part.cents <= 0 || !instalments.to(part.instalment)) continue;
    instalments.read(invoice, due);
    if (due != last_due) day = day_number(last_due = due);  // many of a day lie together
    if (day) found.push_back({part.client, part.paid, part.paid - *day, part.cents});
  }
  return found;
}

}  // namespace

std::vector<PaidLate> paid_late(Source db, std::string_view after_on, std::string_view to_on) {
  auto name = "paid late " + std::string(after_on) + ' ' + std::string(to_on);
  return *db.remembered<std::vector<PaidLate>>(name, [&] { return read_late(db, after_on, to_on); });
}

}  // namespace giro
