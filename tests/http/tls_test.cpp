// TLS with a certificate made for the test.
#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <fstream>
#include <thread>

#include "server/http/tls_stream.hpp"
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

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
constexpr std::size_t much = 8u << 20;

std::string pattern() {
  std::string bytes(much, '\0');
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>(i * 31 >> 8);
  return bytes;
}

struct Heard {
  std::string bytes;
  boost::system::error_code end;
};

/// Hears much, says as much, and waits for the end.
asio::awaitable<Heard> hear(tcp::socket socket, asio::ssl::context& context) {
  TlsStream stream(std::move(socket), context);
  Heard heard;
  heard.bytes.resize(much);
  co_await stream.async_handshake(asio::use_awaitable);
  co_await asio::async_read(stream, asio::buffer(heard.bytes), asio::use_awaitable);
  auto said = pattern();
  std::array<asio::const_buffer, 2> parts{asio::buffer(said.data(), 5), asio::buffer(said) + 5};
  co_await asio::async_write(stream, parts, asio::use_awaitable);
  char more = 0;
  auto [failed, bytes] =
      co_await stream.async_read_some(asio::buffer(&more, 1), asio::as_tuple(asio::use_awaitable));
  heard.end = failed;
  co_return heard;
}

/// The other side: Asio's own, which reads after a pause. `says_end`: or just goes away.
Heard talk(const TlsFiles& files, int version, bool says_end) {
  auto context = tls_context(files).value();
  asio::io_context io;
  tcp::acceptor acceptor(io, tcp::endpoint(asio::ip::address_v4::loopback(), 0));
  std::string back(much, '\0');
  std::thread tablet([&] {
    asio::io_context own;
    asio::ssl::context trust(asio::ssl::context::tls_client);
    SSL_CTX_set_max_proto_version(trust.native_handle(), version);
    asio::ssl::stream<tcp::socket> stream(own, trust);
    stream.next_layer().connect(acceptor.local_endpoint());
    stream.handshake(asio::ssl::stream_base::client);
    asio::write(stream, asio::buffer(pattern()));
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    asio::read(stream, asio::buffer(back));
    boost::system::error_code ignored;
    if (says_end) stream.shutdown(ignored);
  });
  Heard heard;
  asio::co_spawn(io, hear(acceptor.accept(), context), [&](const std::exception_ptr& failed, Heard all) {
    if (!failed) heard = std::move(all);
  });
  io.run();
  tablet.join();
  CHECK(back == pattern());
  return heard;
}

}  // namespace

TEST_CASE("what goes through TLS arrives whole however slowly it is read, and an end is told from a cut") {
  TempDir dir;
  auto files = make_certificate(dir);
  for (int version : {TLS1_2_VERSION, TLS1_3_VERSION}) {
    auto ended = talk(files, version, true);
    CHECK(ended.bytes == pattern());
    CHECK(ended.end == asio::error::eof);
    auto cut = talk(files, version, false);
    CHECK(cut.bytes == pattern());
    CHECK(cut.end == asio::ssl::error::stream_truncated);
  }
}
