// Backups that only the holder of a key kept elsewhere can read.
#include <fstream>

#include "server/home/backup_folder.hpp"
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
  auto secret = vault.server({"backup", other.string() + ".sealed", "--seal-to", other});
  CHECK(secret.err.find("is the secret half") != std::string::npos);
  auto open =
      giro_server({"restore", vault.sealed, "--unseal", vault.key.string() + ".pub", "--data", elsewhere});
  CHECK(open.err.find("is the public half") != std::string::npos);
}

TEST_CASE(
    "daily backups can be sealed: nothing in their folder can be read, and each gives the office back") {
  Vault vault;
  auto folder = vault.company->dir / "backups", elsewhere = vault.company->dir / "elsewhere";
  fs::create_directory(folder);
  auto plain = backup_name("2026-01-01", 0);
  std::ofstream(folder / plain) << "old";
  std::ofstream(folder / (plain + ".key")) << "old";
  fs::last_write_time(folder / plain, fs::file_time_type::clock::now() - std::chrono::hours(48));
  Program serving({GIRO_SERVER, "serve", "--data", vault.company->data, "--listen", "127.0.0.1:0",
                   "--backup-to", folder, "--backup-seal-to", vault.key.string() + ".pub", "--backup-keep",
                   "1"});
  auto made = [&] { return backups_in(folder); };
  for (int i = 0; i < 1'000 && (made().size() != 1 || made()[0].extension() != ".sealed"); ++i)
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  serving.signal(SIGTERM);
  INFO(serving.wait().err);
  REQUIRE(made().size() == 1);
  CHECK(content(made()[0]).find("Bar Sport") == std::string::npos);
  CHECK(std::distance(fs::directory_iterator(folder), {}) == 1);  // no key, and the plain one's day is over
  REQUIRE(vault.restored_into(elsewhere, made()[0]).exit_code == 0);
  auto home = OfficeHome::open(elsewhere).value();
  CHECK(home->store().snapshot()->row(vault.company->client).has_value());
}

TEST_CASE("an office does not start with a seal that nobody could open") {
  Vault vault;
  auto refused = [&](const fs::path& seal) {
    std::string backups = vault.key.parent_path();
    return vault.server(
        {"serve", "--listen", "127.0.0.1:0", "--backup-to", backups, "--backup-seal-to", seal.string()});
  };
  CHECK(refused(vault.key).err.find("is the secret half: give FILE.pub") != std::string::npos);
  CHECK(refused(vault.company->dir / "nothing").err.find("make a pair") != std::string::npos);
}
