// TLS with a certificate made for the test.
#include <boost/asio/ssl.hpp>
#include <fstream>
#include <thread>

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

TEST_CASE("a key that is not the certificate's is named at once") {
  TempDir dir, other;
  auto files = make_certificate(dir);
  auto strange = make_certificate(other);
  auto context = tls_context({files.certificate, strange.key});
  REQUIRE(context.has_error());
  CHECK(context.error().what.find("cannot use the TLS key") != std::string::npos);
}

TEST_CASE("a renewed certificate is taken up while the office serves; one that is broken is not") {
  TempDir dir, next;
  auto files = make_certificate(dir);
  auto renewed = make_certificate(next);
  Timeouts timeouts;
  timeouts.certificate = std::chrono::milliseconds(20);
  RunningOffice office(timeouts, files);
  auto old_one = dir / "old.pem";
  std::filesystem::copy_file(files.certificate, old_one);
  HttpClient before(office.port(), old_one);
  auto replace = [](const std::filesystem::path& from, const std::filesystem::path& to) {
    std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing);
  };
  auto accepts = [&](const std::filesystem::path& certificate) {
    for (int i = 0; i < 500; ++i) {
      try {
        HttpClient client(office.port(), certificate);
        client.send(http_request("GET", "/healthz", {}));
        return client.receive().status == 200;
      } catch (const std::exception&) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
      }
    }
    return false;
  };
  replace(renewed.certificate, files.certificate);
  replace(renewed.key, files.key);
  CHECK(accepts(renewed.certificate));
  before.send(http_request("GET", "/healthz", {}));  // who was connected stays
  CHECK(before.receive().status == 200);
  std::ofstream(files.certificate) << "nothing";
  std::this_thread::sleep_for(std::chrono::milliseconds(100));
  CHECK(accepts(renewed.certificate));
}

TEST_CASE("the office says by which fingerprint and pin its certificate is known, as openssl does") {
  TempDir dir;
  auto files = make_certificate(dir);
  auto facts = certificate_facts(files).value();
  auto openssl = [&](const std::string& command) {
    auto out = Program({"/bin/sh", "-c", command}).wait().out;
    return out.substr(out.find('=') + 1, out.find('\n') - out.find('=') - 1);
  };
  auto certificate = files.certificate.string();
  CHECK(facts.find(openssl("openssl x509 -noout -sha256 -fingerprint -in " + certificate)) != facts.npos);
  auto pin = openssl("echo pin=$(openssl x509 -noout -pubkey -in " + certificate +
                     " | openssl pkey -pubin -outform der | openssl dgst -sha256 -binary | openssl base64)");
  INFO(facts);
  CHECK(pin.size() == 44);
  CHECK(facts.find("sha256//" + pin) != std::string::npos);
  CHECK_FALSE(certificate_facts({dir / "none.pem", files.key}));
}

TEST_CASE("nonsense in the place of a TLS handshake, whole or half, harms nobody") {
  TempDir dir;
  auto files = make_certificate(dir);
  Timeouts timeouts;
  timeouts.request = std::chrono::milliseconds(100);
  RunningOffice office(timeouts, files);
  std::vector<std::string> nonsense{""};
  nonsense.emplace_back("\x16\x03\x01\x02\x00\x01", 6);
  nonsense.emplace_back(2'000, '\xff');
  nonsense.emplace_back("\x16\x03\x01\xff\xff", 5);
  nonsense.back().append(300, '\0');
  for (auto& bytes : nonsense) {
    HttpClient client(office.port());
    client.send(bytes);
    while (!client.ended()) {  // an alert may come first
    }
  }
  HttpClient client(office.port(), files.certificate);
  client.send(http_request("GET", "/healthz", {}));
  CHECK(client.receive().status == 200);
}
