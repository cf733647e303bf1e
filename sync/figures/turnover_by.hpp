// Turnover by client, segment, province, agent or product, ready to be classed (abc.hpp). By client, segment
// and province the portfolio counts: what others bought (former clients, prospects) stands apart, so that
// both together are the turnover of the period. By agent and product every document counts. Reads a replica
// or the office's database; the thread of the connection.
#pragma once

#include "sync/figures/abc.hpp"
#include "sync/figures/sales.hpp"

namespace giro {

enum class Dimension : std::uint8_t { client, segment, province, agent, product };
std::optional<Dimension> dimension_named(std::string_view);  // by these words

struct TurnoverBy {
  std::vector<AbcRow> rows;        // not yet classed
  std::int64_t outside_cents = 0;  // bought by clients that are not in the portfolio on the last day
  std::int64_t portfolio = 0;      // clients in it, with turnover or not
};
/// By client, of documents already read.
TurnoverBy turnover_of(std::span<const Sale>, const FigureClients&);

/// `segmentation`: whose segments, for that dimension; the assignment one when there is none.
Result<TurnoverBy> turnover_by(Source, const CompanyTime&, const FigureQuestion&, Dimension,
                               const std::optional<Id>& segmentation = {});

}  // namespace giro
