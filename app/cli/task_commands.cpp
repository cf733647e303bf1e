// task list|new|done, request list|answer|close: what is owed to clients.
#include "app/cli/program.hpp"
#include "sync/actions/client.hpp"
#include "sync/actions/frequency.hpp"
#include "sync/portfolio/promises.hpp"

namespace giro::cli {
namespace {

struct ListOptions {
  std::string on, which = "open";
  bool all = false;
};

QString when(const std::string& day_on) {
  return day_on.empty() ? tr("senza data") : text(day_on);
}

QJsonObject json_task(const Task& task) {
  return {{"id", hex(task.id)},
          {"title", text(task.title)},
          {"due_on", text(task.due_on)},
          {"code", text(task.client_code)},
          {"name", text(task.client_name)},
          {"user", text(task.user_name)}};
}

QJsonObject json_request(const ClientRequest& request) {
  return {{"id", hex(request.id)},
          {"kind", text(request.kind)},
          {"body", text(request.body)},
          {"status", text(request.status)},
          {"due_on", text(request.due_on)},
          {"answer", text(request.answer)},
          {"code", text(request.client_code)},
          {"name", text(request.client_name)}};
}

QString line_of(const Task& task) {
  return text(to_hex(task.id).substr(24)) + "\t" + when(task.due_on) + "\t" + text(task.title) + "\t" +
         text(task.client_name);
}

QString line_of(const ClientRequest& request) {
  auto kind = request.kind == "complaint" ? tr("reclamo")
              : request.kind == "return"  ? tr("reso")
                                          : tr("richiesta");
  auto line = text(to_hex(request.id).substr(24)) + "\t" + when(request.due_on) + "\t" + kind + "\t" +
              text(request.client_name) + "\t" + text(request.body);
  return request.answer.empty() ? line : line + "\t→ " + text(request.answer);
}

template <typename Read, typename ToJson>
int list_promises(Program& program, const ListOptions& options, const char* name, Read read, ToJson to_json,
                  const QString& nothing) {
  return program.with_session([&](Session& session) {
    QJsonArray rows;
    QStringList lines;
    auto found = session.read_now([&](SQLite::Database& db) -> Result<void> {
      auto day = day_or_today(db, options.on, program.now_at());
      if (day.has_error()) return day.error();
      auto owed = owed_named(options.which);
      if (!owed) return problem(tr("\"%1\" non è un elenco: open, due o late.").arg(text(options.which)));
      auto user = options.all ? std::nullopt : std::optional(session.identity().user);
      for (auto& row : read(db, user, *owed, iso_day(*day))) {
        rows.append(to_json(row));
        lines << line_of(row);
      }
      return {};
    });
    if (found.has_error()) return program.out.fail(found.error());
    program.out.object({{name, rows}}, lines.isEmpty() ? nothing : lines.join('\n'));
    return int{done};
  });
}

/// A row by its id, or by the end of it that lists print.
Result<Id> find_by_end(SQLite::Database& db, std::string_view table, const std::string& name) {
  Result<Id> found = actions::find_row(db, table, name);
  if (found.has_value()) return found;
  std::vector<Id> ids;
  if (table == "task")
    for (auto& task : open_tasks(db, std::nullopt, Owed::open, "")) ids.push_back(task.id);
  else
    for (auto& request : open_requests(db, std::nullopt, Owed::open, "")) ids.push_back(request.id);
  std::erase_if(ids, [&](auto& id) { return name.size() < 8 || !to_hex(id).ends_with(name); });
  return ids.size() == 1 ? Result<Id>(ids.front()) : found;
}

struct NewTask {
  std::string client, title, due_on;
};

int new_task(Program& program, const NewTask& options) {
  return program.record(
      [&](Device& device) -> Result<Draft> {
        std::optional<Id> client;
        if (!options.client.empty()) {
          auto found = actions::find_row(device.local(), "client", options.client);
          if (found.has_error()) return found.error();
          client = *found;
        }
        if (!options.due_on.empty() && !day_number(options.due_on))
          return problem(tr("\"%1\" non è un giorno: scrivi come 2026-11-19.").arg(text(options.due_on)));
        return actions::add_task(device, client, options.title, options.due_on);
      },
      [&](Device&, QJsonObject& object, QString&) { object["title"] = text(options.title); });
}

int change(Program& program, std::string_view table, const std::string& id,
           const std::function<Result<Draft>(Device&, const Id&)>& make) {
  return program.record(
      [&](Device& device) -> Result<Draft> {
        auto found = find_by_end(device.local(), table, id);
        if (found.has_error()) return found.error();
        return make(device, *found);
      },
      [&](Device&, QJsonObject& object, QString&) { object["id"] = text(id); });
}

void add_list_options(CLI::App& command, ListOptions& options) {
  command.add_option("WHICH", options.which, help("open, due (entro oggi) o late (in ritardo)"));
  command.add_option("--on", options.on, help("giorno, AAAA-MM-GG; altrimenti oggi"));
  command.add_flag("--all", options.all, help("di tutti, non solo i miei"));
}

void add_task(CLI::App& app, Program& program) {
  auto* task = app.add_subcommand("task", help("cose da fare"))->require_subcommand(1);
  auto* listed = task->add_subcommand("list", help("quelle aperte, per scadenza"));
  auto options = std::make_shared<ListOptions>();
  add_list_options(*listed, *options);
  listed->callback([&program, options] {
    program.chosen = [&program, options] {
      return list_promises(program, *options, "tasks", open_tasks, json_task, tr("Niente da fare."));
    };
  });
  auto* made = task->add_subcommand("new", help("aggiunge una cosa da fare"));
  auto fresh = std::make_shared<NewTask>();
  made->add_option("TITLE", fresh->title, help("che cosa"))->required();
  made->add_option("--client", fresh->client, help("codice, id o sue prime 8 cifre"));
  made->add_option("--due", fresh->due_on, help("entro, AAAA-MM-GG"));
  made->callback(
      [&program, fresh] { program.chosen = [&program, fresh] { return new_task(program, *fresh); }; });
  auto* finished = task->add_subcommand("done", help("fatta"));
  auto id = std::make_shared<std::string>();
  finished->add_option("ID", *id, help("id, o le sue ultime 8 cifre"))->required();
  finished->callback([&program, id] {
    program.chosen = [&program, id] {
      return change(program, "task", *id, [&](Device& device, const Id& row) {
        return actions::set_task(device, row, "done", program.now_at());
      });
    };
  });
}

void add_request(CLI::App& app, Program& program) {
  auto* request = app.add_subcommand("request", help("richieste e reclami"))->require_subcommand(1);
  auto* listed = request->add_subcommand("list", help("quelli non chiusi, per scadenza"));
  auto options = std::make_shared<ListOptions>();
  add_list_options(*listed, *options);
  listed->callback([&program, options] {
    program.chosen = [&program, options] {
      return list_promises(program, *options, "requests", open_requests, json_request,
                           tr("Nessuna richiesta aperta."));
    };
  });
  auto id = std::make_shared<std::string>(), answer = std::make_shared<std::string>();
  auto* answered = request->add_subcommand("answer", help("la risposta data al cliente"));
  answered->add_option("ID", *id, help("id, o le sue ultime 8 cifre"))->required();
  answered->add_option("TEXT", *answer, help("la risposta"))->required();
  answered->callback([&program, id, answer] {
    program.chosen = [&program, id, answer] {
      return change(program, "request", *id, [&](Device& device, const Id& row) {
        return actions::answer_request(device, row, *answer);
      });
    };
  });
  auto* closed = request->add_subcommand("close", help("chiude"));
  closed->add_option("ID", *id, help("id, o le sue ultime 8 cifre"))->required();
  closed->callback([&program, id] {
    program.chosen = [&program, id] { return change(program, "request", *id, actions::close_request); };
  });
}

}  // namespace

void add_task_commands(CLI::App& app, Program& program) {
  add_task(app, program);
  add_request(app, program);
}

}  // namespace giro::cli
