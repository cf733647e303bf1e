// order new, add, show, submit, cancel, confirm, release, reject.
#include "app/cli/program.hpp"
#include "sync/actions/client.hpp"
#include "sync/actions/order.hpp"
#include "sync/portfolio/orders.hpp"

namespace giro::cli {
namespace {

using actions::LineRequest;

QJsonObject json_line(const OrderLine& line) {
  QJsonArray discounts;
  for (auto bp : line.discounts_bp) discounts.append(static_cast<qint64>(bp));
  return {{"id", hex(line.id)},
          {"sku", text(line.sku)},
          {"name", text(line.name)},
          {"kind", text(line.kind)},
          {"quantity_milli", static_cast<qint64>(line.quantity_milli)},
          {"unit_price_micro", static_cast<qint64>(line.unit_price_micro)},
          {"price_source", text(line.price_source)},
          {"discounts_bp", discounts},
          {"net_cents", static_cast<qint64>(line.net_cents)}};
}

QJsonObject json_hold(const Hold& hold) {
  return {{"kind", text(hold.kind)},
          {"product", text(hold.product)},
          {"limit_value", static_cast<qint64>(hold.limit_value)},
          {"actual_value", static_cast<qint64>(hold.actual_value)}};
}

/// The order as the replica shows it now.
void describe(Device& device, const Id& id, QJsonObject& object, QString& lines) {
  OrderQuestion question;
  question.order = id;
  auto found = orders(device.local(), question);
  if (found.empty()) return;
  auto& order = found.front();
  auto provisional = text(actions::provisional_number(id));
  object["id"] = hex(id);
  object["number"] = text(order.number);
  object["provisional_number"] = provisional;
  object["status"] = text(order.status);
  object["client"] = hex(order.client);
  object["client_name"] = text(order.client_name);
  object["note"] = text(order.note);
  object["taxable_cents"] = static_cast<qint64>(order.taxable_cents);
  object["total_cents"] = static_cast<qint64>(order.total_cents);
  object["decision_reason"] = text(order.decision_reason);
  QJsonArray line_array, hold_array;
  for (auto& line : order_lines(device.local(), id)) line_array.append(json_line(line));
  for (auto& hold : order.holds) hold_array.append(json_hold(hold));
  object["lines"] = line_array;
  object["holds"] = hold_array;
  lines = tr("Ordine %1 (%2) di %3: %4 righe, %5.")
              .arg(order.number.empty() ? provisional : text(order.number), text(order.status),
                   text(order.client_name))
              .arg(line_array.size())
              .arg(money(order.total_cents));
}

/// "SKU:QTY" or "SKU:QTY:DISCOUNT%"
Result<LineRequest> read_line(SQLite::Database& db, const std::string& words) {
  auto first = words.find(':');
  if (first == std::string::npos)
    return problem(tr("\"%1\" non è una riga: scrivi SKU:QUANTITÀ.").arg(text(words)));
  auto second = words.find(':', first + 1);
  auto& table = *schema::find_table("order_line");
  auto product = actions::find_row(db, "product", words.substr(0, first));
  if (product.has_error()) return product.error();
  auto quantity = actions::parse_field(
      db, table, *table.find("quantity_milli"),
      words.substr(first + 1, second == std::string::npos ? second : second - first - 1));
  if (quantity.has_error()) return quantity.error();
  LineRequest line;
  line.product = *product;
  line.quantity_milli = as_int(*quantity);
  if (second != std::string::npos) {
    auto discount = actions::parse_field(db, table, *table.find("discount1_bp"), words.substr(second + 1));
    if (discount.has_error()) return discount.error();
    line.discounts_bp = Discounts{as_int(*discount)};
  }
  return line;
}

Result<std::vector<LineRequest>> read_lines(SQLite::Database& db, const std::vector<std::string>& words) {
  std::vector<LineRequest> lines;
  for (auto& word : words) {
    auto line = read_line(db, word);
    if (line.has_error()) return line.error();
    lines.push_back(std::move(*line));
  }
  return lines;
}

struct OrderOptions {
  std::string client, number, note, requested_on, reason;
  std::vector<std::string> lines;
};

int create(Program& program, const OrderOptions& options) {
  Id id = program.environment.mint();
  return program.record(
      [&](Device& device) -> Result<Draft> {
        auto client = actions::find_row(device.local(), "client", options.client);
        if (client.has_error()) return client.error();
        auto lines = read_lines(device.local(), options.lines);
        if (lines.has_error()) return lines.error();
        actions::OrderRequest request;
        request.client = *client;
        request.lines = std::move(*lines);
        request.note = options.note;
        request.requested_on = options.requested_on;
        request.new_id = id;
        return actions::new_order(device, request, program.now_at());
      },
      [&](Device& device, QJsonObject& object, QString& lines) { describe(device, id, object, lines); });
}

/// An act on the order that `number` names.
int act(Program& program, const std::string& number,
        const std::function<Result<Draft>(Device&, const Id&)>& make) {
  Id id;
  return program.record(
      [&](Device& device) -> Result<Draft> {
        auto order = actions::find_row(device.local(), "sales_order", number);
        if (order.has_error()) return order.error();
        id = *order;
        return make(device, id);
      },
      [&](Device& device, QJsonObject& object, QString& lines) { describe(device, id, object, lines); });
}

int show(Program& program, const std::string& number) {
  return program.with_session([&](Session& session) {
    QJsonObject object;
    QString lines;
    auto found = session.device_now([&](Device& device) -> Result<Id> {
      auto id = actions::find_row(device.local(), "sales_order", number);
      if (id.has_value()) describe(device, *id, object, lines);
      return id;
    });
    if (found.has_error()) return program.out.fail(found.error());
    program.out.object(object, lines);
    return int{done};
  });
}

using Options = std::shared_ptr<OrderOptions>;

CLI::App* add_act(CLI::App& order, Program& program, const Options& options, const char* name,
                  const std::string& about, std::function<Result<Draft>(Device&, const Id&)> make) {
  auto* command = order.add_subcommand(name, about);
  command->add_option("NUMBER", options->number, help("numero, numero provvisorio, id o sue prime 8 cifre"))
      ->required();
  command->callback([&program, options, make = std::move(make)] {
    program.chosen = [&program, options, make] { return act(program, options->number, make); };
  });
  return command;
}

}  // namespace

void add_order_commands(CLI::App& app, Program& program) {
  auto options = std::make_shared<OrderOptions>();
  auto& order = *app.add_subcommand("order", help("ordini"))->require_subcommand(1);

  auto* make = order.add_subcommand("new", help("una bozza d'ordine"));
  make->add_option("--client", options->client, help("codice, id o sue prime 8 cifre"))->required();
  make->add_option("--line", options->lines, help("SKU:QUANTITÀ[:SCONTO%], ripetibile"))->required();
  make->add_option("--note", options->note, help("nota"));
  make->add_option("--requested-on", options->requested_on, help("consegna richiesta, AAAA-MM-GG"));
  make->callback(
      [&program, options] { program.chosen = [&program, options] { return create(program, *options); }; });

  auto* shown = order.add_subcommand("show", help("un ordine con le righe e i fermi"));
  shown->add_option("NUMBER", options->number)->required();
  shown->callback([&program, options] {
    program.chosen = [&program, options] { return show(program, options->number); };
  });

  auto* add = add_act(order, program, options, "add", help("altre righe su una bozza"),
                      [&program, options](Device& device, const Id& id) -> Result<Draft> {
                        auto lines = read_lines(device.local(), options->lines);
                        if (lines.has_error()) return lines.error();
                        return actions::add_lines(device, id, *lines, program.now_at());
                      });
  add->add_option("--line", options->lines, help("SKU:QUANTITÀ[:SCONTO%], ripetibile"))->required();

  add_act(order, program, options, "submit", help("invia l'ordine"),
          [&program](Device& device, const Id& id) {
            return actions::submit_order(device, id, program.now_at());
          });
  add_act(
      order, program, options, "cancel", help("annulla l'ordine"),
      [options](Device& device, const Id& id) { return actions::cancel_order(device, id, options->reason); })
      ->add_option("--reason", options->reason, help("motivo"));
  add_act(order, program, options, "confirm", help("conferma l'ordine"),
          [](Device& device, const Id& id) { return actions::confirm_order(device, id); });
  add_act(order, program, options, "release", help("toglie il fermo"),
          [](Device& device, const Id& id) { return actions::release_order(device, id); });
  add_act(
      order, program, options, "reject", help("respinge l'ordine"),
      [options](Device& device, const Id& id) { return actions::reject_order(device, id, options->reason); })
      ->add_option("--reason", options->reason, help("motivo"))
      ->required();
}

}  // namespace giro::cli
