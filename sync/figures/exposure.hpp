// Exposure of every client against its limit. Exposure: open instalments, presented ones included, each once,
// and every order sent and not invoiced (as the office counts it for holds). The limit is inherited client →
// group → segment → company (domain/inherit.hpp); one that a group states is for all its clients together, so
// their exposure counts together. Reads a replica or the office's database; the thread of the connection.
#pragma once

#include <vector>

#include "sync/figures/open_items.hpp"

namespace giro {

struct ClientExposure {
  Id client;
  std::int64_t invoiced_cents = 0, ordered_cents = 0;
  std::optional<std::int64_t> limit_cents;
  std::string limit_origin;         // client, group, segmentation, assigned, company; empty: no limit
  std::int64_t of_limit_cents = 0;  // what counts against it: a group's clients together

  std::int64_t exposure_cents() const { return invoiced_cents + ordered_cents; }
  bool over() const { return limit_cents && of_limit_cents > *limit_cents; }
};
/// Of the given clients those with exposure or a limit, the largest exposure first. `items`: everybody's
/// open_items(), since a group's clients may be other people's.
std::vector<ClientExposure> exposures(SQLite::Database&, const FigureClients&,
                                      std::span<const OpenItem> items);

}  // namespace giro
