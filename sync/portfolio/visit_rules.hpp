// VisitRules: what a database says of whom to visit how often, and when: frequencies with who states them,
// opening hours and closing periods, working days, absences. The settings it reads (PLAN.md): working_days
// and working_days:LOGIN, patron_day, visits_per_day, visit_channels. Reads a replica or the office's
// database; the thread of the connection. Afterwards a plain value.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "sync/domain/frequency.hpp"
#include "sync/domain/visiting_days.hpp"
#include "sync/portfolio/source.hpp"

namespace giro {

struct VisitRules {
  std::int64_t visits_per_day = 8;
  std::string channels = ",in_person,";  // those that count as a visit, each between commas
  /// By client; clients in the same segments that state nothing themselves share theirs.
  std::map<Id, std::shared_ptr<const std::vector<FrequencyStatement>>> frequencies = {};
  std::map<Id, YearOfVisits> years = {};  // of the same clients
  std::map<Id, OpeningTimes> hours = {};  // by client; only those that state any
  std::map<Id, WorkingTimes> agents = {};
  /// Absences without a substitute alone: while a colleague takes the round, it stays due.
  std::map<Id, WorkingTimes> uncovered = {};
  std::map<Id, Id> responsible = {};  // segment → agent, on the day
  WorkingTimes company = {};

  /// The person's own times, or the company's.
  const WorkingTimes& work_of(const Id& user) const;
  /// Of who visits a client: its agent, else who is responsible for its segment.
  const WorkingTimes& work_for(const Id& agent, const Id& segment) const;
  const OpeningTimes& hours_of(const Id& client) const;
  const YearOfVisits& year_of(const Id& client) const;
  const std::vector<FrequencyStatement>& stated_for(const Id& client) const;
  /// About, with all the hours of a week.
  std::size_t bytes() const {
    return sizeof(*this) + (frequencies.size() + years.size()) * 160 + hours.size() * 1'000;
  }
};

/// Of all clients, or of one.
VisitRules visit_rules(Source, std::int64_t day, std::optional<Id> client = {});
/// The same of all clients, shared by whoever asks about that day.
std::shared_ptr<const VisitRules> shared_visit_rules(Source, std::int64_t day);
/// How often alone, of all clients, and which channels count: no hours, no working days.
VisitRules visit_frequencies(Source);

}  // namespace giro
