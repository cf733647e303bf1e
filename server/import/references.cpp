#include "server/import/references.hpp"

#include <algorithm>

#include "server/import/cell_reader.hpp"
#include "sync/op/op.hpp"

namespace giro {
namespace {

std::string known_key(std::string_view table, const std::string& key) {
  return std::string(table) + '\n' + key;
}

/// "no client BLONP: import clients first" for what people know by such a key.
Problem missing(std::string_view table, const std::string& key) {
  struct Words {
    std::string_view table, noun, remedy;
  };
  static constexpr Words words[] = {{"client", "client", "import clients first"},
                                    {"product", "product", "import products first"},
                                    {"app_user", "user", "import users first"},
                                    {"sales_order", "order", "import orders first"},
                                    {"invoice", "invoice", "import invoices first"}};
  auto found = std::ranges::find(words, table, &Words::table);
  if (found == std::end(words)) return {"no " + std::string(table) + " \"" + key + "\""};
  return {"there is no " + std::string(found->noun) + " \"" + key + "\": " + std::string(found->remedy)};
}

}  // namespace

void References::announce(std::string_view table, const std::string& key, const Id& id) {
  known_[known_key(table, key)] = id;
}

Result<Id> References::resolve(const schema::Column& column, const std::string& key) {
  auto known = known_.find(known_key(column.detail, key));
  if (known != known_.end()) return known->second;
  auto id = find(column.detail, key);
  if (!id) {
    auto made = make(column.detail, key);
    if (!made) return made.error();
    id = *made;
  }
  announce(column.detail, key, *id);
  return *id;
}

Result<Id> References::default_segment() {
  return resolve(*schema::find_table("client")->find("segment_id"), "unassigned");
}

Result<bool> References::introduce(const Id& id) {
  auto found = new_.find(id);
  if (found == new_.end()) return false;
  auto row = std::move(found->second);
  new_.erase(found);
  for (auto& [column, value] : row.cells)
    if (auto* other = std::get_if<Id>(&value))
      if (auto done = introduce(*other); !done) return done;
  return batch_.put(row.table, id, row.cells);
}

std::optional<Id> References::find(std::string_view table, const std::string& key) {
  if (table == "segment") return find_segment(key);
  return batch_.find(table, schema::find_table(table)->human_key, key);
}

std::optional<Id> References::find_segment(const std::string& code) {
  auto segmentation = assignment_segmentation();
  for (auto& id : batch_.find_all("segment", "code", code))
    if (batch_.cell("segment", id, "segmentation_id") == Value(segmentation)) return id;
  return std::nullopt;
}

Result<Id> References::make(std::string_view table, const std::string& key) {
  auto& declared = *schema::find_table(table);
  AdminBatch::Cells cells;
  if (table == "segment") {
    cells = {{"segmentation_id", assignment_segmentation()}, {"code", key}, {"name", key}};
    if (key == "unassigned") cells.back().second = std::string("Da assegnare");
  } else if (table == "payment_term" || table == "price_list" || table == "client_group") {
    cells = {{"code", key}, {"name", key}};
  } else if (auto percent = table == "vat" ? read_decimal(key, 2) : missing(table, key); percent) {
    cells = {{"code", key}, {"rate_bp", *percent}, {"label", "IVA " + key + " %"}};
  } else {
    return missing(table, key);
  }
  if (auto problem = check_value(declared, *declared.find("code"), key)) return *problem;
  auto id = batch_.mint();
  new_.emplace(id, New{table, std::move(cells)});
  return id;
}

Id References::assignment_segmentation() {
  if (segmentation_) return *segmentation_;
  segmentation_ = batch_.find("segmentation", "is_assignment", std::int64_t{1});
  if (segmentation_) return *segmentation_;
  segmentation_ = batch_.mint();
  new_.emplace(*segmentation_, New{"segmentation",
                                   {{"code", std::string("assignment")},
                                    {"name", std::string("Zone")},
                                    {"is_assignment", std::int64_t{1}},
                                    {"rank", std::int64_t{1}}}});
  return *segmentation_;
}

}  // namespace giro
