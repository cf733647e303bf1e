// The programs of one office and its people: DemoOffice runs giro-server over a small demo company, Agent
// runs giro-cli over one replica. Everything lies in a temporary directory and on loopback. One thread.
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <memory>
#include <string>

#include "tests/support/temp_dir.hpp"

namespace giro::test {

inline constexpr auto demo_password = "giro-demo";

/// The application object that sessions need.
void need_application();

/// The first column of the first row of a query over a database file, as text; empty without rows.
std::string ask(const std::filesystem::path& database, const std::string& sql);

class DemoOffice {
 public:
  /// A company of 80 clients, made once per test program and copied.
  DemoOffice();
  ~DemoOffice() { stop(); }

  /// On the port of the last time, so that tablets find it again.
  void start();
  void stop();
  /// From the next start on, over TLS.
  void uses_certificate(const std::filesystem::path& certificate, const std::filesystem::path& key);
  /// kill -9
  void dies();
  /// SIGSTOP and SIGCONT: it hangs, and knows nothing of it.
  void freezes();
  void thaws();
  bool runs() const { return process_ != nullptr; }
  /// giro-server with these words over this office; it must end well.
  void administer(const QStringList& words) const;
  struct Said {
    int exit = -1;
    QString out, err;
  };
  /// The same, whatever its end.
  Said asked(const QStringList& words) const;

  QString url() const { return (tls_.isEmpty() ? "http://127.0.0.1:" : "https://127.0.0.1:") + port_; }
  std::uint16_t port() const { return port_.toUShort(); }
  std::string ask(const std::string& sql) const { return test::ask(data() / "office.db", sql); }
  std::filesystem::path folder() const { return directory_ / ""; }
  std::filesystem::path database() const { return data() / "office.db"; }

 private:
  std::filesystem::path data() const { return directory_ / "office"; }

  TempDir directory_;
  QString port_;
  QStringList tls_;
  std::unique_ptr<QProcess> process_;
};

/// The clients of the segment that giulia and andrea share, as the end of a SELECT.
inline const std::string shared_clients =
    " FROM client WHERE segment_id = (SELECT id FROM segment WHERE code = 'TV-VE') AND relationship = "
    "'active' ";

/// All rows of what the people of that segment share, as one text: those of a replica, or of the office with
/// the columns that this replica keeps.
std::string shared_rows(const std::filesystem::path& replica, const std::filesystem::path& database);

class Agent {
 public:
  /// Signs in and pulls everything; from `url`, if the way to the office is another.
  Agent(const DemoOffice&, const QString& login, const QString& url = {});
  /// A tablet whose files somebody else laid there.
  explicit Agent(std::filesystem::path replica) : replica_(std::move(replica)) {}

  void signs_in(const DemoOffice&, const QString& login, const QString& url = {}) const;
  struct Said {
    int exit = -1;
    QJsonObject json;
    QString err;
  };
  Said runs(const QStringList& words, const QByteArray& typed = {}) const;
  /// The same, and it must end with this code.
  QJsonObject does(const QStringList& words, int exit = 0) const;
  /// Started and killed after this long, unless it had ended by itself: then its exit code, else -1.
  int is_killed(const QStringList& words, int after_ms) const;

  std::string sees(const std::string& sql) const { return ask(replica_, sql); }
  const std::filesystem::path& replica() const { return replica_; }
  std::string shared_rows() const { return test::shared_rows(replica_, replica_); }
  /// Its files, laid on another machine.
  Agent copied_to(const std::filesystem::path& folder) const;

 private:
  std::filesystem::path replica_;
};

}  // namespace giro::test
