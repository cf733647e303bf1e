// The strategies on this device, and those that concern one client (sync/domain/strategy.hpp). Reads a
// replica or the office's database; the thread of the connection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/domain/strategy.hpp"
#include "sync/portfolio/source.hpp"

namespace giro {

struct StrategyRow {
  Strategy strategy;
  std::string goal, segment;
  Id segment_id;  // nil: for its list alone
  std::optional<std::int64_t> budget_cents;
  std::int64_t spent_cents = 0, clients = 0;
};

/// All, by their start.
std::vector<StrategyRow> strategies(Source);

struct ListedClient {
  Id row, client;  // row: its place on the list
  std::string name, city, code;
};
/// Who stands on a strategy's list, by name.
std::vector<ListedClient> strategy_list(SQLite::Database&, const Id& strategy);

/// Those of one client with goal and segment, running or not, by their start.
std::vector<StrategyRow> strategy_rows_of(SQLite::Database&, const Id& client);

/// Code and name of what a payment strategy can name.
std::vector<std::pair<std::string, std::string>> payment_term_codes(SQLite::Database&);

/// What products of a subject are called, in its order; a code nobody sells stays a code.
std::vector<std::string> subject_names(SQLite::Database&, const Strategy&);

/// Those of the client's segments and those whose list it stands on, running or not.
std::vector<Strategy> strategies_of(SQLite::Database&, const Id& client);

/// What running strategies change for a client besides prices, each with the name of the one that does.
struct StrategyTerms {
  Id payment_term;  // nil: none
  std::string payment_term_name, payment_strategy;
  std::string service_level, service_strategy;
  std::vector<std::string> communications;  // goals to speak about at the client's
};
StrategyTerms strategy_terms(SQLite::Database&, const Id& client, std::string_view day_on);

}  // namespace giro
