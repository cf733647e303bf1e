// credit collect|clear|promise|kept|broken|decide: what people do about money owed.
#include "app/cli/program.hpp"
#include "sync/actions/client.hpp"
#include "sync/actions/credit.hpp"

namespace giro::cli {
namespace {

struct CreditOptions {
  std::string what, amount, on, method, invoice, note, limit, status, reason;
};

using Make = Result<Draft> (*)(Device&, const CreditOptions&, std::int64_t now_at);

/// "1.240,50" → cents.
Result<std::int64_t> cents_of(SQLite::Database& db, const std::string& words) {
  auto& payment = *schema::find_table("payment");
  auto value = actions::parse_field(db, payment, *payment.find("amount_cents"), words);
  if (value.has_error()) return value.error();
  return as_int(*value);
}

Result<Draft> collect(Device& device, const CreditOptions& options, std::int64_t now_at) {
  auto client = actions::find_row(device.local(), "client", options.what);
  if (client.has_error()) return client.error();
  auto cents = cents_of(device.local(), options.amount);
  if (cents.has_error()) return cents.error();
  auto day = day_or_today(device.local(), options.on, now_at);
  if (day.has_error()) return day.error();
  actions::Collection collection{.client = *client, .cents = *cents, .method = options.method};
  collection.paid_on = iso_day(*day);
  collection.note = options.note;
  if (!options.invoice.empty()) {
    auto invoice = actions::find_row(device.local(), "invoice", options.invoice);
    if (invoice.has_error()) return invoice.error();
    collection.invoice = *invoice;
  }
  return actions::note_collection(device, collection);
}

Result<Draft> clear(Device& device, const CreditOptions& options, std::int64_t) {
  auto payment = actions::find_row(device.local(), "payment", options.what);
  if (payment.has_error()) return payment.error();
  return actions::clear_collection(device, *payment);
}

Result<Draft> promise(Device& device, const CreditOptions& options, std::int64_t) {
  auto invoice = actions::find_row(device.local(), "invoice", options.what);
  if (invoice.has_error()) return invoice.error();
  std::optional<std::int64_t> amount;
  if (!options.amount.empty()) {
    auto cents = cents_of(device.local(), options.amount);
    if (cents.has_error()) return cents.error();
    amount = *cents;
  }
  return actions::promise_payment(device, *invoice, options.on, amount, options.note);
}

Result<Draft> answer(Device& device, const CreditOptions& options, std::int64_t) {
  auto row = actions::find_row(device.local(), "payment_promise", options.what);
  if (row.has_error()) return row.error();
  return actions::set_promise(device, *row, options.status);
}

Result<Draft> decide(Device& device, const CreditOptions& options, std::int64_t) {
  auto client = actions::find_row(device.local(), "client", options.what);
  if (client.has_error()) return client.error();
  actions::CreditDecision decision{.limit_cents = {}, .status = options.status, .reason = options.reason};
  if (!options.limit.empty()) {
    auto cents = cents_of(device.local(), options.limit);
    if (cents.has_error()) return cents.error();
    decision.limit_cents = *cents;
  }
  return actions::decide_credit(device, *client, decision);
}

int record(Program& program, const CreditOptions& options, Make make) {
  std::optional<Id> made;
  return program.record(
      [&](Device& device) {
        auto draft = make(device, options, program.now_at());
        if (draft.has_value() && draft->changes.front().kind == Change::Kind::insert)
          made = draft->changes.front().row;
        return draft;
      },
      [&](Device&, QJsonObject& object, QString&) {
        if (made) object["id"] = hex(*made);
      });
}

struct Adder {
  CLI::App& group;
  Program& program;

  CLI::App* add(const char* name, const std::string& about, const std::string& what, Make make,
                std::shared_ptr<CreditOptions> options) {
    auto* command = group.add_subcommand(name, about);
    command->add_option("ID", options->what, what)->required();
    auto& shared = program;
    command->callback([&shared, options, make] {
      shared.chosen = [&shared, options, make] { return record(shared, *options, make); };
    });
    return command;
  }
};

}  // namespace

void add_credit_commands(CLI::App& app, Program& program) {
  auto* group = app.add_subcommand("credit", help("incassi, promesse, fidi"));
  group->require_subcommand(1);
  Adder adder{*group, program};
  auto options = std::make_shared<CreditOptions>();

  auto* collected = adder.add("collect", help("un incasso, che la sede poi conferma"),
                              help("codice del cliente"), collect, options);
  collected->add_option("AMOUNT", options->amount, help("quanto, per esempio 1240,50"))->required();
  collected->add_option("--on", options->on, help("quando, AAAA-MM-GG; altrimenti oggi"));
  collected->add_option("--method", options->method, help("come: contanti, assegno…"));
  collected->add_option("--invoice", options->invoice, help("solo di questa fattura"));
  collected->add_option("--note", options->note, help("una nota"));

  adder.add("clear", help("conferma un incasso (la sede)"), help("id dell'incasso"), clear, options);

  auto* promised = adder.add("promise", help("quando il cliente dice di pagare"),
                             help("numero della fattura"), promise, options);
  promised->add_option("--on", options->on, help("il giorno promesso, AAAA-MM-GG"))->required();
  promised->add_option("--amount", options->amount, help("quanto; altrimenti tutto"));
  promised->add_option("--note", options->note, help("una nota"));

  auto* answered =
      adder.add("answer", help("come è finita una promessa"), help("id della promessa"), answer, options);
  answered->add_option("--status", options->status, help("kept, broken o open"))->required();

  auto* decided = adder.add("decide", help("fido e stato di un cliente (chi gestisce i crediti)"),
                            help("codice del cliente"), decide, options);
  decided->add_option("--limit", options->limit, help("il fido, per esempio 5000"));
  decided->add_option("--status", options->status, help("open, watch, hold o blocked"));
  decided->add_option("--reason", options->reason, help("perché; serve per fermare gli ordini"));
}

}  // namespace giro::cli
