// A client's risk class, with the reasons, and what credit management may do about it: a limit and terms that
// a person with the credit role confirms or not. Points for what is overdue, how the client pays, what came
// back and how far it is beyond its limit; the table is in CREDIT.md. Pure; any thread.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "sync/figures/payment_index.hpp"

namespace giro {

struct RiskFacts {
  std::int64_t receivables_cents = 0, overdue_cents = 0;
  std::int64_t oldest_days_late = 0;  // of what is overdue and not disputed
  std::int64_t unpaid = 0;            // items that came back, open now or in the last 12 months
  std::int64_t exposure_cents = 0;
  std::optional<std::int64_t> limit_cents;
  PaymentIndex index;
  std::int64_t invoiced_year_cents = 0;  // with VAT, 12 months
  std::int64_t term_days = 30;           // from invoice to due day, as its open and paid items had them
};

enum class RiskClass : std::uint8_t { low, medium, high, critical };
std::string_view risk_name(RiskClass);

enum class RiskReason : std::uint8_t { overdue, slow, worsening, came_back, over_limit, unknown };
std::string_view reason_name(RiskReason);

enum class TermAdvice : std::uint8_t { keep, shorten, prepay };
std::string_view advice_name(TermAdvice);

struct Risk {
  RiskClass risk = RiskClass::low;
  std::int64_t points = 0;
  std::vector<RiskReason> reasons;
  std::int64_t suggested_limit_cents = 0;
  TermAdvice terms = TermAdvice::keep;
};
Risk judge_risk(const RiskFacts&);

}  // namespace giro
