// The client card and the preview of a segmentation on the replica of a large portfolio: 5,000 clients,
// 50,000 orders with 200,000 lines, 50,000 invoices with as many payments, 50,000 visits. What a tap waits
// for, without the drawing.
#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdlib>
#include <map>
#include <memory>

#include "sync/base/company_time.hpp"
#include "sync/portfolio/client_card.hpp"
#include "sync/portfolio/client_record.hpp"
#include "sync/portfolio/contact_search.hpp"
#include "sync/portfolio/credit.hpp"
#include "sync/portfolio/months.hpp"
#include "sync/portfolio/orders.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/products.hpp"
#include "sync/portfolio/segments.hpp"
#include "sync/schema/ddl.hpp"
#include "tests/bench/bench.hpp"

namespace giro::bench {
namespace {

constexpr const char* target = "≤ 100 ms";
constexpr std::int64_t today_day = 20'776;  // 2026-11-19
constexpr std::int64_t day_ms = 86'400'000;

Id row_id(std::int64_t number) {
  return id_of(static_cast<std::uint64_t>(number));
}

/// Rows straight into the tables: how they came there is measured elsewhere.
class LargeReplica {
 public:
  LargeReplica(const std::filesystem::path& file, std::size_t clients)
      : db(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE), clients_(clients) {
    db.exec("PRAGMA journal_mode = WAL");
    for (auto& table : schema::tables()) {
      db.exec(schema::create_table(table, ""));
      for (auto& index : schema::create_indexes(table)) db.exec(index);
    }
    SQLite::Transaction all(db);
    fill();
    all.commit();
    db.exec("ANALYZE");
  }

  Id client(std::size_t number) const { return row_id(1'000'000 + static_cast<std::int64_t>(number)); }

  SQLite::Database db;

 private:
  void put(const std::string& table, std::int64_t id, const Cells& cells) {
    auto& statement = prepared(table, cells);
    auto key = row_id(id);
    statement.bind(1, key.bytes.data(), 16);
    int place = 2;
    for (auto& [name, value] : cells) {
      if (auto* number = std::get_if<std::int64_t>(&value)) statement.bind(place, *number);
      if (auto* words = std::get_if<std::string>(&value)) statement.bind(place, *words);
      if (auto* ref = std::get_if<Id>(&value)) statement.bind(place, ref->bytes.data(), 16);
      ++place;
    }
    statement.exec();
    statement.reset();
  }
  SQLite::Statement& prepared(const std::string& table, const Cells& cells) {
    auto& kept = statements_[table];
    if (kept) return *kept;
    std::string names = "id", marks = "?";
    for (auto& [name, value] : cells) {
      names.append(", ").append(name);
      marks += ",?";
    }
    kept = std::make_unique<SQLite::Statement>(
        db, "INSERT INTO " + table + "(" + names + ") VALUES(" + marks + ")");
    return *kept;
  }
  std::int64_t draw(std::int64_t below) {
    state_ = state_ * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
    return static_cast<std::int64_t>((state_ >> 33) % static_cast<std::uint64_t>(below));
  }

  void fill() {
    put("segmentation", 1, {{"code", text("SIZE")}, {"rank", whole(1)}});
    for (std::int64_t i = 0; i < 4; ++i)
      put("segment", 10 + i, {{"segmentation_id", row_id(1)}, {"code", text("S" + std::to_string(i))}});
    for (std::int64_t i = 0; i < 500; ++i)
      put("product", 100 + i,
          {{"sku", text("P" + std::to_string(i))},
           {"name", text("Prodotto")},
           {"category", text("c" + std::to_string(i % 12))}});
    constexpr const char* provinces[] = {"TV", "VE", "PD", "VR", "VI", "BL", "RO", "UD", "MI", "BS"};
    constexpr const char* markets[] = {"restaurant", "bar", "hotel", "wholesaler"};
    for (std::size_t i = 0; i < clients_; ++i) {
      put("client", as_number(client_number(i)),
          {{"legal_name", text("Cliente " + std::to_string(i))},
           {"relationship", text("active")},
           {"province", text(provinces[draw(10)])},
           {"market_type", text(markets[draw(4)])},
           {"employees", whole(draw(60))},
           {"potential_cents", whole(draw(5'000'000))},
           {"segment_id", row_id(10)}});
      put("contact", 50'000'000 + as_number(i),
          {{"client_id", client(i)},
           {"name", text("Persona " + std::to_string(i))},
           {"role", text("buyer")}});
      put("client_segment", 60'000'000 + as_number(i),
          {{"client_id", client(i)},
           {"segmentation_id", row_id(1)},
           {"segment_id", row_id(10 + draw(4))},
           {"source", text("rule")}});
    }
    for (std::size_t i = 0; i < clients_ * 10; ++i) fill_order(as_number(i));
  }
  static std::int64_t as_number(std::size_t number) { return static_cast<std::int64_t>(number); }
  static std::size_t client_number(std::size_t i) { return 1'000'000 + i; }

  void fill_order(std::int64_t i) {
    auto of = client(static_cast<std::size_t>(draw(as_number(clients_))));
    auto day = today_day - draw(1'000);
    auto cents = 5'000 + draw(90'000);
    put("sales_order", 2'000'000 + i,
        {{"client_id", of},
         {"status", text("invoiced")},
         {"placed_at", whole(day * day_ms + 36'000'000)},
         {"taxable_cents", whole(cents)},
         {"total_cents", whole(cents * 122 / 100)}});
    for (std::int64_t line = 0; line < 4; ++line)
      put("order_line", 10'000'000 + i * 4 + line,
          {{"client_id", of},
           {"order_id", row_id(2'000'000 + i)},
           {"product_id", row_id(100 + draw(500))},
           {"kind", text("sale")},
           {"quantity_milli", whole(1'000)},
           {"net_cents", whole(cents / 4)}});
    put("invoice", 3'000'000 + i,
        {{"client_id", of},
         {"number", text(std::to_string(i))},
         {"kind", text("invoice")},
         {"issued_on", text(iso_day(day))}});
    bool open = draw(10) == 0;
    put("instalment", 4'000'000 + i,
        {{"client_id", of},
         {"invoice_id", row_id(3'000'000 + i)},
         {"due_on", text(iso_day(day + 30))},
         {"amount_cents", whole(cents)},
         {"status", text(open ? "open" : "paid")}});
    put("payment", 5'000'000 + i,
        {{"client_id", of},
         {"kind", text("receipt")},
         {"paid_on", text(iso_day(day + 25 + draw(20)))},
         {"amount_cents", whole(cents)}});
    put("payment_allocation", 6'000'000 + i,
        {{"client_id", of},
         {"payment_id", row_id(5'000'000 + i)},
         {"instalment_id", row_id(4'000'000 + i)},
         {"amount_cents", whole(cents)}});
    put("visit", 7'000'000 + i,
        {{"client_id", of},
         {"user_id", row_id(1)},
         {"channel", text("in_person")},
         {"status", text("done")},
         {"started_at", whole(day * day_ms + 40'000'000)}});
  }

  std::size_t clients_;
  std::uint64_t state_ = 1;
  std::map<std::string, std::unique_ptr<SQLite::Statement>> statements_;
};

/// All the card reads, as the app does.
void read_card(SQLite::Database& db, const CompanyTime& time, const Id& client) {
  (void)client_overview(db, time, today_day, client);
  (void)client_details(db, client);
  (void)credit_of(db, client, today_day);
  (void)orders(db, {.client = client, .most = 60});
  (void)visits_of(db, client, 80);
  (void)contacts_of(db, client);
  (void)requests_of(db, client);
  (void)notes_of(db, client);
  (void)changes_of(db, client);
  (void)open_instalments(db, client);
  (void)memberships_of(db, client);
  (void)payment_habits(db, client, today_day);
  (void)potential_of(db, time, client, today_day);
  (void)places_with_closed(db, client);
  (void)all_hours_of(db, client);
  (void)contracts_of(db, client);
  (void)ratings_of(db, client, today_day);
  (void)consents_of(db, client);
  (void)products_bought(db, time, client, today_day);
  (void)turnover_by_month(db, time, client, today_day);
}

template <typename Act>
double median_ms(int runs, Act act) {
  std::vector<double> times;
  for (int i = 0; i < runs; ++i) times.push_back(1'000 * seconds([&] { act(i); }));
  return median(times);
}

}  // namespace

void card_and_segments(const Size& size) {
  TempDir dir;
  LargeReplica replica(dir / "large.db", size.portfolio_clients);
  auto time = CompanyTime::in().value();
  auto runs = size.runs * 2 + 1;
  std::printf("\nclient card and segments, %zu clients (median of %d)\n", size.portfolio_clients, runs);
  print("client card, every read of it, ms",
        median_ms(runs,
                  [&](int i) {
                    read_card(replica.db, time,
                              replica.client(static_cast<std::size_t>(i) * 7 % size.portfolio_clients));
                  }),
        target);
  auto preview = [&](const char* what, const std::string& rules) {
    print(what,
          median_ms(runs,
                    [&](int) {
                      if (plan_segments(replica.db, time, today_day, "SIZE", rules).has_error()) std::abort();
                    }),
          target);
  };
  preview("segment preview: turnover, size and place, ms",
          "S0: fatturato >= 5000 e ritardo < 30\nS1: regione in Veneto e addetti > 10\nS2: altrimenti");
  preview("segment preview: ABC classes, ms", "S0: classe = A\nS1: classe = B\nS2: altrimenti");
  preview("segment preview: two categories bought, ms", "S0: categoria in c1, c2\nS1: altrimenti");
  print("contacts by role, market and region, ms",
        median_ms(runs,
                  [&](int) {
                    (void)find_contacts(replica.db,
                                        {.role = "buyer", .market = "wholesaler", .place = "Veneto"});
                  }),
        target);
}

}  // namespace giro::bench
