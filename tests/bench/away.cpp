// A tablet comes back after sixty days: what a team did in its segments meanwhile, pulled over loopback HTTP
// and applied to a real replica. An agent's tablet (one segment) and a manager's (all of them).
#include "server/office/admin.hpp"
#include "sync/base/assert.hpp"
#include "tests/bench/bench.hpp"
#include "tests/bench/served.hpp"

namespace giro::bench {
namespace {

constexpr std::size_t agents = 8, clients_each = 175;
constexpr std::int64_t day_ms = 86'400'000;

/// One agent's working day and what the office made of the orders: visits, orders, deliveries, invoices,
/// payments, corrected contacts.
class Day {
 public:
  Day(AdminBatch& batch, Company& company, const Team::Agent& agent, std::int64_t at)
      : batch_(batch), company_(company), agent_(agent), at_(at) {}

  void pass() {
    company_.user = agent_.user;
    for (int i = 0; i < 12; ++i) {
      at_ += 30 * 60'000;
      put("visit", company_.visit(some_client(), at_));
    }
    for (int i = 0; i < 5; ++i) order(some_client());
    for (int i = 0; i < 2; ++i)
      update("client", some_client(),
             {{"phone", "0422 " + std::to_string(100'000 + company_.draw(900'000))}});
    put("contact", {{"client_id", some_client()}, {"name", std::string("Anna Conti")}});
    put("note", {{"client_id", some_client()},
                 {"body", company_.note() + "."},
                 {"user_id", agent_.user},
                 {"written_at", at_}});
  }

 private:
  Id some_client() { return agent_.clients[company_.draw(agent_.clients.size())]; }
  void update(std::string_view table, const Id& row, const AdminBatch::Cells& cells) {
    auto done = batch_.put(table, row, cells);
    if (!done) std::fprintf(stderr, "%s\n", done.error().what.c_str());
    GIRO_ASSERT(done.has_value());
  }
  Id put(std::string_view table, const AdminBatch::Cells& cells) {
    auto row = company_.environment().mint();
    update(table, row, cells);
    return row;
  }
  std::int64_t cents(std::uint64_t below) { return 100 + static_cast<std::int64_t>(company_.draw(below)); }

  void order(const Id& client) {
    auto day = "2026-10-" + std::to_string(10 + company_.draw(20));
    auto placed = put("sales_order", {{"client_id", client},
                                      {"user_id", agent_.user},
                                      {"status", std::string("invoiced")},
                                      {"placed_at", at_},
                                      {"delivered_on", day}});
    auto delivery = put("delivery", {{"client_id", client},
                                     {"order_id", placed},
                                     {"delivered_on", day},
                                     {"status", std::string("delivered")}});
    auto total = cents(90'000);
    auto invoice = put("invoice", {{"client_id", client},
                                   {"number", "F" + std::to_string(++numbers)},
                                   {"kind", std::string("invoice")},
                                   {"issued_on", day},
                                   {"order_id", placed},
                                   {"total_cents", total}});
    for (int i = 0; i < 5; ++i) {
      auto product = id_of(500 + company_.draw(400));
      auto quantity = static_cast<std::int64_t>(1 + company_.draw(24)) * 1000;
      auto line = put("order_line", {{"client_id", client},
                                     {"order_id", placed},
                                     {"product_id", product},
                                     {"kind", std::string("sale")},
                                     {"quantity_milli", quantity},
                                     {"unit_price_micro", cents(4'000) * 10'000},
                                     {"vat_rate_bp", std::int64_t{1000}}});
      put("delivery_line", {{"client_id", client},
                            {"delivery_id", delivery},
                            {"order_line_id", line},
                            {"quantity_milli", quantity}});
      put("invoice_line", {{"client_id", client},
                           {"invoice_id", invoice},
                           {"product_id", product},
                           {"quantity_milli", quantity},
                           {"net_cents", cents(9'000)}});
    }
    auto instalment = put("instalment", {{"client_id", client},
                                         {"invoice_id", invoice},
                                         {"due_on", day},
                                         {"amount_cents", total},
                                         {"status", std::string("paid")}});
    auto payment = put("payment", {{"client_id", client},
                                   {"kind", std::string("receipt")},
                                   {"status", std::string("cleared")},
                                   {"paid_on", day},
                                   {"amount_cents", total}});
    put("payment_allocation", {{"client_id", client},
                               {"payment_id", payment},
                               {"instalment_id", instalment},
                               {"amount_cents", total}});
  }

  AdminBatch& batch_;
  Company& company_;
  const Team::Agent& agent_;
  std::int64_t at_;
  inline static std::int64_t numbers = 0;
};

struct Away {
  std::string bearer;
  std::unique_ptr<Device> device;
};

void come_back(Served& served, Away& tablet, const char* whose, std::size_t days) {
  HttpClient client(served.port());
  Traffic traffic;
  std::size_t rows = 0;
  auto took = seconds([&] {
    for (bool more = true; more;) {
      auto done =
          tablet.device->receive(ask(client, tablet.bearer, tablet.device->next_request(), traffic)).value();
      rows += done.pulled_rows;
      more = done.more;
    }
  });
  std::printf(
      "%s tablet, %zu days away: %zu rows, %.2f s, %.0f KiB down in %zu round trips (%.0f rows/s, %.1f bytes "
      "a row)\n",
      whose, days, rows, took, static_cast<double>(traffic.bytes_down) / 1024, traffic.round_trips,
      static_cast<double>(rows) / took, static_cast<double>(traffic.bytes_down) / static_cast<double>(rows));
}

}  // namespace

void long_away(const Size& size) {
  TempDir dir;
  auto team = make_office(dir / "office", agents, clients_each);
  Served served(dir / "office");
  auto tablet = [&](const Id& user) {
    auto file = dir / to_hex(user);
    return Away{served.sign_in(user), std::make_unique<Device>(DeviceFiles{file, file.string() + ".outbox"},
                                                               user, served.home().environment())};
  };
  auto agents_tablet = tablet(team.agents.front().user), managers_tablet = tablet(team.manager);
  come_back(served, agents_tablet, "an agent's new", 0);
  come_back(served, managers_tablet, "a manager's new", 0);
  Company company(31);
  auto now_at = served.home().environment().clock().wall_at;
  for (auto day = static_cast<std::int64_t>(size.away_days); day > 0; --day) {
    if (day % 7 < 2) continue;  // the weekend
    AdminBatch batch(served.home().office());
    for (auto& agent : team.agents) Day(batch, company, agent, now_at - day * day_ms).pass();
    batch.commit();
  }
  come_back(served, agents_tablet, "an agent's", size.away_days);
  come_back(served, managers_tablet, "a manager's", size.away_days);
}

}  // namespace giro::bench
