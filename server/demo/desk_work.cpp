// Notes, requests and complaints, things to do.
#include "server/demo/parts.hpp"

namespace giro::demo {
namespace {

class Desk {
 public:
  Desk(Company& company, DemoWriter& writer)
      : company_(company), writer_(writer), dice_(company.dice("desk work")) {}

  void work() {
    familiar();
    for (std::size_t i = 0; i < company_.outlets.size(); ++i) {
      if (company_.outlets[i].last_visit_ago) continue;
      if (dice_.chance(450)) note(i, company_.today - dice_.between(2, 500), dice_.pick(notes));
      if (dice_.chance(120)) note(i, company_.today - dice_.between(2, 120), dice_.pick(notes));
      if (dice_.chance(90)) some_request(i);
      if (dice_.chance(25))
        task(i, company_.outlets[i].agent, dice_.pick(things), company_.today + dice_.between(-2, 9));
    }
    for (auto& agent : company_.agents)
      put_task(agent.id, {}, "Preparare il giro della prossima settimana",
               company_.today + 4 - weekday(company_.today) % 5);
  }

 private:
  static constexpr std::string_view notes[] = {"Chiuso il lunedì. Consegnare dal retro.",
                                               "Preferisce essere chiamato dopo le 15.",
                                               "Paga volentieri con Ri.Ba., niente bonifici.",
                                               "Il figlio sta prendendo in mano gli acquisti.",
                                               "D’estate raddoppia i coperti con il plateatico.",
                                               "Attenzione: la strada è chiusa ai furgoni fino alle 9:30.",
                                               "Vuole solo confezioni piccole, il magazzino è stretto.",
                                               "Interessato ai prodotti senza glutine.",
                                               "Ha chiesto un preventivo per gli eventi.",
                                               "Compra il pesce altrove e non intende cambiare."};
  static constexpr std::string_view things[] = {
      "Mandare il listino aggiornato",           "Richiamare per il nuovo ordine",
      "Verificare la consegna in ritardo",       "Portare i campioni",
      "Chiedere il modulo del consenso firmato", "Preparare l’offerta per le feste"};

  void note(std::size_t outlet, std::int64_t day, std::string_view body) {
    auto at = company_.at(day, dice_.between(9 * 60, 18 * 60));
    auto& client = company_.outlets[outlet];
    writer_.put("note", dice_.id(at),
                {{"client_id", client.id},
                 {"user_id", company_.agents[client.agent].id},
                 {"written_at", at},
                 {"body", std::string(body)}});
  }

  void request(std::size_t outlet, std::string_view kind, std::string_view body, std::string_view status,
               std::int64_t opened, std::int64_t due, std::optional<std::size_t> goods = {},
               std::string_view answer = {}) {
    auto& client = company_.outlets[outlet];
    Cells cells = {{"client_id", client.id},
                   {"user_id", company_.agents[client.agent].id},
                   {"kind", std::string(kind)},
                   {"body", std::string(body)},
                   {"status", std::string(status)},
                   {"opened_on", iso_day(opened)},
                   {"due_on", iso_day(due)},
                   {"assignee_id",
                    company_.person(kind == "request" ? company_.agents[client.agent].login : "anna").id}};
    if (goods) {
      cells.emplace_back("product_id", company_.goods[*goods].id);
      cells.emplace_back("quantity_milli", dice_.between(1, 4) * 1000);
    }
    if (!answer.empty()) cells.emplace_back("answer", std::string(answer));
    writer_.put("request", dice_.id(company_.at(opened, 10 * 60)), cells);
  }

  void some_request(std::size_t outlet) {
    static constexpr std::string_view asks[] = {"Chiede i campioni della nuova linea.",
                                                "Chiede una consegna il sabato mattina.",
                                                "Vorrebbe il listino per il banchetto di fine mese."};
    static constexpr std::string_view complaints[] = {"Due colli arrivati rotti.",
                                                      "Consegna arrivata con un giorno di ritardo.",
                                                      "Il prezzo in fattura non è quello concordato."};
    static constexpr std::string_view returns[] = {"Ritirare la merce in scadenza.",
                                                   "Articolo sbagliato, da ritirare."};
    static constexpr int odds[] = {50, 35, 15};
    auto kind = dice_.weighted(odds);
    auto goods = dice_.pick(company_.outlets[outlet].usual);
    auto opened = company_.today - dice_.between(1, 150);
    bool open = company_.today - opened < 25;
    auto status = open ? "open" : dice_.chance(700) ? "closed" : "answered";
    auto answer = open ? "" : "Sistemato con il cliente.";
    if (kind == 0) request(outlet, "request", dice_.pick(asks), status, opened, opened + 10, {}, answer);
    if (kind == 1)
      request(outlet, "complaint", dice_.pick(complaints), status, opened, opened + 7, goods, answer);
    if (kind == 2) request(outlet, "return", dice_.pick(returns), status, opened, opened + 14, goods, answer);
  }

  void put_task(const Id& user, std::optional<Id> client, std::string_view title, std::int64_t due) {
    Cells cells = {{"user_id", user},
                   {"title", std::string(title)},
                   {"due_on", iso_day(due)},
                   {"status", std::string("open")}};
    if (client) cells.emplace_back("client_id", *client);
    writer_.put("task", dice_.id(company_.at(company_.today - 3, 17 * 60)), cells);
  }

  void task(std::size_t outlet, std::size_t agent, std::string_view title, std::int64_t due) {
    put_task(company_.agents[agent].id, company_.outlets[outlet].id, title, due);
  }

  /// What Giulia Ferri knows before she leaves the house.
  void familiar() {
    auto today = company_.today;
    auto nino = outlet_named(company_, "Trattoria Da Nino"),
         canal = outlet_named(company_, "Enoteca Al Canal");
    request(nino, "request", "Campioni di Prosecco da portare.", "open", today - 20, today + 6);
    request(canal, "complaint", "Reclamo n. 412: due cartoni di Prosecco con tappi difettosi.", "open",
            today - 6, today);
    note(nino, today - 400, "Antonio decide i vini, Elena tutto il resto.");
    note(nino, today - 160, "D’estate apre anche il lunedì.");
    note(nino, today - 20, "Chiede il listino di Natale. Ordine rimandato a novembre.");
    task(canal, 0, "Rispondere al reclamo n. 412", today);
    task(outlet_named(company_, "Hotel Villa Letizia"), 0, "Mandare il listino di Natale", today + 1);
    task(outlet_named(company_, "Osteria Al Portego"), 0, "Richiamare per il contratto", today + 4);
  }

  Company& company_;
  DemoWriter& writer_;
  Random dice_;
};

}  // namespace

void write_desk_work(Company& company, DemoWriter& writer) {
  Desk(company, writer).work();
}

}  // namespace giro::demo
