#include "server/import/cell_reader.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include "sync/op/op.hpp"

namespace giro {
namespace {

using schema::Type;

Problem not_a(std::string_view text, std::string_view what) {
  return {"\"" + std::string(text) + "\" is no " + std::string(what)};
}

bool all_digits(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// The time after an ISO day: "", " HH:MM", "THH:MM:SS", " HH:MM:SS.mmm".
std::optional<std::int64_t> iso_second_of_day(std::string_view text) {
  if (text.empty()) return 0;
  if (text[0] != ' ' && text[0] != 'T') return std::nullopt;
  text.remove_prefix(1);
  if (auto dot = text.find('.'); dot != std::string_view::npos) {
    if (dot != 8 || !all_digits(text.substr(dot + 1))) return std::nullopt;
    text = text.substr(0, dot);
  }
  if ((text.size() != 5 && text.size() != 8) || text[2] != ':') return std::nullopt;
  if (text.size() == 8 && text[5] != ':') return std::nullopt;
  std::array<int, 3> parts{};
  for (std::size_t i = 0; i * 3 < text.size(); ++i) {
    if (!all_digits(text.substr(i * 3, 2))) return std::nullopt;
    parts[i] = (text[i * 3] - '0') * 10 + (text[i * 3 + 1] - '0');
  }
  if (parts[0] > 23 || parts[1] > 59 || parts[2] > 59) return std::nullopt;
  return parts[0] * 3600 + parts[1] * 60 + parts[2];
}

Result<std::int64_t> read_flag(std::string_view text, bool inverse) {
  static constexpr std::string_view yes[] = {"1", "true", "yes", "y", "si", "sì"};
  static constexpr std::string_view no[] = {"0", "false", "no", "n"};
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  bool is_yes = std::ranges::find(yes, lower) != std::end(yes);
  if (!is_yes && std::ranges::find(no, lower) == std::end(no)) return not_a(text, "yes or no: write 1 or 0");
  return is_yes != inverse ? 1 : 0;
}

int decimals_of(Type type) {
  switch (type) {
    case Type::cents:
    case Type::bp:
      return 2;
    case Type::milli:
      return 3;
    case Type::micro:
      return 6;
    default:
      return 0;
  }
}

}  // namespace

Result<std::int64_t> read_decimal(std::string_view text, int decimals, char point) {
  bool negative = text.starts_with('-');
  auto digits = text.substr(negative || text.starts_with('+') ? 1 : 0);
  auto whole = digits.substr(0, digits.find(point));
  auto part = whole.size() < digits.size() ? digits.substr(whole.size() + 1) : std::string_view();
  while (part.ends_with('0')) part.remove_suffix(1);
  if ((whole.empty() && part.empty()) || !all_digits(whole) || !all_digits(part))
    return not_a(text, "number");
  if (part.size() > static_cast<std::size_t>(decimals))
    return Problem{"\"" + std::string(text) + "\" has more than " + std::to_string(decimals) + " decimals"};
  std::string all(whole);
  all.append(part).append(static_cast<std::size_t>(decimals) - part.size(), '0');
  all.erase(0, std::min(all.find_first_not_of('0'), all.size()));
  if (all.size() > 17) return Problem{"\"" + std::string(text) + "\" is too large"};
  std::int64_t number = 0;
  for (char c : all) number = number * 10 + (c - '0');
  return negative ? -number : number;
}

CellReader::CellReader(std::string_view date_format, const CompanyTime& time, bool decimal_comma)
    : format_(date_format), time_(time), point_(decimal_comma ? ',' : '.') {}

Result<Moment> CellReader::read_moment(std::string_view text) const {
  if (format_.empty()) {
    auto day = day_number(text.substr(0, 10));
    auto second = day ? iso_second_of_day(text.substr(10)) : std::nullopt;
    if (!second)
      return not_a(text, "ISO date: name its form with --date-format, for example \"D/M/YYYY H:MM\"");
    return Moment{*day, *second};
  }
  auto moment = format_.read(text);
  if (!moment) return not_a(text, "date of the form " + format_.words());
  return *moment;
}

Result<std::int64_t> CellReader::read_number(Type type, std::string_view text, Conversion conversion) const {
  int decimals = decimals_of(type);
  // 0.15 is 15 %: the same digits, two places further.
  if (conversion == Conversion::fraction) decimals += 2;
  return read_decimal(text, decimals, point_);
}

Result<Value> CellReader::read(const schema::Table& table, const schema::Column& column,
                               std::string_view text, Conversion conversion) const {
  Value value;
  if (column.type == Type::text || column.type == Type::choice) {
    value = std::string(text);
  } else if (column.type == Type::on || column.type == Type::at) {
    auto moment = read_moment(text);
    if (!moment) return moment.error();
    if (column.type == Type::on)
      value = iso_day(moment->day);
    else
      value = time_.at(moment->day, moment->second_of_day);
  } else {
    auto number = column.type == Type::flag ? read_flag(text, conversion == Conversion::inverse)
                                            : read_number(column.type, text, conversion);
    if (!number) return number.error();
    value = *number;
  }
  if (auto problem = check_value(table, column, value)) return *problem;
  return value;
}

}  // namespace giro
