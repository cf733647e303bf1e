// The company's clock: the zone of its setting, or the usual one where that is unknown. Any thread.
#pragma once

#include "server/office/store.hpp"
#include "sync/base/company_time.hpp"

namespace giro {

CompanyTime company_zone(const Snapshot&);

}  // namespace giro
