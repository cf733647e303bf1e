#include "server/import/date_format.hpp"

#include <date/date.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace giro {
namespace {

char lower(char c) {
  return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

bool begins_with(std::string_view text, std::string_view lower_word) {
  return text.size() >= lower_word.size() &&
         std::ranges::equal(text.substr(0, lower_word.size()), lower_word, {}, lower);
}

/// "M/D/YYYY H:MM" → "%m/%d/%Y %H:%M": an M after the hour is a minute.
std::string strftime_words(std::string_view format) {
  if (format.find('%') != std::string_view::npos) return std::string(format);
  std::string words;
  bool hour_seen = false;
  for (std::size_t i = 0; i < format.size(); ++i) {
    char letter = format[i];
    char upper = static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    if (std::string_view("YMDHS").find(upper) == std::string_view::npos) {
      words += letter;
      continue;
    }
    if (i > 0 && format[i - 1] == letter) continue;
    if (upper == 'H') hour_seen = true;
    words += '%';
    words += upper == 'Y' ? 'Y' : upper == 'D' ? 'd' : upper == 'M' && !hour_seen ? 'm' : upper;
  }
  return words;
}

class Reading {
 public:
  explicit Reading(std::string_view text) : rest_(text) {}

  bool form(std::string_view words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
      bool good = words[i] == ' '                           ? spaces()
                  : words[i] == '%' && i + 1 < words.size() ? word(words[++i])
                                                            : literal(words[i]);
      if (!good) return false;
    }
    return true;
  }

  std::optional<Moment> moment() const {
    if (!rest_.empty() || !year_ || !month_ || !day_) return std::nullopt;
    date::year_month_day date(date::year(*year_), date::month(static_cast<unsigned>(*month_)),
                              date::day(static_cast<unsigned>(*day_)));
    auto hour = half_ ? hour_ % 12 + *half_ : hour_;
    bool twelve = !half_ || (hour_ >= 1 && hour_ <= 12);
    if (!date.ok() || !twelve || hour > 23 || minute_ > 59 || second_ > 59) return std::nullopt;
    return Moment{date::sys_days(date).time_since_epoch().count(), (hour * 60 + minute_) * 60 + second_};
  }

 private:
  std::optional<int> number(std::size_t most) {
    int value = 0;
    std::size_t digits = 0;
    for (; digits < most && digits < rest_.size() && rest_[digits] >= '0' && rest_[digits] <= '9'; ++digits)
      value = value * 10 + (rest_[digits] - '0');
    rest_.remove_prefix(digits);
    return digits ? std::optional(value) : std::nullopt;
  }

  bool into(int& out) {
    auto read = number(2);
    out = read.value_or(0);
    return read.has_value();
  }

  bool spaces() {
    rest_.remove_prefix(std::min(rest_.find_first_not_of(' '), rest_.size()));
    return true;
  }

  bool literal(char c) {
    if (!rest_.starts_with(c)) return false;
    rest_.remove_prefix(1);
    return true;
  }

  bool seconds() {
    if (!into(second_)) return false;
    if (literal('.'))
      while (number(1)) continue;
    return true;
  }

  bool month_name() {
    static constexpr std::array<std::string_view, 12> names{"january",   "february", "march",    "april",
                                                            "may",       "june",     "july",     "august",
                                                            "september", "october",  "november", "december"};
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (!begins_with(rest_, names[i].substr(0, 3))) continue;
      rest_.remove_prefix(begins_with(rest_, names[i]) ? names[i].size() : 3);
      month_ = static_cast<int>(i) + 1;
      return true;
    }
    return false;
  }

  bool half_of_day() {
    if (!begins_with(rest_, "am") && !begins_with(rest_, "pm")) return false;
    half_ = lower(rest_.front()) == 'p' ? 12 : 0;
    rest_.remove_prefix(2);
    return true;
  }

  bool word(char letter) {
    switch (letter) {
      case 'Y':
        return (year_ = number(4)).has_value();
      case 'y':
        year_ = number(2);
        if (year_) *year_ += *year_ < 69 ? 2000 : 1900;
        return year_.has_value();
      case 'm':
        return (month_ = number(2)).has_value();
      case 'b':
      case 'B':
        return month_name();
      case 'd':
      case 'e':
        return spaces() && (day_ = number(2)).has_value();
      case 'H':
      case 'I':
        return into(hour_);
      case 'M':
        return into(minute_);
      case 'S':
        return seconds();
      case 'p':
        return half_of_day();
      case 'F':
        return form("%Y-%m-%d");
      case 'T':
        return form("%H:%M:%S");
      case 'R':
        return form("%H:%M");
      case 'D':
        return form("%m/%d/%y");
      default:
        return letter == '%' && literal('%');
    }
  }

  std::string_view rest_;
  std::optional<int> year_, month_, day_, half_;
  int hour_ = 0, minute_ = 0, second_ = 0;
};

}  // namespace

DateFormat::DateFormat(std::string_view format) : words_(strftime_words(format)) {}

std::optional<Moment> DateFormat::read(std::string_view text) const {
  Reading reading(text);
  if (!reading.form(words_)) return std::nullopt;
  return reading.moment();
}

}  // namespace giro
