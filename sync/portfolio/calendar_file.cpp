#include "sync/portfolio/calendar_file.hpp"

#include <chrono>

#include "sync/base/company_time.hpp"

namespace giro {
namespace {

constexpr std::int64_t visit_ms = 40 * 60'000;  // as the round is estimated (route.hpp)

/// 20261119T083000Z
std::string utc(std::int64_t at) {
  auto day = std::chrono::floor<std::chrono::days>(std::chrono::milliseconds(at)).count();
  auto second = (at - day * 86'400'000) / 1000;
  auto date = iso_day(day);
  char text[32];
  std::snprintf(text, sizeof text, "%s%s%sT%02d%02d%02dZ", date.substr(0, 4).c_str(),
                date.substr(5, 2).c_str(), date.substr(8, 2).c_str(), static_cast<int>(second / 3600),
                static_cast<int>(second / 60 % 60), static_cast<int>(second % 60));
  return text;
}

bool continues_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

}  // namespace

std::string folded_line(std::string_view line) {
  constexpr std::size_t most = 75;
  std::string folded;
  for (auto room = most; line.size() > room; room = most - 1) {  // the space that begins the next one counts
    auto end = room;
    while (end > 1 && continues_character(line[end])) --end;
    folded.append(line.substr(0, end)).append("\r\n ");
    line.remove_prefix(end);
  }
  return folded.append(line).append("\r\n");
}

std::string escaped_text(std::string_view text) {
  std::string escaped;
  for (char c : text) {
    if (c == '\n') {
      escaped += "\\n";
      continue;
    }
    if (static_cast<unsigned char>(c) < 0x20) continue;
    if (c == '\\' || c == ';' || c == ',') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

std::string calendar_file(const DayPlan& plan, std::int64_t now_at,
                          const std::function<std::string(const Stop&)>& reason_of) {
  std::string file;
  auto line = [&](std::string_view name, std::string_view value) {
    file += folded_line(std::string(name).append(":").append(value));
  };
  line("BEGIN", "VCALENDAR");
  line("VERSION", "2.0");
  line("PRODID", "-//Giro//Giro//IT");
  line("METHOD", "PUBLISH");
  for (auto& stop : plan.stops) {
    if (!stop.open()) continue;
    auto& client = stop.client;
    line("BEGIN", "VEVENT");
    line("UID", to_hex(client.id) + "-" + iso_day(plan.day) + "@giro.invalid");
    line("DTSTAMP", utc(now_at));
    line("DTSTART", utc(stop.arrives_at));
    line("DTEND", utc(stop.arrives_at + visit_ms));
    line("SUMMARY", escaped_text(client.name));
    auto place = client.address;
    if (!client.city.empty()) place.append(place.empty() ? "" : ", ").append(client.city);
    if (!place.empty()) line("LOCATION", escaped_text(place));
    if (client.located() && !client.at_province_centre) {
      char position[64];
      std::snprintf(position, sizeof position, "%.6f;%.6f", static_cast<double>(client.lat_micro) / 1e6,
                    static_cast<double>(client.lon_micro) / 1e6);
      line("GEO", position);
    }
    if (auto reason = reason_of(stop); !reason.empty()) line("DESCRIPTION", escaped_text(reason));
    line("END", "VEVENT");
  }
  line("END", "VCALENDAR");
  return file;
}

}  // namespace giro
