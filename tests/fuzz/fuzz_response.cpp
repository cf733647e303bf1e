// A response body, unpacked, as a hostile or broken office could send it.
#include "sync/base/limits.hpp"
#include "sync/wire/codec.hpp"
#include "tests/fuzz/target.hpp"
#include "tests/support/random_op.hpp"

using namespace giro;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto response = wire::decode_response(bytes_of(data, size));
  if (!response) return 0;
  std::size_t rows = 0;
  for (auto& batch : response->batches) {
    rows += batch.rows.size();
    for (auto& row : batch.rows) GIRO_ASSERT(row.cells.size() == batch.columns.size());
  }
  GIRO_ASSERT(rows <= 2 * Limits::rows_per_page);
  auto bytes = wire::encode_response(*response);
  auto again = wire::decode_response(bytes);
  GIRO_ASSERT(again.has_value() && wire::encode_response(*again) == bytes);
  return 0;
}

std::vector<std::string> seeds() {
  test::FakeEnvironment env(13);
  std::vector<std::string> inputs;
  for (std::size_t i = 0; i < 6; ++i) {
    Response response{.nonce = 1, .token = "token", .office_at = 5};
    response.batches.push_back(test::random_batch(env, i));
    response.outcomes.push_back(
        {env.mint(), 1, env.mint(), {Verdict::accepted, "", 3, {env.mint()}, "receipt"}});
    response.evicted = {env.mint()};
    response.dropped = {segment_bucket(env.mint())};
    response.held = {public_bucket(), user_bucket(env.mint())};
    response.checksums.push_back({public_bucket(), 3, env.mint()});
    response.cut = 4;
    inputs.push_back(wire::encode_response(response));
  }
  return inputs;
}
