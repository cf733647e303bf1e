#include "server/http/tls.hpp"

namespace giro {
namespace ssl = boost::asio::ssl;

Result<ssl::context> tls_context(const TlsFiles& files) {
  ssl::context context(ssl::context::tls_server);
  context.set_options(ssl::context::default_workarounds | ssl::context::no_sslv2 | ssl::context::no_sslv3 |
                      ssl::context::no_tlsv1 | ssl::context::no_tlsv1_1);
  boost::system::error_code bad;
  context.use_certificate_chain_file(files.certificate.string(), bad);
  if (bad) {
    return Problem{"cannot use the TLS certificate " + files.certificate.string() + " (" + bad.message() +
                   "): give a PEM file with --tls-cert"};
  }
  context.use_private_key_file(files.key.string(), ssl::context::pem, bad);
  if (bad) {
    return Problem{"cannot use the TLS key " + files.key.string() + " (" + bad.message() +
                   "): give the PEM key of the certificate with --tls-key"};
  }
  return context;
}

}  // namespace giro
