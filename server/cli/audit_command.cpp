// giro-server audit: who changed what, and when, from what to what, and what became of it.
#include <iostream>

#include "server/accounts/user_facts.hpp"
#include "server/administration/audit_trail.hpp"
#include "server/cli/command_line.hpp"
#include "sync/base/company_time.hpp"

namespace giro::cli {
namespace {

std::string_view became_words(AuditEntry::Became became) {
  switch (became) {
    case AuditEntry::Became::accepted:
      return "";
    case AuditEntry::Became::rejected:
      return "  rejected";
    case AuditEntry::Became::waiting:
      return "  waiting";
    case AuditEntry::Became::quarantined:
      return "  in quarantine";
    case AuditEntry::Became::lost:
      return "  lost against another value";
    case AuditEntry::Became::open:
      return "  in conflict";
  }
  return "";
}

std::string quoted(const Value& value) {
  constexpr std::size_t most_bytes = 60;
  if (is_null(value)) return "nothing";
  auto text = to_text(value);
  for (auto& c : text)
    if (static_cast<unsigned char>(c) < 0x20) c = ' ';
  if (text.size() > most_bytes) {
    auto end = most_bytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;  // no half letter
    text = text.substr(0, end) + "…";
  }
  return "'" + text + "'";
}

std::string when_text(const CompanyTime& time, std::int64_t at) {
  auto second = time.second_of_day(at);
  char text[16];
  std::snprintf(text, sizeof text, " %02d:%02d", static_cast<int>(second / 3600),
                static_cast<int>(second / 60 % 60));
  return iso_day(time.day_of(at)) + text;
}

Done print_audit(OfficeHome& home, const AuditSearch& search) {
  auto trail = search_audit(home.store(), home.database_file(), search);
  if (!trail) return trail.error();
  auto user_of = users_of(home.store());
  auto time = CompanyTime::in(home.time_zone()).value();
  for (auto& entry : trail->entries) {
    auto known = entry.user.is_nil() ? std::nullopt : user_of(entry.user);
    auto who = entry.user.is_nil() ? "the office" : known ? known->login : to_hex(entry.user);
    auto what = entry.column.empty() ? "removed"
                                     : entry.column + ": " + quoted(entry.from) + " -> " + quoted(entry.to);
    std::cout << when_text(time, entry.at) << "  " << who << "  " << entry.table << " "
              << to_hex(entry.row).substr(20) << " " << what << became_words(entry.became) << "\n";
  }
  if (trail->more)
    std::cout << "Older ones are left out: name a period with --from and --to, or more lines with --most.\n";
  return {};
}

}  // namespace

void add_audit(CLI::App& app, CommandLine& line) {
  auto* command = app.add_subcommand("audit", "Who changed what, and when");
  command->require_subcommand(1);
  auto* search = command->add_subcommand("search", "The newest changes first");
  auto options = std::make_shared<AuditSearch>();
  search->add_option("--client", options->client, "Its code");
  search->add_option("--user", options->user, "Their login");
  search->add_option("--field", options->field, "A column, such as phone or client.phone");
  search->add_option("--from", options->from, "The first day");
  search->add_option("--to", options->to, "The last day");
  search->add_option("--most", options->most, "Lines, at most 10000")->capture_default_str();
  runs(search, line, [&line, options] {
    return with_office(line, [&](OfficeHome& home) { return print_audit(home, *options); });
  });
}

}  // namespace giro::cli
