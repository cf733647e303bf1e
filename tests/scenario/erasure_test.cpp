// A person asks to be forgotten: what the office, its journal and the tablets hold of a contact afterwards,
// and what becomes of it when an older state comes back.
#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>

#include "server/home/erasures.hpp"
#include "server/office/audit.hpp"
#include "server/office/restore.hpp"
#include "sync/actions/client.hpp"
#include "sync/actions/removal.hpp"
#include "sync/actions/visit.hpp"
#include "sync/file/sealed_file.hpp"
#include "sync/op/erased.hpp"
#include "tests/scenario/person.hpp"

namespace giro::scenario {
namespace {

namespace fs = std::filesystem;
using test::text;

const std::string name = "Violante Quirini", phone = "+39 0422 998877", other_phone = "+39 0422 112233",
                  email = "violante@quirini.example";

/// The files below a folder in which one of these stands.
std::vector<std::string> files_with(const fs::path& folder) {
  std::vector<std::string> found;
  for (auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream in(entry.path(), std::ios::binary);
    std::string all(std::istreambuf_iterator<char>(in), {});
    for (auto& told : {name, std::string("Quirini"), std::string("quirini"), phone, other_phone, email})
      if (all.find(told) != all.npos) found.push_back(entry.path().filename().string() + " has " + told);
  }
  return found;
}

/// Ada and Bea share a segment; both have written about a contact, and not the same.
struct Asked {
  Company company{true};
  Person ada{company, "ada"}, bea{company, "bea"};
  Id c1 = company.id("c1"), contact = company.id("violante"), visit = company.id("met");
  Id born;

  Asked() {
    for (auto* person : {&ada, &bea}) {
      person->device().know_office(file::office_seal(test::test_key()).shown);
      person->syncs();
    }
    born = ada.does([&](Device&) -> Result<Draft> {
      return Draft{
          .client = c1,
          .changes = {Device::insert(
              "contact", contact,
              {{"client_id", c1}, {"name", text(name)}, {"phone", text(phone)}, {"email", text(email)}})}};
    });
    ada.syncs();
    bea.syncs();
    ada.does(calls_her(other_phone));
    bea.does(calls_her("+39 0422 000000"));
    ada.does([&](Device& device) -> Result<Draft> {
      return Draft{.client = c1,
                   .changes = {Device::insert("visit", visit,
                                              {{"client_id", c1},
                                               {"user_id", device.user()},
                                               {"contact_id", contact},
                                               {"status", text("done")},
                                               {"note", text("Ha ordinato")}})}};
    });
    for (int round = 0; round < 2; ++round)
      for (auto* person : {&ada, &bea}) person->syncs();
  }

  Person::Action calls_her(std::string number) const {
    return [this, number](Device& device) {
      return actions::save_part(device, "contact", c1, contact, {{"phone", text(number)}});
    };
  }

  fs::path folder() const { return company.directory.path; }
  ErasureProof erase() {
    auto proof = erase_contact(*company.office, folder(), contact, "asked by the person");
    INFO((proof ? std::string() : proof.error().what));
    REQUIRE(proof.has_value());
    return *proof;
  }
  void everybody_syncs() {
    for (int round = 0; round < 2; ++round)
      for (auto* person : {&ada, &bea}) person->syncs();
  }
  void check_gone_at_the_office() {
    company.close();
    CHECK(files_with(folder()) == std::vector<std::string>{});
    company.open();
  }
};

}  // namespace

TEST_CASE_METHOD(Asked,
                 "a contact that is erased is gone, byte for byte, from the office, its journal and the "
                 "tablets, and what refers to it stays") {
  CHECK_FALSE(files_with(folder()).empty());
  CHECK_FALSE(files_with(ada.folder()).empty());
  auto proof = erase();
  CHECK(proof.found.cells >= 3);
  CHECK(proof.found.history > 0);
  CHECK(proof.found.ops == 3);
  CHECK(proof.journal_entries == 3);
  CHECK(proof.compacted);
  CHECK(proof.remains.empty());
  check_gone_at_the_office();

  everybody_syncs();
  for (auto* person : {&ada, &bea}) {
    CHECK_FALSE(person->knows("contact", contact));
    CHECK(person->sees("visit", visit, "note") == text("Ha ordinato"));
    CHECK(person->device().status().pending == 0);
    CHECK(files_with(person->folder()) == std::vector<std::string>{});
  }
  check_gone_at_the_office();
  CHECK(audit(folder() / "office.db").empty());
}

TEST_CASE_METHOD(Asked, "what a tablet says of an erased contact later arrives empty, and is answered") {
  ada.does(calls_her(phone));
  auto removal = bea.does([&](Device& device) { return actions::remove_contact(device, contact); });
  erase();
  everybody_syncs();
  CHECK(ada.device().status().pending == 0);
  CHECK(bea.fate(removal)->verdict == Verdict::accepted);
  check_gone_at_the_office();
  auto row = company.store->snapshot()->row(contact);
  REQUIRE(row);
  CHECK(row->head.dead);
  CHECK(row->cell("name") == text(erased_word));
  for (auto* person : {&ada, &bea}) CHECK(files_with(person->folder()) == std::vector<std::string>{});
}

TEST_CASE_METHOD(Asked, "an older backup is erased again when it is put back, with its journal and without") {
  auto with_journal = GENERATE(true, false);
  company.back_up();
  ada.does(calls_her(phone));  // in the journal alone
  ada.syncs();
  erase();
  everybody_syncs();
  company.put_back();
  fs::remove(folder() / "backup.db");
  company.keeps_journal = false;
  company.open();
  CHECK(company.store->snapshot()->row(contact)->cell("name") == text(name));
  CHECK(obey_ledger(*company.office, folder()) == 1);
  if (with_journal) REQUIRE(replay_journal(*company.office, Journal(folder() / "journal")).has_value());
  CHECK(company.store->compact());
  check_gone_at_the_office();
  CHECK(company.store->snapshot()->row(contact)->head.dead);
  everybody_syncs();  // tablets heal what the backup lacked
  check_gone_at_the_office();
  for (auto* person : {&ada, &bea}) {
    CHECK_FALSE(person->knows("contact", contact));
    CHECK(person->sees("visit", visit, "note") == text("Ha ordinato"));
  }
}

TEST_CASE_METHOD(Asked, "the journal alone brings an erased contact back as erased") {
  erase();
  company.close();
  for (auto tail : {"", "-wal", "-shm"}) fs::remove(folder() / (std::string("office.db") + tail));
  fs::remove(folder() / "erased");
  company.keeps_journal = false;
  company.open(Store::Mode::create);
  REQUIRE(replay_journal(*company.office, Journal(folder() / "journal")).has_value());
  CHECK(company.store->snapshot()->is_erased(contact));
  CHECK(company.cell("visit", visit, "note") == text("Ha ordinato"));
  auto row = company.store->snapshot()->row(contact);
  REQUIRE(row);
  CHECK(row->head.dead);
  check_gone_at_the_office();
}

TEST_CASE_METHOD(Asked,
                 "an erasure that was cut off after its ledger is done by the next opening; nobody else "
                 "is erased, and a word in a note is told") {
  ada.does([&](Device& device) { return actions::add_note(device, c1, "Chiedere di " + name, 5); });
  ada.syncs();
  auto proof = erase();
  for (auto& remains : proof.remains) UNSCOPED_INFO(remains);
  REQUIRE(proof.remains.size() == 1);
  CHECK(proof.remains[0].find("the same words stand in note") != std::string::npos);
  CHECK(ledger_of(folder()).size() == 1);
  CHECK(obey_ledger(*company.office, folder()) == 0);
  erase();  // asked twice
  CHECK(ledger_of(folder()).size() == 1);
  std::ofstream(folder() / "erased", std::ios::app) << "contact 00";  // a torn line
  CHECK(ledger_of(folder()) == company.store->snapshot()->erased());
  CHECK(erase_contact(*company.office, folder(), c1, "no").has_error());
}

}  // namespace giro::scenario
