// Desk: an App over the replica of one person, in a directory of its own, with a fixed day (Thursday 19
// November 2026, 11:00 in Rome) and rows as an office would have sent them. close() and open() are a kill and
// a new start. One thread.
#pragma once

#include <QString>
#include <QUrl>
#include <functional>
#include <memory>

#include "app/models/app.hpp"
#include "app/models/rows.hpp"
#include "sync/file/sealed_file.hpp"
#include "tests/support/fake_environment.hpp"
#include "tests/support/reply.hpp"
#include "tests/support/temp_dir.hpp"

namespace giro::test {

class Desk {
 public:
  explicit Desk(std::string_view role = "agent");

  /// What the office sends before the App opens: one page, all in one go.
  Desk& row(std::string_view table, const Id& id, const Cells& cells);
  Desk& client(const Id& id, std::string name, const Cells& more = {});
  Desk& product(const Id& id, std::string sku, std::string name, std::int64_t price_cents,
                const Cells& more = {});
  Desk& order(const Id& id, const Id& client, std::string status, std::string day_on, std::int64_t cents,
              const Cells& more = {});

  /// The public key of the office it is signed in at.
  static QString office_key();
  std::filesystem::path beside(const std::string& name) const { return directory_ / name; }

  App& open();
  void close();
  /// The office gives the client to somebody else, while the App is open.
  void take_away(const Id& client);
  /// What was recorded, decoded, oldest first.
  std::vector<Op> recorded();
  /// How many forms are kept.
  std::size_t forms();
  /// The local row as the Device shows it.
  std::vector<Value> local(std::string_view table, const Id& id);
  Value cell(std::string_view table, const Id& id, std::string_view column);

  static std::int64_t at(std::string_view day_on, int hour = 10);

  FakeEnvironment environment;
  Id user = id_of(1), segment = id_of(2), colleague = id_of(3);
  std::unique_ptr<App> app;
  std::int64_t now_at = 0;
  QUrl office_url{"http://127.0.0.1:9"};  // nobody is there

 private:
  void deliver();

  TempDir directory_;
  SessionFiles files_;
  std::string role_;
  std::vector<std::function<void(Reply&)>> rows_;
  std::uint64_t seq_ = 10;
  bool delivered_ = false;
};

/// Runs the event loop until it holds; false after ten seconds, or so many milliseconds.
bool until(const std::function<bool()>&, int most_ms = 10'000);

/// A model as QML makes it: given the app and its subject, then completed.
template <typename Model>
std::unique_ptr<Model> made(Desk& desk, const QVariantMap& subject = {}) {
  auto model = std::make_unique<Model>();
  model->setProperty("app", QVariant::fromValue(desk.app.get()));
  for (auto value = subject.begin(); value != subject.end(); ++value)
    model->setProperty(value.key().toUtf8().constData(), value.value());
  if (!until([&] { return model->property("ready").toBool(); }))
    throw std::runtime_error("the model never got ready");
  return model;
}

inline ListRows* rows_of(QObject& model, const char* name) {
  return model.property(name).value<ListRows*>();
}
QString said(const Id&);

}  // namespace giro::test
