#include <catch2/catch.hpp>

#include "sync/portfolio/calendar_file.hpp"

using namespace giro;

TEST_CASE("calendar lines are folded at 75 octets, never inside a character, and unfold to what they were") {
  for (std::size_t before = 60; before < 80; ++before) {
    auto line =
        "SUMMARY:" + std::string(before, 'a') + "perché così è più dell'età — però" + std::string(200, 'z');
    auto folded = folded_line(line);
    REQUIRE(folded.ends_with("\r\n"));
    std::string unfolded;
    std::size_t start = 0;
    for (auto end = folded.find("\r\n"); end != std::string::npos; end = folded.find("\r\n", start)) {
      auto part = folded.substr(start, end - start);
      CHECK(part.size() <= 75);
      bool first = start == 0;
      if (!first) REQUIRE(part.front() == ' ');
      auto content = first ? part : part.substr(1);
      CHECK((static_cast<unsigned char>(content.front()) & 0xC0) != 0x80);
      unfolded += content;
      start = end + 2;
    }
    CHECK(unfolded == line);
  }
}

TEST_CASE("names cannot break a calendar file: separators and line ends are escaped") {
  CHECK(escaped_text("Rossi, Bianchi; \\ figli\nVia Roma\r") == "Rossi\\, Bianchi\\; \\\\ figli\\nVia Roma");
}

TEST_CASE("a day's plan becomes one event per open stop, in UTC") {
  DayPlan plan;
  plan.day = day_number("2026-11-19").value();
  Stop stop;
  stop.status = "planned";
  stop.client.name = "Da Nino; Treviso";
  stop.client.city = "Treviso";
  stop.arrives_at = plan.day * 86'400'000 + (7 * 60 + 35) * 60'000;
  plan.stops.push_back(stop);
  stop.status = "done";
  plan.stops.push_back(stop);
  auto file = calendar_file(plan, 0, [](const Stop&) { return std::string("in ritardo di 6 giorni"); });
  CHECK(file.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
  CHECK(file.ends_with("END:VCALENDAR\r\n"));
  CHECK(file.find("DTSTART:20261119T073500Z\r\nDTEND:20261119T081500Z\r\n") != std::string::npos);
  CHECK(file.find("SUMMARY:Da Nino\\; Treviso\r\n") != std::string::npos);
  CHECK(file.find("DESCRIPTION:in ritardo di 6 giorni\r\n") != std::string::npos);
  CHECK(file.find("BEGIN:VEVENT") == file.rfind("BEGIN:VEVENT"));
}
