// Settings, choice lists, VAT rates, payment terms: what every company has before it has clients.
#include "server/demo/parts.hpp"

namespace giro::demo {
namespace {

struct Choice {
  std::string_view list, code, it, en;
};

constexpr Choice choices[] = {
    {"outcome", "order", "Ordine preso", "Order taken"},
    {"outcome", "no_order", "Nessun ordine", "No order"},
    {"outcome", "info", "Informazioni", "Information"},
    {"outcome", "callback", "Da richiamare", "To call back"},
    {"outcome", "absent", "Cliente assente", "Client absent"},
    {"no_order_reason", "stock_full", "Scorte piene", "Stock is full"},
    {"no_order_reason", "price", "Prezzo troppo alto", "Price too high"},
    {"no_order_reason", "competitor", "Compra da un concorrente", "Buys from a competitor"},
    {"no_order_reason", "budget", "Budget esaurito", "Budget is spent"},
    {"no_order_reason", "decider_absent", "Chi decide non c’era", "Decision maker absent"},
    {"no_order_reason", "season", "Fuori stagione", "Out of season"},
    {"skip_reason", "closed", "Trovato chiuso", "Found closed"},
    {"skip_reason", "no_time", "Non ho fatto in tempo", "No time left"},
    {"skip_reason", "asked", "Rinviata dal cliente", "Postponed by the client"},
    {"skip_reason", "far", "Fuori giro", "Off the round"},
    {"contact_role", "owner", "Titolare", "Owner"},
    {"contact_role", "buyer", "Responsabile acquisti", "Buyer"},
    {"contact_role", "chef", "Chef", "Chef"},
    {"contact_role", "director", "Direzione", "Management"},
    {"contact_role", "accountant", "Amministrazione", "Accounts"},
    {"contact_role", "floor", "Responsabile di sala", "Floor manager"},
    {"contact_role", "warehouse", "Magazzino", "Warehouse"},
    {"market_type", "restaurant", "Ristoranti", "Restaurants"},
    {"market_type", "bar", "Bar e caffè", "Bars and cafés"},
    {"market_type", "hotel", "Alberghi", "Hotels"},
    {"market_type", "pastry", "Panifici e pasticcerie", "Bakeries and pastry shops"},
    {"market_type", "wine_bar", "Enoteche", "Wine bars"},
    {"market_type", "farm", "Agriturismi", "Farm restaurants"},
    {"market_type", "canteen", "Mense e catering", "Canteens and catering"},
    {"market_type", "grocery", "Alimentari", "Groceries"},
    {"market_type", "supermarket", "Supermercati", "Supermarkets"},
    {"market_type", "wholesaler", "Grossisti", "Wholesalers"},
    {"size_class", "small", "Piccolo", "Small"},
    {"size_class", "medium", "Medio", "Medium"},
    {"size_class", "large", "Grande", "Large"},
    {"contract_kind", "none", "Nessun contratto", "No contract"},
    {"contract_kind", "yearly", "Accordo annuale", "Yearly agreement"},
    {"contract_kind", "supply", "Contratto di fornitura", "Supply contract"},
    {"payment_method", "transfer", "Bonifico", "Bank transfer"},
    {"payment_method", "riba", "Ri.Ba.", "Ri.Ba."},
    {"payment_method", "sdd", "SDD", "SDD"},
    {"payment_method", "cash", "Contanti", "Cash"},
    {"failure_reason", "stock", "Merce non disponibile", "Goods not available"},
    {"failure_reason", "closed", "Trovato chiuso", "Found closed"},
    {"failure_reason", "van", "Furgone in ritardo", "Van was late"},
    {"failure_reason", "refused", "Rifiutata dal cliente", "Refused by the client"},
    {"failure_reason", "damaged", "Merce danneggiata", "Goods damaged"},
    {"reject_reason", "credit", "Fido superato", "Over the credit limit"},
    {"reject_reason", "discount", "Sconto non concesso", "Discount not granted"},
    {"reject_reason", "price", "Prezzo da rivedere", "Price to be revised"},
    {"reject_reason", "stock", "Merce non disponibile", "Goods not available"},
    {"reject_reason", "overdue", "Prima il saldo degli scaduti", "Overdue payments first"},
};

void put_terms(Company& company, DemoWriter& writer) {
  using End = TermLine::EndOfMonth;
  struct Words {
    std::string_view code, name, method;
    std::vector<TermLine> lines;
  };
  TermLine at_once{}, thirty{.n = 30}, thirty_end{.n = 30, .end_of_month = End::after},
      sixty_end{.n = 60, .end_of_month = End::after};
  // Nobody pays in August or at the end of December: what falls there is due on the 8th of the month after.
  constexpr std::string_view skipped = "8,12:8";
  auto half = [skipped](TermLine line) {
    line.share_bp = 5'000;
    read_skipped_months(skipped, line);
    return line;
  };
  writer.put_natural("setting",
                     {{"code", std::string("skipped_months/RB3060")}, {"content", std::string(skipped)}});
  TermLine ninety_end{.n = 90, .end_of_month = End::after};
  auto third = [](TermLine line) { return line.share_bp = 3'333, line; };
  const Words words[] = {{"RD", "Rimessa diretta", "cash", {at_once}},
                         {"BB30", "Bonifico 30 gg d.f.", "transfer", {thirty}},
                         {"RB30", "Ri.Ba. 30 gg d.f.f.m.", "riba", {thirty_end}},
                         {"RB60", "Ri.Ba. 60 gg d.f.f.m.", "riba", {sixty_end}},
                         {"RB3060", "Ri.Ba. 30/60 gg d.f.f.m.", "riba", {half(thirty_end), half(sixty_end)}},
                         {"RB306090",
                          "Ri.Ba. 30/60/90 gg d.f.f.m.",
                          "riba",
                          {third(thirty_end), third(sixty_end), third(ninety_end)}}};
  auto dice = company.dice("terms");
  auto born = company.at(company.today - 1200);
  for (auto& term : words) {
    auto id = dice.id(born);
    writer.put("payment_term", id, {{"code", std::string(term.code)}, {"name", std::string(term.name)}});
    std::int64_t position = 0;
    for (auto& line : term.lines)
      writer.put("payment_term_line", dice.id(born),
                 {{"payment_term_id", id},
                  {"position", ++position},
                  {"base_date", std::string("invoice")},
                  {"n", line.n},
                  {"unit", std::string("day")},
                  {"end_of_month", std::string(line.end_of_month == End::after ? "after" : "none")},
                  {"share_bp", line.share_bp}});
    company.terms.push_back({id, std::string(term.code), std::string(term.method), term.lines});
  }
}

}  // namespace

void make_basics(Company& company, DemoWriter& writer) {
  writer.put_natural(
      "setting", {{"code", std::string("company_name")}, {"content", std::string("Alimentari Marca Demo")}});
  writer.put_natural("setting", {{"code", std::string("time_zone")}, {"content", company.zone}});
  writer.put_natural(
      "setting", {{"code", std::string("service_levels")},
                  {"content", std::string("prioritario,60000,1800; su bancale,25000,900; standard,0,240")}});
  std::int64_t rank = 0;
  for (auto& choice : choices)
    writer.put_natural("choice", {{"list", std::string(choice.list)},
                                  {"code", std::string(choice.code)},
                                  {"label_it", std::string(choice.it)},
                                  {"label_en", std::string(choice.en)},
                                  {"rank", ++rank},
                                  {"active", std::int64_t{1}}});
  put_terms(company, writer);
}

}  // namespace giro::demo
