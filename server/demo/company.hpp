// The demo company in memory, while it is generated: each part fills its share and later parts build on it.
// Days are numbers (company_time.hpp). Plain values.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "server/demo/random.hpp"
#include "server/demo/towns.hpp"
#include "sync/base/company_time.hpp"
#include "sync/domain/instalments.hpp"
#include "sync/domain/order_totals.hpp"
#include "sync/domain/pricing.hpp"

namespace giro::demo {

struct Person {
  Id id;
  std::string login, name, role;
};

struct Term {
  Id id;
  std::string code, method;
  std::vector<TermLine> lines;
};

struct Goods {
  Id id, vat;
  std::string sku, name, category;
  std::int64_t vat_bp = 0;
  std::int64_t price_micro = 0;
  std::int64_t step = 1;  // whole packs one orders at least, and in multiples of
  int popularity = 1;
  std::map<std::int64_t, std::int64_t> breaks = {};  // packs → price_micro of the list from so many on
};

/// What kind of business a client is: how it is named, how much and when it buys.
enum class Market {
  restaurant,
  bar,
  hotel,
  pastry,
  wine_bar,
  farm,
  canteen,
  grocery,
  supermarket,
  wholesaler
};

struct Outlet {  // a client
  Id id, location;
  std::string code, legal_name, trade_name, address;
  Market market = Market::restaurant;
  std::size_t round = 0, agent = 0;  // indexes of rounds() and Company::agents
  const Town* town = nullptr;
  std::int64_t lat_micro = 0, lon_micro = 0;
  std::string relationship = "active", credit_status = "open";
  std::int64_t weight = 1000;  // permille of a usual client's purchases
  std::int64_t interval = 28;  // days between visits
  std::int64_t cycle = 42;     // days between orders
  Discounts discounts_bp{};
  std::int64_t potential_cents = 0;                 // 0: nobody knows it
  std::map<std::size_t, std::int64_t> agreed = {};  // goods → price_micro of its own, net
  std::string intent_letter = {};                   // its declaration of intent, valid on these days
  std::int64_t intent_from = 0, intent_until = -1;
  std::int64_t known_since = 0, left_on = 0;  // days; left_on 0: still here
  std::size_t term = 0;
  std::optional<Id> group, price_list;
  std::int64_t pays_late = 0;  // days after the due date
  bool over_limit = false;
  std::int64_t credit_limit_cents = 0;  // 0: its group's, or none
  std::vector<Id> contacts;
  std::vector<std::size_t> usual;  // goods, the most usual first
  // Given for clients everybody knows; otherwise the dice decide.
  std::optional<std::int64_t> last_visit_ago, last_order_ago;
};

struct Call {  // a visit
  Id id;
  std::size_t outlet = 0, agent = 0;
  std::int64_t day = 0;
  std::string status = "done", channel = "in_person", purpose, skip_reason;
  std::int64_t position = 0;
  std::int64_t started_at = 0, ended_at = 0;
  bool took_order = false;
};

struct Line {
  Id id;
  std::size_t goods = 0;
  std::int64_t quantity = 0;  // whole packs
  std::int64_t price_micro = 0, list_price_micro = 0;
  Discounts discounts_bp{};
  std::string price_source = "product";
  std::string kind = "sale";
};

struct Order {
  Id id;
  std::size_t outlet = 0, agent = 0;
  std::int64_t day = 0, placed_at = 0, delivered = 0;  // delivered: a day, 0 not yet
  std::string status, number, note;
  std::int64_t promised = 0;  // a day, 0 none
  std::optional<Id> call;
  std::vector<Line> lines;
  OrderTotals totals;
};

struct Group {
  Id id;
  std::string name;
  std::int64_t credit_limit_cents = 0;
};

struct Instalment {
  Id id;
  std::int64_t due = 0, cents = 0;
  std::string status;
  std::int64_t paid_on = 0;  // a day; 0 not yet
};

struct Invoice {
  Id id;
  std::size_t outlet = 0;
  std::int64_t day = 0;
  std::optional<std::size_t> order;  // index
  std::string kind = "invoice";
  std::int64_t taxable_cents = 0, vat_cents = 0, total_cents = 0;
  std::vector<Instalment> instalments;
};

/// Why an order waits for a person.
struct Hold {
  std::size_t order = 0;
  std::string kind;
  std::optional<std::size_t> line;
  std::int64_t limit = 0, actual = 0;
};

struct Company {
  std::uint64_t seed = 0;
  CompanyTime time;
  std::string zone;  // its name
  std::int64_t today = 0;
  std::int64_t now_at = 0;     // nothing done lies after it
  std::vector<Person> agents;  // one per round, in their order
  std::vector<Person> office;  // managers, back office, credit, admin
  std::vector<Id> segments;    // one per round
  std::vector<Term> terms;
  std::vector<Goods> goods;
  std::vector<Outlet> outlets;
  std::vector<Call> calls;
  std::vector<Order> orders;
  std::vector<Invoice> invoices;
  std::vector<Hold> holds;
  std::vector<Group> groups;
  Id horeca_list;
  Id intent_vat;                                   // under a declaration of intent
  std::map<std::string, Id, std::less<>> classes;  // segments that rules fill, by code
  std::int64_t agreed_since = 0;                   // a day: from then on breaks and agreed prices hold

  Random dice(std::string_view part) const { return {seed, part}; }
  std::int64_t at(std::int64_t day, std::int64_t minute = 0) const { return time.at(day, minute * 60); }
  const Person& person(std::string_view login) const;
  std::size_t goods_named(std::string_view sku) const;
  /// Price, discounts and source of a line of that day.
  void price(Line&, const Outlet&, std::int64_t day) const;
  bool exempt(const Order&) const;
  /// Fills the order's totals from its lines.
  void total(Order&) const;
};

/// Monday to Friday, and no national holiday.
bool is_working_day(std::int64_t day);
std::int64_t working_day_before(std::int64_t day);  // strictly before
std::int64_t working_day_after(std::int64_t day);   // strictly after
/// The day itself, or the nearest working one before it.
std::int64_t last_working_day(std::int64_t day);

}  // namespace giro::demo
