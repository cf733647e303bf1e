#include "sync/op/exchange_messages.hpp"

namespace giro {

std::string bucket_name(const Bucket& bucket) {
  if (bucket == public_bucket()) return "public";
  if (bucket == managers_bucket()) return "managers";
  auto id = to_hex(std::string_view(bucket).substr(std::min<std::size_t>(1, bucket.size())));
  return (bucket.starts_with('s') ? "segment:" : "user:") + id;
}

}  // namespace giro
