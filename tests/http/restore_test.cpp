// The office's folder after accidents, through the program: what an administrator types, and reads.
#include <filesystem>

#include "tests/http/company.hpp"
#include "tests/http/program.hpp"

using namespace giro;
using namespace giro::test;

namespace {

namespace fs = std::filesystem;

struct Folder {
  Folder() : company(make_company()), data(company->data), backup(company->dir / "b.db") {}
  Finished server(std::vector<std::string> arguments, const std::string& input = {}) {
    arguments.insert(arguments.end(), {"--data", data.string()});
    return giro_server(arguments, input);
  }
  bool knows(const std::string& login) {
    return server({"user", "list"}).out.find(login) != std::string::npos;
  }
  void add(const std::string& login) {
    REQUIRE(server({"user", "add", login, "--role", "agent"}, "segretissima\n").exit_code == 0);
  }
  void lose_database() {
    for (auto tail : {"", "-wal", "-shm"}) fs::remove(data / (std::string("office.db") + tail));
  }

  std::unique_ptr<Company> company;
  fs::path data, backup;
};

}  // namespace

TEST_CASE("restore brings back a backup and what the journal has since") {
  Folder office;
  REQUIRE(office.server({"backup", office.backup}).exit_code == 0);
  office.add("dopo");
  office.lose_database();
  auto restored = office.server({"restore", office.backup});
  INFO(restored.err);
  CHECK(restored.exit_code == 0);
  CHECK(restored.out.find("commits of the journal repeated") != std::string::npos);
  CHECK(office.knows("dopo"));
  CHECK(office.server({"check"}).exit_code == 0);
}

TEST_CASE("restore --without-journal goes back to the backup, and the office serves from there") {
  Folder office;
  REQUIRE(office.server({"backup", office.backup}).exit_code == 0);
  office.add("dopo");
  office.add("ancora");
  CHECK(office.server({"restore", office.backup, "--without-journal"}).exit_code == 0);
  CHECK_FALSE(office.knows("dopo"));
  office.add("nuovo");
  CHECK(office.knows("nuovo"));
  CHECK(fs::exists(office.data / "office.db.before-restore-1"));
}

TEST_CASE("an older copy put in the database's place does not serve; restore repeats what it lacks") {
  Folder office;
  REQUIRE(office.server({"backup", office.backup}).exit_code == 0);
  office.add("dopo");
  office.add("ancora");
  office.lose_database();
  fs::copy_file(office.backup, office.data / "office.db");
  auto refused = office.server({"user", "list"});
  CHECK(refused.exit_code == 1);
  CHECK(refused.err.find("older than its journal") != std::string::npos);
  CHECK(office.server({"restore"}).exit_code == 0);
  CHECK(office.knows("ancora"));
}

TEST_CASE("nothing is restored under a running office, from a missing backup or from a damaged one") {
  Folder office;
  REQUIRE(office.server({"backup", office.backup}).exit_code == 0);
  {
    ServingProgram serving(office.data);
    auto refused = office.server({"restore", office.backup});
    CHECK(refused.exit_code == 1);
    CHECK(refused.err.find("stop giro-server first") != std::string::npos);
  }
  CHECK(office.server({"restore", "/nowhere.db"}).err.find("no backup at") != std::string::npos);
  fs::resize_file(office.backup, fs::file_size(office.backup) / 2);
  CHECK(office.server({"restore", office.backup}).exit_code == 1);
  CHECK(office.knows("anna"));
}

TEST_CASE("revoking and quarantine say what they need") {
  Folder office;
  CHECK(office.server({"device", "list"}).exit_code == 0);
  CHECK(office.server({"device", "revoke", "0123456789"}).err.find("no sign-in") != std::string::npos);
  CHECK(office.server({"quarantine", "list"}).out.empty());
  CHECK(office.server({"quarantine", "release", "0123456789"}).err.find("no operation") != std::string::npos);
  CHECK(office.server({"quarantine", "refuse", "0123456789"}).exit_code == 2);
  CHECK(office.server({"purge", "--older-than", "90"}).exit_code == 0);
}
