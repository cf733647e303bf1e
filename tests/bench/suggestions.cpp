// What an order form asks when it opens and after every tap, on a tablet with 5,000 clients and 200,000 order
// lines in one segment: the worst case, as everybody is like everybody.
#include <random>

#include "sync/portfolio/suggestions.hpp"
#include "tests/bench/bench.hpp"
#include "tests/bench/portfolio.hpp"

namespace giro::bench {
namespace {

void bind_id(SQLite::Statement& statement, int place, const Id& id) {
  statement.bind(place, id.bytes.data(), static_cast<int>(id.bytes.size()));
}

/// The rules of the portfolio's segment.
void add_rules(Portfolio& at, std::mt19937_64& random) {
  SQLite::Database db(at.file.string(), SQLite::OPEN_READWRITE);
  SQLite::Transaction all(db);
  SQLite::Statement rule(
      db,
      "INSERT INTO association(id, segment_id, from_product_id, to_product_id,"
      " support_micro, confidence_micro, lift_micro) VALUES(?, ?, ?, ?, 80000, 500000, ?)");
  for (std::uint64_t i = 0; i < 300; ++i) {
    rule.reset();
    bind_id(rule, 1, id_of(9'000'000 + i));
    bind_id(rule, 2, at.segment);
    bind_id(rule, 3, at.product(random() % Portfolio::products));
    bind_id(rule, 4, at.product(random() % Portfolio::products));
    rule.bind(5, static_cast<std::int64_t>(1'000'001 + random() % 8'000'000));
    rule.exec();
  }
  all.commit();
}

}  // namespace

void suggest(const Size& size) {
  TempDir dir;
  auto& of = size.portfolio;
  Portfolio at(dir / "portfolio", of);
  std::mt19937_64 random(4);
  add_rules(at, random);
  std::printf("\nsuggestions, %zu clients, %zu order lines\n", of.clients, of.order_lines);
  PriceBook prices;
  std::vector<Product> known;
  std::vector<Habit> usual;
  ClientSuggestions of_one;
  auto open = [&] {
    auto client = at.client(random() % of.clients);
    prices = PriceBook::load(at.db, client);
    known = catalogue(at.db);
    usual = habits(at.db, at.time, client, at.today);
    of_one = client_suggestions(at.db, at.time, client, at.today);
  };
  print_ms(
      "order form opens: prices, habits, suggestions, ms", 5 * size.runs, [&](int) { open(); }, "≤ 100 ms");
  print_ms(
      "suggestions after a tap, ms", 5 * size.runs,
      [&](int) {
        Cart cart;
        for (int i = 0; i < 6; ++i) cart[at.product(random() % Portfolio::products)] = 4'000;
        (void)suggestions({prices, known, usual, of_one, at.today}, cart);
      },
      "≤ 100 ms");
}

}  // namespace giro::bench
