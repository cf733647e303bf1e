// What the field did: visits and how many of them brought an order, clients reached, how long nobody has
// been there or heard an order, and how far the month's frequencies were kept, weighted by class. The readers
// take a replica or the office's database, on the thread of the connection; the rest is pure. Definitions:
// FIGURES.md.
#pragma once

#include <array>
#include <map>
#include <span>

#include "sync/figures/sales.hpp"
#include "sync/portfolio/visits_asked.hpp"

namespace giro {

struct VisitSum {
  std::int64_t done = 0, with_order = 0;

  /// with_order / done; 0 without visits.
  double strike_rate() const;
};
using VisitsByUser = std::unordered_map<Id, VisitSum>;
/// Visits done in the question's period; with an order: their outcome says so, or an order that counts names
/// them.
Result<VisitsByUser> visits_by_user(Source, const CompanyTime&, const FigureQuestion&);

struct QuietClient {
  Id client;
  std::string code, name;
  std::optional<std::int64_t> visit_days, order_days;  // since the last one; nullopt: never
};
/// The portfolio, whom nobody has seen or heard of for longest first.
std::vector<QuietClient> quiet_clients(Source, const CompanyTime&, const FigureQuestion&);

/// How much each class weighs in compliance.
struct ClassWeights {
  std::array<std::int64_t, 4> of{3, 2, 1, 1};  // A, B, C, without a class

  bool operator==(const ClassWeights&) const = default;
};
/// "3/2/1" of A, B, C (clients without a class weigh as C), each 0 to 100; the usual ones otherwise.
ClassWeights read_class_weights(std::string_view);

struct Compliance {
  std::int64_t clients = 0;      // that visits are asked for
  std::int64_t reached = 0;      // of them, with at least one visit
  std::int64_t asked_milli = 0;  // visits asked for in the month
  std::int64_t kept_milli = 0;  // of those, made: what goes beyond a client's own does not make up for others

  double coverage() const;  // reached / clients
  double kept() const;      // kept / asked
};
struct MonthCompliance {
  std::map<char, Compliance> classes;  // by letter, ' ' without
  double weighted = 0;                 // Σ weight × kept ÷ Σ weight × asked
};
MonthCompliance compliance(std::span<const VisitsAsked>, const ClassWeights& = {});

}  // namespace giro
