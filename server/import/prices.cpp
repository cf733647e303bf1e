// Prices: rows of price lists, and prices agreed with clients. A row is known by its list or client, its
// product or category, its quantity break and its first day; of two that say the same the last one counts.
#include <map>
#include <tuple>

#include "server/import/import_run.hpp"

namespace giro {
namespace {

/// What a row of the file prices: the first four never change.
struct PriceKey {
  bool of_client = false;
  Id owner;  // the list or the client
  Id product;
  std::string category;
  std::int64_t min_quantity_milli = 0;
  std::string valid_from;

  auto operator<=>(const PriceKey&) const = default;
};

struct PriceIn {
  std::size_t rows = 0;
  AdminBatch::Cells cells;  // what may change
};

constexpr std::string_view changing[] = {"valid_to",     "price_micro",  "discount1_bp",
                                         "discount2_bp", "discount3_bp", "discount4_bp"};

class PriceImport {
 public:
  explicit PriceImport(ImportRun& run) : run_(run) {}

  std::optional<Problem> run() {
    for (auto& row : run_.file.rows)
      if (auto values = run_.read(row)) take(row, *values);
    if (!run_.may_go_on()) return std::nullopt;
    for (auto& key : order_)
      if (auto problem = write(key, prices_.at(key))) return problem;
    return std::nullopt;
  }

 private:
  Value of(const ImportRun::Values& values, std::string_view ours) const {
    for (std::size_t i = 0; i < values.size(); ++i)
      if (run_.mapping.fields[i].field->ours == ours) return values[i];
    return {};
  }

  /// The half sentence that says what is wrong with the row; empty: nothing.
  std::string_view wrong(const ImportRun::Values& values) const {
    bool list = !is_null(of(values, "price_list")), client = !is_null(of(values, "client"));
    bool sku = !is_null(of(values, "sku")), category = !is_null(of(values, "category"));
    auto price = of(values, "price"), from = of(values, "valid_from"), to = of(values, "valid_to");
    if (list == client) return "a price belongs to a price_list or to a client: give one of the two";
    if (sku == category) return "a price is for a sku or for a category: give one of the two";
    if (client && category) return "a price agreed with a client names a sku, not a category";
    bool discounted = false;
    for (auto name : {"discount", "discount2", "discount3", "discount4"}) {
      auto discount = of(values, name);
      if (is_null(discount)) continue;
      discounted = true;
      if (as_int(discount) < 0 || as_int(discount) > 10'000) return "a discount lies between 0 and 100 %";
    }
    if (is_null(price) && !discounted) return "neither a price nor a discount: the row says nothing";
    if (!is_null(price) && as_int(price) < 0) return "a price cannot be negative";
    if (as_int(of(values, "min_quantity")) < 0) return "a quantity break cannot be negative";
    if (!is_null(from) && !is_null(to) && as_text(to) <= as_text(from))
      return "valid_to is the first day it no longer holds: it comes after valid_from";
    return {};
  }

  void take(const CsvRow& row, const ImportRun::Values& values) {
    if (auto reason = wrong(values); !reason.empty()) return run_.bad(row.line, nullptr, reason);
    PriceKey key{.of_client = !is_null(of(values, "client"))};
    key.owner = as_id(of(values, key.of_client ? "client" : "price_list"));
    key.product = as_id(of(values, "sku"));
    key.category = as_text(of(values, "category"));
    key.min_quantity_milli = as_int(of(values, "min_quantity"));
    key.valid_from = as_text(of(values, "valid_from"));
    auto [known, is_new] = prices_.try_emplace(key);
    if (is_new) order_.push_back(key);
    ++known->second.rows;
    known->second.cells.clear();
    for (std::size_t i = 0; i < values.size(); ++i)
      for (auto column : changing)
        if (run_.mapping.fields[i].field->column == column)
          known->second.cells.emplace_back(column, values[i]);
  }

  /// The rows of a list or client that stand at the office, read once.
  const std::map<PriceKey, Id>& standing(bool of_client, const Id& owner) {
    auto [known, is_new] = standing_.try_emplace({of_client, owner});
    if (!is_new) return known->second;
    auto table = of_client ? "client_price" : "price";
    for (auto& id : run_.batch.find_all(table, of_client ? "client_id" : "price_list_id", owner)) {
      auto cell = [&](std::string_view column) {
        return run_.batch.cell(table, id, column).value_or(Value());
      };
      PriceKey key{of_client, owner, as_id(cell("product_id")), {}, as_int(cell("min_quantity_milli")), {}};
      if (!of_client) key.category = as_text(cell("category"));
      key.valid_from = as_text(cell("valid_from"));
      known->second.emplace(std::move(key), id);
    }
    return known->second;
  }

  std::optional<Problem> write(const PriceKey& key, const PriceIn& price) {
    for (std::size_t i = 0; i < price.rows; ++i) run_.step();
    auto& known = standing(key.of_client, key.owner);
    auto existing = known.find(key);
    auto cells = price.cells;
    if (existing == known.end()) add_key(key, cells);
    auto changed = run_.put(key.of_client ? "client_price" : "price",
                            existing == known.end() ? run_.batch.mint() : existing->second, cells);
    if (!changed) return changed.error();
    auto& count = existing == known.end() ? run_.report.inserted
                  : *changed              ? run_.report.updated
                                          : run_.report.unchanged;
    ++count;
    return std::nullopt;
  }

  static void add_key(const PriceKey& key, AdminBatch::Cells& cells) {
    cells.emplace_back(key.of_client ? "client_id" : "price_list_id", key.owner);
    if (!key.product.is_nil()) cells.emplace_back("product_id", key.product);
    if (!key.category.empty()) cells.emplace_back("category", key.category);
    cells.emplace_back("min_quantity_milli", key.min_quantity_milli);
    if (!key.valid_from.empty()) cells.emplace_back("valid_from", key.valid_from);
  }

  ImportRun& run_;
  std::map<PriceKey, PriceIn> prices_;
  std::vector<PriceKey> order_;  // as the file has them
  std::map<std::pair<bool, Id>, std::map<PriceKey, Id>> standing_;
};

}  // namespace

std::optional<Problem> import_prices(ImportRun& run) {
  return PriceImport(run).run();
}

}  // namespace giro
