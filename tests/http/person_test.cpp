// What an administrator types when a person asks what is known of them, or to be forgotten.
#include <boost/json.hpp>
#include <fstream>

#include "server/office/admin.hpp"
#include "tests/http/company.hpp"
#include "tests/http/program.hpp"
#include "tests/http/raw_device.hpp"

using namespace giro;
using namespace giro::test;
namespace fs = std::filesystem;

namespace {

struct Desk {
  std::unique_ptr<giro::test::Company> company = make_company();

  Desk() {
    auto file = company->dir / "contatti.csv";
    std::ofstream(file) << "client,name,role,phone\nC-1,Violante Quirini,Acquisti,0422 998877\n";
    REQUIRE(server({"import", "--kind", "contacts", file}).exit_code == 0);
    fs::remove(file);
  }
  Finished server(std::vector<std::string> arguments) const {
    arguments.insert(arguments.end(), {"--data", company->data});
    return giro_server(arguments);
  }
  std::string id() const { return server({"person", "find", "Quirini"}).out.substr(0, 32); }
};

}  // namespace

TEST_CASE("a person is found by name, and everything about them leaves as JSON") {
  Desk desk;
  auto found = desk.server({"person", "find", "Quirini"});
  CHECK(found.out.find("contact  Violante Quirini  of client") != std::string::npos);
  auto told = desk.server({"person", "export", desk.id()});
  REQUIRE(told.exit_code == 0);
  auto all = boost::json::parse(told.out).as_object();
  auto& contact = all.at("contact").as_array().at(0).as_object();
  CHECK(contact.at("phone").as_string() == "0422 998877");
  auto user = desk.server({"person", "export", to_hex(desk.company->anna)});
  auto rows = boost::json::parse(user.out).as_object();
  CHECK(rows.contains("app_user"));
  CHECK(rows.contains("assignment"));
  CHECK(desk.server({"person", "export", "anna"}).err.find("is not an id") != std::string::npos);
  CHECK(desk.server({"person", "export", std::string(32, 'a')}).err.find("nothing is known") !=
        std::string::npos);
}

TEST_CASE("an erased person is named nowhere any more, while the office serves and after a restore") {
  Desk desk;
  auto backup = desk.company->dir / "before.db";
  REQUIRE(desk.server({"backup", backup}).exit_code == 0);
  auto person = desk.id();
  {
    ServingProgram serving(desk.company->data);
    auto erased = desk.server({"person", "erase", person, "--reason", "request 7"});
    INFO(erased.err);
    REQUIRE(erased.exit_code == 0);
    CHECK(erased.out.find("Erased: contact " + person) != std::string::npos);
    CHECK(erased.out.find("Quirini") == std::string::npos);
    CHECK(desk.server({"person", "find", "Quirini"}).out.empty());
  }
  REQUIRE(desk.server({"restore", backup}).exit_code == 0);
  CHECK(desk.server({"person", "find", "Quirini"}).out.empty());
  CHECK(desk.server({"person", "erasures"}).out.find("request 7") != std::string::npos);
  CHECK(desk.server({"check"}).exit_code == 0);
  for (auto& entry : fs::recursive_directory_iterator(desk.company->data)) {
    if (!entry.is_regular_file() || entry.path().string().find(".before-restore-") != std::string::npos)
      continue;
    std::ifstream in(entry.path(), std::ios::binary);
    std::string all(std::istreambuf_iterator<char>(in), {});
    INFO(entry.path());
    CHECK(all.find("Quirini") == std::string::npos);
  }
}

TEST_CASE("the audit trail says who changed what, by client, user, field and day, the newest first") {
  Desk desk;
  auto& company = *desk.company;
  {
    auto home = OfficeHome::open(company.data).value();
    RawDevice tablet(company.anna, "");
    for (int i = 0; i < 3; ++i) tablet.log_visit(company.client);
    home->office().handle({.user = company.anna, .role = schema::agent, .session = digest("sign-in")},
                          tablet.request());
    AdminBatch batch(home->office());
    REQUIRE(batch.put("client", company.client, {{"phone", "0422 1"}}).has_value());
    batch.commit();
  }
  auto asked = [&](std::vector<std::string> what) {
    what.insert(what.begin(), {"audit", "search"});
    auto done = desk.server(what);
    INFO(done.err);
    CHECK(done.exit_code == 0);
    return done.out;
  };
  auto count = [](const std::string& text) { return std::ranges::count(text, '\n'); };
  auto notes = asked({"--client", "C-1", "--user", "anna", "--field", "visit.note"});
  CHECK(count(notes) == 3);
  CHECK(notes.find("anna  visit ") != std::string::npos);
  CHECK(notes.find("note: nothing -> 'Visita'") != std::string::npos);
  auto phone = asked({"--field", "phone"});
  CHECK(count(phone) == 1);
  CHECK(phone.find("the office  client ") != std::string::npos);
  CHECK(phone.find("phone: nothing -> '0422 1'") != std::string::npos);
  CHECK(asked({"--user", "bruno"}).empty());
  CHECK(asked({"--to", "2020-01-01"}).empty());
  auto some = asked({"--most", "2"});
  CHECK(some.find("Older ones are left out") != std::string::npos);
  CHECK(count(some) == 3);
  CHECK(desk.server({"audit", "search", "--from", "ieri"}).err.find("is not a day") != std::string::npos);
  CHECK(desk.server({"audit", "search", "--client", "X"}).err.find("no client X") != std::string::npos);
}
