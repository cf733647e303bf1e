#include "sync/op/op.hpp"

#include <catch2/catch.hpp>
#include <random>

#include "sync/base/limits.hpp"
#include "sync/base/utf8.hpp"
#include "sync/op/natural_key.hpp"
#include "tests/support/fake_environment.hpp"
#include "tests/support/random_op.hpp"

using namespace giro;
using test::FakeEnvironment;

namespace {

Op note_op(FakeEnvironment& env, std::string body) {
  auto* note = schema::find_table("note");
  Op op{.id = env.mint(), .author = env.mint(), .clock = env.clock(), .client = env.mint()};
  op.changes.push_back(
      {Change::Kind::insert,
       note,
       env.mint(),
       {{note->find("client_id"), {}, *op.client}, {note->find("body"), {}, std::move(body)}}});
  return op;
}

}  // namespace

TEST_CASE("An op reads back from its bytes exactly, and equal ops have equal bytes") {
  FakeEnvironment env(7);
  for (int i = 0; i < 500; ++i) {
    auto op = test::random_op(env);
    auto bytes = encode_op(op);
    auto back = decode_op(bytes);
    REQUIRE(back.has_value());
    CHECK(*back == op);
    CHECK(encode_op(*back) == bytes);
  }
}

TEST_CASE("Damaged op bytes are a problem, never a crash or another op that passes") {
  FakeEnvironment env(8);
  std::mt19937 random(8);
  for (int i = 0; i < 300; ++i) {
    auto bytes = encode_op(test::random_op(env));
    bytes[random() % bytes.size()] = static_cast<char>(random());
    if (random() % 2) bytes.resize(random() % (bytes.size() + 1));
    auto back = decode_op(bytes);
    if (back) (void)check_op(*back);
  }
  CHECK_FALSE(decode_op("not an op").has_value());
  CHECK_FALSE(decode_op(std::string(Limits::op_bytes + 1, 'x')).has_value());
}

TEST_CASE(
    "An op the office could not parse must never exist: bad text, sizes and kinds are refused before "
    "recording") {
  FakeEnvironment env;
  CHECK_FALSE(check_op(note_op(env, "va bene")));
  CHECK(check_op(note_op(env, "\xff\xfe")));
  CHECK(check_op(note_op(env, std::string(9'000, 'a'))));
  auto wrong_kind = note_op(env, "x");
  wrong_kind.changes[0].cells[1].value = std::int64_t{3};
  CHECK(check_op(wrong_kind));
}

TEST_CASE("An op touches at most one client") {
  FakeEnvironment env;
  auto op = note_op(env, "x");
  op.changes[0].cells[0].value = env.mint();
  CHECK(check_op(op));
  auto unnamed = note_op(env, "x");
  unnamed.client.reset();
  CHECK(check_op(unnamed));
}

TEST_CASE("A row with a natural key must carry the id that follows from it") {
  FakeEnvironment env;
  auto* day = schema::find_table("work_day");
  Id user = env.mint();
  Op op{.id = env.mint(), .author = user, .clock = env.clock()};
  op.changes.push_back(
      {Change::Kind::insert,
       day,
       natural_id("work_day", {user, std::string("2026-11-19")}),
       {{day->find("user_id"), {}, user}, {day->find("day_on"), {}, std::string("2026-11-19")}}});
  CHECK_FALSE(check_op(op));
  op.changes[0].row = env.mint();
  CHECK(check_op(op));
}

TEST_CASE("Computed columns, unknown choices, impossible dates and missing required columns are refused") {
  FakeEnvironment env;
  auto* order = schema::find_table("sales_order");
  Id client = env.mint();
  auto order_with = [&](const char* column, Value value) {
    Op op{.id = env.mint(), .author = env.mint(), .clock = env.clock(), .client = client};
    op.changes.push_back({Change::Kind::insert,
                          order,
                          env.mint(),
                          {{order->find("client_id"), {}, client},
                           {order->find("user_id"), {}, op.author},
                           {order->find("status"), {}, std::string("draft")}}});
    for (auto& cell : op.changes[0].cells)
      if (cell.column->name == column) return cell.value = std::move(value), op;
    op.changes[0].cells.push_back({order->find(column), {}, std::move(value)});
    return op;
  };
  CHECK_FALSE(check_op(order_with("note", std::string("al mattino"))));
  CHECK(check_op(order_with("number", std::string("2026/0001"))));
  CHECK(check_op(order_with("status", std::string("sent"))));
  CHECK(check_op(order_with("requested_on", std::string("2026-02-29"))));
  CHECK_FALSE(check_op(order_with("requested_on", std::string("2028-02-29"))));
  CHECK(check_op(order_with("status", {})));
}

TEST_CASE("UTF-8: well-formed text passes; overlong, surrogate, cut and NUL bytes do not") {
  CHECK(is_utf8("perché no €  🍝"));
  CHECK_FALSE(is_utf8(std::string_view("\0", 1)));
  CHECK_FALSE(is_utf8("\xc0\x80"));
  CHECK_FALSE(is_utf8("\xed\xa0\x80"));
  CHECK_FALSE(is_utf8("\xe2\x82"));
  CHECK_FALSE(is_utf8("\xf5\x80\x80\x80"));
}
