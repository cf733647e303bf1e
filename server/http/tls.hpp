// The TLS side of the server: version 1.2 or newer, the office's certificate chain and key from PEM files.
#pragma once

#include <boost/asio/ssl/context.hpp>
#include <filesystem>
#include <optional>
#include <string>

#include "sync/base/result.hpp"

namespace giro {

struct TlsFiles {
  std::filesystem::path certificate;  // PEM chain, the server's first
  std::filesystem::path key;
};

/// Another value when either file was written.
std::string stamp_of(const TlsFiles&);

/// For people who compare: SHA-256 of the certificate, the pin of its public key (curl's --pinnedpubkey), the
/// day it ends. nullopt: it cannot be read.
std::optional<std::string> certificate_facts(const TlsFiles&);

/// How a tablet knows the office by its certificate alone: sha256//base64. nullopt: it cannot be read.
std::optional<std::string> key_pin(const std::filesystem::path& certificate);
/// Whether this system's own authorities vouch for the chain, as tablets' do for a public certificate.
bool is_public(const std::filesystem::path& certificate);
/// What an enrolment link to this address says of the key: nothing where the address is plain, or a public
/// authority vouches for the certificate (`even_public`: then, too). A Problem: it cannot be read.
Result<std::string> pin_to_hand_out(const std::string& url, const std::filesystem::path& certificate,
                                    bool even_public = false);

/// Reads and checks both files; a Problem names the one that is wrong.
Result<boost::asio::ssl::context> tls_context(const TlsFiles&);

}  // namespace giro
