// Backups that only the holder of a key kept elsewhere can read.
#include <fstream>

#include "server/home/sealed_backup.hpp"
#include "tests/http/company.hpp"
#include "tests/http/program.hpp"

using namespace giro;
using namespace giro::test;
namespace fs = std::filesystem;

namespace {

std::string content(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

struct Vault {
  std::unique_ptr<giro::test::Company> company = make_company();
  fs::path key = company->dir / "vault", sealed = company->dir / "backup.sealed";

  Vault() {
    REQUIRE(server({"backup-key", key}).exit_code == 0);
    auto made = server({"backup", sealed, "--seal-to", key.string() + ".pub"});
    INFO(made.err);
    REQUIRE(made.exit_code == 0);
  }
  Finished server(std::vector<std::string> arguments) const {
    arguments.insert(arguments.end(), {"--data", company->data});
    return giro_server(arguments);
  }
  Finished restored_into(const fs::path& folder, const fs::path& from) const {
    return giro_server({"restore", from, "--unseal", key, "--data", folder});
  }
};

}  // namespace

TEST_CASE(
    "a sealed backup shows nothing, leaves no plain copy, and gives the office back on another machine") {
  Vault vault;
  auto bytes = content(vault.sealed);
  for (auto word : {"SQLite format", "Bar Sport", "anna"}) CHECK(bytes.find(word) == std::string::npos);
  CHECK(bytes.find(content(vault.company->data / "office.key").substr(0, 64)) == std::string::npos);
  CHECK_FALSE(fs::exists(vault.sealed.string() + ".key"));
  CHECK_FALSE(fs::exists(vault.sealed.string() + ".part"));
  for (auto& entry : fs::directory_iterator(vault.company->data))
    CHECK(entry.path().string().find("sealing") == std::string::npos);

  auto elsewhere = vault.company->dir / "elsewhere";
  auto refused = giro_server({"restore", vault.sealed, "--data", elsewhere});
  CHECK(refused.err.find("--unseal") != std::string::npos);
  auto done = vault.restored_into(elsewhere, vault.sealed);
  INFO(done.err);
  REQUIRE(done.exit_code == 0);
  auto home = OfficeHome::open(elsewhere).value();
  CHECK(home->store().snapshot()->row(vault.company->client)->cell("legal_name") == Value("Bar Sport"));
  CHECK_FALSE(fs::exists(elsewhere / "office.db.unsealed"));
  CHECK_FALSE(fs::exists(elsewhere / "office.db.unsealed.key"));
}

TEST_CASE(
    "a sealed backup that was cut, changed or sealed to another key does not open, and changes nothing") {
  Vault vault;
  auto elsewhere = vault.company->dir / "elsewhere", other = vault.company->dir / "other";
  auto bytes = content(vault.sealed);
  auto spoilt = vault.company->dir / "spoilt.sealed";
  auto refused = [&](const std::string& changed) {
    std::ofstream(spoilt, std::ios::binary | std::ios::trunc) << changed;
    auto done = vault.restored_into(elsewhere, spoilt);
    INFO(done.err);
    CHECK(done.exit_code == 1);
    CHECK(done.err.find("damaged: restore another backup") != std::string::npos);
    CHECK_FALSE(fs::exists(elsewhere / "office.db"));
  };
  refused(bytes.substr(0, bytes.size() - 1));
  refused(bytes.substr(0, bytes.size() / 2));
  refused(bytes + "x");
  constexpr std::size_t head = 21 + 80 + 24, chunk = (256u << 10) + 17;
  refused(bytes.substr(0, head + 2 * chunk));                   // whole chunks, but not the last
  refused(bytes.substr(0, head) + bytes.substr(head + chunk));  // the first is missing
  for (auto at : {head - 1, head + 100, bytes.size() - 10}) {
    auto changed = bytes;
    changed[at] = static_cast<char>(changed[at] ^ 1);
    refused(changed);
  }
  REQUIRE(vault.server({"backup-key", other}).exit_code == 0);
  auto wrong = giro_server({"restore", vault.sealed, "--unseal", other, "--data", elsewhere});
  CHECK(wrong.err.find("sealed to another key") != std::string::npos);
  CHECK(vault.server({"backup-key", other}).err.find("already exists") != std::string::npos);
  CHECK(vault.server({"backup", vault.sealed, "--seal-to", other.string() + ".pub"}).exit_code == 1);
}
