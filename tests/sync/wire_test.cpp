#include <catch2/catch.hpp>
#include <random>

#include "sync/base/limits.hpp"
#include "sync/op/token.hpp"
#include "sync/wire/batch.hpp"
#include "sync/wire/codec.hpp"
#include "tests/support/random_op.hpp"

using namespace giro;
using test::FakeEnvironment;

namespace {

Response random_response(FakeEnvironment& env) {
  Response response{.nonce = 42};
  for (std::size_t rows : {0u, 1u, 9u, 64u}) response.batches.push_back(test::random_batch(env, rows));
  response.outcomes.push_back(
      {env.mint(), 7, env.mint(), {Verdict::accepted, "", 12, {env.mint(), env.mint()}, "receipt"}});
  response.outcomes.push_back({env.mint(), 8, env.mint(), {Verdict::rejected, "scope", 13, {}, ""}});
  response.evicted = {env.mint()};
  response.dropped = {segment_bucket(env.mint())};
  response.held = {public_bucket(), user_bucket(env.mint())};
  response.cut = 99;
  response.token = "opaque";
  response.more = true;
  response.rows_left = 17;
  response.office_at = 1'795'075'200'000;
  response.checksums.push_back({public_bucket(), 3, env.mint()});
  return response;
}

bool same_rows(const RowBatch& a, const RowBatch& b) {
  if (a.table != b.table || a.bucket != b.bucket || a.columns != b.columns || a.rows.size() != b.rows.size())
    return false;
  for (std::size_t i = 0; i < a.rows.size(); ++i) {
    auto &x = a.rows[i], &y = b.rows[i];
    if (x.id != y.id || x.seq != y.seq || x.dead != y.dead || x.cells != y.cells) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("A response reads back from its bytes: rows, tombstones, NULLs, outcomes, evictions, token") {
  FakeEnvironment env(3);
  for (int round = 0; round < 50; ++round) {
    auto sent = random_response(env);
    auto bytes = wire::encode_response(sent);
    auto got = wire::decode_response(bytes);
    REQUIRE(got.has_value());
    REQUIRE(got->batches.size() == sent.batches.size());
    for (std::size_t i = 0; i < sent.batches.size(); ++i) CHECK(same_rows(sent.batches[i], got->batches[i]));
    REQUIRE(got->outcomes.size() == 2);
    CHECK(got->outcomes[0].outcome == sent.outcomes[0].outcome);
    CHECK(got->evicted == sent.evicted);
    CHECK(got->held == sent.held);
    CHECK(got->cut == sent.cut);
    CHECK(wire::encode_response(*got) == bytes);
  }
}

TEST_CASE("A request reads back from its bytes, ops as the very bytes that were recorded") {
  FakeEnvironment env(4);
  Request sent{.nonce = 5, .token = "opaque", .clock = env.clock(), .page_rows = 100, .app_version = "0.1.0"};
  sent.acked.push_back({env.mint(), 12});
  sent.envelopes.push_back({env.mint(), 13, encode_op(test::random_op(env)), "receipt"});
  sent.gaps.push_back({env.mint(), 3, 4});
  auto got = wire::decode_request(wire::encode_request(sent));
  REQUIRE(got.has_value());
  CHECK(got->envelopes.at(0).op == sent.envelopes[0].op);
  CHECK(got->envelopes.at(0).number == 13);
  CHECK(got->acked.at(0).number == 12);
  CHECK(got->clock == sent.clock);
  CHECK(wire::encode_request(*got) == wire::encode_request(sent));
}

TEST_CASE("Damaged bodies are a problem or another message, never a crash") {
  FakeEnvironment env(5);
  std::mt19937 random(5);
  auto bytes = wire::encode_response(random_response(env));
  for (int i = 0; i < 2'000; ++i) {
    auto damaged = bytes;
    for (auto n = 1 + random() % 4; n > 0; --n)
      damaged[random() % damaged.size()] = static_cast<char>(random());
    if (random() % 3 == 0) damaged.resize(random() % damaged.size());
    (void)wire::decode_response(damaged);
    (void)wire::decode_request(damaged);
    (void)wire::decompress(damaged);
  }
}

TEST_CASE("A batch names a column once, and an answer holds no more rows than pages have") {
  // Rows of NULLs are small on the wire and large in memory: the limit on bodies alone would not bound them.
  FakeEnvironment env(5);
  auto batch = test::random_batch(env, 0);
  RowImage nulls{
      .id = env.mint(), .seq = 1, .dead = false, .cells = std::vector<Value>(batch.columns.size())};
  batch.rows.assign(Limits::rows_per_page, nulls);
  Response response{.nonce = 1};
  response.batches = {batch, batch};
  CHECK(wire::decode_response(wire::encode_response(response)).has_value());
  response.batches.push_back(batch);
  CHECK_FALSE(wire::decode_response(wire::encode_response(response)).has_value());

  batch.rows.resize(1);
  batch.columns.push_back(batch.columns.front());
  batch.rows[0].cells.emplace_back();
  response.batches = {batch};
  CHECK_FALSE(wire::decode_response(wire::encode_response(response)).has_value());
}

TEST_CASE("A batch that claims columns without end costs no memory for them") {
  FakeEnvironment env(6);
  auto batch = test::random_batch(env, 0);
  batch.columns.clear();
  batch.rows.assign(Limits::rows_per_page, {.id = env.mint(), .seq = 1, .dead = false, .cells = {}});
  wire::RowBatch claimed;
  wire::encode_batch(batch, claimed);
  for (int i = 0; i < 1'000'000; ++i) claimed.add_columns();
  auto read = wire::decode_batch(claimed);  // a place for each column of each row would be 800 GB
  REQUIRE(read.has_value());
  CHECK((*read)->rows.size() == Limits::rows_per_page);
  CHECK((*read)->columns.empty());
}

TEST_CASE("Bodies compress and unpack; cut, foreign and bomb bodies are refused") {
  std::string text(100'000, 'a');
  auto packed = wire::compress(text);
  CHECK(packed.size() < 100);
  CHECK(wire::decompress(packed).value() == text);
  CHECK(wire::decompress(wire::compress("")).value().empty());
  CHECK_FALSE(wire::decompress(packed.substr(0, packed.size() - 3)).has_value());
  CHECK_FALSE(wire::decompress("plain text").has_value());
  CHECK_FALSE(
      wire::decompress(wire::compress(std::string(Limits::body_unpacked_bytes + 1, '\0'))).has_value());
}

TEST_CASE("A token or receipt opens only with the office's key, unchanged, and never as the other") {
  FakeEnvironment env(6);
  SealKey key{}, other{};
  env.random(key);
  Token token{.epoch = 1,
              .run = 2,
              .snap = 9,
              .cut = 8,
              .schema = 1,
              .role = schema::agent,
              .user = env.mint(),
              .issued_at = 5,
              .positions = {{public_bucket(), {9, std::nullopt}, 1},
                            {segment_bucket(env.mint()), {4, env.mint()}, 3}}};
  auto sealed = seal_token(token, key);
  CHECK(open_token(sealed, key) == token);
  CHECK_FALSE(open_token(sealed, other));
  sealed[3] = static_cast<char>(sealed[3] ^ 1);
  CHECK_FALSE(open_token(sealed, key));
  Receipt receipt{.op = env.mint(),
                  .verdict = Verdict::rejected,
                  .reason = "scope",
                  .first = {2, 3},
                  .corrected_at = 4,
                  .number = "2026/0001",
                  .lost = {0, 4},
                  .conflicts = {env.mint()}};
  CHECK(open_receipt(seal_receipt(receipt, key), key) == receipt);
  CHECK_FALSE(open_token(seal_receipt(receipt, key), key));
}

TEST_CASE("a byte changed on the way is noticed: it never becomes another operation under the same id") {
  std::string body = "an operation and what it says";
  auto packed = wire::compress(body);
  for (std::size_t i = 0; i < packed.size(); ++i)
    for (char bit : {'\x01', '\x10'}) {
      auto changed = packed;
      changed[i] = static_cast<char>(changed[i] ^ bit);
      auto unpacked = wire::decompress(changed);
      CHECK((!unpacked || *unpacked == body));
    }
}
