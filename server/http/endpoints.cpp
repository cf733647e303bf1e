#include "server/http/endpoints.hpp"

#include "sync/base/limits.hpp"

namespace giro {
namespace {

constexpr std::size_t login_body_bytes = 4'096;
constexpr std::size_t known_body_bytes = 1'024;
constexpr std::size_t quarantine_body_bytes = 16'384;

constexpr Endpoint all[] = {
    {.method = "POST",
     .path = "/v1/sync",
     .handler = sync_endpoint,
     .signed_in = true,
     .content_type = "application/x-protobuf",
     .content_encoding = "zstd",
     .most_body_bytes = Limits::body_bytes,
     .feeds_writer = true},
    {.method = "POST",
     .path = "/v1/login",
     .handler = login_endpoint,
     .content_type = "application/json",
     .most_body_bytes = login_body_bytes},
    {.method = "POST",
     .path = "/v1/refresh",
     .handler = refresh_endpoint,
     .content_type = "application/json",
     .most_body_bytes = login_body_bytes},
    {.method = "POST",
     .path = "/v1/wiped",
     .handler = wiped_endpoint,
     .content_type = "application/json",
     .most_body_bytes = known_body_bytes},
    {.method = "POST",
     .path = "/v1/known",
     .handler = known_endpoint,
     .signed_in = true,
     .content_type = "application/json",
     .most_body_bytes = known_body_bytes},
    {.method = "POST",
     .path = "/v1/quarantine",
     .handler = quarantine_endpoint,
     .signed_in = true,
     .content_type = "application/json",
     .most_body_bytes = quarantine_body_bytes},
    {.method = "POST",
     .path = "/v1/admin",
     .handler = admin_endpoint,
     .signed_in = true,
     .content_type = "application/json",
     .most_body_bytes = Limits::body_bytes},
    {.method = "GET", .path = "/v1/live", .handler = live_endpoint, .signed_in = true},
    {.method = "GET", .path = "/healthz", .handler = health_endpoint},
    {.method = "GET", .path = "/readyz", .handler = ready_endpoint},
    {.method = "GET", .path = "/metrics", .handler = metrics_endpoint},
};

}  // namespace

std::span<const Endpoint> endpoints() {
  return all;
}

}  // namespace giro
