#include "sync/figures/product_sales.hpp"

#include "sync/domain/order_totals.hpp"
#include "sync/figures/invoiced_sales.hpp"
#include "sync/figures/lines_invoiced.sql.hpp"
#include "sync/figures/lines_sold.sql.hpp"
#include "sync/figures/orders_discounted.sql.hpp"
#include "sync/portfolio/basket.hpp"
#include "sync/portfolio/key_walk.hpp"

namespace giro {
namespace {

/// What lines are looked for of: an order or invoice, and the part of a line's cents its discounts leave, in
/// 1 / 10^8.
struct Document {
  Id id;
  std::int64_t left = 0;
};
constexpr std::int64_t all_left = 100'000'000;

std::vector<Document> documents(SQLite::Database& db, const CompanyTime& time, const FigureQuestion& question,
                                FigureDays days, const FigureClients& clients) {
  std::vector<Document> found;
  if (question.basis == Basis::invoices) {
    for (auto& [id, order, sale] : invoiced_sales(db, question, clients))
      if (sale.sold) found.push_back({id, all_left});
  } else {
    Select query(db, sql::orders_discounted);
    query.bind(":user", question.user);
    query.bind(":from_at", time.at(days.from)).bind(":to_at", time.at(days.to + 1));
    Id id, client;
    std::int64_t off1_bp = 0, off2_bp = 0;
    while (query.step()) {
      query.read(id, client, off1_bp, off2_bp);
      if (clients.contains(client)) found.push_back({id, (10'000 - off1_bp) * (10'000 - off2_bp)});
    }
  }
  std::ranges::sort(found, {}, &Document::id);
  return found;
}

}  // namespace

Result<std::vector<ProductSale>> product_sales(Source db, const CompanyTime& time,
                                               const FigureQuestion& question, const FigureClients& clients) {
  auto days = days_of(question);
  if (!days) return days.error();
  struct Sum {
    Wide scaled = 0;  // ten-thousandths of a cent
    std::int64_t orders = 0;
    Id last;  // lines come order by order
  };
  std::unordered_map<Id, Sum> sums;
  KeyWalk lines(db, question.basis == Basis::invoices ? sql::lines_invoiced : sql::lines_sold);
  Id product;
  std::int64_t cents = 0;
  for (auto& document : documents(db, time, question, *days, clients))
    for (bool found = lines.to(document.id); found; found = lines.more()) {
      lines.read(product, cents);
      auto& sum = sums[product];
      sum.scaled += cents * document.left / 10'000;
      sum.orders += sum.last != document.id;
      sum.last = document.id;
    }
  auto names = product_names(db);
  std::vector<ProductSale> products;
  for (auto& [id, sum] : sums)
    products.push_back({id, names[id].sku, names[id].name, round_half_away(sum.scaled, 10'000), sum.orders});
  std::ranges::sort(products, {}, [](auto& p) { return std::tuple(-p.cents, p.sku, p.product); });
  return products;
}

}  // namespace giro
