// What is said of one client on Credito, as a row and in the table that is taken along. Pure; any thread.
#pragma once

#include <map>

#include "app/models/rows.hpp"
#include "app/paper/figure_table.hpp"
#include "sync/figures/credit_book.hpp"

namespace giro {

/// "31–60"
QString credit_bucket(std::size_t bucket);
/// `agent`, `method`: in words, "" = unknown.
Row credit_row(const CreditLine&, const QString& agent, const QString& method);
/// Everybody with something open, whole; the screen shows a choice of them.
paper::FigureTables credit_tables(std::vector<CreditLine>, std::map<Id, std::string> agents,
                                  const QString& about);

/// "basso", "critico".
QString credit_risk(RiskClass);
/// "paga 12 giorni dopo"; empty: too little is known.
QString credit_habit(const PaymentIndex&);

}  // namespace giro
