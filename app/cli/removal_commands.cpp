// remove …, undo: what is taken away, and taken back.
#include "app/cli/program.hpp"
#include "sync/actions/removal.hpp"

namespace giro::cli {
namespace {

int remove(Program& program, const std::string& table, const std::string& name) {
  return program.record(
      [&](Device& device) -> Result<Draft> {
        auto row = actions::find_row(device.local(), table, name);
        if (row.has_error()) return row.error();
        return actions::remove_row(device, table, *row);
      },
      [](Device&, QJsonObject& object, QString& lines) {
        lines = QStringLiteral("Tolto sul tablet. Per riprenderlo: undo %1").arg(object["op"].toString());
      });
}

int undo(Program& program, const std::string& name) {
  return program.record(
      [&](Device& device) -> Result<Draft> {
        auto op = id_from_hex(name);
        if (!op) return Problem{"\"" + name + "\" non è un'operazione: scrivi l'id detto da remove."};
        return actions::take_back(device, *op);
      },
      [](Device&, QJsonObject&, QString& lines) { lines = QStringLiteral("Ripreso, com'era."); });
}

}  // namespace

void add_removal_commands(CLI::App& app, Program& program) {
  auto name = std::make_shared<std::string>();
  auto* removal = app.add_subcommand("remove",
                                     "toglie una riga, una bozza, un contatto, una nota, un cliente "
                                     "aperto per sbaglio")
                      ->require_subcommand(1);
  struct Kind {
    const char *command, *table, *help;
  };
  constexpr Kind kinds[] = {{"line", "order_line", "una riga di una bozza: id o sue prime 8 cifre"},
                            {"order", "sales_order", "una bozza d'ordine: numero provvisorio o id"},
                            {"contact", "contact", "un contatto: id"},
                            {"note", "note", "una propria nota: id"},
                            {"client", "client", "un cliente aperto per sbaglio: codice o id"}};
  for (auto& kind : kinds) {
    auto* command = removal->add_subcommand(kind.command, kind.help);
    command->add_option("ID", *name)->required();
    command->callback([&program, name, table = std::string(kind.table)] {
      program.chosen = [&program, name, table] { return remove(program, table, *name); };
    });
  }
  auto* back = app.add_subcommand("undo", "riprende ciò che è stato tolto");
  back->add_option("OP", *name, "l'id detto da remove")->required();
  back->callback([&program, name] { program.chosen = [&program, name] { return undo(program, *name); }; });
}

}  // namespace giro::cli
