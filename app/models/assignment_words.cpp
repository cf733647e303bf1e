#include "app/models/assignment_words.hpp"

#include <algorithm>

#include "app/models/reassign.hpp"
#include "app/models/words.hpp"

namespace giro::words {
namespace {

bool sees_all_along(const AssignmentPlan& plan, const std::vector<AssignmentRow>& all) {
  return std::ranges::any_of(all, [&](auto& row) {
    return row.user == plan.user && row.segment == plan.segment && row.from_on <= plan.from_on &&
           (row.to_on.empty() || (!plan.to_on.empty() && plan.to_on <= row.to_on));
  });
}

QString last_day(const std::string& to_on, std::int64_t today) {
  auto to = day_number(to_on);
  return to ? format::day(*to - 1, today) : QString();
}

}  // namespace

QString assignment_role(std::string_view role) {
  if (role == "support") return Reassign::tr("di supporto");
  return role == "substitute" ? Reassign::tr("sostituto") : Reassign::tr("responsabile");
}

QVariantList assignment_roles(const std::string& selected) {
  QVariantList roles;
  for (auto role : {"responsible", "support", "substitute"})
    roles += choice(role, assignment_role(role), selected == role);
  return roles;
}

QString period(const std::string& from_on, const std::string& to_on, std::int64_t today) {
  auto from = day_number(from_on);
  auto since = from ? Reassign::tr("dal %1").arg(format::day(*from, today)) : QString();
  auto until = to_on.empty() ? QString() : Reassign::tr("fino al %1").arg(last_day(to_on, today));
  auto days = (since + " " + until).trimmed();
  return days.isEmpty() ? Reassign::tr("da sempre") : days;
}

bool has_ended(const AssignmentRow& row, const std::string& today) {
  return !row.to_on.empty() && (row.to_on <= today || row.to_on <= row.from_on);
}

std::string day_after(const std::string& on) {
  auto day = day_number(on);
  return day ? iso_day(*day + 1) : on;
}

std::string day_before(const std::string& on) {
  auto day = day_number(on);
  return day ? iso_day(*day - 1) : on;
}

QStringList assignment_moves(const AssignmentPlan& plan, const std::vector<AssignmentRow>& all,
                             const QString& who, std::int64_t clients, std::int64_t today) {
  QStringList moves;
  auto from = day_number(plan.from_on).value_or(today);
  auto when = from == today ? Reassign::tr("da oggi") : Reassign::tr("da %1").arg(format::weekday(from));
  auto many = words::many(clients, Reassign::tr("1 cliente"), Reassign::tr("%1 clienti"));
  if (sees_all_along(plan, all))
    moves += Reassign::tr("%1 li vede già: sul suo tablet non cambia niente").arg(who);
  else
    moves += Reassign::tr("%1 vede %2 %3").arg(who, many, when);
  if (!plan.to_on.empty())
    moves += Reassign::tr("Fino al %1 compreso, poi non li vede più").arg(last_day(plan.to_on, today));
  for (auto& holder : all) {
    if (holder.segment != plan.segment || holder.role != "responsible" || holder.user == plan.user ||
        !plan.replaces || plan.role != "responsible" || has_ended(holder, iso_day(today)))
      continue;
    moves += Reassign::tr("%1 non li vede più; quello che non ha ancora mandato arriva lo stesso")
                 .arg(format::surname(text(holder.user_name)));
  }
  return moves;
}

}  // namespace giro::words
