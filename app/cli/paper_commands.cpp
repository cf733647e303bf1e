// order pdf: an order on paper.
#include "app/cli/program.hpp"
#include "app/paper/order_copy.hpp"
#include "sync/actions/read.hpp"

namespace giro::cli {
namespace {

int pdf(Program& program, const std::string& number, const std::string& file) {
  return program.with_session([&](Session& session) {
    auto copy = session.read_now([&](SQLite::Database& db) -> Result<paper::OrderCopy> {
      auto id = actions::find_row(db, "sales_order", number);
      if (id.has_error()) return id.error();
      return paper::order_copy(db, *id, program.now_at());
    });
    if (copy.has_error()) return program.out.fail(copy.error());
    auto written = paper::write_pdf(*copy, QString::fromStdString(file));
    if (written.has_error()) return program.out.fail(written.error());
    program.out.object({{"file", text(file)}, {"number", text(copy->order.number)}},
                       tr("Copia dell'ordine scritta in %1.").arg(text(file)));
    return int{done};
  });
}

}  // namespace

void add_paper_commands(CLI::App& app, Program& program) {
  auto* command = app.get_subcommand("order")->add_subcommand("pdf", help("la copia di un ordine, in PDF"));
  auto number = std::make_shared<std::string>(), file = std::make_shared<std::string>();
  command->add_option("NUMBER", *number, help("numero, numero provvisorio, id o sue prime 8 cifre"))
      ->required();
  command->add_option("FILE", *file, help("il file da scrivere"))->required();
  command->callback([&program, number, file] {
    program.chosen = [&program, number, file] { return pdf(program, *number, *file); };
  });
}

}  // namespace giro::cli
