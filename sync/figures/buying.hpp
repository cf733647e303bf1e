// How each client of the portfolio buys, read for dynamics.hpp and rfm.hpp, by the rules the company has set
// (`inactive_days`, `change_percent`). The readers take a replica or the office's database, on the thread of
// the connection; the rest is pure.
#pragma once

#include "sync/figures/dynamics.hpp"
#include "sync/figures/rfm.hpp"
#include "sync/figures/sales.hpp"

namespace giro {

/// Clients of the portfolio that bought in the period, scored, the dearest first.
std::vector<RfmClient> rfm_of(std::span<const Sale>, const FigureClients&);

struct ClientBuying {
  Id client;
  std::string code, name;
  Buying buying;
  BuyingState state = BuyingState::none;
};
/// Every client of the portfolio, against the period before: the most turnover lost first.
Result<std::vector<ClientBuying>> buying_of(Source, const CompanyTime&, const FigureQuestion&);

/// Of all clients that fit, also of those that have left.
Result<Retention> retention_of(Source, const CompanyTime&, const FigureQuestion&);

/// The same from documents that are there already, since `inactive_days` before the period or longer.
Retention retention_of(std::span<const Sale>, const DynamicsRules&, const FigureDays&);

DynamicsRules dynamics_rules(SQLite::Database&);

}  // namespace giro
