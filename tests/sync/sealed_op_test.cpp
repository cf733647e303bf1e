// What clients that are gone have left on a tablet: answered ops stay for healing, readable by the office
// alone.
#include "sync/op/sealed_op.hpp"

#include <catch2/catch.hpp>
#include <fstream>

#include "sync/file/sealed_file.hpp"
#include "sync/portfolio/sync_items.hpp"
#include "tests/support/tablet.hpp"

using namespace giro;
using namespace giro::test;

namespace {

const file::OfficeSeal office = file::office_seal(SealKey{7});

/// Every byte of the outbox on the disk.
std::string on_disk(const Tablet& tablet) {
  std::string all;
  for (auto* tail : {"", "-wal"})
    if (std::ifstream in(tablet.files.outbox.string() + tail, std::ios::binary); in)
      all.append(std::istreambuf_iterator<char>(in), {});
  return all;
}

/// What a page keeps of a row that SQLite moved to another one: in the gap between the list of its cells and
/// their content (https://www.sqlite.org/fileformat.html §1.6).
void plant(const std::filesystem::path& path, std::string_view words) {
  std::fstream file(path, std::ios::in | std::ios::out | std::ios::binary);
  std::string all(std::istreambuf_iterator<char>(file), {});
  constexpr std::size_t page = 4096, table_leaf = 13;
  auto number = [&](std::size_t at) {
    return static_cast<std::size_t>(static_cast<unsigned char>(all[at]) << 8 |
                                    static_cast<unsigned char>(all[at + 1]));
  };
  for (std::size_t at = page; at < all.size(); at += page) {
    auto cells = number(at + 3), gap = 8 + 2 * cells, content = number(at + 5);
    if (static_cast<unsigned char>(all[at]) != table_leaf || cells == 0 || content < gap + words.size())
      continue;
    file.seekp(static_cast<std::streamoff>(at + gap))
        .write(words.data(), static_cast<std::streamsize>(words.size()));
  }
}

/// A visit to Rossi, accepted at seq 6 and inside a cut; the tablet knows the office's key.
struct Departing : Tablet {
  Departing() {
    download();
    device->know_office(office.shown);
    visit = record(new_visit(id_of(100), rossi, user, "Vuole la farina integrale"));
    plain = device->outbox().op_bytes(visit.position);
    take(reply().accept(visit, 6).last(6)).value();
  }
  void leaves(std::uint64_t cut = 7) { take(reply().accept(visit, 6).evict(rossi).last(cut)).value(); }
  std::optional<Bytes> opened() {
    return open_sealed_op(device->outbox().op_bytes(visit.position), visit.hash, office.shown, office.secret);
  }

  OutboxEntry visit;
  Bytes plain;
};

}  // namespace

TEST_CASE("only the office opens a sealed op, and only as what was recorded") {
  FakeEnvironment environment;
  Bytes op = "an operation", sealed = seal_op(op, office.shown, environment);
  CHECK(sealed.size() == op.size() + op_seal_bytes);
  CHECK(sealed.find(op) == std::string::npos);
  CHECK(open_sealed_op(sealed, digest(op), office.shown, office.secret) == op);
  auto other = file::office_seal(SealKey{8});
  CHECK_FALSE(open_sealed_op(sealed, digest(op), other.shown, other.secret));
  CHECK_FALSE(open_sealed_op(sealed, digest("another"), office.shown, office.secret));
  CHECK_FALSE(open_sealed_op(sealed.substr(1), digest(op), office.shown, office.secret));
  CHECK(seal_op(op, office.shown, environment) != sealed);  // who sees two cannot tell that they are one
}

TEST_CASE_METHOD(Departing, "an answered op is sealed to the office when its client leaves, and not before") {
  CHECK_FALSE(entry(visit).sealed);
  CHECK(device->outbox().op_bytes(visit.position) == plain);
  leaves();
  CHECK(entry(visit).sealed);
  CHECK(entry(visit).hash == digest(plain));
  CHECK(opened() == plain);
}

TEST_CASE_METHOD(Departing, "nothing of a sealed op is left on the disk") {
  REQUIRE(on_disk(*this).find("Vuole la farina") != std::string::npos);
  leaves();
  CHECK(on_disk(*this).find("Vuole la farina") == std::string::npos);
  open();
  CHECK(on_disk(*this).find("Vuole la farina") == std::string::npos);
}

TEST_CASE_METHOD(Departing, "nothing is left between the rows of a page either, where SQLite moved them") {
  device.reset();
  plant(files.outbox, "Vuole la farina");
  open();
  device->know_office(office.shown);
  REQUIRE(on_disk(*this).find("Vuole la farina") != std::string::npos);
  leaves();
  CHECK(on_disk(*this).find("Vuole la farina") == std::string::npos);
}

TEST_CASE_METHOD(Departing, "damage to a sealed op is seen on the tablet, and told like any other") {
  auto late = set_phone(rossi, "02 9");
  take(reply().accept(visit, 6).accept(late, 7).evict(rossi).last(8)).value();
  REQUIRE(entry(late).sealed);
  auto sealed = device->outbox().op_bytes(late.position);
  device.reset();
  auto at = on_disk(*this).find(sealed);
  REQUIRE(at != std::string::npos);
  std::fstream(files.outbox, std::ios::in | std::ios::out | std::ios::binary)
      .seekp(static_cast<std::streamoff>(at + sealed.size() / 2))
      .write("damage", 6);
  open();
  REQUIRE(device->status().salvaged);
  CHECK(device->status().salvage->lost == 0);  // nothing that was not sent
  CHECK(device->next_request().gaps.size() == 1);
  CHECK(opened() == plain);  // the other one came over
}

TEST_CASE_METHOD(Departing,
                 "an open op of a client that left stays as it was recorded until it is answered") {
  auto late = set_phone(rossi, "02 9");
  auto bytes = device->outbox().op_bytes(late.position);
  leaves();
  CHECK_FALSE(entry(late).sealed);
  CHECK(device->next_request().envelopes.at(0).op == bytes);
  CHECK_FALSE(device->next_request().envelopes.at(0).sealed);
  take(reply().accept(late, 8).last(8)).value();
  CHECK(entry(late).sealed);
}

TEST_CASE_METHOD(Departing, "a tablet signed in before it was told the key seals when a sign-in tells it") {
  open();  // a new process, which was told nothing
  leaves();
  CHECK_FALSE(entry(visit).sealed);
  device->know_office(office.shown);
  CHECK(entry(visit).sealed);
  CHECK(opened() == plain);
}

TEST_CASE_METHOD(Departing, "while everything is downloaded again nobody's ops are sealed") {
  take(reply().resync()).value();
  device->know_office(office.shown);
  CHECK_FALSE(entry(visit).sealed);
}

TEST_CASE_METHOD(Departing, "a sealed op that the office forgot goes again, sealed, under its old receipt") {
  leaves();
  take(reply().resync().last(3)).value();  // a restored office knows nothing of it
  CHECK_FALSE(entry(visit).outcome);
  auto envelope = device->next_request().envelopes.at(0);
  CHECK(envelope.sealed == visit.hash);
  CHECK(envelope.number == visit.number);
  CHECK(envelope.receipt == "receipt of " + to_hex(visit.op_id));
  CHECK(open_sealed_op(envelope.op, visit.hash, office.shown, office.secret) == plain);
  CHECK(hash_of(envelope) == visit.hash);
}

TEST_CASE_METHOD(Departing, "a sealed op is not folded, though its client comes back before it is answered") {
  leaves();
  take(reply().resync().client(rossi, 2, segment, "Rossi").last(3)).value();
  CHECK(shows("client", rossi));
  CHECK_FALSE(shows("visit", id_of(100)));
  open();
  CHECK_FALSE(shows("visit", id_of(100)));
  CHECK(device->status().pending == 1);
  take(reply().accept(visit, 4).row("visit", id_of(100), 4, {{"client_id", rossi}}).last(4)).value();
  CHECK(shows("visit", id_of(100)));
  CHECK(device->status().pending == 0);
}

TEST_CASE_METHOD(Departing,
                 "a replica that a power cut threw back keeps what it folds until the next cut, unsealed") {
  open();  // no key is known
  auto late = set_phone(rossi, "02 9");
  device.reset();
  DeviceFiles before{dir / "b", dir / "b.outbox"};
  copy_to(before);
  open();
  take(reply().accept(visit, 6).accept(late, 7).evict(rossi).last(8)).value();
  device.reset();
  copy_database(before.replica, files.replica);
  open();
  device->know_office(office.shown);
  CHECK_FALSE(entry(late).sealed);
  CHECK(phone(rossi) == "02 9");
  take(reply().accept(visit, 6).accept(late, 7).evict(rossi).last(8)).value();
  CHECK(entry(late).sealed);
}

TEST_CASE_METHOD(Departing, "an office of an older program knows a sealed op by the bytes that came") {
  leaves();
  take(reply().resync().last(3)).value();
  auto asked = reply();
  auto sealed = entry(visit);
  auto id = device->outbox().device();
  sealed.hash = digest(device->outbox().op_bytes(visit.position));
  take(asked.outcome(sealed, Verdict::rejected, 4, "invalid").last(4)).value();
  CHECK(entry(visit).rejected());
  CHECK(device->outbox().device() == id);  // no fork
}

TEST_CASE_METHOD(Departing, "a refused op can be read by its author until it is put away") {
  auto refused = set_phone(rossi, "02 9");
  take(reply().accept(visit, 6).outcome(refused, Verdict::rejected, 7, "scope").evict(rossi).last(8)).value();
  CHECK(entry(visit).sealed);
  CHECK_FALSE(entry(refused).sealed);
  REQUIRE(decode_op(device->outbox().op_bytes(refused.position)).has_value());
  device->outbox().dismiss(refused.op_id);
  take(reply().accept(visit, 6).outcome(refused, Verdict::rejected, 7, "scope").last(9)).value();
  CHECK(entry(refused).sealed);

  take(reply().resync().last(3)).value();  // forgotten and refused again: it does not come back to the inbox
  take(reply().accept(visit, 4).outcome(refused, Verdict::rejected, 5, "scope").last(5)).value();
  CHECK(device->status().rejected == 0);
}

TEST_CASE_METHOD(Departing, "what belongs to no client is never sealed") {
  auto day =
      record({.client = {},
              .changes = {Device::insert(
                  "task", id_of(300), {{"user_id", user}, {"title", text("Mia")}, {"status", text("open")}})},
              .tokens = {},
              .resolves = {}});
  take(reply().accept(visit, 6).accept(day, 7).evict(rossi).last(8)).value();
  CHECK(entry(visit).sealed);
  CHECK_FALSE(entry(day).sealed);
}

TEST_CASE_METHOD(Departing, "the list of what was sent says that a sealed one is for a client who is gone") {
  leaves();
  auto items = sync_items(*device, 10);
  REQUIRE(items.size() == 1);
  CHECK(items[0].kind == SyncItem::Kind::sealed);
  CHECK(items[0].state == SyncItem::State::received);
}
