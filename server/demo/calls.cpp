// Visits: a year of them laid back from each client's last one, today's round (three stops done, the rest to
// do), and the rounds of the next working days. Nobody makes more than ten in a day.
#include <algorithm>
#include <map>
#include <set>

#include "server/demo/parts.hpp"

namespace giro::demo {
namespace {

constexpr std::size_t elena = 7, stefano = 4, done_today = 3, stops_a_day = 8;
constexpr std::size_t most_a_day = 10;

class Diary {
 public:
  explicit Diary(Company& company) : company_(company), dice_(company.dice("calls")) {}

  void keep() {
    for (std::size_t i = 0; i < company_.outlets.size(); ++i) look_back(i);
    auto next = working_day_after(company_.today), after = working_day_after(next);
    for (std::size_t agent = 0; agent < company_.agents.size(); ++agent) {
      if (agent == elena) continue;
      plan_today(agent);
      plan_day(agent, next, stops_a_day - 1);
      plan_day(agent, after, stops_a_day - 2);
    }
    set_times();
  }

 private:
  struct Waiting {
    std::size_t outlet = 0;
    std::int64_t days_late = 0;
  };

  /// Lakes and beaches see more of their agent in summer (people.cpp gives their segments that frequency).
  std::int64_t interval(const Outlet& outlet) const {
    auto code = rounds()[outlet.round].code;
    auto month = month_of(company_.today);
    bool summer = (code == "VR" || code == "UD-PN") && month >= 6 && month <= 8;
    return summer && outlet.interval == 28 ? 19 : outlet.interval;
  }

  /// Whose visit it was: while Elena Marchetti is away Stefano Villa goes.
  std::size_t agent_on(const Outlet& outlet, std::int64_t day) const {
    return outlet.agent == elena && day >= company_.today - 3 ? stefano : outlet.agent;
  }

  bool full(std::size_t agent, std::int64_t day) const {
    auto found = load_.find({agent, day});
    return found != load_.end() && found->second >= most_a_day;
  }

  void look_back(std::size_t index) {
    auto& outlet = company_.outlets[index];
    bool former = outlet.relationship == "former";
    if (outlet.relationship != "active" && !former) {
      if (outlet.relationship == "prospect" && dice_.chance(500))
        record(index, last_working_day(company_.today - dice_.between(3, 90)));
      return;
    }
    auto every = interval(outlet);
    auto day = (former ? outlet.left_on : company_.today) - ago(outlet, every);
    bool is_new = outlet.known_since > company_.today - 45;
    if (is_new && dice_.chance(500)) return;  // never visited so far
    auto first = company_.today - 365;
    bool exact = outlet.last_visit_ago.has_value();
    while (day > first && day >= outlet.known_since) {
      if (!exact) day = last_working_day(day);
      while (!exact && full(agent_on(outlet, day), day)) day = working_day_before(day);
      record(index, day);
      exact = false;
      day -= std::max<std::int64_t>(3, every * dice_.between(88, 115) / 100);
    }
  }

  /// Days since the last visit: most clients are seen in time, a few late.
  std::int64_t ago(const Outlet& outlet, std::int64_t every) {
    if (outlet.last_visit_ago) return *outlet.last_visit_ago;
    return dice_.chance(90) ? dice_.between(every, every + 9) : dice_.between(1, every - 1);
  }

  void record(std::size_t index, std::int64_t day) {
    Call call;
    call.outlet = index;
    call.agent = agent_on(company_.outlets[index], day);
    call.day = day;
    static constexpr int channels[] = {900, 75, 10, 15};
    static constexpr std::string_view words[] = {"in_person", "phone", "video", "email"};
    if (!company_.outlets[index].last_visit_ago) call.channel = words[dice_.weighted(channels)];
    if (dice_.chance(30)) {
      static constexpr std::string_view reasons[] = {"closed", "no_time", "asked", "far"};
      if (!company_.outlets[index].last_visit_ago) {
        call.status = "skipped";
        call.skip_reason = dice_.pick(reasons);
      }
    }
    ++load_[{call.agent, day}];
    auto& last = last_[index];
    if (call.status == "done" && call.channel == "in_person") last = std::max(last, day);
    company_.calls.push_back(std::move(call));
  }

  std::size_t plan(std::size_t agent, std::size_t index, std::int64_t day, std::int64_t position) {
    Call call;
    call.outlet = index;
    call.agent = agent;
    call.day = day;
    call.position = position;
    call.status = "planned";
    planned_.insert(index);
    company_.calls.push_back(std::move(call));
    return company_.calls.size() - 1;
  }

  void finish(std::size_t call) { company_.calls[call].status = "done"; }

  /// Giulia Ferri's day is the one of the pictures; the others take who waits longest.
  void plan_today(std::size_t agent) {
    if (agent == 0) {
      std::int64_t position = 0;
      for (auto name : {"Panificio Fratelli Moro", "Bar Centrale di Zanatta P.", "Supermercati Piave S.p.A.",
                        "Trattoria Da Nino", "Ingross Trevisana S.r.l.", "Pasticceria Dolce Sile",
                        "Hotel Villa Letizia", "Enoteca Al Canal"}) {
        auto call = plan(agent, outlet_named(company_, name), company_.today, ++position);
        if (position <= static_cast<std::int64_t>(done_today)) finish(call);
        if (company_.outlets[company_.calls[call].outlet].legal_name == "Hotel Villa Letizia")
          company_.calls[call].purpose = "Appuntamento con la direttrice · listino di Natale";
      }
      for (auto name :
           {"Osteria Al Portego", "Gelateria Cime Bianche", "Cash & Carry Montello", "Agriturismo Ca’ Bruna"})
        planned_.insert(outlet_named(company_, name));  // due, and not in today's round
      return;
    }
    auto first = company_.calls.size();
    plan_day(agent, company_.today, stops_a_day);
    for (auto i = first; i < std::min(company_.calls.size(), first + done_today); ++i) finish(i);
  }

  void plan_day(std::size_t agent, std::int64_t day, std::size_t stops) {
    std::vector<Waiting> waiting;
    for (std::size_t i = 0; i < company_.outlets.size(); ++i) {
      auto& outlet = company_.outlets[i];
      bool mine = agent_on(outlet, day) == agent;
      if (!mine || outlet.relationship != "active" || planned_.contains(i)) continue;
      auto since = last_.contains(i) ? last_.at(i) : outlet.known_since;
      waiting.push_back({i, day - since - interval(outlet)});
    }
    std::ranges::stable_sort(waiting, [](auto& a, auto& b) { return a.days_late > b.days_late; });
    if (waiting.size() > stops) waiting.resize(stops);
    along_the_way(waiting);
    std::int64_t position = 0;
    for (auto& one : waiting) plan(agent, one.outlet, day, ++position);
  }

  /// From north-west to south-east is no optimum, but nobody drives to and fro.
  void along_the_way(std::vector<Waiting>& stops) const {
    std::ranges::stable_sort(stops, {}, [&](auto& stop) {
      auto& outlet = company_.outlets[stop.outlet];
      return outlet.lon_micro - outlet.lat_micro;
    });
  }

  void set_times() {
    std::map<std::pair<std::size_t, std::int64_t>, std::int64_t>
        minute;  // agent and day → when they are free
    std::ranges::stable_sort(company_.calls, [](auto& a, auto& b) {
      return std::pair(a.day, a.position) < std::pair(b.day, b.position);
    });
    for (auto& call : company_.calls) {
      call.id = dice_.id(company_.at(call.day - (call.position != 0 ? 3 : 0), 8 * 60));
      if (call.status != "done") continue;
      auto& free =
          minute.try_emplace({call.agent, call.day}, 8 * 60 + 20 + dice_.between(0, 25)).first->second;
      auto stay = call.channel == "in_person" ? dice_.between(18, 45) : dice_.between(5, 12);
      call.started_at = company_.at(call.day, free);
      call.ended_at = company_.at(call.day, free + stay);
      free += stay + dice_.between(8, 22);
      if (call.ended_at > company_.now_at) to_come(call);
    }
  }

  /// A company made before the morning is over: this stop is still ahead.
  static void to_come(Call& call) {
    call.status = "planned";
    call.started_at = call.ended_at = 0;
  }

  Company& company_;
  Random dice_;
  std::map<std::pair<std::size_t, std::int64_t>, std::size_t> load_;
  std::map<std::size_t, std::int64_t> last_;  // outlet → its last visit in person
  std::set<std::size_t> planned_;
};

std::string pick_note(Random& dice) {
  static constexpr std::string_view notes[] = {"Chiede il listino aggiornato.",
                                               "Soddisfatto delle ultime consegne.",
                                               "Vuole provare la linea biologica.",
                                               "Ordine rimandato alla prossima visita.",
                                               "Parla di un concorrente più economico sul caffè.",
                                               "Consegna in ritardo la settimana scorsa, chiarito.",
                                               "Ha cambiato il fornitore dei surgelati.",
                                               "Prepara il menu della nuova stagione.",
                                               "Interessato ai vini del territorio.",
                                               "Magazzino pieno, poco spazio."};
  return std::string(dice.pick(notes));
}

}  // namespace

void plan_calls(Company& company) {
  Diary(company).keep();
}

void write_calls(Company& company, DemoWriter& writer) {
  auto dice = company.dice("call reports");
  for (auto& call : company.calls) {
    auto& outlet = company.outlets[call.outlet];
    Cells cells = {{"client_id", outlet.id},         {"user_id", company.agents[call.agent].id},
                   {"location_id", outlet.location}, {"channel", call.channel},
                   {"status", call.status},          {"planned_on", iso_day(call.day)}};
    if (call.position != 0) cells.emplace_back("position", call.position);
    if (!call.purpose.empty()) cells.emplace_back("purpose", call.purpose);
    if (!call.skip_reason.empty()) cells.emplace_back("skip_reason", call.skip_reason);
    if (call.status == "done") {
      static constexpr std::string_view outcomes[] = {"no_order", "info", "callback", "absent"};
      static constexpr int odds[] = {60, 25, 10, 5};
      static constexpr std::string_view reasons[] = {"stock_full", "price",          "competitor",
                                                     "budget",     "decider_absent", "season"};
      auto outcome = call.took_order ? std::string("order") : std::string(outcomes[dice.weighted(odds)]);
      cells.emplace_back("started_at", call.started_at);
      cells.emplace_back("ended_at", call.ended_at);
      if (call.day == company.today && !call.took_order) outcome = "no_order";
      if (outcome == "no_order")
        cells.emplace_back("no_order_reason",
                           std::string(call.day == company.today ? reasons[0] : dice.pick(reasons)));
      cells.emplace_back("outcome", std::move(outcome));
      cells.emplace_back("contact_id", outlet.contacts.front());
      if (call.channel == "in_person") {
        cells.emplace_back("lat_micro", outlet.lat_micro + dice.between(-150, 150));
        cells.emplace_back("lon_micro", outlet.lon_micro + dice.between(-150, 150));
        cells.emplace_back("accuracy_m", dice.between(6, 30));
      }
      if (dice.chance(350)) cells.emplace_back("note", pick_note(dice));
    }
    writer.put("visit", call.id, cells);
  }
}

}  // namespace giro::demo
