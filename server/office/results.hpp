// Results: what each agent did month by month, as rows of `result` in their own bucket. The office computes
// them from everything it holds, so they stay the same when clients change hands, and a tablet that never saw
// a colleague's clients knows its owner's figures all the same. Turnover is net of returns, by whom orders
// are credited to. Run by night, and by hand; a second run writes nothing. One thread, the writer's.
#pragma once

#include <filesystem>
#include <string_view>

#include "sync/base/result.hpp"

namespace giro {

class Office;

struct ResultsReport {
  std::size_t months = 0;   // rows looked at: agents × months with something done
  std::size_t written = 0;  // that changed
};
/// The month of `today` and the twelve before it. `database_file`: the office's, read beside the transaction.
Result<ResultsReport> write_results(Office&, const std::filesystem::path& database_file,
                                    std::string_view today);

}  // namespace giro
