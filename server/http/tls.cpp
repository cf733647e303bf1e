#include "server/http/tls.hpp"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <memory>

namespace giro {
namespace ssl = boost::asio::ssl;
namespace {

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Digest = std::array<unsigned char, EVP_MAX_MD_SIZE>;

Certificate read_certificate(const std::filesystem::path& path) {
  std::unique_ptr<BIO, decltype(&BIO_free)> file(BIO_new_file(path.c_str(), "r"), BIO_free);
  return {file ? PEM_read_bio_X509(file.get(), nullptr, nullptr, nullptr) : nullptr, X509_free};
}

std::string colon_hex(const Digest& bytes, unsigned count) {
  std::string text;
  for (unsigned i = 0; i < count; ++i) {
    char pair[4];
    std::snprintf(pair, sizeof pair, "%s%02X", i == 0 ? "" : ":", bytes[i]);
    text += pair;
  }
  return text;
}

/// base64 of SHA-256 of the public key: stays when a certificate is renewed with the same key.
std::string pin_of(const X509* certificate) {
  unsigned char* der = nullptr;
  auto length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
  Digest digest{};
  unsigned count = 0;
  bool done = length > 0 && EVP_Digest(der, static_cast<std::size_t>(length), digest.data(), &count,
                                       EVP_sha256(), nullptr) == 1;
  OPENSSL_free(der);
  std::array<unsigned char, 64> text{};
  if (done) EVP_EncodeBlock(text.data(), digest.data(), static_cast<int>(count));
  return reinterpret_cast<const char*>(text.data());
}

std::string last_day(const X509* certificate) {
  std::tm end{};
  char text[16] = "";
  if (ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &end) == 1)
    std::strftime(text, sizeof text, "%Y-%m-%d", &end);
  return text;
}

/// What to do about a file that OpenSSL does not take.
Problem unusable(const char* what, const std::filesystem::path& file, const boost::system::error_code& why,
                 const char* otherwise) {
  bool forbidden = ::access(file.c_str(), F_OK) == 0 && ::access(file.c_str(), R_OK) != 0;
  return Problem{std::string("cannot use the TLS ") + what + " " + file.string() + " (" + why.message() +
                 "): " + (forbidden ? "let the account the office runs as read it" : otherwise)};
}

}  // namespace

std::string stamp_of(const TlsFiles& files) {
  std::string stamp;
  for (auto& path : {files.certificate, files.key}) {
    std::error_code missing;
    auto at = std::filesystem::last_write_time(path, missing);
    auto size = std::filesystem::file_size(path, missing);
    stamp += std::to_string(at.time_since_epoch().count()) + " " + std::to_string(size) + " ";
  }
  return stamp;
}

std::optional<std::string> certificate_facts(const TlsFiles& files) {
  auto certificate = read_certificate(files.certificate);
  Digest digest{};
  unsigned count = 0;
  if (!certificate || X509_digest(certificate.get(), EVP_sha256(), digest.data(), &count) != 1)
    return std::nullopt;
  return "certificate SHA-256 " + colon_hex(digest, count) + ", public key sha256//" +
         pin_of(certificate.get()) + ", until " + last_day(certificate.get());
}

std::optional<std::string> key_pin(const std::filesystem::path& path) {
  auto certificate = read_certificate(path);
  auto pin = certificate ? pin_of(certificate.get()) : std::string();
  return pin.empty() ? std::nullopt : std::optional("sha256//" + pin);
}

bool is_public(const std::filesystem::path& path) {
  ssl::context context(ssl::context::tls_server);
  boost::system::error_code bad;
  context.use_certificate_chain_file(path.string(), bad);
  context.set_default_verify_paths(bad);
  auto* certificate = SSL_CTX_get0_certificate(context.native_handle());
  STACK_OF(X509)* chain = nullptr;
  SSL_CTX_get0_chain_certs(context.native_handle(), &chain);
  std::unique_ptr<X509_STORE_CTX, decltype(&X509_STORE_CTX_free)> check(X509_STORE_CTX_new(),
                                                                        X509_STORE_CTX_free);
  auto* trusted = SSL_CTX_get_cert_store(context.native_handle());
  return certificate && check && X509_STORE_CTX_init(check.get(), trusted, certificate, chain) == 1 &&
         X509_verify_cert(check.get()) == 1;
}

Result<std::string> pin_to_hand_out(const std::string& url, const std::filesystem::path& certificate,
                                    bool even_public) {
  bool tls = url.starts_with("https://") && !certificate.empty();
  if (!tls || (!even_public && is_public(certificate))) return {boost::system::in_place_value, ""};
  auto pin = key_pin(certificate);
  if (!pin)
    return Problem{"cannot read the certificate " + certificate.string() +
                   ": give a PEM file with --tls-cert"};
  return {boost::system::in_place_value, *pin};
}

Result<ssl::context> tls_context(const TlsFiles& files) {
  ssl::context context(ssl::context::tls_server);
  context.set_options(ssl::context::default_workarounds | ssl::context::no_sslv2 | ssl::context::no_sslv3 |
                      ssl::context::no_tlsv1 | ssl::context::no_tlsv1_1);
  boost::system::error_code bad;
  context.use_certificate_chain_file(files.certificate.string(), bad);
  if (bad) return unusable("certificate", files.certificate, bad, "give a PEM file with --tls-cert");
  context.use_private_key_file(files.key.string(), ssl::context::pem, bad);
  if (bad) return unusable("key", files.key, bad, "give the PEM key of the certificate with --tls-key");
  if (SSL_CTX_check_private_key(context.native_handle()) != 1)
    return Problem{"the TLS key " + files.key.string() + " is not that of " + files.certificate.string() +
                   ": give the two that belong together"};
  SSL_CTX_set_session_cache_mode(context.native_handle(), SSL_SESS_CACHE_OFF);  // tickets do without
  SSL_CTX_set_options(context.native_handle(), SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
  return context;
}

}  // namespace giro
