// A damaged outbox: what can be read comes over, what is missing is told to the office, no number is used
// twice.
#include <catch2/catch.hpp>
#include <fstream>
#include <set>

#include "sync/base/limits.hpp"
#include "tests/support/tablet.hpp"

using namespace giro;
using namespace giro::test;

namespace fs = std::filesystem;

namespace {

constexpr std::streamoff page = 4'096;

/// Two hundred edits of one client, the first ten answered and inside a cut.
struct Busy : Tablet {
  Busy() {
    download();
    for (int i = 1; i <= 200; ++i) ops.push_back(set_phone(rossi, "02 " + std::to_string(i)));
    auto answer = reply();
    for (std::size_t i = 0; i < 10; ++i) answer.accept(ops[i], 6);
    take(answer.client(rossi, 6, segment, "Rossi", "02 10").last(6)).value();
    id = device->outbox().device();
    device.reset();
    pages = static_cast<std::streamoff>(fs::file_size(files.outbox)) / page;
  }

  void overwrite(std::streamoff first, std::streamoff count = 1) {
    std::fstream file(files.outbox, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(first * page);
    file << std::string(static_cast<std::size_t>(count * page), 'x');
  }
  bool is_aside() const { return fs::exists(files.outbox.string() + ".damaged-1"); }
  std::set<std::int64_t> here() {
    std::set<std::int64_t> positions;
    for (auto& entry : device->outbox().entries()) positions.insert(entry.position);
    return positions;
  }
  /// What a request tells, which is then answered.
  std::vector<Gap> reply_gaps() {
    auto request = device->next_request();
    take(reply_to(request).last(6)).value();
    return request.gaps;
  }
  /// Everything that is neither here nor declared.
  std::vector<std::uint64_t> unaccounted() {
    std::vector<std::uint64_t> left;
    auto held = here();
    auto gaps = device->outbox().gaps();
    for (auto& op : ops) {
      bool declared = std::ranges::any_of(gaps, [&](auto& gap) {
        return gap.device == op.device && gap.first <= op.number && op.number <= gap.last;
      });
      if (!declared && !held.contains(op.position)) left.push_back(op.number);
    }
    return left;
  }

  std::vector<OutboxEntry> ops;
  Id id;
  std::streamoff pages = 0;
};

}  // namespace

TEST_CASE_METHOD(Busy,
                 "entries on a damaged page are lost and told, all others come over as they were recorded") {
  REQUIRE(pages > 12);
  overwrite(pages / 2);
  open();
  auto status = device->status();
  CHECK(status.salvaged);
  CHECK(is_aside());
  REQUIRE(status.salvage);
  CHECK(status.salvage->kept > 150);
  CHECK(status.salvage->kept < 200);
  CHECK(status.salvage->lost == 200 - status.salvage->kept);
  for (auto& entry : device->outbox().entries()) {
    CHECK(digest(device->outbox().op_bytes(entry.position)) == entry.hash);
    CHECK(entry.device == id);
  }
  CHECK(unaccounted().empty());
  CHECK(phone(rossi) == "02 200");  // what came later is still folded
}

TEST_CASE_METHOD(Busy,
                 "whatever part of the file is damaged, every number is here or declared, and work goes on") {
  SECTION("any page") {
    auto which = GENERATE(range(0, 24));
    if (which >= pages) return;
    overwrite(which);
  }
  SECTION("the end is cut off") {
    fs::resize_file(files.outbox, static_cast<std::uintmax_t>(page * GENERATE(1, 2, 3, 5, 9)));
  }
  SECTION("all of it") {
    overwrite(0, pages);
  }
  open();
  std::erase_if(ops, [&](auto& op) { return op.number <= 10; });  // let go of: the office has had them
  if (device->status().salvaged) CHECK(unaccounted().empty());
  auto next = set_phone(rossi, "02 999");
  CHECK(next.number > 200);
  CHECK(phone(rossi) == "02 999");
  if (device->status().salvaged) CHECK(next.device != id);
  open();
  CHECK_FALSE(device->status().salvaged);
  CHECK(phone(rossi) == "02 999");
}

TEST_CASE_METHOD(Busy,
                 "a file that lost its own mark beside a replica that folds it is damaged, not foreign") {
  constexpr std::streamoff application_id = 68;
  std::fstream(files.outbox, std::ios::in | std::ios::out | std::ios::binary)
      .seekp(application_id)
      .write("what", 4);
  open();
  REQUIRE(device->status().salvaged);
  CHECK(device->status().salvage->kept == 200);
  CHECK(device->status().salvage->lost == 0);
  CHECK(phone(rossi) == "02 200");
}

TEST_CASE_METHOD(Busy, "a damaged byte in what the file says of its own tables costs no entry") {
  for (auto& file : {files.outbox, files.replica}) fs::copy_file(file, file.string() + ".whole");
  std::ifstream file(files.outbox, std::ios::binary);
  std::string all(std::istreambuf_iterator<char>(file), {});
  for (std::string table : {"op", "identity", "form", "sealed", "gap"}) {
    auto begin = all.find("CREATE TABLE " + table + "(");
    REQUIRE(begin != std::string::npos);
    auto end = all.find(table == "op" ? "bytes BLOB" : ")", begin);
    for (auto at = begin; at < end; at += 23) {
      INFO(table << " at " << at - begin << ": " << all.substr(at, 20));
      device.reset();
      for (auto& damaged : {files.outbox, files.replica})
        fs::copy_file(damaged.string() + ".whole", damaged, fs::copy_options::overwrite_existing);
      std::fstream out(files.outbox, std::ios::in | std::ios::out | std::ios::binary);
      out.seekp(static_cast<std::streamoff>(at)).put(all[at] == 'Z' ? 'Y' : 'Z');
      out.close();
      open();
      REQUIRE(device->status().salvaged);
      CHECK(device->status().salvage->kept == 200);
      CHECK(device->status().salvage->lost == 0);
      CHECK(set_phone(rossi, "02 999").number == 201);
      open();
      CHECK_FALSE(device->status().salvaged);
      CHECK(phone(rossi) == "02 999");
    }
  }
}

TEST_CASE_METHOD(
    Busy,
    "an op whose bytes are not those that were recorded is never sent, though the file holds together") {
  std::fstream file(files.outbox, std::ios::in | std::ios::out | std::ios::binary);
  std::string all(std::istreambuf_iterator<char>(file), {});
  auto at = all.rfind("02 150");
  REQUIRE(at != std::string::npos);
  file.seekp(static_cast<std::streamoff>(at));
  file << "02 999";
  file.close();
  open();
  REQUIRE(device->status().salvaged);
  CHECK(device->status().salvage->lost == 1);
  CHECK_FALSE(here().contains(150));
  CHECK(unaccounted().empty());
}

TEST_CASE_METHOD(Busy, "the office is asked for every answer again, with the receipts as proof") {
  overwrite(pages - 1);
  open();
  REQUIRE(device->status().salvaged);
  for (auto& entry : device->outbox().entries()) {
    CHECK_FALSE(entry.outcome);
    CHECK(entry.receipt.empty() == (entry.number > 10));
  }
  auto request = device->next_request();
  CHECK(request.envelopes.size() == std::min(device->status().pending, Limits::ops_per_push));
  CHECK(request.acked.size() == 2);  // what was, and what will be recorded
}

TEST_CASE_METHOD(Busy, "a gap is told with each request until one is answered, and again after a resync") {
  overwrite(pages / 2);
  open();
  auto gaps = device->next_request().gaps;
  REQUIRE_FALSE(gaps.empty());
  device->failed();
  CHECK(device->next_request().gaps.size() == gaps.size());
  take(reply().last(6)).value();
  CHECK(device->next_request().gaps.empty());
  take(reply().resync().last(6)).value();
  CHECK(device->next_request().gaps.size() == gaps.size());
}

TEST_CASE_METHOD(Busy, "however scattered, all gaps are told, as many at a time as a request takes") {
  for (std::streamoff at = 4; at < pages; at += 2) overwrite(at);
  open();
  REQUIRE(device->status().salvaged);
  std::set<std::uint64_t> told;
  for (auto gaps = reply_gaps(); !gaps.empty(); gaps = reply_gaps()) {
    CHECK(gaps.size() <= Limits::devices_per_request);
    for (auto& gap : gaps)
      for (auto number = gap.first; number <= gap.last; ++number) told.insert(number);
  }
  auto held = here();
  for (auto& op : ops)
    if (op.number > 10) CHECK(held.contains(op.position) != told.contains(op.number));
}

TEST_CASE_METHOD(Busy, "a process that dies while it salvages leaves all there was to the next") {
  overwrite(pages / 2);
  auto damaged = dir / "damaged";
  fs::copy_file(files.outbox, damaged);
  open();
  auto found = here();
  device.reset();
  auto place = files.outbox.string();
  SECTION("before the new file was finished") {
    fs::rename(place, place + ".salvage");  // some of it
    fs::resize_file(place + ".salvage", 5'000);
    fs::copy_file(damaged, place);
    fs::remove(place + ".damaged-1");
  }
  SECTION("before the damaged one was set aside") {
    fs::rename(place, place + ".salvaged");
    fs::copy_file(damaged, place);
    fs::remove(place + ".damaged-1");
  }
  SECTION("before the new one took its place") {
    fs::rename(place, place + ".salvaged");
  }
  open();
  CHECK(here() == found);
  CHECK(is_aside());
  for (auto* left : {".salvage", ".salvaged", ".reading"}) CHECK_FALSE(fs::exists(place + left));
}

TEST_CASE_METHOD(Busy, "forms come over too") {
  open();
  device->outbox().save_form({"visit:1", "half a visit", 5});
  device.reset();
  overwrite(pages / 2);
  open();
  REQUIRE(device->status().salvaged);
  CHECK(device->outbox().form("visit:1"));
}

TEST_CASE(
    "a file that is no database, beside a replica that knows of no outbox, is refused and left as it is") {
  TempDir dir;
  FakeEnvironment environment;
  DeviceFiles files{dir / "r", dir / "notes.txt"};
  std::ofstream(files.outbox) << "dear diary";
  CHECK_THROWS(Device(files, id_of(1), environment));
  CHECK(fs::file_size(files.outbox) == 10);
}
