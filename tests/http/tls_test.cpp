// TLS with a certificate made for the test.
#include <boost/asio/ssl.hpp>

#include "tests/http/company.hpp"
#include "tests/http/http_client.hpp"
#include "tests/http/program.hpp"

using namespace giro;
using namespace giro::test;

namespace {

TlsFiles make_certificate(const TempDir& dir) {
  TlsFiles files{dir / "cert.pem", dir / "key.pem"};
  auto made = Program({"/usr/bin/openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                       "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                       "-keyout", files.key, "-out", files.certificate})
                  .wait();
  if (made.exit_code != 0) throw std::runtime_error(made.err);
  return files;
}

}  // namespace

TEST_CASE("over TLS the office answers, and only to who trusts its certificate") {
  TempDir dir;
  auto files = make_certificate(dir);
  RunningOffice office({}, files);
  HttpClient client(office.port(), files.certificate);
  for (int i = 0; i < 2; ++i) {
    client.send(http_request("GET", "/healthz", {}));
    CHECK(client.receive().status == 200);
  }
  TempDir other;
  auto strange = make_certificate(other);
  CHECK_THROWS(HttpClient(office.port(), strange.certificate));
}

TEST_CASE("a tablet that speaks plain HTTP to a TLS office gets no answer, and harms nothing") {
  TempDir dir;
  auto files = make_certificate(dir);
  RunningOffice office({}, files);
  CHECK(exchange(office.port(), http_request("GET", "/healthz", {})).status == 0);
  HttpClient client(office.port(), files.certificate);
  client.send(http_request("GET", "/healthz", {}));
  CHECK(client.receive().status == 200);
}

TEST_CASE("TLS older than 1.2 is refused") {
  TempDir dir;
  auto files = make_certificate(dir);
  RunningOffice office({}, files);
  auto connect = [&](const char* version) {
    return Program({"/usr/bin/openssl", "s_client", "-connect", "127.0.0.1:" + std::to_string(office.port()),
                    version, "-cipher", "DEFAULT@SECLEVEL=0"})
        .wait()
        .exit_code;
  };
  CHECK(connect("-tls1_1") != 0);
  CHECK(connect("-tls1_2") == 0);
  CHECK(connect("-tls1_3") == 0);
}

TEST_CASE("a certificate or key that cannot be used is named at once") {
  auto company = make_company();
  TempDir dir;
  auto files = make_certificate(dir);
  auto refused = giro_server({"serve", "--data", company->data, "--listen", "127.0.0.1:0", "--tls-cert",
                              files.key, "--tls-key", files.key});
  CHECK(refused.exit_code == 1);
  CHECK(refused.err.find("cannot use the TLS certificate") != std::string::npos);
}
