// clients, client CODE, client new, set client.
#include <algorithm>

#include "app/cli/program.hpp"
#include "app/cli/record_json.hpp"
#include "sync/actions/client.hpp"
#include "sync/actions/client_entry.hpp"
#include "sync/portfolio/client_card.hpp"
#include "sync/portfolio/client_record.hpp"
#include "sync/portfolio/duplicates.hpp"
#include "sync/portfolio/orders.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro::cli {
namespace {

using actions::Fields;

constexpr std::int64_t most_visits = 20;

bool mentions(const ClientOverview& client, const QString& words) {
  auto all = text(client.code + " " + client.name + " " + client.city);
  return words.isEmpty() || all.contains(words, Qt::CaseInsensitive);
}

QJsonObject summary(const ClientOverview& client) {
  return {{"id", hex(client.id)},
          {"code", text(client.code)},
          {"name", text(client.name)},
          {"city", text(client.city)},
          {"relationship", text(client.relationship)},
          {"class", client.abc == ' ' ? QString() : QString(QChar::fromLatin1(client.abc))},
          {"days_late", static_cast<qint64>(client.days_late)},
          {"turnover_cents", static_cast<qint64>(client.turnover_cents)}};
}

int list_clients(Program& program, const std::string& words) {
  return program.with_session([&](Session& session) {
    auto clients = session.read_now([&](SQLite::Database& db) {
      auto time = company_time(db);
      return client_overviews(db, time, time.day_of(program.now_at()));
    });
    if (clients.has_error()) return program.out.fail(clients.error());
    QJsonArray array;
    QStringList lines;
    for (auto& client : *clients) {
      if (!mentions(client, text(words))) continue;
      array.append(summary(client));
      auto name = client.code.empty() ? to_hex(client.id).substr(0, 8) : client.code;
      lines << text(name + "\t" + client.name + "\t" + client.city);
    }
    program.out.object({{"clients", array}}, lines.isEmpty() ? tr("Nessun cliente.") : lines.join('\n'));
    return int{done};
  });
}

QJsonArray visits_json(SQLite::Database& db, const Id& client) {
  QJsonArray array;
  for (auto& visit : visits_of(db, client, most_visits)) {
    array.append(QJsonObject{{"id", hex(visit.id)},
                             {"status", text(visit.status)},
                             {"channel", text(visit.channel)},
                             {"outcome", text(visit.outcome)},
                             {"note", text(visit.note)},
                             {"user", text(visit.user_name)},
                             {"started_at", json_at(visit.started_at.value_or(0))},
                             {"ended_at", json_at(visit.ended_at.value_or(0))}});
  }
  return array;
}

QJsonArray orders_json(SQLite::Database& db, const Id& client) {
  QJsonArray array;
  OrderQuestion question;
  question.client = client;
  for (auto& order : orders(db, question)) {
    array.append(QJsonObject{{"id", hex(order.id)},
                             {"number", text(order.number)},
                             {"status", text(order.status)},
                             {"total_cents", static_cast<qint64>(order.total_cents)},
                             {"line_count", static_cast<qint64>(order.line_count)},
                             {"placed_at", json_at(order.placed_at.value_or(0))}});
  }
  return array;
}

QJsonArray contacts_json(SQLite::Database& db, const Id& client) {
  QJsonArray array;
  for (auto& contact : contacts_of(db, client)) {
    array.append(QJsonObject{{"id", hex(contact.id)},
                             {"name", text(contact.name)},
                             {"role", text(contact.role)},
                             {"decides", contact.decides},
                             {"consent", contact.consent ? QJsonValue(*contact.consent) : QJsonValue()},
                             {"consent_on", contact.consent ? text(contact.consent_on) : QString()},
                             {"phone", text(contact.phone)},
                             {"mobile", text(contact.mobile)},
                             {"email", text(contact.email)}});
  }
  return array;
}

QJsonArray notes_json(SQLite::Database& db, const Id& client) {
  QJsonArray array;
  for (auto& note : notes_of(db, client)) {
    array.append(QJsonObject{{"id", hex(note.id)},
                             {"body", text(note.body)},
                             {"user", text(note.author)},
                             {"written_at", json_at(note.written_at)}});
  }
  return array;
}

/// Past values of the fields; `since_last_visit`: of others, after this person's last visit there.
QJsonArray changes_json(SQLite::Database& db, const Id& client, const Id& user) {
  QJsonArray array;
  auto since_at = own_last_visit(db, client, user);
  for (auto& change : changes_of(db, client)) {
    array.append(
        QJsonObject{{"field", text(change.table + "." + change.column)},
                    {"of", text(change.of)},
                    {"from", text(change.from)},
                    {"to", text(change.to)},
                    {"user", text(change.person)},
                    {"changed_at", json_at(change.changed_at)},
                    {"since_last_visit", since_at && change.changed_at > *since_at && change.user != user}});
  }
  return array;
}

/// A group stands on one line.
QString one_line(const QJsonValue& kept) {
  return kept.toString().replace('\n', QStringLiteral(", "));
}

/// "12 nov, Bianchi: phone da … a …", those since the last visit first.
QStringList change_lines(SQLite::Database& db, const QJsonArray& changes) {
  QStringList lines;
  for (bool recent : {true, false})
    for (auto value : changes) {
      auto change = value.toObject();
      if (change["since_last_visit"].toBool() != recent) continue;
      auto at = local_time(db, static_cast<std::int64_t>(change["changed_at"].toDouble()));
      lines << QStringLiteral("%1%2 %3: da \"%4\" a \"%5\" (%6)")
                   .arg(recent ? QStringLiteral("cambiato dalla tua ultima visita: ")
                               : QStringLiteral("cambiato: "),
                        change["field"].toString(), change["of"].toString(), one_line(change["from"]),
                        one_line(change["to"]), QStringList{change["user"].toString(), at}.join(", "));
    }
  return lines;
}

int show_client(Program& program, const std::string& code) {
  return program.with_session([&](Session& session) {
    QStringList changed;
    auto card = session.device_now([&](Device& device) -> Result<QJsonObject> {
      auto& db = device.local();
      auto id = actions::find_row(db, "client", code);
      if (id.has_error()) return id.error();
      auto& table = *schema::find_table("client");
      auto object =
          json_row(table, *id, device.row(table, *id).value_or(std::vector<Value>(table.columns.size())));
      object["contacts"] = contacts_json(db, *id);
      object["visits"] = visits_json(db, *id);
      object["orders"] = orders_json(db, *id);
      object["notes"] = notes_json(db, *id);
      add_record(object, db, *id, program.now_at());
      auto changes = changes_json(db, *id, device.user());
      object["changes"] = changes;
      changed = change_lines(db, changes);
      return object;
    });
    if (card.has_error()) return program.out.fail(card.error());
    QStringList lines;
    for (auto field = card->begin(); field != card->end(); ++field) {
      if (field->isString() || field->isDouble()) lines << field.key() + ": " + field->toVariant().toString();
    }
    lines << tr("visite: %1, ordini: %2, contatti: %3")
                 .arg((*card)["visits"].toArray().size())
                 .arg((*card)["orders"].toArray().size())
                 .arg((*card)["contacts"].toArray().size());
    lines += changed;
    program.out.object(*card, lines.join('\n'));
    return int{done};
  });
}

/// "phone=0422 1234" → a cell of the client.
Result<Fields> read_fields(SQLite::Database& db, const std::vector<std::string>& assignments) {
  auto& table = *schema::find_table("client");
  Fields fields;
  for (auto& assignment : assignments) {
    auto equals = assignment.find('=');
    if (equals == std::string::npos) return problem(tr("\"%1\" non è campo=valore.").arg(text(assignment)));
    auto* column = actions::find_column(table, assignment.substr(0, equals));
    if (!column)
      return problem(tr("Il cliente non ha un campo \"%1\".").arg(text(assignment.substr(0, equals))));
    auto value = actions::parse_field(db, table, *column, assignment.substr(equals + 1));
    if (value.has_error()) return value.error();
    fields.emplace_back(column->name, *value);
  }
  return fields;
}

/// Says what is doubtful, and who may be the same client, on stderr: the command goes on.
Result<Fields> checked(Device& device, std::optional<Id> client, Fields fields) {
  auto entry = actions::check_entry(device, client, std::move(fields));
  if (entry.has_error()) return entry.error();
  for (auto& warning : entry->warnings) Output::warn(text(warning));
  auto typed = [&](std::string_view column) {
    auto found = std::ranges::find(entry->fields, column, &Fields::value_type::first);
    return found == entry->fields.end() ? std::string() : std::string(as_text(found->second));
  };
  if (!client)
    for (auto& same : likely_same(device.local(), {typed("legal_name"), typed("trade_name"),
                                                   typed("vat_number"), typed("tax_code"), typed("city")}))
      Output::warn(
          tr("Forse c'è già: %1, %2 (%3).").arg(text(same.name), text(same.city), hex(same.client).left(8)));
  return std::move(entry->fields);
}

int create(Program& program, const std::vector<std::string>& assignments) {
  Id id = program.environment.mint();
  return program.record(
      [&](Device& device) -> Result<Draft> {
        auto fields = read_fields(device.local(), assignments);
        if (fields.has_error()) return fields.error();
        fields = checked(device, std::nullopt, std::move(*fields));
        if (fields.has_error()) return fields.error();
        return actions::new_client(device, std::move(*fields), program.now_at(), id);
      },
      [&](Device&, QJsonObject& object, QString& lines) {
        object["id"] = hex(id);
        lines = tr("Cliente %1 salvato sul tablet; la sede gli darà un codice.").arg(hex(id));
      });
}

int edit(Program& program, const std::string& code, const std::vector<std::string>& assignments) {
  return program.record(
      [&](Device& device) -> Result<Draft> {
        auto id = actions::find_row(device.local(), "client", code);
        if (id.has_error()) return id.error();
        auto fields = read_fields(device.local(), assignments);
        if (fields.has_error()) return fields.error();
        fields = checked(device, *id, std::move(*fields));
        if (fields.has_error()) return fields.error();
        return actions::edit_client(device, *id, *fields);
      },
      [&](Device& device, QJsonObject& object, QString&) {
        if (auto id = actions::find_row(device.local(), "client", code); id.has_value())
          object["id"] = hex(*id);
      });
}

}  // namespace

void add_client_commands(CLI::App& app, Program& program) {
  auto* clients = app.add_subcommand("clients", help("i clienti su questo tablet"));
  auto words = std::make_shared<std::string>();
  clients->add_option("WORDS", *words,
                      help("solo quelli con queste parole nel codice, nel nome o nella città"));
  clients->callback(
      [&program, words] { program.chosen = [&program, words] { return list_clients(program, *words); }; });

  auto* client = app.add_subcommand("client", help("la scheda di un cliente, o un cliente nuovo"));
  auto code = std::make_shared<std::string>();
  auto assignments = std::make_shared<std::vector<std::string>>();
  client->add_option("CODE", *code, help("codice, id o sue prime 8 cifre"));
  auto* make = client->add_subcommand("new", help("un cliente nuovo: campo=valore …"));
  make->add_option("FIELDS", *assignments, help("campo=valore …"))->required();
  make->callback([&program, assignments] {
    program.chosen = [&program, assignments] { return create(program, *assignments); };
  });
  client->callback([&program, client, code] {
    if (!client->get_subcommands().empty()) return;
    if (code->empty()) throw CLI::RequiredError("CODE");
    program.chosen = [&program, code] { return show_client(program, *code); };
  });

  auto* set = app.add_subcommand("set", help("cambia dei campi"))->require_subcommand(1);
  auto* set_client = set->add_subcommand("client", help("CODE campo=valore …"));
  set_client->add_option("CODE", *code)->required();
  set_client->add_option("FIELDS", *assignments, help("campo=valore …"))->required();
  set_client->callback([&program, code, assignments] {
    program.chosen = [&program, code, assignments] { return edit(program, *code, *assignments); };
  });
}

}  // namespace giro::cli
