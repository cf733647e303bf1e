// order pdf, paper: an order, a statement of account and an agent's day on paper.
#include "app/cli/program.hpp"
#include "app/paper/order_copy.hpp"
#include "app/paper/report.hpp"
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

struct PaperOptions {
  std::string of, file, on;
};

using MakeReport =
    std::function<Result<paper::Report>(SQLite::Database&, const std::string&, std::int64_t day)>;

int write_report(Program& program, const PaperOptions& options, const MakeReport& make) {
  return program.with_session([&](Session& session) {
    auto report = session.read_now([&](SQLite::Database& db) -> Result<paper::Report> {
      auto day = day_or_today(db, options.on, program.now_at());
      if (day.has_error()) return day.error();
      return make(db, options.of, *day);
    });
    if (report.has_error()) return program.out.fail(report.error());
    auto written = paper::write_pdf(*report, QString::fromStdString(options.file));
    if (written.has_error()) return program.out.fail(written.error());
    program.out.object({{"file", text(options.file)}, {"title", report->title}},
                       tr("%1: salvato in %2.").arg(report->title, text(options.file)));
    return int{done};
  });
}

void add_report(CLI::App& papers, Program& program, const char* name, const char* about, const char* of,
                const MakeReport& make) {
  auto* command = papers.add_subcommand(name, help(about));
  auto options = std::make_shared<PaperOptions>();
  command->add_option(of, options->of)->required();
  command->add_option("FILE", options->file, help("il file da scrivere"))->required();
  command->add_option("--on", options->on, help("a questo giorno; altrimenti oggi"));
  command->callback([&program, options, make] {
    program.chosen = [&program, options, make] { return write_report(program, *options, make); };
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
  auto* papers = app.add_subcommand("paper", help("fogli in PDF"));
  papers->require_subcommand(1);
  add_report(*papers, program, "statement", "l'estratto conto di un cliente", "CLIENT",
             [](SQLite::Database& db, const std::string& of, std::int64_t day) -> Result<paper::Report> {
               auto client = actions::find_row(db, "client", of);
               if (client.has_error()) return client.error();
               return paper::statement(db, *client, day);
             });
  add_report(
      *papers, program, "day", "la giornata di un agente", "LOGIN",
      [&program](SQLite::Database& db, const std::string& of, std::int64_t day) -> Result<paper::Report> {
        auto user = actions::find_row(db, "app_user", of);
        if (user.has_error()) return user.error();
        return paper::day_report(db, *user, day, program.now_at());
      });
}

}  // namespace giro::cli
