// Sales by the invoices issued in a period, one by one, each credited to the agent of its order, else of its
// client. Reads a replica or the office's database, on the thread of the connection.
#pragma once

#include "sync/figures/sales.hpp"

namespace giro {

struct InvoicedSale {
  Id id, order;  // the invoice; order nil: none is named
  Sale sale;
};
/// Of the clients and the agent asked for; `question` names days. Credit notes are not `sold`.
std::vector<InvoicedSale> invoiced_sales(SQLite::Database&, const FigureQuestion&,
                                         const FigureClients& clients);

}  // namespace giro
