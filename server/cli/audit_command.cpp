// giro-server audit: who changed what, and when: what people's operations said and what became of it, and
// what the office itself changed of a client's own data.
#include <ctime>
#include <iostream>
#include <map>

#include "server/accounts/user_facts.hpp"
#include "server/cli/command_line.hpp"
#include "server/office/admin.hpp"
#include "server/office/office_file.hpp"
#include "sync/base/company_time.hpp"

namespace giro::cli {
namespace {

struct AuditOptions {
  std::string client, user, field, from, to;
  std::size_t most = 100;
};

struct AuditQuestion {
  std::optional<Id> client, user;
  std::string field;                            // column, or table.column
  std::int64_t from_at = 0, to_at = INT64_MAX;  // of the company's days
  std::size_t most = 100;

  bool wants(std::string_view table, std::string_view column) const {
    return field.empty() || field == column || field == std::string(table) + "." + std::string(column);
  }
  bool wants(std::int64_t at) const { return at >= from_at && at < to_at; }
};

/// The newest lines, as many as were asked for.
class Trail {
 public:
  Trail(OfficeHome& home, const AuditQuestion& question)
      : question_(question),
        user_of_(users_of(home.store())),
        time_(CompanyTime::in(home.time_zone()).value()) {}

  void add(std::int64_t at, const Id& user, const std::string& what) {
    auto known = user.is_nil() ? std::nullopt : user_of_(user);
    auto who = user.is_nil() ? "the office" : known ? known->login : to_hex(user);
    lines_.emplace(at, who + "  " + what);
    if (lines_.size() > question_.most) lines_.erase(lines_.begin()), dropped_ = true;
  }
  void print() const {
    for (auto line = lines_.rbegin(); line != lines_.rend(); ++line)
      std::cout << iso_day(time_.day_of(line->first)) << " " << clock_text(line->first) << "  "
                << line->second << "\n";
    if (dropped_)
      std::cout
          << "Older ones are left out: name a period with --from and --to, or more lines with --most.\n";
  }

 private:
  std::string clock_text(std::int64_t at) const {
    auto second = time_.second_of_day(at);
    char text[16];
    std::snprintf(text, sizeof text, "%02d:%02d", static_cast<int>(second / 3600),
                  static_cast<int>(second / 60 % 60));
    return text;
  }

  const AuditQuestion& question_;
  FindUser user_of_;
  CompanyTime time_;
  std::multimap<std::int64_t, std::string> lines_;
  bool dropped_ = false;
};

std::string_view verdict_word(Verdict verdict) {
  switch (verdict) {
    case Verdict::accepted:
      return "";
    case Verdict::rejected:
      return "  rejected";
    case Verdict::waiting:
      return "  waiting";
    case Verdict::quarantined:
      return "  in quarantine";
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

void add_op(const Snapshot& snapshot, const Id& id, const Op& op, const AuditQuestion& question,
            Trail& trail) {
  if ((question.client && op.client != question.client) || (question.user && op.author != *question.user))
    return;
  auto record = snapshot.op(id);
  if (!record || !question.wants(record->corrected_at)) return;
  for (auto& change : op.changes) {
    auto row = std::string(change.table->name) + " " + to_hex(change.row).substr(20);
    if (change.kind == Change::Kind::remove && question.field.empty())
      trail.add(record->corrected_at, op.author,
                row + " removed" + std::string(verdict_word(record->outcome.verdict)));
    if (change.kind == Change::Kind::remove) continue;
    for (auto& cell : change.cells)
      if (question.wants(change.table->name, cell.column->name))
        trail.add(record->corrected_at, op.author,
                  row + " " + std::string(cell.column->name) + ": " + quoted(cell.base) + " -> " +
                      quoted(cell.value) + std::string(verdict_word(record->outcome.verdict)));
  }
}

/// What no operation did: imports, administration.
void add_office_changes(OfficeHome& home, const AuditQuestion& question, Trail& trail) {
  auto& table = *schema::find_table("cell_history");
  auto at = [&](std::string_view name) { return table.index_of(name); };
  OfficeFile(home.database_file()).each_row(table, [&](const Id&, const std::vector<Value>& cells) {
    auto of = as_text(cells[at("table_name")]), column = as_text(cells[at("column_name")]);
    auto when = as_int(cells[at("changed_at")]);
    if (!is_null(cells[at("user_id")]) || question.user || !question.wants(when) ||
        !question.wants(of, column))
      return;
    if (question.client && as_id(cells[at("client_id")]) != *question.client) return;
    trail.add(when, {},
              std::string(of) + " " + to_hex(as_id(cells[at("row_ref_id")])).substr(20) + " " +
                  std::string(column) + ": " + quoted(cells[at("from_value")]) + " -> " +
                  quoted(cells[at("to_value")]));
  });
}

Result<AuditQuestion> understood(OfficeHome& home, const AuditOptions& options) {
  AuditQuestion question{.client = {}, .user = {}, .field = options.field};
  question.most = std::clamp<std::size_t>(options.most, 1, 10'000);
  auto zone = CompanyTime::in(home.time_zone()).value();
  for (auto& text : {options.from, options.to})
    if (!text.empty() && !day_number(text)) return Problem{"'" + text + "' is not a day such as 2026-11-27"};
  if (auto day = day_number(options.from)) question.from_at = zone.at(*day);
  if (auto day = day_number(options.to)) question.to_at = zone.at(*day + 1);
  AdminBatch names(home.office());
  if (!options.client.empty() && !(question.client = names.find("client", "code", options.client)))
    return Problem{"there is no client " + options.client + ": check its code"};
  if (!options.user.empty() && !(question.user = names.find("app_user", "login", options.user)))
    return Problem{"there is no user " + options.user + ": see `user list`"};
  return question;
}

Done search_audit(OfficeHome& home, const AuditOptions& options) {
  auto question = understood(home, options);
  if (!question) return question.error();
  Trail trail(home, *question);
  auto snapshot = home.store().snapshot();
  snapshot->each_op([&](const Id& id, const Bytes& bytes) {
    if (auto op = decode_op(bytes)) add_op(*snapshot, id, *op, *question, trail);
  });
  add_office_changes(home, *question, trail);
  trail.print();
  return {};
}

}  // namespace

void add_audit(CLI::App& app, CommandLine& line) {
  auto* command = app.add_subcommand("audit", "Who changed what, and when");
  command->require_subcommand(1);
  auto* search = command->add_subcommand("search", "The newest changes first");
  auto options = std::make_shared<AuditOptions>();
  search->add_option("--client", options->client, "Its code");
  search->add_option("--user", options->user, "Their login");
  search->add_option("--field", options->field, "A column, such as phone or client.phone");
  search->add_option("--from", options->from, "The first day");
  search->add_option("--to", options->to, "The last day");
  search->add_option("--most", options->most, "Lines, at most 10000")->capture_default_str();
  runs(search, line, [&line, options] {
    return with_office(line, [&](OfficeHome& home) { return search_audit(home, *options); });
  });
}

}  // namespace giro::cli
