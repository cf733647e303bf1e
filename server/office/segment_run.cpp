#include "server/office/segment_run.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include "server/office/admin.hpp"
#include "sync/op/natural_key.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/reader.hpp"

namespace giro {
namespace {

constexpr int busy_timeout_ms = 10'000;

SQLite::Database reading(const std::filesystem::path& database) {
  return open_reader(database, busy_timeout_ms);
}

Result<SegmentPlan> plan(SQLite::Database& db, std::int64_t now_at, std::string_view code,
                         const std::optional<std::string>& rules = {}) {
  auto time = company_time(db);
  return plan_segments(db, time, time.day_of(now_at), code, rules);
}

Result<void> carry_out(AdminBatch& batch, const SegmentPlan& plan, const std::string& day_on) {
  for (auto& move : plan.moves) {
    auto row = natural_id("client_segment", {move.client, plan.segmentation});
    if (move.to.is_nil()) {
      batch.remove("client_segment", row);
      continue;
    }
    auto put = batch.put("client_segment", row,
                         {{"client_id", move.client},
                          {"segmentation_id", plan.segmentation},
                          {"segment_id", move.to},
                          {"source", std::string("rule")},
                          {"reason", move.reason},
                          {"since_on", day_on}});
    if (put.has_error()) return put.error();
  }
  return {};
}

}  // namespace

Result<SegmentPlan> run_segments(Office& office, const std::filesystem::path& database, std::string_view code,
                                 std::optional<std::int64_t> as_of) {
  AdminBatch batch(
      office);  // nobody else writes from here on: the plan is still right when it is carried out
  auto db = reading(database);
  auto now_at = as_of.value_or(office.environment().clock().wall_at);
  auto planned = plan(db, now_at, code);
  if (planned.has_error() || planned->moves.empty()) return planned;
  auto time = company_time(db);
  auto done = carry_out(batch, *planned, iso_day(time.day_of(now_at)));
  if (done.has_error()) return done.error();
  batch.commit();
  return planned;
}

Result<SegmentPlan> preview_segments(const std::filesystem::path& database, std::int64_t now_at,
                                     std::string_view code, const std::optional<std::string>& rules) {
  auto db = reading(database);
  return plan(db, now_at, code, rules);
}

std::vector<SegmentRun> run_all_segments(Office& office, const std::filesystem::path& database,
                                         std::optional<std::int64_t> as_of) {
  std::vector<SegmentRun> runs;
  for (auto& row : all_segmentations(database)) {
    if (row.is_assignment || row.rules.empty()) continue;
    auto done = run_segments(office, database, row.code, as_of);
    if (done.has_error())
      runs.push_back({row.code, 0, done.error().what});
    else
      runs.push_back({row.code, done->moves.size(), {}});
  }
  return runs;
}

std::vector<SegmentationRow> all_segmentations(const std::filesystem::path& database) {
  auto db = reading(database);
  return segmentations(db);
}

std::vector<SegmentOf> all_segments(const std::filesystem::path& database, const Id& segmentation) {
  auto db = reading(database);
  return segments_in(db, segmentation);
}

}  // namespace giro
