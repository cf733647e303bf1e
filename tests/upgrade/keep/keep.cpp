// giro-keep FOLDER: writes the files that tests/data/kept holds, with the schema this program is built with:
// an office, and two tablets in the middle of their work, so that every state an op can be in lies in an
// outbox. The clock and all randomness are fixed. One thread.
#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>
#include <iostream>

#include "server/home/office_home.hpp"
#include "server/home/office_key.hpp"
#include "server/office/admin.hpp"
#include "sync/actions/client.hpp"
#include "sync/actions/order.hpp"
#include "sync/actions/visit.hpp"
#include "sync/op/natural_key.hpp"
#include "sync/wire/codec.hpp"
#include "tests/support/fake_environment.hpp"
#include "tests/upgrade/story.hpp"

namespace giro::test {
namespace {

using Named = AdminBatch::Cells;

Value text(std::string_view value) {
  return std::string(value);
}

template <typename T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().what);
  return std::move(*result);
}

class Keeper {
 public:
  explicit Keeper(const story::Files& files) : files_(files) {
    must(OfficeHome::create(files.folder, "Europe/Rome"));
    store_ = must(Store::open(files.office(), Store::Mode::open));
    office_ = std::make_unique<Office>(*store_, must(read_key(files.key())), office_clock_);
    found_company();
  }

  void tell() {
    Device max(files_of("max"), story::id("max"), max_clock_);
    Device ada(files_of("ada"), story::id("ada"), ada_clock_);
    sync(max, schema::manager);
    sync(ada, schema::agent);
    before_the_gap(ada);
    meanwhile_at_the_office();
    in_the_gap(ada);
    half_an_exchange(ada);
    after_it(ada);
    record(max, actions::edit_client(max, story::id("c1"), {{"vat_number", text("IT00000000001")}}));
    if (schema::version >= 2)
      record(max, actions::edit_client(max, story::id("c1"), {{"merged_into_id", story::id("c3")}}));
  }

 private:
  DeviceFiles files_of(std::string_view who) const { return {files_.tablet(who), files_.outbox(who)}; }

  void found_company() {
    AdminBatch batch(*office_);
    auto add = [&](std::string_view table, std::string_view name, const Named& cells) {
      must(batch.put(table, story::id(name), cells));
    };
    add("segmentation", "areas", {{"code", text("AREA")}, {"is_assignment", std::int64_t{1}}});
    for (auto name : {"north", "south"})
      add("segment", name,
          {{"segmentation_id", story::id("areas")}, {"code", text(name)}, {"name", text(name)}});
    for (auto [name, role] :
         {std::pair("max", "manager"), std::pair("ada", "agent"), std::pair("bea", "agent")})
      add("app_user", name,
          {{"login", text(name)}, {"name", text(name)}, {"role", text(role)}, {"active", std::int64_t{1}}});
    add("vat", "vat22", {{"code", text("22")}, {"rate_bp", std::int64_t{2200}}});
    add("product", "pasta",
        {{"sku", text("PASTA")},
         {"name", text("Pasta")},
         {"active", std::int64_t{1}},
         {"vat_id", story::id("vat22")},
         {"price_micro", std::int64_t{10'000'000}}});
    for (auto [name, segment] :
         {std::pair("c1", "north"), std::pair("c2", "north"), std::pair("c3", "south")})
      add("client", name,
          {{"code", text(name)},
           {"legal_name", text(name)},
           {"segment_id", story::id(segment)},
           {"phone", text("0422 1")},
           {"city", text("Treviso")},
           {"vat_number", text("V0")}});
    add("contact", "anna", {{"client_id", story::id("c1")}, {"name", text("Anna")}});
    add("invoice", "i1",
        {{"client_id", story::id("c1")},
         {"number", text("2026/1")},
         {"kind", text("invoice")},
         {"issued_on", text("2026-10-01")},
         {"total_cents", std::int64_t{12'200}}});
    for (auto [user, segment] : {std::pair("ada", "north"), std::pair("bea", "south")})
      must(batch.put(
          "assignment",
          natural_id("assignment", {story::id(user), story::id(segment), text("responsible"), Value()}),
          {{"user_id", story::id(user)}, {"segment_id", story::id(segment)}, {"role", text("responsible")}}));
    batch.commit();
  }

  void pass() {
    for (auto* clock : {&office_clock_, &ada_clock_, &max_clock_}) clock->pass(60'000);
  }

  Exchanged exchange(Device& device, schema::Role role, std::uint32_t page_rows = 0) {
    pass();
    auto request = device.next_request(page_rows);
    Caller caller{.user = device.user(), .role = role, .session = story::id("sign-in")};
    return must(device.receive(office_->handle(caller, request)));
  }

  void sync(Device& device, schema::Role role) {
    while (exchange(device, role).more) continue;
  }

  void record(Device& device, Result<Draft> draft) {
    pass();
    must(device.record(must(std::move(draft))));
  }

  void before_the_gap(Device& ada) {
    record(ada, actions::add_note(ada, story::id("c1"), story::closed_note, ada_clock_.reading.wall_at));
    sync(ada, schema::agent);
  }

  void meanwhile_at_the_office() {
    AdminBatch batch(*office_);
    must(batch.put("client", story::id("c1"), {{"city", text(story::office_city)}}));
    batch.commit();
    AdminBatch move(*office_);
    move.move_client(story::id("c2"), story::id("south"));
    move.commit();
    AdminBatch more(*office_);
    for (auto name : {"oggi", "domani", "poi"})
      must(more.put("note", story::id(name), {{"client_id", story::id("c1")}, {"body", text(name)}}));
    more.commit();
  }

  /// What the office will accept, reject and let wait.
  void in_the_gap(Device& ada) {
    actions::VisitReport report;
    report.outcome = "order";
    report.note = story::answered_note;
    auto at = ada_clock_.reading.wall_at;
    record(ada, actions::log_visit(ada, story::id("c1"), report, at, at + 1'000, {}, story::id("visit")));
    record(ada, Draft{.client = story::id("c1"),
                      .changes = {ada.update("client", story::id("c1"), {{"credit_limit_cents", 5}})}});
    record(ada, Draft{.client = story::id("c1"),
                      .changes = {Device::insert("location_hours", story::id("waiting"),
                                                 {{"client_id", story::id("c1")},
                                                  {"location_id", story::id("a location nobody sent")},
                                                  {"reason", text(story::waiting_note)}})}});
  }

  /// The outcomes arrive, with the departure of c2; the link goes before the rows do.
  void half_an_exchange(Device& ada) {
    seen_ = ada.tokens();
    auto done = exchange(ada, schema::agent, 3);
    if (!done.more) throw std::runtime_error("the exchange came to its end");
  }

  void after_it(Device& ada) {
    auto c1 = story::id("c1"), c2 = story::id("c2"), born = story::id("born");
    auto at = ada_clock_.reading.wall_at;
    record(ada, Draft{.client = c2,
                      .changes = {Device::insert(
                          "note", story::id("parked"),
                          {{"client_id", c2}, {"user_id", ada.user()}, {"body", text(story::parked_note)}})},
                      .tokens = seen_});
    record(ada, actions::edit_client(ada, c1, {{"phone", text(story::undecided_phone)}}));
    record(ada, actions::edit_client(ada, c1, {{"city", text(story::tablet_city)}}));
    record(ada,
           actions::new_client(
               ada, {{"legal_name", text(story::new_client)}, {"segment_id", story::id("north")}}, at, born));
    record(ada, actions::save_part(ada, "contact", born, {}, {{"name", text("Rosa Rossi")}}));
    actions::OrderRequest order;
    order.client = c1;
    order.new_id = story::id("order");
    order.lines = {{.product = story::id("pasta"), .quantity_milli = 3'000}};
    record(ada, actions::new_order(ada, order, at));
    ada.outbox().save_form({std::string(story::form_key), std::string(story::form_content), at});
  }

  story::Files files_;
  FakeEnvironment office_clock_{100}, ada_clock_{200}, max_clock_{300};
  std::unique_ptr<Store> store_;
  std::unique_ptr<Office> office_;
  std::vector<Bytes> seen_;  // of a form Ada opened when c2 was still hers
};

/// Small, and whole in one file.
void pack(const std::filesystem::path& file) {
  {
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);");
  }
  std::ifstream in(file, std::ios::binary);
  std::string bytes(std::istreambuf_iterator<char>(in), {});
  std::ofstream(file.string() + ".zst", std::ios::binary) << wire::compress(bytes);
  std::filesystem::remove(file);
}

}  // namespace
}  // namespace giro::test

int main(int count, char** words) {
  if (count != 2 || std::filesystem::exists(words[1])) {
    std::cerr << "giro-keep FOLDER: name a folder that does not exist yet\n";
    return 2;
  }
  giro::test::story::Files files{words[1]};
  giro::test::Keeper(files).tell();
  for (auto& file :
       {files.office(), files.tablet("ada"), files.outbox("ada"), files.tablet("max"), files.outbox("max")})
    giro::test::pack(file);
}
