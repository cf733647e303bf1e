// The sync page where there is no network: the file for the office, and its answer.
#include <QFile>
#include <catch2/catch.hpp>

#include "app/models/office_files.hpp"
#include "sync/actions/day.hpp"
#include "tests/models/desk.hpp"

using namespace giro;
using namespace giro::test;

namespace {

struct Traveller : Desk {
  Traveller() {
    open();
    auto done = app->session()->record_now(
        [](Device& device) { return actions::close_day(device, "2026-11-19", 80, std::nullopt, ""); });
    REQUIRE(done.has_value());
    QObject::connect(app.get(), &App::noticed, [this](const QString& text, bool) { said = text; });
    QObject::connect(app.get(), &App::failed, [this](const QString& text) { said = text; });
  }
  QUrl file(const std::string& name) const {
    return QUrl::fromLocalFile(QString::fromStdString(beside(name).string()));
  }
  QString said;
};

}  // namespace

TEST_CASE("what waits is saved for the office, and the page says that its answer is awaited") {
  Traveller desk;
  auto files = made<OfficeFiles>(desk);
  CHECK(files->property("lastText").toString().isEmpty());
  CHECK(files->suggestedName() == "ferri 2026-11-19.giro");
  files->save(desk.file("giornata.giro"));
  REQUIRE(until([&] { return files->property("lastText").toString().contains("aspetta la risposta"); }));
  CHECK(files->property("lastText").toString().contains("1 cosa"));
  CHECK(desk.said.startsWith("File salvato"));
  QFile saved(desk.file("giornata.giro").toLocalFile());
  REQUIRE(saved.open(QIODevice::ReadOnly));
  auto bytes = saved.readAll();
  CHECK(bytes.startsWith("GIROFILE"));
  CHECK_FALSE(bytes.contains("secret"));  // the sign-in travels sealed
}

TEST_CASE("a file that is no answer, or cannot be written, is told in a sentence") {
  Traveller desk;
  auto files = made<OfficeFiles>(desk);
  files->save(desk.file("no such folder/giornata.giro"));
  REQUIRE(until([&] { return desk.said.startsWith("Non riesco a scrivere"); }));
  files->save(desk.file("giornata.giro"));
  REQUIRE(until([&] { return desk.said.startsWith("File salvato"); }));
  files->open(desk.file("giornata.giro"));
  REQUIRE(until([&] { return desk.said.contains("non la sua risposta"); }));
  CHECK(desk.recorded().size() == 1);
}
