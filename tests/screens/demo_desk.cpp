#include "tests/screens/demo_desk.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QQmlEngine>
#include <QQmlIncubationController>
#include <QSettings>
#include <QTest>
#include <stdexcept>

#include <QFile>

#include "app/giro/demo_people.hpp"
#include "tests/support/reply.hpp"

namespace giro::test {
namespace {

constexpr auto day_on = "2026-11-19";
constexpr int eleven_s = 11 * 3600;

std::int64_t eleven_o_clock() {
  return CompanyTime::in().value().at(day_number(day_on).value(), eleven_s);
}

SQLite::Database opened(const std::filesystem::path& file) {
  return SQLite::Database(file.string(), SQLite::OPEN_READONLY);
}

}  // namespace

MovedEnvironment::MovedEnvironment(std::int64_t begins_at)
    : by_ms_(begins_at - MachineEnvironment::clock().wall_at) {}

ClockReading MovedEnvironment::clock() {
  auto reading = MachineEnvironment::clock();
  reading.wall_at += by_ms_;
  return reading;
}

DemoDesk::DemoDesk() {
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
  auto people = demo_people(folder_.path(), day_on);
  if (people.has_error()) throw std::runtime_error(people.error().what);
  people_ = {{"agent", people->at(0)}, {"manager", people->at(1)}, {"admin", people->at(2)}};
}

std::filesystem::path DemoDesk::fresh(const QString& role) {
  auto directory = std::filesystem::path(folder_.path().toStdString()) / std::to_string(++copies_);
  std::filesystem::create_directory(directory);
  auto copy = directory / "replica";
  if (auto original = people_.find(role); original != people_.end())
    for (auto part : {"", "-wal", ".outbox", ".outbox-wal", ".session"})
      if (auto file = original->second.string() + part; std::filesystem::exists(file))
        std::filesystem::copy_file(file, copy.string() + part);
  return copy;
}

App* DemoDesk::open(const QString& role) {
  close();
  office_.reset();
  if (role == "admin") {
    auto data = folder_.filePath("office");
    office_ = std::make_unique<DemoOffice>(data, DemoOffice::last_port(data));
    if (office_->url().isEmpty()) throw std::runtime_error("the demo office does not start again");
    if (!std::exchange(worked_, true))
      if (auto done = demo_work(folder_.path()); done.has_error())
        throw std::runtime_error(done.error().what);
  }
  files_ = {fresh(role)};
  environment_ = std::make_unique<MovedEnvironment>(eleven_o_clock());
  return reopen();
}

App* DemoDesk::reopen() {
  close();
  QSettings().clear();
  app_ = std::make_unique<App>(files_, *environment_, [this] { return environment_->clock().wall_at; });
  app_->set_language("it");
  app_->set_reduce_motion(true);
  app_->follow_language(engine_);
  QQmlEngine::setObjectOwnership(app_.get(), QQmlEngine::CppOwnership);
  return app_.get();
}

void DemoDesk::close(QObject* window) {
  delete window;
  app_.reset();
}

bool DemoDesk::press(QWindow* window, int key, int modifiers) {
  window->requestActivate();
  if (!QTest::qWaitForWindowActive(window, 20000)) return false;
  QTest::keyClick(window, static_cast<Qt::Key>(key), Qt::KeyboardModifiers(modifiers));
  return true;
}

void DemoDesk::type(QWindow* window, const QString& letter) {
  QTest::keyClick(window, letter.front().toLatin1());
}

bool DemoDesk::takeAway(const QString& client_id) {
  auto client = id_from_hex(client_id.toStdString()).value_or(Id{});
  auto* session = app_->session();
  auto taken = session->device_now([&](Device& device) { return take_away(device, client).has_value(); });
  emit session->changed();
  return taken.has_value() && *taken;
}

QString DemoDesk::clientNamed(const QString& name) const {
  auto db = opened(replica());
  SQLite::Statement ask(
      db, "SELECT lower(hex(id)) FROM client WHERE coalesce(nullif(trade_name, ''), legal_name) = ?");
  ask.bind(1, name.toStdString());
  return ask.executeStep() ? QString::fromStdString(ask.getColumn(0)) : QString();
}

QString DemoDesk::lastOrderOn(const QString& client_id) const {
  auto db = opened(replica());
  SQLite::Statement ask(db,
                        "SELECT max(placed_at) FROM sales_order WHERE hex(client_id) = upper(?)"
                        " AND status NOT IN ('draft', 'cancelled')");
  ask.bind(1, client_id.toStdString());
  if (!ask.executeStep() || ask.isColumnNull(0)) return {};
  auto time = CompanyTime::in().value();
  return QString::fromStdString(iso_day(time.day_of(ask.getColumn(0))));
}

bool DemoDesk::making() const {
  return engine_ && engine_->incubationController() &&
         engine_->incubationController()->incubatingObjectCount() > 0;
}

int DemoDesk::count(const QString& table, const QVariantMap& where) const {
  std::string sql = "SELECT count(*) FROM " + table.toStdString() + " WHERE 1";
  for (auto one = where.begin(); one != where.end(); ++one)
    sql += " AND " + one.key().toStdString() + " IS ?";
  auto db = opened(replica());
  SQLite::Statement ask(db, sql);
  int at = 0;
  for (auto& value : where) ask.bind(++at, value.toString().toStdString());
  ask.executeStep();
  return ask.getColumn(0);
}

QUrl DemoDesk::file(const QString& name, const QString& text) const {
  QFile file(folder_.filePath(name));
  if (!file.open(QIODevice::WriteOnly)) throw std::runtime_error(file.errorString().toStdString());
  file.write(text.toUtf8());
  return QUrl::fromLocalFile(file.fileName());
}

bool DemoDesk::isName(const QString& text) {
  if (names_.isEmpty()) {
    auto db = opened(people_.at("manager"));
    SQLite::Statement ask(db,
                          "SELECT legal_name FROM client UNION SELECT trade_name FROM client"
                          " UNION SELECT name FROM product");
    while (ask.executeStep()) names_.insert(QString::fromStdString(ask.getColumn(0)));
  }
  return names_.contains(text);
}

}  // namespace giro::test
