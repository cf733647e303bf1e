// The journal: what is written ahead of a commit, and what of it stands.
#include "server/journal/journal.hpp"

#include <catch2/catch.hpp>
#include <fstream>

#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

namespace {

JournalEntry told(std::string login) {
  return Account{.login = std::move(login), .user = digest("u"), .password_hash = "h", .enabled = true};
}

std::string names(const Journal& journal, std::uint64_t after = 0) {
  std::string all;
  auto visited = journal.each_after(after, [&](const Journal::Standing& group) -> Result<void> {
    all += std::to_string(group.number) + ":";
    for (auto& entry : group.entries) all += std::get<Account>(entry).login;
    all += " ";
    return {};
  });
  return visited ? all : "! " + visited.error().what;
}

struct Kept {
  TemporaryDirectory directory;
  Journal journal{directory.path / "journal", 400};
  std::filesystem::path newest() const {
    std::filesystem::path last;
    for (auto& entry : std::filesystem::directory_iterator(journal.folder()))
      last = std::max(last, entry.path());
    return last;
  }
  void append(std::uint64_t number, std::string name) {
    std::vector<JournalEntry> entries{told(std::move(name))};
    journal.append(number, entries);
  }
};

}  // namespace

TEST_CASE("journal: entries come back as they were written, of every kind") {
  Change act{
      .kind = Change::Kind::update, .table = schema::find_table("client"), .row = digest("c"), .cells = {}};
  act.cells.push_back({act.table->find("phone"), Value(), text("2")});
  act.cells.push_back({act.table->find("email"), Value(), Value()});
  std::vector<JournalEntry> all{
      JournalledOp{.envelope = {digest("d"), 7, "bytes", "came", digest("h")},
                   .receipt = "receipt",
                   .user = digest("u"),
                   .role = schema::credit,
                   .trusted = false,
                   .corrected_at = 5,
                   .received_at = 6},
      JournalledAdministration{.at = 9, .acts = {act}},
      told("ada"),
      Account{.login = "ada",
              .user = digest("u"),
              .password_hash = "h",
              .enabled = true,
              .code_hash = "c",
              .code_expires_at = 8},
      LoginSession{.id = digest("s"),
                   .user = digest("u"),
                   .token_hash = std::string("\0h", 2),
                   .device_name = "tablet",
                   .created_at = 1,
                   .expires_at = 2,
                   .revoked = true,
                   .rotation = {.key = std::string("\0k", 2),
                                .number = 7,
                                .refresh_hash = "r",
                                .refresh_expires_at = 3,
                                .spent_hash = "s",
                                .salt = "t",
                                .at = 4,
                                .before_token_hash = "b",
                                .before_expires_at = 5,
                                .reused = true},
                   .wipe_at = 6,
                   .wiped_at = 7},
      JournalledDevice{
          .device = digest("d"), .session = digest("s"), .user = digest("u"), .registered_at = 3}};
  for (auto& entry : all) {
    auto read = decode_entry(encode_entry(entry));
    REQUIRE(read.has_value());
    CHECK(read->index() == entry.index());
    CHECK(encode_entry(*read) == encode_entry(entry));
  }
  CHECK_FALSE(decode_entry("rubbish").has_value());
}

TEST_CASE_METHOD(Kept, "journal: a group numbered n strikes every earlier group numbered n or more") {
  append(1, "a");
  append(2, "b");
  append(3, "c");
  append(2, "B");  // the commits of 2 and 3 never were, or were lost with the database's disk
  append(3, "C");
  CHECK(names(journal) == "1:a 2:B 3:C ");
  CHECK(names(journal, 2) == "3:C ");
  CHECK(journal.last_number() == 3);
}

TEST_CASE_METHOD(Kept, "journal: a torn end does not count, and the next group takes its place") {
  append(1, "a");
  append(2, "b");
  auto size = std::filesystem::file_size(newest());
  for (std::uintmax_t lost = 1; lost < 60; lost += 7) {
    std::filesystem::resize_file(newest(), size - lost);
    Journal reopened(journal.folder(), 400);
    CHECK(reopened.last_number() == 1);
    CHECK(names(reopened) == "1:a ");
    std::vector<JournalEntry> again{told("b")};
    reopened.append(2, again);
    CHECK(names(reopened) == "1:a 2:b ");
  }
}

TEST_CASE_METHOD(Kept, "journal: a flipped bit in an older part is found, and said where") {
  for (std::uint64_t n = 1; n <= 12; ++n) append(n, std::string(60, static_cast<char>('a' + n)));
  auto first = journal.folder() / "journal-000001.log";
  REQUIRE(newest() != first);
  std::fstream file(first, std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(40);
  file.put('\x7f');
  file.close();
  CHECK_THAT(names(journal), Catch::Contains("journal-000001.log is damaged at byte 0"));
}

TEST_CASE_METHOD(Kept, "journal: parts a backup has made unnecessary can be forgotten, never the newest") {
  for (std::uint64_t n = 1; n <= 12; ++n) append(n, std::string(60, static_cast<char>('a' + n)));
  auto before = names(journal, 11);
  CHECK(journal.forget(0) == 0);
  CHECK(journal.forget(12) > 0);
  CHECK(names(journal, 11) == before);
  CHECK(Journal(journal.folder()).last_number() == 12);
}

TEST_CASE_METHOD(Kept, "journal: two processes that take turns append to one file") {
  Journal other(journal.folder(), 400);
  append(1, "a");
  std::vector<JournalEntry> entry{told("b")};
  other.append(2, entry);
  append(3, "c");
  CHECK(names(other) == "1:a 2:b 3:c ");
  CHECK(other.last_number() == 3);
}

TEST_CASE("journal: an administration of any size is split into pieces that can be read again") {
  JournalledAdministration large{.at = 1, .acts = {}};
  auto* client = schema::find_table("client");
  for (int i = 0; i < 1200; ++i)
    large.acts.push_back({.kind = Change::Kind::update,
                          .table = client,
                          .row = digest(std::to_string(i)),
                          .cells = {{client->find("esg_note"), Value(), text(std::string(4000, 'x'))}}});
  std::size_t acts = 0;
  for (auto& piece : split(large)) {
    auto read = decode_entry(encode_entry(piece));
    REQUIRE(read.has_value());
    acts += std::get<JournalledAdministration>(*read).acts.size();
  }
  CHECK(acts == 1200);
}
