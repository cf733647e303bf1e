// Running the rules of a segmentation at the office: the plan (sync/portfolio/segments.hpp) is made and
// carried out in one transaction. It writes memberships with source `rule` and nothing else: manual ones
// stay, no client is moved between assigned segments, so no scope changes. Running again changes nothing. One
// thread.
#pragma once

#include <filesystem>

#include "server/office/office.hpp"
#include "sync/portfolio/segments.hpp"

namespace giro {

/// `database`: the office's file, read beside the transaction.
/// `as_of`: another moment than now.
Result<SegmentPlan> run_segments(Office&, const std::filesystem::path& database, std::string_view code,
                                 std::optional<std::int64_t> as_of = {});

/// Without changing anything; `rules` to try others.
Result<SegmentPlan> preview_segments(const std::filesystem::path& database, std::int64_t now_at,
                                     std::string_view code, const std::optional<std::string>& rules = {});

/// Every segmentation that has rules, in their order. What could not be run is said, the others run.
struct SegmentRun {
  std::string code;
  std::size_t moved = 0;
  std::string problem;  // empty: done
};
std::vector<SegmentRun> run_all_segments(Office&, const std::filesystem::path& database,
                                         std::optional<std::int64_t> as_of = {});

/// Codes, names and rules, for the command line.
std::vector<SegmentationRow> all_segmentations(const std::filesystem::path& database);
std::vector<SegmentOf> all_segments(const std::filesystem::path& database, const Id& segmentation);

}  // namespace giro
