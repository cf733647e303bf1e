// Settings that hold a little language: what the office typed, tablets read. Whatever stands there, what is
// read is within its bounds, and what cannot be read changes nothing.
#include <algorithm>

#include "sync/base/whole_number.hpp"
#include "sync/domain/abc.hpp"
#include "sync/domain/instalments.hpp"
#include "sync/domain/service_level.hpp"
#include "sync/domain/visiting_days.hpp"
#include "sync/figures/activity.hpp"
#include "sync/figures/dynamics.hpp"
#include "tests/fuzz/target.hpp"

using namespace giro;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto text = bytes_of(data, size);
  for (auto& level : read_service_levels(text))
    GIRO_ASSERT(!level.name.empty() && level.from_potential_cents >= 0 && level.cost_cents >= 0);
  TermLine line, before = line;
  if (read_skipped_months(text, line)) {
    GIRO_ASSERT(line.skipped_to_day >= 1 && line.skipped_to_day <= 31);
    GIRO_ASSERT(due_day(line, 20'776) >= 20'776);  // some month is left to fall due in
  } else {
    GIRO_ASSERT(line.skipped_months == before.skipped_months && line.skipped_to_day == before.skipped_to_day);
  }
  if (auto days = parse_weekdays(text)) GIRO_ASSERT(std::ranges::count(*days, true) > 0);
  if (auto number = whole_number(text)) GIRO_ASSERT(whole_number(std::to_string(*number)) == number);
  auto limits = read_abc_limits(text);
  GIRO_ASSERT(limits.b_bp >= 0 && limits.b_bp <= limits.c_bp && limits.c_bp <= 10'000);
  for (auto weight : read_class_weights(text).of) GIRO_ASSERT(weight >= 0 && weight <= 100);
  auto rules = read_dynamics_rules(text, text);
  GIRO_ASSERT(rules.inactive_days >= 1 && rules.inactive_days <= 3'650);
  GIRO_ASSERT(rules.change_bp >= 100 && rules.change_bp <= 10'000);
  return 0;
}

std::vector<std::string> seeds() {
  return {"Oro,100000,1200; Argento,20000,600; Base,0,200",
          "8,12:8",
          "8",
          "1,2,3,4,5",
          "-9223372036854775808",
          "80/15/5",
          "3/2/1"};
}
