// order new, add, show, submit, cancel, confirm, release, reject.
#include "app/cli/program.hpp"
#include "sync/actions/client.hpp"
#include "sync/actions/order.hpp"
#include "sync/portfolio/basket.hpp"
#include "sync/portfolio/orders.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/strategies.hpp"
#include "sync/portfolio/suggestions.hpp"

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

/// "50+10+5"
Result<Discounts> read_cascade(SQLite::Database& db, const std::string& words) {
  auto& table = *schema::find_table("order_line");
  Discounts cascade{};
  std::size_t from = 0;
  for (std::size_t i = 0; from <= words.size(); ++i) {
    if (i == cascade.size()) return problem(tr("\"%1\": al massimo quattro sconti.").arg(text(words)));
    auto end = std::min(words.find('+', from), words.size());
    auto discount =
        actions::parse_field(db, table, *table.find("discount1_bp"), words.substr(from, end - from));
    if (discount.has_error()) return discount.error();
    cascade[i] = as_int(*discount);
    from = end + 1;
  }
  return cascade;
}

/// "SKU:QTY", "SKU:QTY:DISCOUNT%" (a cascade: 50+10+5) or "SKU:QTY:KIND" (free, sample, return)
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
    auto rest = words.substr(second + 1);
    if (rest == "free" || rest == "sample" || rest == "return") {
      line.kind = rest;
      return line;
    }
    auto cascade = read_cascade(db, rest);
    if (cascade.has_error()) return cascade.error();
    line.discounts_bp = *cascade;
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

QJsonObject json_suggestion(const Suggestion& found, std::map<Id, ProductName>& names) {
  auto name = suggestion_name(found.kind);
  QJsonObject object{{"kind", text(name)},
                     {"sku", text(names[found.product].sku)},
                     {"name", text(names[found.product].name)}};
  if (found.kind == SuggestionKind::strategy) object["strategy"] = text(found.strategy);
  if (found.kind == SuggestionKind::together) {
    object["from"] = text(names[found.from].sku);
    object["segment"] = text(found.segment);
    object["support"] = static_cast<double>(found.support_micro) / 1e6;
    object["confidence"] = static_cast<double>(found.confidence_micro) / 1e6;
    object["lift"] = static_cast<double>(found.lift_micro) / 1e6;
  }
  if (found.kind == SuggestionKind::pack) {
    object["quantity_milli"] = static_cast<qint64>(found.quantity_milli);
    object["price_micro"] = static_cast<qint64>(found.price_micro);
    object["price_before_micro"] = static_cast<qint64>(found.price_before_micro);
  }
  if (found.kind == SuggestionKind::lapsed) {
    object["last_on"] = text(iso_day(found.last_day));
    object["cycle_days"] = static_cast<qint64>(found.cycle_days);
  }
  if (found.kind == SuggestionKind::similar) {
    object["clients"] = static_cast<qint64>(found.clients);
    object["of_clients"] = static_cast<qint64>(found.of_clients);
  }
  return object;
}

/// What to propose to a client, with what is in the order so far.
int suggest(Program& program, const OrderOptions& options) {
  return program.with_session([&](Session& session) {
    QJsonArray found;
    QStringList lines;
    auto read = session.read_now([&](SQLite::Database& db) -> Result<void> {
      auto client = actions::find_row(db, "client", options.client);
      if (client.has_error()) return client.error();
      auto ordered = read_lines(db, options.lines);
      if (ordered.has_error()) return ordered.error();
      Cart cart;
      for (auto& line : *ordered) cart[line.product] += line.quantity_milli;
      auto names = product_names(db);
      auto time = company_time(db);
      for (auto& one : suggestions(db, time, *client, cart, time.day_of(program.now_at()))) {
        found.append(json_suggestion(one, names));
        lines << tr("%1: %2 %3")
                     .arg(text(suggestion_name(one.kind)), text(names[one.product].sku),
                          text(names[one.product].name));
      }
      return {};
    });
    if (read.has_error()) return program.out.fail(read.error());
    program.out.object({{"suggestions", found}},
                       lines.isEmpty() ? tr("Niente da proporre.") : lines.join('\n'));
    return int{done};
  });
}

int list_strategies(Program& program, bool all) {
  return program.with_session([&](Session& session) {
    QJsonArray found;
    QStringList lines;
    auto read = session.read_now([&](SQLite::Database& db) -> Result<void> {
      auto today = actions::day_of(db, program.now_at());
      for (auto& row : strategies(db)) {
        auto& strategy = row.strategy;
        bool runs = strategy.runs(today);
        if (!runs && !all) continue;
        found.append(
            QJsonObject{{"id", hex(strategy.id)},
                        {"name", text(strategy.name)},
                        {"kind", text(strategy.kind)},
                        {"segment", text(row.segment)},
                        {"starts_on", text(strategy.starts_on)},
                        {"ends_on", text(strategy.ends_on)},
                        {"running", runs},
                        {"goal", text(row.goal)},
                        {"subject", text(strategy.subject)},
                        {"discount_bp", static_cast<qint64>(strategy.discount_bp)},
                        {"budget_cents", row.budget_cents ? QJsonValue(static_cast<qint64>(*row.budget_cents))
                                                          : QJsonValue()},
                        {"spent_cents", static_cast<qint64>(row.spent_cents)},
                        {"clients", static_cast<qint64>(row.clients)}});
        lines << tr("%1 (%2): %3, fino al %4, %5 clienti, spesi %6")
                     .arg(text(strategy.name), text(strategy.kind), text(row.goal), text(strategy.ends_on))
                     .arg(row.clients)
                     .arg(money(row.spent_cents));
      }
      return {};
    });
    if (read.has_error()) return program.out.fail(read.error());
    program.out.object({{"strategies", found}},
                       lines.isEmpty() ? tr("Nessuna strategia in corso.") : lines.join('\n'));
    return int{done};
  });
}

int show_order(Program& program, const std::string& number) {
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
  make->add_option("--line", options->lines,
                   help("SKU:QUANTITÀ[:SCONTI% come 50+10, o free, sample, return], ripetibile"))
      ->required();
  make->add_option("--note", options->note, help("nota"));
  make->add_option("--requested-on", options->requested_on, help("consegna richiesta, AAAA-MM-GG"));
  make->callback(
      [&program, options] { program.chosen = [&program, options] { return create(program, *options); }; });

  auto* shown = order.add_subcommand("show", help("un ordine con le righe e i fermi"));
  shown->add_option("NUMBER", options->number)->required();
  shown->callback([&program, options] {
    program.chosen = [&program, options] { return show_order(program, options->number); };
  });

  auto* proposed = order.add_subcommand("suggest", help("che cosa proporre a un cliente, e perché"));
  proposed->add_option("--client", options->client, help("codice, id o sue prime 8 cifre"))->required();
  proposed->add_option("--line", options->lines, help("che cosa è già nell'ordine, SKU:QUANTITÀ"));
  proposed->callback(
      [&program, options] { program.chosen = [&program, options] { return suggest(program, *options); }; });

  auto* pursued = app.add_subcommand("strategies", help("le strategie in corso"));
  auto all = std::make_shared<bool>(false);
  pursued->add_flag("--all", *all, help("anche quelle non in corso"));
  pursued->callback(
      [&program, all] { program.chosen = [&program, all] { return list_strategies(program, *all); }; });

  auto* add = add_act(order, program, options, "add", help("altre righe su una bozza"),
                      [&program, options](Device& device, const Id& id) -> Result<Draft> {
                        auto lines = read_lines(device.local(), options->lines);
                        if (lines.has_error()) return lines.error();
                        return actions::add_lines(device, id, *lines, program.now_at());
                      });
  add->add_option("--line", options->lines,
                  help("SKU:QUANTITÀ[:SCONTI% come 50+10, o free, sample, return], ripetibile"))
      ->required();

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
