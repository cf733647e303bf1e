// Assignments in words: the role, the days, and what a change means for whose tablet. Days that end are told
// with the last one that counts. Reader thread.
#pragma once

#include <QStringList>

#include "sync/portfolio/people.hpp"

namespace giro::words {

QString assignment_role(std::string_view role);
QVariantList assignment_roles(const std::string& selected);
/// "dal 3 nov", "fino al 30 nov", "dal 3 al 30 nov" or "da sempre".
QString period(const std::string& from_on, const std::string& to_on, std::int64_t today);
/// Over before today, or never begun.
bool has_ended(const AssignmentRow&, const std::string& today);

/// The day after, ISO: people name the last day, rows the first one after it. Empty stays empty.
std::string day_after(const std::string& on);
std::string day_before(const std::string& on);

struct AssignmentPlan {
  Id user, segment;
  std::string role, from_on, to_on;  // to_on: the first day no longer
  bool replaces = false;             // who is responsible now no longer is
};
/// Who sees how many clients from when to when, and who no longer does.
QStringList assignment_moves(const AssignmentPlan&, const std::vector<AssignmentRow>&, const QString& who,
                             std::int64_t clients, std::int64_t today);

}  // namespace giro::words
