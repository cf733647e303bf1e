// part add, part set: contacts with consent, places with opening hours and closing periods, of one client.
#include <algorithm>

#include "app/cli/program.hpp"
#include "sync/actions/client.hpp"
#include "sync/domain/client_advice.hpp"

namespace giro::cli {
namespace {

struct PartOptions {
  std::string kind, client, row;
  std::vector<std::string> fields;
};

std::string_view table_of(const std::string& kind) {
  return kind == "hours" ? "location_hours" : kind == "location" ? "location" : "contact";
}

/// A time of day is "09:30".
Result<void> check_part(const schema::Column& column, std::string_view value) {
  if ((column.name != "opens" && column.name != "closes") || value.empty()) return {};
  auto digit = [&](std::size_t at) { return value[at] >= '0' && value[at] <= '9'; };
  bool shape = value.size() == 5 && value[2] == ':' && digit(0) && digit(1) && digit(3) && digit(4) &&
               value.substr(0, 2) <= "23" && value.substr(3) <= "59";
  if (!shape) return problem(tr("\"%1\" non è un'ora: scrivi come 09:30.").arg(text(value)));
  return {};
}

Result<actions::Fields> read_fields(SQLite::Database& db, const schema::Table& table,
                                    const std::vector<std::string>& assignments) {
  actions::Fields fields;
  for (auto& assignment : assignments) {
    auto equals = assignment.find('=');
    if (equals == std::string::npos) return problem(tr("\"%1\" non è campo=valore.").arg(text(assignment)));
    auto name = assignment.substr(0, equals), value = assignment.substr(equals + 1);
    auto* column = actions::find_column(table, name);
    if (!column || column->name == "client_id")
      return problem(tr("Non c'è un campo \"%1\" qui.").arg(text(name)));
    value = tidy(column->name, value);
    auto advice = advise(column->name, value, {});
    if (advice.grade == Grade::impossible) return Problem{advice.words};
    if (auto fine = check_part(*column, value); fine.has_error()) return fine.error();
    auto cell = actions::parse_field(db, table, *column, value);
    if (cell.has_error()) return cell.error();
    fields.emplace_back(column->name, *cell);
  }
  auto day = [&](std::string_view column) {
    auto found = std::ranges::find(fields, column, &actions::Fields::value_type::first);
    return found == fields.end() ? std::string() : std::string(as_text(found->second));
  };
  if (!day("closed_to").empty() && day("closed_to") < day("closed_from"))
    return problem(tr("La chiusura finirebbe prima di cominciare: correggi le date."));
  return fields;
}

int save(Program& program, const PartOptions& options) {
  return program.record(
      [&](Device& device) -> Result<Draft> {
        auto& table = *schema::find_table(table_of(options.kind));
        auto fields = read_fields(device.local(), table, options.fields);
        if (fields.has_error()) return fields.error();
        if (!options.row.empty()) {
          auto row = actions::find_row(device.local(), table.name, options.row);
          if (row.has_error()) return row.error();
          return actions::save_part(device, table.name, {}, *row, *fields);
        }
        auto client = actions::find_row(device.local(), "client", options.client);
        if (client.has_error()) return client.error();
        return actions::save_part(device, table.name, *client, std::nullopt, *fields);
      },
      [](Device&, QJsonObject&, QString&) {});
}

}  // namespace

void add_part_commands(CLI::App& app, Program& program) {
  auto* part =
      app.add_subcommand("part", help("contatti, sedi e orari di un cliente"))->require_subcommand(1);
  auto options = std::make_shared<PartOptions>();
  auto kinds = CLI::IsMember({"contact", "location", "hours"});
  auto runs = [&](CLI::App* command) {
    command->add_option("FIELDS", options->fields, help("campo=valore …"))->required();
    command->callback(
        [&program, options] { program.chosen = [&program, options] { return save(program, *options); }; });
  };
  auto* add = part->add_subcommand("add", help("uno nuovo"));
  add->add_option("KIND", options->kind, help("contact, location o hours"))->required()->check(kinds);
  add->add_option("--client", options->client, help("codice, id o sue prime 8 cifre"))->required();
  runs(add);
  auto* set = part->add_subcommand("set", help("cambia dei campi"));
  set->add_option("KIND", options->kind, help("contact, location o hours"))->required()->check(kinds);
  set->add_option("ID", options->row, help("id o sue prime 8 cifre"))->required();
  runs(set);
}

}  // namespace giro::cli
