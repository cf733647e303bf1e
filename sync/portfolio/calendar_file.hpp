// A day's plan as an iCalendar file (RFC 5545), for other calendars: one VEVENT per stop still open, times in
// UTC, lines folded at 75 octets and ended by CRLF. UIDs derive from day and client, so that importing again
// replaces. Pure; any thread.
#pragma once

#include <functional>
#include <string>

#include "sync/portfolio/day_plan.hpp"

namespace giro {

/// `reason_of`: why the client is on the plan, in words.
std::string calendar_file(const DayPlan&, std::int64_t now_at,
                          const std::function<std::string(const Stop&)>& reason_of);

/// One content line as files hold it: folded, with its CRLF. Folds never split a character.
std::string folded_line(std::string_view line);
/// A TEXT value: backslash, semicolon, comma and line ends are escaped.
std::string escaped_text(std::string_view text);

}  // namespace giro
