// What a strategy changed: its clients before, during and after it, against a comparison group, the clients
// of the portfolio in the same classes that it does not concern. The effect is the difference of the
// differences (during − before, per client and thirty days), class by class, weighted as the strategy's
// clients are; its margin is that of two means (Welch), at 95 %, and a class needs two clients on both sides.
// Where the margin reaches zero nothing can be told apart from chance, and it says so. The reader takes a
// replica or the office's database, on the thread of the connection; the rest is pure. Definitions:
// FIGURES.md.
#pragma once

#include <array>
#include <span>

#include "sync/figures/question.hpp"
#include "sync/portfolio/strategies.hpp"

namespace giro {

/// One client's change, for the comparison.
struct Changed {
  char abc = ' ';
  double before = 0, during = 0;

  double change() const { return during - before; }
};

struct Effect {
  std::size_t clients = 0, compared = 0;  // that could be compared, on both sides
  std::optional<double> mean;             // nullopt: too few to say anything
  double margin = 0;                      // mean ± margin
  std::string classes;                    // those with enough clients on both sides; others are left out

  bool is_certain() const { return mean && (*mean - margin > 0 || *mean + margin < 0); }
};
Effect effect_of(std::span<const Changed> concerned, std::span<const Changed> others);

/// Sums of a group in one window of days, per client and thirty days where they are money or counts.
struct WindowFigures {
  std::int64_t days = 0;
  double turnover_cents = 0, orders = 0, visits = 0, discount_cents = 0;
  std::optional<double> days_late;  // of what was paid in it, by amount
};

/// One client it concerns: what it bought per thirty days before, during and after.
struct StrategyClient {
  Id client;
  std::string code, name;
  char abc = ' ';
  std::array<double, 3> cents{};
  bool compared = false;  // its class counts in the effect
};

struct StrategyEffect {
  StrategyRow row;
  std::string from, to;  // the part of it that has passed
  std::size_t clients = 0, others = 0;
  std::array<WindowFigures, 3> concerned, comparison;  // before, during, after
  Effect turnover;                                     // cents per client and thirty days
  std::vector<StrategyClient> rows;                    // whose mean `concerned` is, by name
};
/// Of every strategy that has begun by the question's last day, or of one alone.
Result<std::vector<StrategyEffect>> strategy_effects(Source, const CompanyTime&, const FigureQuestion&,
                                                     const std::optional<Id>& strategy = {});

}  // namespace giro
