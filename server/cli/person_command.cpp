// giro-server person find|export|erase|erasures: what the office knows about a person, and its end.
#include <boost/json.hpp>
#include <iostream>

#include "server/cli/command_line.hpp"
#include "server/home/erasures.hpp"
#include "server/office/office_file.hpp"

namespace giro::cli {
namespace {

Result<Id> person_id(const std::string& text) {
  auto id = id_from_hex(text);
  if (!id) return Problem{"'" + text + "' is not an id: `person find NAME` shows them"};
  return *id;
}

/// Contacts and users whose name has these words.
Done find_person(OfficeHome& home, const std::string& name) {
  OfficeFile file(home.database_file());
  for (auto table : {"contact", "app_user"}) {
    auto& people = *schema::find_table(table);
    auto named = people.index_of("name"), client = people.index_of("client_id");
    file.each_row(people, [&](const Id& id, const std::vector<Value>& cells) {
      if (as_text(cells[named]).find(name) == std::string::npos) return;
      std::cout << to_hex(id) << "  " << table << "  " << as_text(cells[named]);
      if (client < cells.size()) std::cout << "  of client " << to_text(cells[client]);
      std::cout << "\n";
    });
  }
  return {};
}

boost::json::object row_json(const schema::Table& table, const Id& id, const std::vector<Value>& cells) {
  boost::json::object row{{"id", to_hex(id)}};
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (is_null(cells[i])) continue;
    if (auto* number = std::get_if<std::int64_t>(&cells[i]))
      row[table.columns[i].name] = *number;
    else
      row[table.columns[i].name] = to_text(cells[i]);
  }
  return row;
}

/// Every row that is this person, or refers to them.
Done export_person(OfficeHome& home, const Id& person) {
  boost::json::object all;
  OfficeFile file(home.database_file());
  for (auto& table : schema::tables()) {
    boost::json::array rows;
    file.each_row(table, [&](const Id& id, const std::vector<Value>& cells) {
      if (id == person || std::ranges::find(cells, Value(person)) != cells.end())
        rows.push_back(row_json(table, id, cells));
    });
    if (!rows.empty()) all[table.name] = std::move(rows);
  }
  if (all.empty()) return Problem{"nothing is known about " + to_hex(person) + ": check the id"};
  std::cout << boost::json::serialize(all) << "\n";
  return {};
}

void tell_proof(const ErasureProof& proof) {
  auto& found = proof.found;
  std::cout << "Erased: contact " << to_hex(proof.erased.row) << " of client " << to_hex(proof.erased.client)
            << ", at " << proof.erased.at << " (" << proof.erased.reason << ").\n"
            << found.cells << " values, " << found.history << " changes in its history, " << found.conflicts
            << " conflicts, " << found.ops << " operations, " << proof.journal_entries
            << " entries of the journal were emptied.\n"
            << "Tablets drop it at their next contact. A backup made before holds it still: restored, it is "
               "erased again. Keep the file `erased` of this folder with the key.\n";
  for (auto& remains : proof.remains) std::cout << "To do: " << remains << ".\n";
}

Done erase_person(OfficeHome& home, const Id& person, const std::string& reason) {
  auto proof = erase_contact(home.office(), home.database_file().parent_path(), person, reason);
  if (!proof) return proof.error();
  tell_proof(*proof);
  return {};
}

Done list_erasures(OfficeHome& home) {
  for (auto& erased : home.store().snapshot()->erased())
    std::cout << to_hex(erased.row) << "  of client " << to_hex(erased.client) << "  at " << erased.at << "  "
              << erased.reason << "\n";
  return {};
}

}  // namespace

void add_person(CLI::App& app, CommandLine& line) {
  auto* command = app.add_subcommand("person", "What is known about a person, and its erasure");
  command->require_subcommand(1);
  auto text = std::make_shared<std::string>(), reason = std::make_shared<std::string>("asked by the person");
  auto with_person = [&line, text](auto act) {
    return [&line, text, act]() -> Done {
      auto id = person_id(*text);
      if (!id) return id.error();
      return with_office(line, [&](OfficeHome& home) { return act(home, *id); });
    };
  };
  auto* find = command->add_subcommand("find", "Contacts and users by a part of their name");
  find->add_option("NAME", *text)->required();
  runs(find, line, [&line, text] {
    return with_office(line, [&](OfficeHome& home) { return find_person(home, *text); });
  });
  auto* all = command->add_subcommand("export", "Everything about a contact or user, as JSON");
  all->add_option("ID", *text)->required();
  runs(all, line, with_person([](OfficeHome& home, const Id& id) { return export_person(home, id); }));
  auto* erase = command->add_subcommand("erase", "Take a contact's data out of the office for good");
  erase->add_option("ID", *text)->required();
  erase->add_option("--reason", *reason, "Kept in the ledger: name nobody")->capture_default_str();
  runs(erase, line,
       with_person([reason](OfficeHome& home, const Id& id) { return erase_person(home, id, *reason); }));
  runs(command->add_subcommand("erasures", "What was erased, and when"), line,
       [&line] { return with_office(line, list_erasures); });
}

}  // namespace giro::cli
