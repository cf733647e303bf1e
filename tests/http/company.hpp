// Company: a small office in a folder of its own: an assigned segment with one client, two agents who share
// it, an admin. RunningOffice: the same, served by this process on a free port. One thread, but for the
// server inside.
#pragma once

#include <thread>

#include "server/accounts/accounts.hpp"
#include "server/home/office_home.hpp"
#include "server/http/http_server.hpp"
#include "tests/support/temp_dir.hpp"

namespace giro::test {

inline const std::string company_password = "segreto-di-prova";

struct Company {
  TempDir dir;
  std::filesystem::path data = dir / "office";
  Id segment, client, anna, bruno;
};

/// Makes the folder and closes it again: open it, or let the program serve it.
std::unique_ptr<Company> make_company();

/// A sign-in without the cost of a password hash: its bearer token.
struct SessionOptions {
  std::int64_t expires_at = 0;  // 0: far away
  bool revoked = false;
};
std::string sign_in(OfficeHome&, const Id& user, const SessionOptions& = {});

class RunningOffice {
 public:
  explicit RunningOffice(const Timeouts& = {}, const std::optional<TlsFiles>& = {},
                         const std::string& metrics_token = {});
  explicit RunningOffice(const ListenOptions&, const std::string& metrics_token = {});
  ~RunningOffice();  // stop()

  Company& company() { return *company_; }
  OfficeHome& home() { return *home_; }
  HttpServer& server() { return *server_; }
  std::uint16_t port() const { return server_->port(); }
  /// Asks the server to stop and waits for it.
  void stop();

 private:
  std::unique_ptr<Company> company_;
  std::unique_ptr<OfficeHome> home_;
  std::unique_ptr<Accounts> accounts_;
  std::unique_ptr<HttpServer> server_;
  std::thread thread_;
};

}  // namespace giro::test
