// Italian national holidays, computed. Fixed days: law 260/1949 as amended (law 54/1977, d.P.R. 792/1985 for
// the Epiphany, law 336/2000 for 2 June); 4 October, San Francesco, from 2026 (law 151/2025). Easter by the
// Gregorian computus (Meeus/Jones/Butcher), its Monday after it. The patron's day differs from town to town
// and is a setting. Pure; any thread. Days are numbers since 1970-01-01.
#pragma once

#include <cstdint>
#include <string_view>

namespace giro {

std::int64_t easter_sunday(int year);

/// Its name; empty on every other day.
std::string_view italian_holiday(std::int64_t day);

/// "06-13" → is the day the 13th of June? False for a text of another shape.
bool falls_on(std::int64_t day, std::string_view month_and_day);

}  // namespace giro
