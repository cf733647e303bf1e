// The real device against the real office: whatever is lost, doubled or late on the way, everybody ends with
// the same rows, and no value goes without a record.
#include <SQLiteCpp/SQLiteCpp.h>
#include <catch2/catch.hpp>

#include <random>

#include "server/office/scope.hpp"
#include "sync/device/device.hpp"
#include "sync/schema/ddl.hpp"
#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

namespace {

/// A device with its sign-in, on its own files.
struct Player {
  Player(Company& company, std::string_view name, std::string_view user, schema::Role role)
      : caller{.user = company.id(user), .role = role, .session = {}},
        device({company.directory.path / name, company.directory.path / (std::string(name) + ".outbox")},
               caller.user, company.environment) {}

  /// One exchange without faults. True: there is more to come.
  bool exchange(Company& company, std::uint32_t page_rows = 0) {
    auto response = company.office->handle(caller, device.next_request(page_rows));
    auto exchanged = device.receive(response);
    REQUIRE(exchanged.has_value());
    return exchanged->more;
  }
  void sync(Company& company, std::uint32_t page_rows = 0) {
    for (int page = 0; page < 1000; ++page)
      if (!exchange(company, page_rows)) return;
    FAIL("a sync does not end");
  }
  Value shown(std::string_view table, const Id& row, std::string_view column) {
    auto& found = *schema::find_table(table);
    auto cells = device.row(found, row);
    REQUIRE(cells);
    return cells->at(found.index_of(column));
  }

  Caller caller;
  Device device;
};

/// Every living row this user should have, as text by id.
using Picture = std::map<std::string, std::string>;

std::string words(const std::vector<Value>& cells) {
  std::string all;
  for (auto& cell : cells) all += to_text(cell) + "|";
  return all;
}

Picture at_office(Company& company, const Caller& caller) {
  Picture picture;
  auto snapshot = company.store->snapshot();
  std::vector<BucketPosition> from;
  for (auto& bucket : scope_of(*snapshot, caller.user, caller.role, today))
    from.push_back({.bucket = bucket, .upto = {}});
  for (auto& item : snapshot->feed(from, 1'000'000).items)
    if (!item.departure && !item.dead)
      picture[std::string(item.table->name) + " " + to_hex(item.id)] =
          words(snapshot->cells(*item.table, item.id, false));
  return picture;
}

Picture on_device(Device& device) {
  Picture picture;
  for (auto& table : schema::tables()) {
    SQLite::Statement ids(device.local(), "SELECT id FROM " + std::string(table.name));
    while (ids.executeStep()) {
      auto column = ids.getColumn(0);
      auto id = *id_from_bytes({static_cast<const char*>(column.getBlob()), 16});
      picture[std::string(table.name) + " " + to_hex(id)] = words(*device.row(table, id));
    }
  }
  return picture;
}

/// A small seeded history: people work, messages are lost, doubled and late, the office moves clients about.
class World {
 public:
  explicit World(std::uint32_t seed) : random_(seed) {
    players_.push_back(std::make_unique<Player>(company, "ada1", "ada", schema::agent));
    players_.push_back(std::make_unique<Player>(company, "ada2", "ada", schema::agent));
    players_.push_back(std::make_unique<Player>(company, "bea1", "bea", schema::agent));
    players_.push_back(std::make_unique<Player>(company, "max1", "max", schema::manager));
    for (auto& player : players_) player->sync(company);
    late_.resize(players_.size());
  }

  void step() {
    company.environment.pass(1000 + pick(60'000));
    auto who = static_cast<std::size_t>(pick(players_.size()));
    switch (pick(10)) {
      case 0:
        return administer();
      case 1:
      case 2:
      case 3:
        return faulty_exchange(who);
      case 4:
        return players_[who]->sync(company, static_cast<std::uint32_t>(1 + pick(5)));
      default:
        return work(*players_[who]);
    }
  }

  void settle() {
    for (auto& player : players_) player->device.failed();
    for (int round = 0; round < 3; ++round)
      for (auto& player : players_) player->sync(company, 7);
  }

  void check() {
    for (auto& player : players_) {
      CHECK(player->device.status().pending == 0);
      CHECK(on_device(player->device) == at_office(company, player->caller));
    }
  }

  Company company;

 private:
  std::size_t pick(std::size_t below) {
    return std::uniform_int_distribution<std::size_t>(0, below - 1)(random_);
  }
  Value fresh() { return "v" + std::to_string(++value_); }

  std::optional<Id> some(Player& player, std::string_view table, const Id* client = nullptr) {
    std::string sql = "SELECT id FROM " + std::string(table);
    if (client) sql += " WHERE client_id = x'" + to_hex(*client) + "'";
    SQLite::Statement ids(player.device.local(), sql + " ORDER BY id");
    std::vector<Id> found;
    while (ids.executeStep())
      found.push_back(*id_from_bytes({static_cast<const char*>(ids.getColumn(0).getBlob()), 16}));
    return found.empty() ? std::nullopt : std::optional(found[pick(found.size())]);
  }

  void record(Player& player, const Id& client, std::vector<Change> changes,
              std::optional<Id> resolves = {}) {
    std::erase_if(changes, [](auto& c) { return c.cells.empty(); });
    if (changes.empty()) return;
    auto recorded = player.device.record(
        {.client = client, .changes = std::move(changes), .tokens = {}, .resolves = resolves});
    INFO((recorded.has_error() ? recorded.error().what : std::string()));
    REQUIRE(recorded.has_value());
  }

  void work(Player& player) {
    auto client = some(player, "client");
    if (!client) return;
    auto& device = player.device;
    switch (pick(9)) {
      case 0:
        return record(player, *client, {device.update("client", *client, {{"phone", fresh()}})});
      case 1:
        return record(player, *client, {device.update("client", *client, {{"city", fresh()}})});
      case 2:
        return record(player, *client,
                      {device.update("client", *client, {{"address", fresh()}, {"vat_number", fresh()}})});
      case 3:
        return record(
            player, *client,
            {Device::insert(
                "visit", device.mint(),
                {{"client_id", *client}, {"user_id", player.caller.user}, {"status", text("planned")}})});
      case 4: {
        auto order = device.mint();
        return record(
            player, *client,
            {Device::insert(
                 "sales_order", order,
                 {{"client_id", *client}, {"user_id", player.caller.user}, {"status", text("draft")}}),
             line(player, *client, order)});
      }
      case 5: {
        auto order = some(player, "sales_order", &*client);
        if (order) record(player, *client, {line(player, *client, *order)});
        return;
      }
      case 6: {
        auto visit = some(player, "visit", &*client);
        if (visit)
          record(player, *client,
                 {device.update("visit", *visit, {{"status", text(pick(2) == 0 ? "done" : "skipped")}})});
        return;
      }
      case 7: {
        auto order = some(player, "sales_order", &*client);
        if (order)
          record(player, *client,
                 {device.update("sales_order", *order,
                                {{"status", text(pick(3) == 0 ? "cancelled" : "submitted")}})});
        return;
      }
      default: {
        auto visit = some(player, "visit", &*client);
        if (!visit) return;
        Change gone{
            .kind = Change::Kind::remove, .table = schema::find_table("visit"), .row = *visit, .cells = {}};
        auto cells = *device.row(*gone.table, *visit);
        for (std::size_t i = 0; i < cells.size(); ++i)
          gone.cells.push_back({&gone.table->columns[i], cells[i], Value()});
        return record(player, *client, {gone});
      }
    }
  }

  Change line(Player& player, const Id& client, const Id& order) {
    return Device::insert(
        "order_line", player.device.mint(),
        {{"client_id", client},
         {"order_id", order},
         {"product_id", company.id("pasta")},
         {"kind", text("sale")},
         {"quantity_milli", number(1000)},
         {"unit_price_micro", number(9'000'000 + 500'000 * static_cast<std::int64_t>(pick(4)))},
         {"vat_rate_bp", number(2200)}});
  }

  void faulty_exchange(std::size_t who) {
    auto& player = *players_[who];
    auto request = player.device.next_request(static_cast<std::uint32_t>(1 + pick(4)));
    auto fate = pick(5);
    if (fate == 0) return player.device.failed();  // the request is lost
    auto response = company.office->handle(player.caller, request);
    if (fate == 1) {  // the response is late: it comes when another is awaited
      late_[who] = response;
      return player.device.failed();
    }
    if (fate == 2) company.office->handle(player.caller, request);  // the request arrives twice
    if (late_[who]) CHECK(player.device.receive(*late_[who]).has_error());
    late_[who].reset();
    CHECK(player.device.receive(response).has_value());
    if (fate == 3) CHECK(player.device.receive(response).has_error());  // the response arrives twice
  }

  void administer() {
    constexpr std::string_view clients[] = {"c1", "c2", "c3"}, segments[] = {"north", "south"};
    auto client = clients[pick(3)];
    if (pick(2) == 0) return company.move(client, segments[pick(2)]);
    company.put("client", company.id(client), {{pick(2) == 0 ? "phone" : "vat_number", fresh()}});
  }

  std::mt19937 random_;
  std::vector<std::unique_ptr<Player>> players_;
  std::vector<std::optional<Response>> late_;
  int value_ = 0;
};

}  // namespace

TEST_CASE(
    "after everybody syncs, replicas of one scope hold identical rows, whatever was lost, doubled or late") {
  for (std::uint32_t seed = 1; seed <= 12; ++seed) {
    INFO("seed " << seed);
    World world(seed);
    for (int i = 0; i < 60; ++i) world.step();
    world.settle();
    world.check();
  }
}

TEST_CASE(
    "A phone number changed while a sync is in flight, and a colleague's change merged meanwhile, still make "
    "a conflict "
    "(the folded base must not hide it)") {
  Company company;
  Player ada(company, "ada1", "ada", schema::agent), bea(company, "bea1", "bea", schema::agent);
  ada.sync(company);
  bea.sync(company);
  auto c1 = company.id("c1");
  auto change = [&](Player& player, std::string_view value) {
    auto recorded =
        player.device.record({.client = c1,
                              .changes = {player.device.update("client", c1, {{"phone", text(value)}})},
                              .tokens = {},
                              .resolves = {}});
    REQUIRE(recorded.has_value());
    return recorded->op;
  };
  change(bea, "333");
  bea.sync(company);
  auto in_flight = ada.device.next_request();
  auto mine = change(ada, "222");
  auto response = company.office->handle(ada.caller, in_flight);  // brings 333
  REQUIRE(ada.device.receive(response).has_value());
  CHECK(ada.shown("client", c1, "phone") == text("222"));
  ada.sync(company);
  auto outcome = ada.device.outbox().find(mine)->outcome;
  REQUIRE(outcome);
  CHECK(outcome->verdict == Verdict::accepted);
  REQUIRE(outcome->conflicts.size() == 1);
  CHECK(company.cell("conflict", outcome->conflicts[0], "base_value") == text("1"));
  CHECK(company.cell("conflict", outcome->conflicts[0], "office_value") == text("333"));
  CHECK(company.cell("conflict", outcome->conflicts[0], "mine_value") == text("222"));
}

TEST_CASE("street and town changed on two tablets are one address: a conflict, never a mixture") {
  Company company;
  Player ada(company, "ada1", "ada", schema::agent), bea(company, "bea1", "bea", schema::agent);
  ada.sync(company);
  bea.sync(company);
  auto c1 = company.id("c1");
  auto change = [&](Player& player, std::string_view column, std::string_view value) {
    REQUIRE(player.device
                .record({.client = c1,
                         .changes = {player.device.update("client", c1, {{column, text(value)}})},
                         .tokens = {},
                         .resolves = {}})
                .has_value());
  };
  change(ada, "city", "Asti");
  company.environment.pass(60'000);
  change(bea, "address", "Via Milano 3");
  ada.sync(company);
  bea.sync(company);
  CHECK(company.cell("client", c1, "city") == text("Torino"));
  CHECK(company.cell("client", c1, "address") == text("Via Milano 3"));
  CHECK(company.rows("conflict", "row_ref_id", c1).size() == 1);
}
