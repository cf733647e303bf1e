// The office's folder when the machine fails: every step by which an office is made, written to, backed up
// and restored is the last one once: the process is killed there, the disk is full from there on, a call
// fails, the power goes with everything that was not synced. Some of the steps; all of them by hand:
// GIRO_CUTS=all http_tests "[cuts]"
#include <iostream>
#include <set>

#include "server/home/backup_folder.hpp"
#include "server/home/office_key.hpp"
#include "server/home/restore_home.hpp"
#include "server/office/office_file.hpp"
#include "tests/http/company.hpp"
#include "tests/http/raw_device.hpp"
#include "tests/support/cut.hpp"

using namespace giro;
using namespace giro::test;
namespace fs = std::filesystem;

namespace {

constexpr Trouble troubles[] = {Trouble::death, Trouble::full,        Trouble::io_error,
                                Trouble::power, Trouble::power_names, Trouble::power_mixed};
constexpr const char* trouble_names[] = {"death", "full", "io_error", "power", "power_names", "power_mixed"};

using Visits = std::set<std::string>;

/// A folder with an office, its older backup, and work that came after it.
struct Scene {
  std::unique_ptr<giro::test::Company> company = make_company();
  fs::path root = company->dir / "disk";
  Visits in_backup, acknowledged;

  Scene() {
    FragileDisk::hurry(true);
    fs::create_directories(backups());
    fs::rename(company->data, office());
    auto home = OfficeHome::open(office()).value();
    in_backup = {push(*home), push(*home)};
    REQUIRE(back_up(*home, older_backup()).has_value());
    acknowledged = in_backup;
    for (int i = 0; i < 3; ++i) acknowledged.insert(push(*home));
  }

  ~Scene() { FragileDisk::hurry(false); }
  Scene(const Scene&) = delete;

  fs::path office() const { return root / "office"; }
  fs::path database() const { return office() / OfficeHome::database_name; }
  fs::path backups() const { return root / "backups"; }
  fs::path older_backup() const { return backups() / backup_name("2026-01-01", 0); }

  /// A visit that the office has accepted: what a tablet then counts on.
  std::string push(OfficeHome& home) const {
    RawDevice tablet(company->anna, "");
    tablet.log_visit(company->client);
    Caller anna{.user = company->anna, .session = digest("sign-in")};
    auto answer = home.office().handle(anna, tablet.request());
    if (answer.outcomes.size() != 1 || answer.outcomes[0].outcome.verdict != Verdict::accepted)
      throw std::runtime_error("a visit was not accepted");
    return to_hex(*tablet.visits().begin());
  }
};

Visits lines(const std::string& text) {
  Visits found;
  for (std::size_t from = 0, end; (end = text.find('\n', from)) != text.npos; from = end + 1)
    found.insert(text.substr(from, end - from));
  return found;
}

bool has_all(OfficeHome& home, const Visits& visits) {
  auto snapshot = home.store().snapshot();
  return std::ranges::all_of(visits,
                             [&](auto& visit) { return snapshot->row(*id_from_hex(visit)).has_value(); });
}

std::string problem_of(const auto& result) {
  return result ? std::string() : result.error().what;
}

/// Cuts `work` at every step chosen, under every trouble; `check` looks at what is left and at what was
/// acknowledged until then. Each time on the scene as it was.
void cut_everywhere(const Scene& scene, const std::function<std::string(const Acknowledge&)>& work,
                    const std::function<void(const Ended&, const Visits&)>& check) {
  auto kept = scene.company->dir / "kept";
  fs::copy(scene.root, kept, fs::copy_options::recursive);
  auto again = [&] {
    fs::remove_all(scene.root);
    fs::copy(kept, scene.root, fs::copy_options::recursive);
  };
  auto whole = in_child(scene.root, Trouble::none, 0, work);
  REQUIRE(whole.said == "");
  check(whole, lines(whole.acknowledged));
  auto steps = steps_to_try(whole.steps, 14);
  std::size_t killed = 0, failed = 0;
  for (std::size_t i = 0; i < std::size(troubles); ++i)
    for (auto step : steps) {
      again();
      auto ended = in_child(scene.root, troubles[i], step, work);
      INFO(trouble_names[i] << " at step " << step << " of " << whole.steps.size() << ": " << ended.said);
      killed += ended.killed;
      failed += ended.failed;
      check(ended, lines(ended.acknowledged));
    }
  std::cout << steps.size() << " of " << whole.steps.size() << " steps, " << std::size(troubles)
            << " troubles: " << killed << " times killed, " << failed << " times a sentence\n";
  CHECK(killed > 0);
  CHECK(failed > 0);
  fs::remove_all(kept);
}

/// A folder of its own with a backup and the journal, restored.
void check_restorable(const Scene& scene, const fs::path& backup, const Visits& acknowledged) {
  TempDir elsewhere;
  fs::create_directories(elsewhere / "office");
  fs::copy(scene.office() / "journal", elsewhere / "office/journal");
  auto restored = restore_home({.folder = elsewhere / "office", .backup = backup});
  CHECK(problem_of(restored) == "");
  CHECK(has_all(*OfficeHome::open(elsewhere / "office").value(), acknowledged));
}

}  // namespace

TEST_CASE("whatever ends a push, the office opens again with everything it acknowledged", "[cuts]") {
  Scene scene;
  auto work = [&](const Acknowledge& acknowledge) {
    auto home = OfficeHome::open(scene.office());
    if (!home) return home.error().what;
    for (int i = 0; i < 3; ++i) acknowledge(scene.push(**home));
    return std::string();
  };
  cut_everywhere(scene, work, [&](const Ended&, Visits acknowledged) {
    acknowledged.insert(scene.acknowledged.begin(), scene.acknowledged.end());
    {
      auto home = OfficeHome::open(scene.office());
      REQUIRE(problem_of(home) == "");
      CHECK(has_all(**home, acknowledged));
      acknowledged.insert(scene.push(**home));
    }
    check_restorable(scene, scene.older_backup(), acknowledged);
  });
}

TEST_CASE("whatever ends a backup, nothing half made bears a name, and those that do give everything back",
          "[cuts]") {
  Scene scene;
  auto work = [&](const Acknowledge& acknowledge) {
    auto home = OfficeHome::open(scene.office());
    if (!home) return home.error().what;
    acknowledge(scene.push(**home));
    auto made = back_up_into(**home, {.folder = scene.backups(), .keep = 1, .seal_to = {}});
    if (made) acknowledge(scene.push(**home));
    return problem_of(made);
  };
  cut_everywhere(scene, work, [&](const Ended& ended, Visits acknowledged) {
    acknowledged.insert(scene.acknowledged.begin(), scene.acknowledged.end());
    auto made = backups_in(scene.backups());
    REQUIRE_FALSE(made.empty());
    auto key = read_key(scene.office() / OfficeHome::key_name).value();
    for (auto& backup : made) {
      CHECK_FALSE(OfficeFile(backup).damage());
      CHECK(read_key(backup.string() + ".key").value() == key);
      check_restorable(scene, backup, acknowledged);
    }
    if (!ended.killed)
      for (auto& entry : fs::directory_iterator(scene.backups()))
        CHECK(entry.path().string().find(".part") == std::string::npos);
    auto home = OfficeHome::open(scene.office());
    REQUIRE(problem_of(home) == "");
    CHECK(has_all(**home, acknowledged));
    for (auto& backup : made)  // of this second, it may be; and what reading it left
      for (auto tail : {"", "-wal", "-shm"}) fs::remove(backup.string() + tail);
    CHECK(problem_of(back_up_into(**home, {.folder = scene.backups(), .keep = 1, .seal_to = {}})) == "");
    auto left = std::distance(fs::directory_iterator(scene.backups()), fs::directory_iterator());
    CHECK(left == 2);  // one, and its key
  });
}

TEST_CASE("whatever ends a restore, the office opens or is restored by asking again, with everything",
          "[cuts]") {
  Scene scene;
  RestorePlan plan{.folder = scene.office(), .backup = scene.older_backup()};
  bool was_there = true;
  SECTION("over a database that is there") {}
  SECTION("where the database is lost") {
    for (auto tail : {"", "-wal", "-shm"}) fs::remove(scene.database().string() + tail);
    was_there = false;
  }
  SECTION("of an older copy in the database's place") {
    fs::copy_file(scene.older_backup(), scene.database(), fs::copy_options::overwrite_existing);
    plan.backup.clear();
    was_there = false;
  }
  auto work = [&](const Acknowledge&) { return problem_of(restore_home(plan)); };
  cut_everywhere(scene, work, [&](const Ended&, const Visits&) {
    CHECK_FALSE(OfficeFile(scene.older_backup()).damage());
    auto home = OfficeHome::open(scene.office());
    CHECK((home.has_value() || !was_there));
    if (home) CHECK(has_all(**home, scene.acknowledged));
    home = Problem{"closed"};
    auto again = restore_home(plan);
    REQUIRE(problem_of(again) == "");
    home = OfficeHome::open(scene.office());
    REQUIRE(problem_of(home) == "");
    CHECK(has_all(**home, scene.acknowledged));
  });
}

TEST_CASE("whatever ends a restore without the journal, the office is the one before or the backup's",
          "[cuts]") {
  Scene scene;
  RestorePlan plan{.folder = scene.office(), .backup = scene.older_backup(), .without_journal = true};
  auto work = [&](const Acknowledge&) { return problem_of(restore_home(plan)); };
  cut_everywhere(scene, work, [&](const Ended&, const Visits&) {
    auto home = OfficeHome::open(scene.office());
    if (home) {
      CHECK(has_all(**home, scene.in_backup));
      auto aside = scene.database().string() + ".before-restore-1";
      CHECK((has_all(**home, scene.acknowledged) || fs::exists(aside)));
    } else {  // between the exchange and the journal's word for it
      CHECK(home.error().what.find("older than its journal") != std::string::npos);
    }
    home = Problem{"closed"};
    REQUIRE(problem_of(restore_home(plan)) == "");
    home = OfficeHome::open(scene.office());
    REQUIRE(problem_of(home) == "");
    CHECK(has_all(**home, scene.in_backup));
    CHECK_FALSE(has_all(**home, scene.acknowledged));
  });
}

TEST_CASE("whatever ends the making of an office, it is made by asking again", "[cuts]") {
  Scene scene;
  auto folder = scene.root / "new";
  auto work = [&](const Acknowledge&) { return problem_of(OfficeHome::create(folder, "Europe/Rome")); };
  cut_everywhere(scene, work, [&](const Ended&, const Visits&) {
    auto home = OfficeHome::open(folder);
    if (!home) home = OfficeHome::create(folder, "Europe/Rome");
    REQUIRE(problem_of(home) == "");
    CHECK((*home)->time_zone() == "Europe/Rome");
  });
}
