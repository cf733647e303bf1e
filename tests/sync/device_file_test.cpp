// The replica's file: thrown back by a power cut, damaged, somebody else's; and its search index.
#include <catch2/catch.hpp>
#include <fstream>

#include "sync/base/limits.hpp"
#include "sync/device/search_index.hpp"
#include "tests/support/tablet.hpp"

using namespace giro;
using namespace giro::test;

namespace {

std::vector<std::string> found(Tablet& tablet, std::string_view typed, std::string table = "client") {
  SQLite::Statement query(tablet.device->local(), "SELECT t.name FROM " + table + "_search s JOIN " + table +
                                                      "_text t ON t.key = s.rowid WHERE " + table +
                                                      "_search MATCH ? ORDER BY t.name");
  query.bind(1, search_expression(typed));
  std::vector<std::string> names;
  while (query.executeStep()) {
    std::string name = query.getColumn(0).getText();
    names.push_back(name.substr(0, name.find_last_not_of(' ') + 1));
  }
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE(
    "the replica notes the outbox position it has folded: thrown back, it folds every later op without a "
    "closing cut") {
  Tablet tablet;
  tablet.download();
  DeviceFiles before{tablet.dir / "b", tablet.dir / "b.outbox"};
  tablet.copy_to(before);
  auto op = tablet.set_phone(tablet.rossi, "02 222");
  SECTION("unanswered") {}
  SECTION("answered, and its row received") {
    auto reply = tablet.reply().accept(op, 8).client(tablet.rossi, 8, tablet.segment, "Rossi", "02 222");
    tablet.take(reply.last(8)).value();
  }
  tablet.device.reset();
  Tablet::copy_database(before.replica, tablet.files.replica);
  tablet.open();
  CHECK(tablet.phone(tablet.rossi) == "02 222");  // what the user saw does not flicker away
  tablet.take(tablet.reply().accept(op, 8).client(tablet.rossi, 9, tablet.segment, "Rossi", "02 9").last(9))
      .value();
  CHECK(tablet.phone(tablet.rossi) == "02 9");
}

TEST_CASE("what a thrown-back replica folds again stays in the outbox until a cut holds it") {
  Tablet tablet;
  tablet.download();
  DeviceFiles before{tablet.dir / "b", tablet.dir / "b.outbox"};
  tablet.copy_to(before);
  auto op = tablet.set_phone(tablet.rossi, "02 222");
  auto reply = tablet.reply().accept(op, 8).client(tablet.rossi, 8, tablet.segment, "Rossi", "02 222");
  tablet.take(reply.last(8)).value();
  tablet.device.reset();
  Tablet::copy_database(before.replica, tablet.files.replica);
  tablet.open();
  tablet.set_phone(tablet.bianchi, "02 3");

  auto late = tablet.reply().accept(op, 8);
  late.response.office_at += Limits::keep_answered_ops_ms + 1;
  SECTION("the tablet may send, and is shown nothing more") {
    late.response.more = false;
  }
  SECTION("the cut is not what is here: everything is pulled again") {
    late.last(9).response.checksums.push_back(
        {.bucket = segment_bucket(tablet.segment), .rows = 7, .sum = {}});
  }
  tablet.take(late).value();
  CHECK(tablet.phone(tablet.rossi) == "02 222");
  tablet.open();
  CHECK(tablet.phone(tablet.rossi) == "02 222");
  CHECK(tablet.device->outbox().find(op.op_id));
}

TEST_CASE("a replica closed by a cut does not fold again what the cut holds") {
  Tablet tablet;
  tablet.download();
  auto op = tablet.set_phone(tablet.rossi, "02 222");
  tablet.take(tablet.reply().accept(op, 8).client(tablet.rossi, 9, tablet.segment, "Rossi", "02 9").last(9))
      .value();
  tablet.open();
  CHECK(tablet.phone(tablet.rossi) == "02 9");
}

TEST_CASE("a damaged replica is set aside, downloaded again, and the outbox folded over it") {
  Tablet tablet;
  tablet.download();
  tablet.record(new_client(id_of(50), tablet.segment, "Nuovo"));
  tablet.device.reset();
  SECTION("not a database") {
    std::ofstream(tablet.files.replica) << "this was a replica once, and is none any more";
  }
  SECTION("a page overwritten") {
    std::fstream file(tablet.files.replica, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(4096 * 5);
    file << std::string(4096 * 20, 'x');
  }
  SECTION("cut short") {
    std::filesystem::resize_file(tablet.files.replica, 4096 * 7);
  }
  tablet.open();
  CHECK(tablet.device->status().rebuilt);
  CHECK(std::filesystem::exists(tablet.files.replica.string() + ".damaged-1"));
  CHECK(tablet.device->status().pending == 1);
  CHECK(tablet.shows("client", id_of(50)));
  CHECK(tablet.device->next_request().token.empty());
  tablet.download();
  CHECK(tablet.device->status().clients == 3);
  tablet.open();
  CHECK_FALSE(tablet.device->status().rebuilt);
}

TEST_CASE("a damaged byte in what the replica says of its own tables is found when it is opened") {
  Tablet tablet;
  tablet.download();
  tablet.record(new_client(id_of(50), tablet.segment, "Nuovo"));
  tablet.device.reset();
  std::fstream file(tablet.files.replica, std::ios::in | std::ios::out | std::ios::binary);
  std::string all(std::istreambuf_iterator<char>(file), {});
  auto word = GENERATE("user BLOB NOT NULL", "rows_left", "position INTEGER PRIMARY KEY", "vat_number",
                       "phone", "placed_at INTEGER", "net_cents", "row_seq INTEGER", "hex(client_id)",
                       "VIRTUAL TABLE client_search");
  auto at = all.find(word);
  REQUIRE(at != std::string::npos);
  file.seekp(static_cast<std::streamoff>(at + 2));
  file << 'Z';
  file.close();
  INFO(word);
  tablet.open();
  CHECK(tablet.device->status().rebuilt);
  CHECK(tablet.device->status().pending == 1);
  CHECK(tablet.shows("client", id_of(50)));
  tablet.download();
  CHECK(tablet.device->status().clients == 3);
  tablet.open();
  CHECK_FALSE(tablet.device->status().rebuilt);
}

TEST_CASE("a replica of another user is refused, and stays") {
  Tablet tablet;
  tablet.download();
  CHECK_THROWS_WITH(Device(tablet.files, id_of(9), tablet.environment),
                    Catch::Contains("belongs to another user"));
  CHECK(tablet.shows("client", tablet.rossi));
}

TEST_CASE("an outbox that is gone takes its folded ops with it") {
  Tablet tablet;
  tablet.download();
  tablet.set_phone(tablet.rossi, "02 222");
  tablet.device.reset();
  for (auto suffix : {"", "-wal", "-shm"}) std::filesystem::remove(tablet.files.outbox.string() + suffix);
  tablet.open();
  CHECK(tablet.phone(tablet.rossi) == "02 1");
  tablet.set_phone(tablet.rossi, "02 333");
  CHECK(tablet.phone(tablet.rossi) == "02 333");
}

TEST_CASE(
    "clients are found by code, name, place, telephone, VAT number and contact, by prefix and without "
    "accents") {
  Tablet tablet;
  auto reply = tablet.reply();
  reply.row("client", tablet.rossi, 4,
            {{"code", text("C-0042")},
             {"legal_name", text("Caffè Perù S.r.l.")},
             {"trade_name", text("Da Gino")},
             {"city", text("Forlì")},
             {"province", text("FC")},
             {"phone", text("+39 0543 12 34 56")},
             {"vat_number", text("IT01234567890")},
             {"segment_id", tablet.segment}});
  reply.client(tablet.bianchi, 4, tablet.segment, "Bianchi");
  reply.row("contact", id_of(31), 4, {{"client_id", tablet.rossi}, {"name", text("Ágata Neri")}});
  reply.row_in(public_bucket(), "product", id_of(32), 4,
               {{"sku", text("FA-0025")}, {"name", text("Farina tipo 00")}, {"category", text("Farine")}});
  tablet.take(reply.last(5)).value();
  for (auto typed :
       {"caffe", "PERU srl", "gino", "forl", "0543123456", "543", "it0123", "agata", "c-0042", "neri caff"}) {
    INFO(typed);
    auto expected = std::string_view(typed) == "543" || std::string_view(typed) == "PERU srl"
                        ? Names{}
                        : Names{"Caffè Perù S.r.l. Da Gino"};
    CHECK(found(tablet, typed) == expected);
  }
  CHECK(found(tablet, "far 00", "product") == Names{"Farina tipo 00"});
  CHECK(search_expression(" -\"* ").empty());
}

TEST_CASE("the index follows every change: edits, new clients, contacts, rejections and evictions") {
  Tablet tablet;
  tablet.download();
  auto rename = tablet.record(
      edit(*tablet.device, "client", tablet.rossi, tablet.rossi, {{"legal_name", text("Verdi")}}));
  CHECK(found(tablet, "rossi").empty());
  CHECK(found(tablet, "verdi") == Names{"Verdi"});
  auto contact =
      tablet.record({.client = tablet.rossi,
                     .changes = {Device::insert("contact", id_of(31),
                                                {{"client_id", tablet.rossi}, {"name", text("Gino")}})}});
  CHECK(found(tablet, "gino") == Names{"Verdi"});
  auto reply = tablet.reply().outcome(rename, Verdict::rejected, 8).outcome(contact, Verdict::rejected, 8);
  tablet.take(reply.last(8)).value();
  CHECK(found(tablet, "verdi").empty());
  CHECK(found(tablet, "gino").empty());
  CHECK(found(tablet, "rossi") == Names{"Rossi"});
  tablet.take(tablet.reply().evict(tablet.rossi).last(9)).value();
  CHECK(found(tablet, "rossi").empty());
  CHECK(found(tablet, "bianchi") == Names{"Bianchi"});
}

TEST_CASE("FTS content tables have an explicit integer key: VACUUM does not lead a search astray") {
  Tablet tablet;
  tablet.download();
  tablet.take(tablet.reply().evict(tablet.rossi).client(id_of(13), 6, tablet.segment, "Verdi").last(6))
      .value();
  tablet.record(edit(*tablet.device, "client", id_of(13), id_of(13), {{"legal_name", text("Verdini")}}));
  tablet.device->local().exec("VACUUM");
  CHECK(found(tablet, "verdini") == Names{"Verdini"});
  CHECK(found(tablet, "bianchi") == Names{"Bianchi"});
  tablet.device->local().exec("INSERT INTO client_search(client_search) VALUES('integrity-check')");
}
