// Bytes on the wire: a page of visits down, a day of visits up.
#include "sync/base/assert.hpp"
#include "sync/wire/codec.hpp"
#include "tests/bench/bench.hpp"

namespace giro::bench {

void bytes_on_the_wire(const Size& size) {
  Company company(13);
  Response page;
  page.nonce = 1;
  page.token = Bytes(160, 't');
  page.batches = {company.visits(1'000, size.clients)};
  auto body = wire::compress(wire::encode_response(page));
  print("bytes pulled per visit, page of 1,000", static_cast<double>(body.size()) / 1'000, "target <= 60");

  TempDir dir;
  Device device({dir / "r", dir / "r.outbox"}, company.user, company.environment());
  Response first;
  first.nonce = device.next_request().nonce;
  for (int i = 0; i < 160; ++i) first.token += static_cast<char>(company.draw(256));
  first.held = {segment_bucket(company.segment)};
  first.cut = 1;
  first.batches = company.rows(20);
  GIRO_ASSERT(device.receive(first).has_value());
  for (std::uint64_t i = 0; i < 20; ++i) {
    company.environment().pass(1'500'000);
    auto client = id_of(1'000 + i);
    auto cells = company.visit(client, company.environment().clock().wall_at);
    GIRO_ASSERT(
        device.record({.client = client, .changes = {Device::insert("visit", device.mint(), cells)}}));
  }
  auto push = wire::compress(wire::encode_request(device.next_request()));
  print("bytes pushed for a day of 20 visits", static_cast<double>(push.size()), "");
}

}  // namespace giro::bench
