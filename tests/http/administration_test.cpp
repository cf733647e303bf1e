// The command line of giro-server, as scripts use it; also while the office serves.
#include <fstream>
#include <sstream>

#include "server/office/admin.hpp"
#include "server/office/office_file.hpp"
#include "tests/http/company.hpp"
#include "tests/http/program.hpp"
#include "tests/http/raw_device.hpp"

using namespace giro;
using namespace giro::test;

namespace {

std::string text_of(const std::filesystem::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

std::size_t lines_in(const std::string& text) {
  return static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

}  // namespace

TEST_CASE("an office is made once, with a key only its owner can read") {
  TempDir dir;
  auto data = dir / "office";
  CHECK(giro_server({"init", "--data", data}).exit_code == 0);
  CHECK(std::filesystem::exists(data / "office.db"));
  using std::filesystem::perms;
  CHECK(std::filesystem::status(data / "office.key").permissions() ==
        (perms::owner_read | perms::owner_write));
  auto again = giro_server({"init", "--data", data});
  CHECK(again.exit_code == 1);
  CHECK(again.err.find("already an office") != std::string::npos);
}

TEST_CASE("without its own key an office does not open") {
  auto company = make_company();
  auto key = company->data / "office.key";
  auto list = [&] { return giro_server({"user", "list", "--data", company->data}); };
  SECTION("missing") {
    std::filesystem::remove(key);
    CHECK(list().err.find("is missing: copy it back from the backup") != std::string::npos);
  }
  SECTION("of another office") {
    auto other = make_company();
    std::filesystem::copy_file(other->data / "office.key", key,
                               std::filesystem::copy_options::overwrite_existing);
    CHECK(list().err.find("belongs to another office") != std::string::npos);
  }
  SECTION("readable by others") {
    std::filesystem::permissions(key, std::filesystem::perms::others_read,
                                 std::filesystem::perm_options::add);
    CHECK(list().err.find("chmod 600") != std::string::npos);
  }
  SECTION("damaged") {
    std::ofstream(key) << "abc\n";
    CHECK(list().err.find("is not an office key") != std::string::npos);
  }
  CHECK(list().exit_code == 1);
}

TEST_CASE("wrong usage ends with 2 and one line, failure with 1 and one line") {
  auto company = make_company();
  struct Row {
    std::vector<std::string> arguments;
    int exit_code;
    std::string part;
  };
  auto data = company->data.string();
  const Row rows[] = {
      {{}, 2, "see giro-server --help"},
      {{"init"}, 2, "--data"},
      {{"dance", "--data", data}, 2, "see giro-server --help"},
      {{"user", "add", "--data", data}, 2, "LOGIN"},
      {{"user", "add", "carla", "--role", "boss", "--data", data}, 2, "--role"},
      {{"assign", "--user", "anna", "--segment", "NORD", "--from", "tomorrow", "--data", data},
       2,
       "2026-03-31"},
      {{"serve", "--data", data, "--listen", "somewhere"}, 2, "ADDRESS:PORT"},
      {{"serve", "--data", data, "--listen", "0.0.0.0:0"}, 2, "only on loopback"},
      {{"serve", "--data", data, "--tls-cert", "a.pem"}, 2, "go together"},
      {{"serve", "--data", "/nowhere"}, 1, "there is no office in /nowhere"},
      {{"user", "disable", "nessuno", "--data", data}, 1, "there is no user \"nessuno\""},
      {{"assign", "--user", "anna", "--segment", "OVEST", "--data", data}, 1, "no assigned segment"},
      {{"assign", "--user", "capo", "--segment", "NORD", "--remove", "--data", data}, 1, "nothing to remove"},
      {{"client", "move", "C-9", "--segment", "SUD", "--data", data}, 1, "no client has the code"},
      {{"export", (company->dir / "out").string(), "--table", "secrets", "--data", data},
       1,
       "there is no table"},
      {{"import", "--kind", "clients", "/nowhere.csv", "--data", data}, 1, "/nowhere.csv"},
  };
  for (const auto& row : rows) {
    INFO(row.arguments.size() << " " << row.part);
    auto finished = giro_server(row.arguments);
    INFO(finished.err);
    CHECK(finished.exit_code == row.exit_code);
    CHECK(finished.err.find(row.part) != std::string::npos);
    CHECK(lines_in(finished.err) == 1);
  }
}

TEST_CASE("global options stand before or after the subcommand") {
  auto company = make_company();
  CHECK(giro_server({"--data", company->data, "user", "list"}).exit_code == 0);
  CHECK(giro_server({"user", "list", "--data", company->data}).exit_code == 0);
}

TEST_CASE("users are added, listed, disabled; passwords come from stdin and are never shown") {
  auto company = make_company();
  auto user = [&](std::vector<std::string> arguments, const std::string& input = {}) {
    arguments.insert(arguments.begin(), {"user", "--data", company->data});
    return giro_server(arguments, input);
  };
  auto added = user({"add", "carla", "--role", "manager", "--name", "Carla Verdi"}, "una password lunga\n");
  CHECK(added.exit_code == 0);
  CHECK(added.out.find("password") == std::string::npos);
  CHECK(user({"add", "carla", "--role", "agent"}, "una password lunga\n").exit_code == 1);
  CHECK(user({"add", "dino", "--role", "agent"}, "corta\n").err.find("too short") != std::string::npos);
  CHECK(user({"add", "dino", "--role", "agent", "--manager", "carla"}, "una password lunga\n").exit_code ==
        0);
  CHECK(user({"disable", "anna"}).exit_code == 0);
  auto list = user({"list"}).out;
  CHECK(list.find("carla") != std::string::npos);
  CHECK(list.find("Carla Verdi") != std::string::npos);
  CHECK(list.find("disabled") != std::string::npos);
  CHECK(user({"enable", "anna"}).exit_code == 0);
  CHECK(user({"list"}).out.find("disabled") == std::string::npos);
}

TEST_CASE("administration works while the office serves: a new user signs in, a segment comes and goes") {
  auto company = make_company();
  ServingProgram serving(company->data);
  auto admin = [&](std::vector<std::string> arguments, const std::string& input = {}) {
    arguments.insert(arguments.end(), {"--data", company->data});
    auto finished = giro_server(arguments, input);
    INFO(finished.err);
    CHECK(finished.exit_code == 0);
  };
  admin({"user", "add", "elena", "--role", "agent"}, "una password lunga\n");
  auto answer =
      exchange(serving.port(), http_request("POST", "/v1/login", {"Content-Type: application/json"},
                                            R"({"login":"elena","password":"una password lunga"})"));
  REQUIRE(answer.status == 200);
  auto after = [&](std::string_view name) {
    auto from = answer.body.find("\"" + std::string(name) + "\":\"") + name.size() + 4;
    return answer.body.substr(from, answer.body.find('"', from) - from);
  };
  RawDevice tablet(id_from_hex(after("id")).value(), after("token"));
  HttpClient client(serving.port());
  CHECK(tablet.pull_all(client, "client").empty());
  admin({"assign", "--user", "elena", "--segment", "NORD"});
  CHECK(tablet.pull_all(client, "client") == std::set{company->client});
  admin({"client", "move", "C-1", "--segment", "SUD"});
  CHECK(tablet.pull_all(client, "client").empty());
  admin({"assign", "--user", "elena", "--segment", "SUD", "--role", "substitute", "--to", "2099-12-31"});
  CHECK(tablet.pull_all(client, "client") == std::set{company->client});
  admin({"export", company->dir / "out", "--table", "assignment"});
  std::ifstream rows(company->dir / "out" / "assignment.csv");
  CHECK(std::string(std::istreambuf_iterator<char>(rows), {}).find("2100-01-01") != std::string::npos);
  admin({"assign", "--user", "elena", "--segment", "SUD", "--remove"});
  CHECK(tablet.pull_all(client, "client").empty());
  admin({"assign", "--user", "elena", "--segment", "SUD", "--role", "substitute"});
  CHECK(tablet.pull_all(client, "client") == std::set{company->client});
}

TEST_CASE("one folder is served by one program") {
  auto company = make_company();
  ServingProgram serving(company->data);
  auto second = giro_server({"serve", "--data", company->data, "--listen", "127.0.0.1:0"});
  CHECK(second.exit_code == 1);
  CHECK(second.err.find("another giro-server already serves") != std::string::npos);
}

TEST_CASE("a backup taken while tablets push is sound, whole and opens with its key") {
  auto company = make_company();
  RawDevice tablet(company->anna, sign_in(*OfficeHome::open(company->data).value(), company->anna));
  ServingProgram serving(company->data);
  std::atomic<bool> enough = false;
  std::size_t before = 0;
  HttpClient first(serving.port());
  for (int i = 0; i < 20; ++i) tablet.log_visit(company->client);
  tablet.sync(first);
  before = tablet.acknowledged().size();
  std::thread pushing([&] {
    HttpClient client(serving.port());
    while (!enough) {
      tablet.log_visit(company->client);
      tablet.sync(client);
    }
  });
  auto copy = company->dir / "copy.db";
  auto finished = giro_server({"backup", copy, "--data", company->data});
  enough = true;
  pushing.join();
  INFO(finished.err);
  REQUIRE(finished.exit_code == 0);
  CHECK_FALSE(OfficeFile(copy).damage());
  CHECK(giro_server({"backup", copy, "--data", company->data}).err.find("already exists") !=
        std::string::npos);

  auto restored = company->dir / "restored";
  std::filesystem::create_directory(restored);
  std::filesystem::copy_file(copy, restored / "office.db");
  std::filesystem::copy_file(copy.string() + ".key", restored / "office.key");
  ServingProgram second(restored);
  HttpClient client(second.port());
  auto visits = tablet.pull_all(client, "visit");
  CHECK(visits.size() >= before);
  CHECK(std::ranges::includes(tablet.visits(), visits));
}

TEST_CASE("an export holds every table, quoted so that it reads back") {
  auto company = make_company();
  {
    auto home = OfficeHome::open(company->data).value();
    AdminBatch batch(home->office());
    REQUIRE(batch.put("client", company->client, {{"trade_name", "Bar \"Da Gino\", Rho"}, {"phone", ""}})
                .has_value());
    batch.commit();
  }
  auto folder = company->dir / "out";
  CHECK(giro_server({"export", folder, "--data", company->data}).exit_code == 0);
  for (const auto& table : schema::tables())
    CHECK(std::filesystem::exists(folder / (std::string(table.name) + ".csv")));
  auto clients = text_of(folder / "client.csv");
  CHECK(lines_in(clients) == 2);
  CHECK(clients.starts_with("id,code,legal_name,trade_name"));
  CHECK(clients.find(to_hex(company->client) + ",C-1,Bar Sport,\"Bar \"\"Da Gino\"\", Rho\"") !=
        std::string::npos);

  auto one = company->dir / "one";
  CHECK(giro_server({"export", one, "--table", "app_user", "--data", company->data}).exit_code == 0);
  CHECK(lines_in(text_of(one / "app_user.csv")) == 4);
  CHECK_FALSE(std::filesystem::exists(one / "client.csv"));
}

TEST_CASE("a CSV file is imported with its mapping, bad rows are named one by one") {
  auto company = make_company();
  auto file = company->dir / "clienti.csv";
  std::ofstream(file) << "codice,nome,zona\nC-10,Enoteca Rossi,NORD\nC-11,Trattoria Blu,EST\n";
  auto imported = giro_server({"import", "--kind", "clients", file, "--map", "codice=code", "--map",
                               "nome=legal_name", "--segment-by", "zona", "--data", company->data});
  INFO(imported.err);
  CHECK(imported.exit_code == 0);
  CHECK(imported.out.find("2 new") != std::string::npos);
  std::ofstream(file) << "codice,nome,zona\n,Senza codice,NORD\n";
  auto bad = giro_server({"import", "--kind", "clients", "--map", "codice=code", "nome=legal_name", file,
                          "--segment-by", "zona", "--data", company->data});
  CHECK(bad.exit_code == 1);
  CHECK(bad.err.find("line 2") != std::string::npos);
  CHECK(lines_in(bad.err) == 2);
}
