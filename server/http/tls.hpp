// The TLS side of the server: version 1.2 or newer, the office's certificate chain and key from PEM files.
#pragma once

#include <boost/asio/ssl/context.hpp>
#include <filesystem>

#include "sync/base/result.hpp"

namespace giro {

struct TlsFiles {
  std::filesystem::path certificate;  // PEM chain, the server's first
  std::filesystem::path key;
};

/// Reads and checks both files; a Problem names the one that is wrong.
Result<boost::asio::ssl::context> tls_context(const TlsFiles&);

}  // namespace giro
