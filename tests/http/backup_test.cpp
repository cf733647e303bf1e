// Backups by the day and by hand: what bears a backup's name is whole, whatever ended the one before.
#include <csignal>
#include <fstream>
#include <thread>

#include "server/home/backup_folder.hpp"
#include "server/office/office_file.hpp"
#include "tests/http/company.hpp"
#include "tests/http/program.hpp"
#include "tests/http/raw_device.hpp"

using namespace giro;
using namespace giro::test;
namespace fs = std::filesystem;

namespace {

struct Backups {
  std::unique_ptr<giro::test::Company> company = make_company();
  fs::path folder = company->dir / "backups";

  Backups() { fs::create_directory(folder); }
  std::set<std::string> names() const {
    std::set<std::string> found;
    for (auto& entry : fs::directory_iterator(folder)) found.insert(entry.path().filename());
    return found;
  }
};

}  // namespace

TEST_CASE("a backup's name sorts by time") {
  CHECK(backup_name("2026-11-27", 2 * 3600 + 30 * 60 + 5) == "office-2026-11-27T023005.db");
  CHECK(backup_name("2026-11-27", 86'399) == "office-2026-11-27T235959.db");
  CHECK(backup_name("2026-11-27", 86'399) < backup_name("2026-11-28", 0));
}

TEST_CASE("of the daily backups the newest stay; what an interrupted one left goes, what is not ours stays") {
  Backups there;
  for (auto day : {"2026-01-01", "2026-01-02", "2026-01-03"}) {
    std::ofstream(there.folder / backup_name(day, 0)) << "old";
    std::ofstream(there.folder / (backup_name(day, 0) + ".key")) << "old";
  }
  std::ofstream(there.folder / (backup_name("2026-01-04", 0) + ".part")) << "half";
  std::ofstream(there.folder / (backup_name("2026-01-04", 0) + ".key")) << "half";
  std::ofstream(there.folder / "office-before-the-move.db") << "somebody's";
  auto home = OfficeHome::open(there.company->data).value();
  auto made = back_up_into(*home, {.folder = there.folder, .keep = 2, .seal_to = {}});
  REQUIRE(made.has_value());
  CHECK(made->findings.empty());
  auto name = made->file.filename().string();
  CHECK(there.names() == std::set<std::string>{name, name + ".key", "office-2026-01-03T000000.db",
                                               "office-2026-01-03T000000.db.key",
                                               "office-before-the-move.db"});
}

TEST_CASE("a backup that cannot be made takes none of the old ones with it") {
  Backups there;
  std::ofstream(there.folder / backup_name("2026-01-01", 0)) << "old";
  auto home = OfficeHome::open(there.company->data).value();
  auto before = there.names();
  auto nowhere = back_up_into(*home, {.folder = there.folder / "gone", .keep = 1, .seal_to = {}});
  REQUIRE(nowhere.has_error());
  CHECK(nowhere.error().what.find("choose another folder") != std::string::npos);
  auto taken = back_up(*home, there.folder / backup_name("2026-01-01", 0));
  REQUIRE(taken.has_error());
  CHECK(taken.error().what.find("already exists") != std::string::npos);
  CHECK(there.names() == before);
}

TEST_CASE(
    "an office that serves makes the backup it missed at once, and a restored one has what was pushed") {
  Backups there;
  auto& company = *there.company;
  std::string token;
  {
    auto home = OfficeHome::open(company.data).value();
    token = sign_in(*home, company.anna);
  }
  RawDevice tablet(company.anna, token);
  {
    ServingProgram serving(company.data);
    HttpClient client(serving.port());
    tablet.log_visit(company.client);
    tablet.sync(client);
  }
  Program serving({GIRO_SERVER, "serve", "--data", company.data, "--listen", "127.0.0.1:0", "--backup-to",
                   there.folder, "--backup-keep", "3"});
  for (int i = 0; i < 1'000 && backups_in(there.folder).empty(); ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  auto made = backups_in(there.folder);
  REQUIRE(made.size() == 1);
  serving.signal(SIGTERM);
  auto log = serving.wait().err;
  CHECK(log.find("backup: ") != std::string::npos);

  TempDir elsewhere;
  REQUIRE(giro_server({"restore", made[0], "--data", elsewhere / "office"}).exit_code == 0);
  auto home = OfficeHome::open(elsewhere / "office").value();
  for (auto& visit : tablet.visits()) CHECK(home->store().snapshot()->row(visit).has_value());
}

TEST_CASE("a backup that is killed leaves nothing that bears a backup's name, and the office as it was") {
  Backups there;
  auto& company = *there.company;
  auto copy = there.folder / "copy.db";
  for (int ms : {0, 2, 5, 10, 20, 40}) {
    Program backup({GIRO_SERVER, "backup", copy, "--data", company.data});
    std::this_thread::sleep_for(std::chrono::milliseconds(ms));
    backup.signal(SIGKILL);
    backup.wait();
    if (fs::exists(copy)) {
      CHECK_FALSE(OfficeFile(copy).damage());
      CHECK(fs::exists(there.folder / "copy.db.key"));
      fs::remove(copy);
    }
  }
  CHECK(giro_server({"check", "--data", company.data}).exit_code == 0);
  auto made = giro_server({"backup", copy, "--data", company.data});  // over what the killed ones left
  INFO(made.err);
  CHECK(made.exit_code == 0);
  CHECK(there.names() == std::set<std::string>{"copy.db", "copy.db.key"});
}
