// giro-server segment: segmentations, their rules, and what running them changes. Problems of rules are said
// in the words rules are written in.
#include <fstream>
#include <iostream>
#include <set>
#include <sstream>

#include "server/cli/command_line.hpp"
#include "server/office/admin.hpp"
#include "server/office/segment_run.hpp"

namespace giro::cli {
namespace {

struct SegmentOptions {
  std::string code, name, rules_file;
  std::int64_t rank = 0;
};

Result<std::string> file_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return Problem{path + " cannot be read: check its name and rights"};
  std::stringstream text;
  text << file.rdbuf();
  return {boost::system::in_place_value, text.str()};
}

Result<std::optional<std::string>> rules_given(const SegmentOptions& options) {
  if (options.rules_file.empty()) return std::optional<std::string>();
  auto text = file_text(options.rules_file);
  if (text.has_error()) return text.error();
  return std::optional(std::move(*text));
}

Done list_segments(OfficeHome& home) {
  for (auto& row : all_segmentations(home.database_file())) {
    std::cout << row.code << "\t" << row.name << "\t"
              << (row.is_assignment   ? "moved by people"
                  : row.rules.empty() ? "by hand"
                                      : "by rules")
              << "\t" << row.segments << " segments, " << row.clients << " clients, " << row.manual
              << " by hand\n";
    for (auto& segment : all_segments(home.database_file(), row.id))
      std::cout << "  " << segment.code << "\t" << segment.name << "\t" << segment.clients << "\n";
  }
  return {};
}

void print(const SegmentPlan& plan, bool done) {
  for (auto& count : plan.counts)
    std::cout << count.code << "\t" << count.now << " -> " << count.after << "\n";
  std::cout << plan.moves.size() << (done ? " moved, " : " would move, ") << plan.manual << " by hand stay, "
            << plan.without << " in no segment, " << plan.clients << " clients.\n";
  if (done) return;
  for (auto& move : plan.moves)
    std::cout << (move.client_code.empty() ? to_hex(move.client).substr(0, 8) : move.client_code) << "\t"
              << move.client_name << "\t" << (move.from_name.empty() ? "-" : move.from_name) << " -> "
              << (move.to_name.empty() ? "-" : move.to_name) << "\t" << move.reason << "\n";
}

Done preview(OfficeHome& home, const SegmentOptions& options) {
  auto rules = rules_given(options);
  if (rules.has_error()) return rules.error();
  auto plan =
      preview_segments(home.database_file(), home.environment().clock().wall_at, options.code, *rules);
  if (plan.has_error()) return plan.error();
  print(*plan, false);
  return {};
}

Done run(OfficeHome& home, const SegmentOptions& options) {
  if (!options.code.empty()) {
    auto plan = run_segments(home.office(), home.database_file(), options.code);
    if (plan.has_error()) return plan.error();
    print(*plan, true);
    return {};
  }
  std::string failed;
  for (auto& one : run_all_segments(home.office(), home.database_file())) {
    if (one.problem.empty()) std::cout << one.code << ": " << one.moved << " moved.\n";
    if (!one.problem.empty()) failed += (failed.empty() ? "" : "; ") + one.code + ": " + one.problem;
  }
  if (!failed.empty()) return Problem{failed};
  return {};
}

/// The segments its rules name that are not there yet.
Done add_segments(AdminBatch& batch, const Id& segmentation, const std::string& text) {
  auto rules = parse_rules(text);
  if (rules.has_error()) return rules.error();
  std::set<std::string> known;
  for (auto& id : batch.find_all("segment", "segmentation_id", segmentation))
    known.insert(lower_case(as_text(batch.cell("segment", id, "code").value_or(Value()))));
  for (auto& rule : rules->rules) {
    if (!known.insert(lower_case(rule.segment)).second) continue;
    auto put = batch.put("segment", batch.mint(),
                         {{"segmentation_id", segmentation}, {"code", rule.segment}, {"name", rule.segment}});
    if (put.has_error()) return put.error();
  }
  return {};
}

Done define(OfficeHome& home, const SegmentOptions& options) {
  auto rules = rules_given(options);
  if (rules.has_error()) return rules.error();
  AdminBatch batch(home.office());
  auto found = batch.find("segmentation", "code", Value(options.code));
  auto id = found.value_or(batch.mint());
  if (found && batch.cell("segmentation", id, "is_assignment") == Value(std::int64_t{1}) && *rules)
    return Problem{options.code +
                   " is the assignment segmentation: people move its clients, it takes no rules"};
  AdminBatch::Cells cells;
  if (!found) cells.emplace_back("code", options.code);
  if (!found || !options.name.empty())
    cells.emplace_back("name", options.name.empty() ? options.code : options.name);
  if (options.rank > 0) cells.emplace_back("rank", options.rank);
  if (*rules) cells.emplace_back("rule_source", **rules);
  auto put = batch.put("segmentation", id, cells);
  if (put.has_error()) return put.error();
  if (*rules)
    if (auto added = add_segments(batch, id, **rules); added.has_error()) return added;
  batch.commit();
  std::cout << options.code << (found ? " is changed.\n" : " is there.\n");
  return {};
}

}  // namespace

void add_segment(CLI::App& app, CommandLine& line) {
  auto* segment = app.add_subcommand("segment", "Segmentations and their rules")->require_subcommand(1);
  auto options = std::make_shared<SegmentOptions>();
  runs(segment->add_subcommand("list", "Every segmentation, its segments and how many clients are in each"),
       line, [&line] { return with_office(line, list_segments); });
  auto* previewing =
      segment->add_subcommand("preview", "Who would move, from where to where and why; changes nothing");
  previewing->add_option("CODE", options->code, "The segmentation's code")->required();
  previewing->add_option("--rules", options->rules_file,
                         "Try the rules in this file instead of those stored");
  runs(previewing, line, [&line, options] {
    return with_office(line, [&](OfficeHome& home) { return preview(home, *options); });
  });
  auto* running =
      segment->add_subcommand("run", "Move clients as the rules say, manual memberships excepted");
  running->add_option("CODE", options->code, "One segmentation; without it all that have rules");
  runs(running, line,
       [&line, options] { return with_office(line, [&](OfficeHome& home) { return run(home, *options); }); });
  auto* defining = segment->add_subcommand("define", "Make a segmentation or change it, with its segments");
  defining->add_option("CODE", options->code, "The segmentation's code")->required();
  defining->add_option("--name", options->name, "What people call it");
  defining->add_option("--rank", options->rank, "1 is the highest: whose values count first");
  defining->add_option("--rules", options->rules_file, "A file with its rules; segments it names are made");
  runs(defining, line, [&line, options] {
    return with_office(line, [&](OfficeHome& home) { return define(home, *options); });
  });
}

}  // namespace giro::cli
