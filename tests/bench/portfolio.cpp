#include "tests/bench/portfolio.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <memory>
#include <random>

#include "sync/portfolio/day_plan.hpp"
#include "sync/portfolio/reader.hpp"
#include "sync/schema/ddl.hpp"
#include "tests/bench/bench.hpp"

namespace giro::bench {
namespace {

constexpr std::uint64_t of_product = 500, of_client = 1'000'000, of_order = 2'000'000, of_rest = 10'000'000;

class Writer {
 public:
  Writer(const PortfolioRows& portfolio, SQLite::Database& db) : portfolio_(portfolio), db_(db) {}

  void write(const PortfolioSize& size, bool new_user) {
    SQLite::Transaction all(db_);
    people(new_user);
    goods();
    for (std::size_t i = 0; i < size.clients; ++i) client(i, size.clients);
    clients_ = size.clients;
    for (auto ago : days_ago(size.visits, 700)) visit(ago);
    std::size_t number = 0;
    for (auto ago : days_ago(size.order_lines / 5, 720)) order(number++, ago);
    orders_ = number;
    number = 0;
    for (auto ago : days_ago(size.invoices, 720)) invoice(number++, ago);
    all.commit();
  }

 private:
  std::int64_t between(std::int64_t least, std::int64_t most) {
    return least + static_cast<std::int64_t>(random_() % static_cast<std::uint64_t>(most - least + 1));
  }
  /// Oldest first: ids ascend with time, as those of UUIDv7 do.
  std::vector<std::int64_t> days_ago(std::size_t count, std::int64_t most) {
    std::vector<std::int64_t> days;
    for (std::size_t i = 0; i < count; ++i) days.push_back(between(1, most));
    std::ranges::sort(days, std::greater());
    return days;
  }
  Id some_client() { return id_of(of_client + random_() % clients_); }
  Id fresh() { return id_of(of_rest + ++next_); }
  std::int64_t noon(std::int64_t days_ago) {
    return portfolio_.time.at(portfolio_.today - days_ago, between(8, 17) * 3600);
  }
  std::string day(std::int64_t days_ago) { return iso_day(portfolio_.today - days_ago); }

  /// Statements are prepared once per table and set of columns.
  void put(std::string_view table, const Id& id, const Cells& cells) {
    std::string sql = "INSERT INTO " + std::string(table) + "(id", marks = "?";
    for (auto& [name, value] : cells) {
      sql.append(",").append(name);
      marks += ",?";
    }
    sql += ") VALUES(" + marks + ")";
    auto& statement = prepared_[sql];
    if (!statement) statement = std::make_unique<SQLite::Statement>(db_, sql);
    statement->reset();
    statement->bind(1, id.bytes.data(), 16);
    int place = 2;
    for (auto& [name, value] : cells) {
      if (auto* number = std::get_if<std::int64_t>(&value)) statement->bind(place, *number);
      if (auto* words = std::get_if<std::string>(&value)) statement->bind(place, *words);
      if (auto* ref = std::get_if<Id>(&value)) statement->bind(place, ref->bytes.data(), 16);
      ++place;
    }
    statement->exec();
  }

  void people(bool new_user) {
    if (new_user)
      put("app_user", portfolio_.user,
          {{"login", text("agente")}, {"name", text("Agente")}, {"role", text("agent")}});
    put("segment", portfolio_.segment, {{"code", text("TV")}, {"name", text("Treviso")}});
    put("segmentation", by_size_, {{"code", text("SIZE")}, {"rank", whole(1)}});
    for (auto& size : sizes_) {
      size = fresh();
      auto code = "S" + std::to_string(&size - sizes_.data());
      put("segment", size, {{"segmentation_id", by_size_}, {"code", text(code)}});
    }
    put("assignment", fresh(),
        {{"user_id", portfolio_.user}, {"segment_id", portfolio_.segment}, {"role", text("responsible")}});
    for (std::int64_t month = 1; month <= 12; ++month)
      put("visit_frequency", fresh(),
          {{"segment_id", portfolio_.segment}, {"month", month}, {"visits_milli", whole(1000)}});
  }

  void goods() {
    for (std::size_t i = 0; i < PortfolioRows::products; ++i)
      put("product", portfolio_.product(i),
          {{"sku", text("P" + std::to_string(i))},
           {"name", text("Prodotto " + std::to_string(i))},
           {"category", text("c" + std::to_string(i % 12))},
           {"price_micro", whole(10'000'000)},
           {"pack_quantity_milli", whole(6'000)}});
  }

  void client(std::size_t number, std::size_t count) {
    constexpr const char* markets[] = {"restaurant", "bar", "hotel", "wholesaler"};
    constexpr const char* provinces[] = {"TV", "VE", "PD", "VR", "VI", "BL", "RO", "UD", "MI", "BS"};
    auto id = portfolio_.client(number);
    put("client", id,
        {{"code", text("C" + std::to_string(number))},
         {"legal_name", text("Cliente " + std::to_string(number * 7919 % count))},
         {"relationship", text("active")},
         {"segment_id", portfolio_.segment},
         {"agent_id", portfolio_.user},
         {"active_from", day(between(400, 2'000))},
         {"city", text("Treviso")},
         {"province", text(provinces[between(0, 9)])},
         {"market_type", text(markets[between(0, 3)])},
         {"employees", whole(between(0, 60))},
         {"potential_cents", whole(between(0, 5'000'000))},
         {"lat_micro", whole(between(45'400'000, 46'000'000))},
         {"lon_micro", whole(between(11'900'000, 12'700'000))}});
    auto location = fresh();
    put("location", location, {{"client_id", id}, {"kind", text("delivery")}, {"active", whole(1)}});
    for (std::int64_t of_week = 0; of_week < 6; ++of_week)
      put("location_hours", fresh(),
          {{"client_id", id},
           {"location_id", location},
           {"weekday", of_week},
           {"opens", text("08:00")},
           {"closes", text("19:00")}});
    put("contact", fresh(),
        {{"client_id", id}, {"name", text("Persona " + std::to_string(number))}, {"role", text("buyer")}});
    put("client_segment", fresh(),
        {{"client_id", id},
         {"segmentation_id", by_size_},
         {"segment_id", sizes_[random_() % sizes_.size()]},
         {"source", text("rule")}});
    if (number % 20 == 0)
      for (std::int64_t month = 1; month <= 12; ++month)
        put("visit_frequency", fresh(), {{"client_id", id}, {"month", month}, {"visits_milli", whole(2000)}});
  }

  void visit(std::int64_t ago) {
    auto at = noon(ago);
    put("visit", fresh(),
        {{"client_id", some_client()},
         {"user_id", portfolio_.user},
         {"status", text("done")},
         {"channel", text(between(0, 9) == 0 ? "phone" : "in_person")},
         {"started_at", at},
         {"ended_at", at + 1'800'000},
         {"outcome", text("order")}});
  }

  void order(std::size_t number, std::int64_t ago) {
    auto id = id_of(of_order + number), client = some_client();
    auto cents = between(5'000, 200'000);
    put("sales_order", id,
        {{"client_id", client},
         {"user_id", portfolio_.user},
         {"status", text(ago < 45 ? "delivered" : "invoiced")},
         {"placed_at", noon(ago)},
         {"taxable_cents", cents},
         {"vat_cents", cents * 22 / 100},
         {"total_cents", cents * 122 / 100}});
    for (int i = 0; i < 5; ++i)
      put("order_line", fresh(),
          {{"client_id", client},
           {"order_id", id},
           {"product_id", portfolio_.product(random_() % PortfolioRows::products)},
           {"kind", text("sale")},
           {"quantity_milli", whole(between(1, 24) * 1000)},
           {"unit_price_micro", whole(between(100, 4'000) * 10'000)},
           {"net_cents", cents / 5},
           {"vat_rate_bp", whole(2200)}});
  }

  void invoice(std::size_t number, std::int64_t ago) {
    auto id = fresh(), client = some_client();
    auto cents = between(5'000, 200'000);
    put("invoice", id,
        {{"client_id", client},
         {"number", text("F" + std::to_string(number))},
         {"kind", text(number % 40 == 39 ? "credit_note" : "invoice")},
         {"order_id", number < orders_ ? Value(id_of(of_order + number)) : Value()},
         {"issued_on", day(ago)},
         {"taxable_cents", cents},
         {"total_cents", cents * 122 / 100}});
    for (int i = 0; i < 3; ++i)
      put("invoice_line", fresh(),
          {{"client_id", client},
           {"invoice_id", id},
           {"product_id", portfolio_.product(random_() % PortfolioRows::products)},
           {"quantity_milli", whole(between(1, 24) * 1000)},
           {"net_cents", cents / 3}});
    auto instalment = fresh();
    auto total = cents * 122 / 100;
    bool open = ago < 60 || between(0, 30) == 0;
    put("instalment", instalment,
        {{"client_id", client},
         {"invoice_id", id},
         {"due_on", day(ago - 30)},
         {"amount_cents", total},
         {"status", text(open ? "open" : "paid")}});
    if (!open) pay(client, instalment, total, day(ago - between(25, 45)));
  }

  void pay(const Id& client, const Id& instalment, std::int64_t cents, const std::string& paid_on) {
    auto payment = fresh();
    put("payment", payment,
        {{"client_id", client},
         {"kind", text("receipt")},
         {"status", text("cleared")},
         {"paid_on", paid_on},
         {"amount_cents", cents}});
    put("payment_allocation", fresh(),
        {{"client_id", client},
         {"payment_id", payment},
         {"instalment_id", instalment},
         {"amount_cents", cents}});
  }

  const PortfolioRows& portfolio_;
  SQLite::Database& db_;
  std::mt19937_64 random_{2026};
  std::uint64_t next_ = 0;
  Id by_size_ = id_of(3);
  std::array<Id, 4> sizes_;
  std::size_t clients_ = 1, orders_ = 0;
  std::map<std::string, std::unique_ptr<SQLite::Statement>> prepared_;
};

}  // namespace

Portfolio::Portfolio(const std::filesystem::path& where, const PortfolioSize& size)
    : PortfolioRows{CompanyTime::in().value(), id_of(1), id_of(2), day_number("2026-11-19").value()},
      file(where),
      db(":memory:") {
  {
    SQLite::Database writing(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    writing.exec("PRAGMA journal_mode=WAL");
    for (auto& table : schema::tables()) {
      writing.exec(schema::create_table(table, ""));
      for (auto& index : schema::create_indexes(table)) writing.exec(index);
    }
    write(writing, size, true);
  }
  constexpr int busy_ms = 1'000;
  db = open_reader(file, busy_ms);
}

void PortfolioRows::write(SQLite::Database& into, const PortfolioSize& size, bool new_user) const {
  Writer(*this, into).write(size, new_user);
}

Id PortfolioRows::client(std::size_t number) const {
  return id_of(of_client + number);
}

Id PortfolioRows::product(std::size_t number) const {
  return id_of(of_product + number);
}

void plan_a_day(const Size& size) {
  TempDir dir;
  auto& of = size.portfolio;
  Portfolio at(dir / "portfolio", of);
  std::printf("\nday plan, %zu clients, %zu order lines, %zu invoices, %zu visits\n", of.clients,
              of.order_lines, of.invoices, of.visits);
  print_ms(
      "day plan, ms", size.runs * 3,
      [&](int) { (void)day_plan(at.db, at.time, {.user = at.user, .day = at.today}); }, "≤ 100 ms");
}

}  // namespace giro::bench
