// DateFormat: dates of files as somebody else wrote them, read digit by digit. In strftime's words
// ("%m/%d/%Y %H:%M": Y y m d e b B H I M S p F T R D) or in letters ("M/D/YYYY H:MM"). A space is any number
// of them; seconds may have a fraction, which is dropped. Immutable; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace giro {

struct Moment {
  std::int64_t day = 0;  // since 1970-01-01
  std::int64_t second_of_day = 0;
};

class DateFormat {
 public:
  explicit DateFormat(std::string_view format);

  bool empty() const { return words_.empty(); }
  const std::string& words() const { return words_; }
  /// nullopt: the text has another form, names no day of the calendar, or has more after it.
  std::optional<Moment> read(std::string_view text) const;

 private:
  std::string words_;
};

}  // namespace giro
