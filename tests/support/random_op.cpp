#include "tests/support/random_op.hpp"

#include <vector>

namespace giro::test {
namespace {

std::uint64_t below(FakeEnvironment& env, std::uint64_t limit) {
  std::array<Byte, 8> bytes;
  env.random(bytes);
  std::uint64_t number = 0;
  for (auto byte : bytes) number = (number << 8) | byte;
  return number % limit;
}

std::string random_choice(FakeEnvironment& env, std::string_view allowed) {
  std::vector<std::string> words(1);
  for (char c : allowed) {
    if (c == '|')
      words.emplace_back();
    else
      words.back() += c;
  }
  return words[below(env, words.size())];
}

std::string random_text(FakeEnvironment& env, std::uint32_t limit) {
  static constexpr std::string_view syllables[] = {"la", "ca", "è", "vo", " ", "ni", "€", "sto"};
  std::string text;
  auto length = below(env, std::min<std::uint32_t>(limit, 40));
  while (text.size() + 3 < length) text += syllables[below(env, 8)];
  return text;
}

const schema::Table& random_table(FakeEnvironment& env) {
  return schema::tables()[below(env, schema::tables().size())];
}

}  // namespace

Value random_value(FakeEnvironment& env, const schema::Column& column) {
  if (!column.required && below(env, 6) == 0) return {};
  switch (column.type) {
    case schema::Type::text:
      return random_text(env, column.limit);
    case schema::Type::choice:
      return random_choice(env, column.detail);
    case schema::Type::on:
      return "20" + std::to_string(20 + below(env, 20)) + "-0" + std::to_string(1 + below(env, 9)) + "-1" +
             std::to_string(below(env, 10));
    case schema::Type::flag:
      return static_cast<std::int64_t>(below(env, 2));
    case schema::Type::ref:
      return env.mint();
    default:
      return static_cast<std::int64_t>(below(env, 2'000'000)) - 1'000'000;
  }
}

Op random_op(FakeEnvironment& env) {
  Op op{.id = env.mint(), .author = env.mint(), .clock = env.clock()};
  if (below(env, 3)) op.client = env.mint();
  if (below(env, 4) == 0) op.resolves = env.mint();
  for (auto i = below(env, 3); i > 0; --i) op.tokens.push_back(random_text(env, 100));
  for (auto i = 1 + below(env, 4); i > 0; --i) {
    auto& table = random_table(env);
    Change change{static_cast<Change::Kind>(1 + below(env, 3)), &table, env.mint(), {}};
    for (auto& column : table.columns)
      if (below(env, 2))
        change.cells.push_back({&column, random_value(env, column), random_value(env, column)});
    op.changes.push_back(std::move(change));
  }
  return op;
}

RowBatch random_batch(FakeEnvironment& env, std::size_t rows) {
  auto& table = random_table(env);
  RowBatch batch{.table = &table, .bucket = segment_bucket(env.mint()), .columns = {}, .rows = {}};
  for (auto& column : table.columns) batch.columns.push_back(&column);
  for (std::size_t i = 0; i < rows; ++i) {
    RowImage image{.id = env.mint(), .seq = below(env, 1'000'000), .dead = below(env, 10) == 0, .cells = {}};
    for (auto* column : batch.columns) image.cells.push_back(random_value(env, *column));
    batch.rows.push_back(std::move(image));
  }
  return batch;
}

}  // namespace giro::test
