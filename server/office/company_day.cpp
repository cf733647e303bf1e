#include "server/office/office_context.hpp"
#include "sync/base/company_time.hpp"
#include "sync/op/natural_key.hpp"

namespace giro {

std::string company_day(const Snapshot& snapshot, std::int64_t at) {
  static const auto setting = natural_id("setting", {Value("time_zone")});
  auto row = snapshot.row(setting);
  auto named = row && !row->head.dead ? std::string(as_text(row->cell("content"))) : std::string();
  auto time = CompanyTime::in(named.empty() ? CompanyTime::default_zone : named);
  if (!time) time = CompanyTime::in();
  return iso_day(time.value().day_of(at));
}

}  // namespace giro
