#include "server/office/company_zone.hpp"
#include "server/office/office_context.hpp"
#include "sync/op/natural_key.hpp"

namespace giro {

CompanyTime company_zone(const Snapshot& snapshot) {
  static const auto setting = natural_id("setting", {Value("time_zone")});
  auto row = snapshot.row(setting);
  auto named = row && !row->head.dead ? std::string(as_text(row->cell("content"))) : std::string();
  auto time = CompanyTime::in(named.empty() ? CompanyTime::default_zone : named);
  if (!time) time = CompanyTime::in();
  return time.value();
}

std::string company_day(const Snapshot& snapshot, std::int64_t at) {
  return iso_day(company_zone(snapshot).day_of(at));
}

}  // namespace giro
