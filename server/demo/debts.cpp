// Debts as they are in life: wholesalers pay in three Ri.Ba., some of which come back; credit notes wait to
// be used; clients who left still owe their last invoice; an agent has cash the office has not counted yet;
// somebody promised; agencies rate the larger ones.
#include <algorithm>
#include <map>

#include "server/demo/parts.hpp"

namespace giro::demo {
namespace {

/// The latest invoice of each client that left, if it is less than a year old.
std::map<std::size_t, Invoice*> last_of_former(Company& company) {
  std::map<std::size_t, Invoice*> last;
  for (auto& invoice : company.invoices) {
    bool former = company.outlets[invoice.outlet].relationship == "former";
    if (!former || invoice.kind != "invoice" || invoice.day < company.today - 365) continue;
    auto& known = last[invoice.outlet];
    if (!known || known->day < invoice.day) known = &invoice;
  }
  return last;
}

void put_payment(DemoWriter& writer, const Id& payment, const Id& allocation, const Invoice& invoice,
                 const Instalment& part, const Cells& what, const Company& company) {
  auto& client = company.outlets[invoice.outlet].id;
  Cells cells{{"client_id", client}};
  cells.insert(cells.end(), what.begin(), what.end());
  writer.put("payment", payment, cells);
  writer.put("payment_allocation", allocation,
             {{"client_id", client},
              {"payment_id", payment},
              {"instalment_id", part.id},
              {"amount_cents", part.cents}});
}

/// A Ri.Ba. that came back was paid by the bank first, and taken back five days later.
void put_return(Company& company, DemoWriter& writer, Random& dice, const Invoice& invoice,
                const Instalment& part) {
  for (auto [kind, day] : {std::pair{"receipt", part.due}, {"unpaid", part.due + 5}}) {
    if (part.due + 5 >= company.today) return;
    auto at = company.at(day, 11 * 60);
    auto payment = dice.id(at), allocation = dice.id(at);
    put_payment(writer, payment, allocation, invoice, part,
                {{"kind", std::string(kind)},
                 {"status", std::string("cleared")},
                 {"paid_on", iso_day(day)},
                 {"amount_cents", part.cents},
                 {"method", std::string("riba")}},
                company);
  }
}

/// What an agent took in hand yesterday, and what a client promised.
void put_collected(Company& company, DemoWriter& writer, Random& dice, const Invoice& invoice,
                   const Instalment& part) {
  auto at = company.at(company.today - 1, 16 * 60);
  auto payment = dice.id(at), allocation = dice.id(at);
  put_payment(writer, payment, allocation, invoice, part,
              {{"kind", std::string("receipt")},
               {"status", std::string("collected")},
               {"paid_on", iso_day(company.today - 1)},
               {"amount_cents", part.cents},
               {"method", std::string("cash")},
               {"collected_by_id", company.agents[company.outlets[invoice.outlet].agent].id}},
              company);
}

void put_promise(Company& company, DemoWriter& writer, Random& dice, const Invoice& invoice,
                 const Instalment& part) {
  auto& outlet = company.outlets[invoice.outlet];
  writer.put("payment_promise", dice.id(company.at(company.today - 2, 10 * 60)),
             {{"client_id", outlet.id},
              {"invoice_id", invoice.id},
              {"user_id", company.agents[outlet.agent].id},
              {"promised_on", iso_day(working_day_after(company.today + dice.between(2, 9)))},
              {"amount_cents", part.cents},
              {"status", std::string("open")}});
}

void put_ratings(Company& company, DemoWriter& writer, Random& dice) {
  constexpr std::string_view scores[] = {"A1", "A2", "B1", "B2", "C1"};
  constexpr std::string_view esg[] = {"A", "B", "C"};
  for (auto& outlet : company.outlets) {
    if (outlet.relationship != "active" || outlet.weight < 1'500) continue;
    auto rated = company.today - dice.between(30, 420);
    auto put = [&](std::string_view kind, std::string_view source, std::string_view score) {
      writer.put("rating", dice.id(company.at(rated)),
                 {{"client_id", outlet.id},
                  {"kind", std::string(kind)},
                  {"source", std::string(source)},
                  {"score", std::string(score)},
                  {"rated_on", iso_day(rated)},
                  {"valid_until", iso_day(rated + 365)}});
    };
    put("credit", "Agenzia demo", dice.pick(scores));
    if (dice.chance(300)) put("esg", "Questionario demo", dice.pick(esg));
  }
}

}  // namespace

void plan_terms(Company& company) {
  for (auto& outlet : company.outlets)
    if (outlet.market == Market::wholesaler || outlet.market == Market::supermarket)
      outlet.term = company.terms.size() - 1;
}

void plan_debts(Company& company) {
  auto dice = company.dice("debts");
  for (auto& [outlet, invoice] : last_of_former(company))
    for (auto& part : invoice->instalments)
      if (part.due < company.today) {
        part.status = company.terms[company.outlets[outlet].term].method == "riba" ? "unpaid" : "open";
        part.paid_on = 0;
      }
  auto known = familiar_outlets().size();
  for (auto& note : company.invoices) {
    if (note.kind != "credit_note" || !note.instalments.empty()) continue;
    // Those of the clients everybody knows are used: their debts are told elsewhere.
    bool used = note.day < company.today - 60 || note.outlet < known;
    note.instalments.push_back({dice.id(company.at(note.day, 18 * 60)), note.day, note.total_cents,
                                used ? "paid" : "open",
                                used ? std::min(note.day + 30, company.today - 1) : 0});
  }
}

void write_debts(Company& company, DemoWriter& writer) {
  auto dice = company.dice("returns");
  std::size_t overdue = 0, known = familiar_outlets().size();
  for (auto& invoice : company.invoices)
    for (auto& part : invoice.instalments) {
      if (part.status == "unpaid") put_return(company, writer, dice, invoice, part);
      bool owed = part.status == "open" || part.status == "unpaid";
      if (!owed || part.due >= company.today || part.cents <= 0 || invoice.outlet < known) continue;
      ++overdue;  // every eighth is in an agent's pocket, every fourth promised
      if (overdue % 8 == 3) put_collected(company, writer, dice, invoice, part);
      if (overdue % 4 == 1) put_promise(company, writer, dice, invoice, part);
    }
  put_ratings(company, writer, dice);
}

}  // namespace giro::demo
