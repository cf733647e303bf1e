#include "tests/sim/company.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include "server/office/admin.hpp"
#include "server/office/store.hpp"
#include "sync/device/device.hpp"
#include "sync/op/natural_key.hpp"
#include "tests/sim/violation.hpp"
#include "tests/support/fake_environment.hpp"

namespace giro::sim {
namespace {

std::string text(std::string_view words) {
  return std::string(words);
}

void drop_views(const fs::path& file) {
  SQLite::Database db(file.string(), SQLite::OPEN_READWRITE);
  std::vector<std::string> names;
  for (SQLite::Statement query(db, "SELECT name FROM sqlite_schema WHERE type = 'view'");
       query.executeStep();)
    names.push_back(query.getColumn(0).getString());
  SQLite::Transaction transaction(db);
  for (auto& name : names) db.exec("DROP VIEW " + name);
  transaction.commit();
}

}  // namespace

Company::Company(fs::path folder) : folder_(std::move(folder)) {
  fs::remove_all(folder_);
  fs::create_directories(folder_);
  test::FakeEnvironment environment(7);
  environment.random(key_);
  auto store = Store::open(office_file(), Store::Mode::create);
  need(store.has_value(), "the office does not open");
  Office office(**store, key_, environment);
  found(office);
  for (auto user : users) pull(office, user);
  drop_views(office_file());
}

Company::~Company() {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

fs::path Company::replica_of(std::string_view user, std::uint32_t speaks, bool pulled) const {
  return folder_ / (text(user) + (pulled ? ".pulled" : ".empty") + std::to_string(speaks));
}

void Company::found(Office& office) {
  AdminBatch batch(office);
  auto put = [&](std::string_view table, const Id& row, const AdminBatch::Cells& cells) {
    auto done = batch.put(table, row, cells);
    need(done.has_value(), "founding: " + (done ? std::string() : done.error().what));
  };
  auto whole = [](std::int64_t number) { return Value(number); };
  for (auto user : users)
    put("app_user", id(user),
        {{"login", text(user)},
         {"name", text(user)},
         {"role", text(user == "max" ? "manager" : "agent")},
         {"active", whole(1)},
         {"discount_limit_bp", whole(1000)}});
  for (auto agent : {"ada", "bea"}) put("app_user", id(agent), {{"manager_id", id("max")}});
  put("segmentation", id("areas"), {{"code", text("AREA")}, {"is_assignment", whole(1)}});
  for (auto segment : segments)
    put("segment", id(segment), {{"segmentation_id", id("areas")}, {"code", text(segment)}});
  put("vat", id("22"), {{"code", text("22")}, {"rate_bp", whole(2200)}});
  for (auto product : {"p1", "p2"})
    put("product", id(product),
        {{"sku", text(product)},
         {"name", text("Farina")},
         {"vat_id", id("22")},
         {"price_micro", whole(product[1] == '1' ? 21'900'000 : 4'350'000)},
         {"active", whole(1)}});
  put("strategy", id("promo"), {{"name", text("promo")}, {"spent_cents", whole(0)}});
  for (auto client : clients)
    put("client", id(client),
        {{"code", text(client)},
         {"legal_name", text(client)},
         {"segment_id", id(client <= "c2"   ? "s1"
                           : client <= "c4" ? "s2"
                                            : "s3")},
         {"relationship", text("active")},
         {"credit_limit_cents", whole(90'000)},
         {"phone", text("0")}});
  for (auto [user, segment] : {std::pair{"ada", "s1"}, {"bea", "s2"}}) {
    Value since = text(today), role = text("responsible");
    put("assignment", natural_id("assignment", {id(user), id(segment), role, since}),
        {{"user_id", id(user)}, {"segment_id", id(segment)}, {"role", role}, {"valid_from", since}});
  }
  batch.commit();
}

void Company::pull(Office& office, std::string_view user) {
  test::FakeEnvironment environment(11);
  DeviceFiles files{folder_ / "replica", folder_ / "outbox"};
  for (auto speaks = schema::version; speaks > 0; --speaks) {
    Device(files, id(user), environment, speaks);  // creates
    drop_views(files.replica);
    fs::rename(files.replica, replica_of(user, speaks, false));
    fs::remove(files.outbox);
  }
  fs::copy_file(replica_of(user, schema::version, false), files.replica);
  {
    Device device(files, id(user), environment);
    Caller caller{.user = id(user), .role = user == "max" ? schema::manager : schema::agent, .session = {}};
    auto request = device.next_request();
    need(device.receive(office.handle(caller, request)).has_value(), "the first download");
  }
  fs::rename(files.replica, replica_of(user, schema::version, true));
  fs::remove(files.outbox);
}

}  // namespace giro::sim
