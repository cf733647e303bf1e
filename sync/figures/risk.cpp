#include "sync/figures/risk.hpp"

#include "sync/domain/order_totals.hpp"

namespace giro {
namespace {

/// How many of three marks a value lies beyond.
std::int64_t beyond(std::int64_t value, std::int64_t first, std::int64_t second, std::int64_t third) {
  return (value > first) + (value > second) + (value > third);
}

RiskClass class_of(std::int64_t points) {
  if (points >= 6) return RiskClass::critical;
  if (points >= 4) return RiskClass::high;
  return points >= 2 ? RiskClass::medium : RiskClass::low;
}

/// What a client of this turnover owes at any time when it pays as it does, times a factor by class, in
/// steps of 500 euro.
std::int64_t limit_for(const RiskFacts& facts, RiskClass risk) {
  static constexpr std::int64_t percent[] = {150, 100, 50, 0};
  constexpr std::int64_t step = 50'000;
  auto late = facts.index.days ? std::max<std::int64_t>(0, static_cast<std::int64_t>(*facts.index.days)) : 0;
  auto days = std::max<std::int64_t>(facts.term_days, 1) + late;
  auto usual = Wide{facts.invoiced_year_cents} * days * percent[static_cast<std::size_t>(risk)];
  return round_half_away(usual, Wide{365} * 100 * step) * step;
}

}  // namespace

std::string_view risk_name(RiskClass risk) {
  static constexpr std::string_view names[] = {"low", "medium", "high", "critical"};
  return names[static_cast<std::size_t>(risk)];
}

std::string_view reason_name(RiskReason reason) {
  static constexpr std::string_view names[] = {"overdue",   "slow",       "worsening",
                                               "came_back", "over_limit", "unknown"};
  return names[static_cast<std::size_t>(reason)];
}

std::string_view advice_name(TermAdvice advice) {
  static constexpr std::string_view names[] = {"keep", "shorten", "prepay"};
  return names[static_cast<std::size_t>(advice)];
}

Risk judge_risk(const RiskFacts& facts) {
  Risk risk;
  auto add = [&](RiskReason reason, std::int64_t points) {
    if (points <= 0) return;
    risk.points += points;
    risk.reasons.push_back(reason);
  };
  add(RiskReason::overdue, beyond(facts.oldest_days_late, 30, 60, 90));
  if (facts.index.days)
    add(RiskReason::slow, beyond(static_cast<std::int64_t>(*facts.index.days), 10, 30, 60));
  if (auto trend = facts.index.trend()) add(RiskReason::worsening, *trend > 5 ? 1 : 0);
  add(RiskReason::came_back, facts.unpaid == 0 ? 0 : facts.unpaid == 1 ? 2 : 3);
  add(RiskReason::over_limit, facts.limit_cents && facts.exposure_cents > *facts.limit_cents ? 1 : 0);
  risk.risk = class_of(risk.points);
  if (!facts.index.days) {  // too little known to be called safe
    risk.reasons.push_back(RiskReason::unknown);
    if (risk.risk == RiskClass::low) risk.risk = RiskClass::medium;
  }
  risk.suggested_limit_cents = limit_for(facts, risk.risk);
  risk.terms = risk.risk == RiskClass::critical ? TermAdvice::prepay
               : risk.risk == RiskClass::high   ? TermAdvice::shorten
                                                : TermAdvice::keep;
  return risk;
}

}  // namespace giro
