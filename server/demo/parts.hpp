// The parts of the demo company, in the order in which they are made. First what can be written at once; then
// clients and their two years are planned in memory, because a card's credit limit depends on what was
// bought; then they are written.
#pragma once

#include "server/accounts/account_store.hpp"
#include "server/demo/company.hpp"
#include "server/demo/demo_writer.hpp"

namespace giro::demo {

void make_basics(Company&, DemoWriter&);                 // settings, choice lists, payment terms
void make_people(Company&, DemoWriter&, AccountStore&);  // users, segments, assignments, absences
void make_segments(Company&, DemoWriter&);               // segmentations with rules
void make_goods(Company&, DemoWriter&);                  // VAT rates, products, the price list

void plan_outlets(Company&, std::size_t count);  // clients and groups
void plan_agreements(Company&);                  // who pays and is taxed otherwise than by the list
void plan_calls(Company&);                       // visits: a year of them, today's and the next days'
void plan_orders(Company&);                      // two years of orders, some taken during those visits
void plan_extras(Company&);                      // what goes together, free goods, samples
void plan_promises(Company&);                    // when orders of the last year were promised
void plan_invoices(Company&);                    // invoices and what is paid of them, credit limits
void plan_terms(Company&);                       // wholesalers pay in three Ri.Ba.
void plan_debts(Company&);                       // of clients who left; credit notes to be used
void plan_holds(Company&);                       // three orders that wait for a manager

void write_outlets(Company&, DemoWriter&);     // cards, locations, contacts, frequencies
void write_agreements(Company&, DemoWriter&);  // prices of clients, quantity breaks
void write_strategies(Company&, DemoWriter&);
void write_calls(Company&, DemoWriter&);
void write_orders(Company&, DemoWriter&);
void write_deliveries(Company&, DemoWriter&);  // of the last months: partial ones, failed ones and why
void write_invoices(Company&, DemoWriter&);
void write_debts(Company&, DemoWriter&);      // what came back, was collected or promised; ratings
void write_desk_work(Company&, DemoWriter&);  // notes, requests, tasks
void write_months(Company&, DemoWriter&);     // targets, results, work days

/// The clients of a familiar day: the first outlets.
std::vector<Outlet> familiar_outlets();
/// The outlet people know under this name.
std::size_t outlet_named(const Company&, std::string_view name);

}  // namespace giro::demo
