#include "server/office/associations.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>

#include "server/office/admin.hpp"
#include "server/office/office.hpp"
#include "sync/op/natural_key.hpp"
#include "sync/portfolio/basket.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/reader.hpp"

namespace giro {
namespace {

using Wanted = std::map<Id, AdminBatch::Cells>;

std::vector<Id> all_of(SQLite::Database& db, const char* sql) {
  std::vector<Id> ids;
  SQLite::Statement query(db, sql);
  while (query.executeStep()) ids.push_back(id_from_bytes(query.getColumn(0).getString()).value_or(Id{}));
  return ids;
}

void want(const Id& segment, const BasketRule& rule, Wanted& wanted) {
  auto id = natural_id("association", {Value(segment), Value(rule.from), Value(rule.to)});
  wanted[id] = {{"segment_id", segment},
                {"from_product_id", rule.from},
                {"to_product_id", rule.to},
                {"support_micro", rule.support_micro()},
                {"confidence_micro", rule.confidence_micro()},
                {"lift_micro", rule.lift_micro()}};
}

}  // namespace

Result<AssociationReport> associate(Office& office, const std::filesystem::path& database_file,
                                    std::string_view today, std::int64_t min_support_micro) {
  AssociationReport report;
  Wanted wanted;
  std::vector<Id> standing;
  {
    auto db = open_reader(database_file, 10'000);
    auto time = company_time(db);
    auto day = day_number(today);
    if (!day) return Problem{"\"" + std::string(today) + "\" is no day: write it as 2026-11-19."};
    BasketQuestion year{.from = iso_day(years_before(*day, 1) + 1), .to = iso_day(*day)};
    report.baskets = baskets_of(db, year, time).value().size();
    for (auto& segment : all_of(db, "SELECT id FROM segment")) {
      year.segment = segment;
      std::size_t kept = 0;
      for (auto& rule : basket_rules(baskets_of(db, year, time).value(), min_support_micro)) {
        if (rule.lift_micro() <= 1'000'000 || kept == most_rules_of_a_segment) break;
        want(segment, rule, wanted);
        ++kept;
      }
      report.segments += kept > 0;
      report.rules += kept;
    }
    standing = all_of(db, "SELECT id FROM association");
  }
  AdminBatch batch(office);
  for (auto& id : standing)
    if (!wanted.contains(id)) {
      batch.remove("association", id);
      ++report.removed;
    }
  for (auto& [id, cells] : wanted) {
    auto changed = batch.put("association", id, cells);
    if (!changed) return changed.error();
    report.written += *changed;
  }
  if (report.written + report.removed > 0) batch.commit();
  return report;
}

}  // namespace giro
