// kpi: turnover, basket, otif, service; and the table of all figures.
#include <charconv>
#include <map>

#include "app/cli/kpi.hpp"
#include "app/cli/kpi_file.hpp"
#include "sync/actions/read.hpp"
#include "sync/portfolio/basket.hpp"
#include "sync/portfolio/deliveries.hpp"
#include "sync/portfolio/overview.hpp"
#include "sync/portfolio/service.hpp"
#include "sync/portfolio/turnover.hpp"

namespace giro::cli {
namespace {

struct Period {
  std::string from, to;
  std::optional<Id> user;
  std::string scope;
};

Result<Period> period_of(SQLite::Database& db, const KpiOptions& options, const Identity& who,
                         std::int64_t now_at) {
  Period period{options.from, options.to, {}, options.scope};
  if (options.from.empty() != options.to.empty()) return problem(tr("Servono --from e --to insieme."));
  if (options.from.empty()) {
    auto day = day_or_today(db, options.on, now_at);
    if (day.has_error()) return day.error();
    period.from = iso_day(years_before(*day, 1) + 1);
    period.to = iso_day(*day);
  }
  // who visits nobody has no clients of their own
  if (period.scope.empty()) period.scope = who.is_agent() ? "mine" : "company";
  if (period.scope == "mine") period.user = who.user;
  return period;
}

/// What every figure says of itself.
void add_period(QJsonObject& object, const Period& period) {
  object["from"] = text(period.from);
  object["to"] = text(period.to);
  object["scope"] = text(period.scope);
}

int kpi_turnover(Program& program, const KpiOptions& options) {
  return program.with_session([&](Session& session) {
    Period period;
    auto figures = session.read_now([&](SQLite::Database& db) -> Result<Turnover> {
      auto asked = period_of(db, options, session.identity(), program.now_at());
      if (asked.has_error()) return asked.error();
      period = *asked;
      TurnoverPeriod question{.from = period.from, .to = period.to, .user = period.user};
      question.basis = options.basis == "invoices" ? Basis::invoices : Basis::orders;
      return turnover(db, question, company_time(db));
    });
    if (figures.has_error()) return program.out.fail(figures.error());
    QJsonObject object{{"turnover_cents", static_cast<qint64>(figures->turnover_cents)},
                       {"credit_notes_cents", static_cast<qint64>(figures->credit_notes_cents)},
                       {"clients", static_cast<qint64>(figures->clients)},
                       {"orders", static_cast<qint64>(figures->orders)},
                       {"average_order_cents", static_cast<qint64>(figures->average_order_cents())},
                       {"lines_per_order", figures->lines_per_order()},
                       {"basis", text(options.basis)}};
    add_period(object, period);
    program.out.object(
        object, tr("Fatturato dal %1 al %2: %3, note di credito %4, %5 clienti, %6 ordini, ordine medio %7.")
                    .arg(text(period.from), text(period.to), money(figures->turnover_cents),
                         money(figures->credit_notes_cents))
                    .arg(figures->clients)
                    .arg(figures->orders)
                    .arg(money(figures->average_order_cents())));
    return int{done};
  });
}

/// "0.07" → 70,000 millionths.
Result<std::int64_t> min_support_micro(const std::string& words) {
  double share = 0;
  auto [end, failed] = std::from_chars(words.data(), words.data() + words.size(), share);
  bool whole = failed == std::errc() && end == words.data() + words.size();
  if (!whole || !(share >= 0.000001 && share <= 1))
    return problem(
        tr("\"%1\" non è un supporto minimo: scrivi una frazione fra 0 e 1, come 0.07.").arg(text(words)));
  return static_cast<std::int64_t>(share * 1'000'000 + 0.5);
}

struct Rules {
  std::size_t baskets = 0;
  std::vector<BasketRule> rules;
  std::map<Id, ProductName> names;
};

int kpi_basket(Program& program, const KpiOptions& options) {
  return program.with_session([&](Session& session) {
    Period period;
    auto found = session.read_now([&](SQLite::Database& db) -> Result<Rules> {
      auto least = min_support_micro(options.min_support);
      if (least.has_error()) return least.error();
      auto asked = period_of(db, options, session.identity(), program.now_at());
      if (asked.has_error()) return asked.error();
      period = *asked;
      BasketQuestion question{.from = period.from, .to = period.to, .user = period.user};
      if (!options.segment.empty()) {
        auto segment = actions::find_row(db, "segment", options.segment);
        if (segment.has_error()) return segment.error();
        question.segment = *segment;
      }
      auto baskets = baskets_of(db, question, company_time(db));
      if (baskets.has_error()) return baskets.error();
      return Rules{baskets->size(), basket_rules(*baskets, *least), product_names(db)};
    });
    if (found.has_error()) return program.out.fail(found.error());
    QJsonArray array;
    QStringList lines{tr("%1 ordini, %2 regole").arg(found->baskets).arg(found->rules.size())};
    for (auto& rule : found->rules) {
      auto &from = found->names[rule.from], &to = found->names[rule.to];
      array.append(QJsonObject{{"from", text(from.sku)},
                               {"to", text(to.sku)},
                               {"support", rule.support()},
                               {"confidence", rule.confidence()},
                               {"lift", rule.lift()}});
      lines << tr("%1 %2 → %3 %4: supporto %5, confidenza %6, lift %7")
                   .arg(text(from.sku), text(from.name), text(to.sku), text(to.name))
                   .arg(decimal(rule.support(), 4))
                   .arg(decimal(rule.confidence(), 4))
                   .arg(decimal(rule.lift(), 4));
    }
    QJsonObject object{{"baskets", static_cast<qint64>(found->baskets)}, {"rules", array}};
    add_period(object, period);
    program.out.object(object, lines.join('\n'));
    return int{done};
  });
}

QJsonObject json_otif(const Otif& figures) {
  QJsonArray reasons;
  for (auto& [reason, orders] : figures.reasons)
    reasons.append(QJsonObject{{"reason", text(reason)}, {"orders", static_cast<qint64>(orders)}});
  return {{"delivered", static_cast<qint64>(figures.delivered)},
          {"on_time", static_cast<qint64>(figures.on_time)},
          {"on_time_share", figures.on_time_share()},
          {"in_full", static_cast<qint64>(figures.in_full)},
          {"in_full_share", figures.in_full_share()},
          {"on_time_in_full", static_cast<qint64>(figures.on_time_in_full)},
          {"otif_share", figures.otif_share()},
          {"open", static_cast<qint64>(figures.open)},
          {"undated", static_cast<qint64>(figures.undated)},
          {"partial", static_cast<qint64>(figures.partial)},
          {"reasons", reasons}};
}

int kpi_otif(Program& program, const KpiOptions& options) {
  return program.with_session([&](Session& session) {
    Period period;
    auto orders = session.read_now([&](SQLite::Database& db) -> Result<std::vector<DeliveredOrder>> {
      auto asked = period_of(db, options, session.identity(), program.now_at());
      if (asked.has_error()) return asked.error();
      period = *asked;
      DeliveryQuestion question{.from = period.from, .to = period.to, .user = period.user};
      if (!options.client.empty()) {
        auto client = actions::find_row(db, "client", options.client);
        if (client.has_error()) return client.error();
        question.client = *client;
      }
      return deliveries_of(db, question, company_time(db));
    });
    if (orders.has_error()) return program.out.fail(orders.error());
    auto figures = otif(*orders);
    auto object = json_otif(figures);
    QJsonArray clients;
    for (auto& client : otif_by_client(*orders)) {
      auto one = json_otif(client.figures);
      one["code"] = text(client.code);
      one["name"] = text(client.name);
      clients.append(one);
    }
    object["clients"] = clients;
    add_period(object, period);
    program.out.object(
        object, tr("%1 ordini consegnati, %2 in tempo (%3 %), %4 completi, %5 in tempo e completi (%6 %); %7 "
                   "ancora aperti.")
                    .arg(figures.delivered)
                    .arg(figures.on_time)
                    .arg(decimal(figures.on_time_share() * 100, 2))
                    .arg(figures.in_full)
                    .arg(figures.on_time_in_full)
                    .arg(decimal(figures.otif_share() * 100, 2))
                    .arg(figures.open));
    return int{done};
  });
}

int kpi_service(Program& program, const KpiOptions& options) {
  return program.with_session([&](Session& session) {
    QJsonArray levels;
    QStringList lines;
    std::int64_t cost_cents = 0;
    auto read = session.read_now([&](SQLite::Database& db) -> Result<void> {
      auto day = day_or_today(db, options.on, program.now_at());
      if (day.has_error()) return day.error();
      for (auto& level : service_costs(db, iso_day(*day))) {
        cost_cents += level.cost_cents;
        levels.append(QJsonObject{{"level", text(level.level)},
                                  {"clients", static_cast<qint64>(level.clients)},
                                  {"cost_cents", static_cast<qint64>(level.cost_cents)}});
        lines << tr("%1: %2 clienti, %3 l'anno")
                     .arg(level.level.empty() ? tr("senza livello") : text(level.level))
                     .arg(level.clients)
                     .arg(money(level.cost_cents));
      }
      return {};
    });
    if (read.has_error()) return program.out.fail(read.error());
    program.out.object({{"levels", levels}, {"cost_cents", static_cast<qint64>(cost_cents)}},
                       lines.isEmpty() ? tr("Nessun cliente.") : lines.join('\n'));
    return int{done};
  });
}

const std::map<std::string, KpiFigure> figures{
    {"abc", kpi_abc},
    {"concentration", kpi_concentration},
    {"rfm", kpi_rfm},
    {"dynamics", kpi_dynamics},
    {"retention", kpi_retention},
    {"trend", kpi_trend},
    {"ageing", kpi_ageing},
    {"dso", kpi_dso},
    {"cei", kpi_cei},
    {"credit", kpi_credit},
    {"collections", kpi_collections},
    {"inflows", kpi_inflows},
    {"payments", kpi_payments},
    {"activity", kpi_activity},
    {"quiet", kpi_quiet},
    {"compliance", kpi_compliance},
    {"targets", kpi_targets},
    {"strategies", kpi_strategies},
};

/// The words of NAME.
std::vector<std::string> known_figures() {
  std::vector<std::string> names{"turnover", "basket", "otif", "service"};
  for (auto& [name, figure] : figures) names.push_back(name);
  return names;
}

Result<KpiAsk> ask_of(SQLite::Database& db, const KpiOptions& options, const Identity& who,
                      std::int64_t now_at) {
  auto period = period_of(db, options, who, now_at);
  if (period.has_error()) return period.error();
  FigureQuestion question{.from = period->from, .to = period->to, .user = period->user};
  question.basis = options.basis == "invoices" ? Basis::invoices : Basis::orders;
  question.province = options.province;
  if (!options.segment.empty()) {
    auto segment = actions::find_row(db, "segment", options.segment);
    if (segment.has_error()) return segment.error();
    question.segment = *segment;
  }
  if (!options.user.empty()) {
    auto user = actions::find_row(db, "app_user", options.user);
    if (user.has_error()) return user.error();
    question.user = *user;
  }
  auto days = days_of(question);
  if (days.has_error()) return days.error();
  return KpiAsk{options, question, company_time(db), days->from, days->to};
}

/// Where --csv or --xlsx want the answer besides.
Result<void> write_tables(const KpiOptions& options, const QJsonObject& answer) {
  auto tables = kpi_tables(text(options.name), answer);
  if (!options.csv.empty())
    if (auto written = paper::write_csv(tables.front(), QString::fromStdString(options.csv)); !written)
      return written;
  if (!options.xlsx.empty()) return paper::write_xlsx(tables, QString::fromStdString(options.xlsx));
  return {};
}

int kpi_figure(Program& program, const KpiOptions& options, KpiFigure figure) {
  return program.with_session([&](Session& session) {
    Period period;
    auto answer = session.read_now([&](SQLite::Database& db) -> Result<KpiAnswer> {
      auto ask = ask_of(db, options, session.identity(), program.now_at());
      if (ask.has_error()) return ask.error();
      period = {ask->question.from, ask->question.to, ask->question.user};
      return figure(db, *ask);
    });
    if (answer.has_error()) return program.out.fail(answer.error());
    answer->object["basis"] = text(options.basis);
    add_period(answer->object, period);
    auto written = write_tables(options, answer->object);
    if (written.has_error()) return program.out.fail(written.error());
    if (answer->lines.isEmpty()) answer->lines << tr("In questo periodo non c'è niente da mostrare.");
    program.out.object(answer->object, answer->lines.join('\n'));
    return int{done};
  });
}

int kpi(Program& program, const KpiOptions& options) {
  if ((!options.csv.empty() || !options.xlsx.empty()) && !figures.contains(options.name))
    return program.out.fail(tr("%1 non si scrive in una tabella: usa --json.").arg(text(options.name)),
                            wrong_usage);
  if (options.name == "basket") return kpi_basket(program, options);
  if (options.name == "service") return kpi_service(program, options);
  if (options.name == "otif") return kpi_otif(program, options);
  if (auto figure = figures.find(options.name); figure != figures.end())
    return kpi_figure(program, options, figure->second);
  return kpi_turnover(program, options);
}

}  // namespace

QString percent(double share) {
  return decimal(share * 100, 1);
}

void add_kpi_commands(CLI::App& app, Program& program) {
  auto* command = app.add_subcommand("kpi", help("un indicatore"));
  auto options = std::make_shared<KpiOptions>();
  command->add_option("NAME", options->name, help("quale: turnover, abc, ageing…"))
      ->required()
      ->check(CLI::IsMember(known_figures()));
  command->add_option("--on", options->on, help("i 12 mesi fino a questo giorno; altrimenti oggi"));
  command->add_option("--from", options->from, help("primo giorno, AAAA-MM-GG"));
  command->add_option("--to", options->to, help("ultimo giorno, compreso"));
  command->add_option("--basis", options->basis, help("orders o invoices"))
      ->check(CLI::IsMember({"orders", "invoices"}));
  command
      ->add_option("--scope", options->scope,
                   help("mine o company; altrimenti mine per un agente, company per gli altri"))
      ->check(CLI::IsMember({"mine", "company"}));
  command->add_option("--min-support", options->min_support,
                      help("basket: quota minima degli ordini, fra 0 e 1; altrimenti 0.01"));
  command->add_option("--segment", options->segment, help("solo i clienti di questo segmento"));
  command->add_option("--province", options->province, help("solo i clienti di questa provincia"));
  command->add_option("--agent", options->user, help("di questo agente, al posto di mine o company"));
  command->add_option("--by", options->by,
                      help("abc, concentration: client, segment, province, agent o product; ageing: client, "
                           "segment o agent"));
  command->add_option("--segmentation", options->segmentation, help("con --by segment: di questa divisione"));
  command->add_option("--days", options->days, help("dso: i giorni di vendite; altrimenti 90"))
      ->check(CLI::Range(1, 3650));
  command->add_option("--weeks", options->weeks, help("inflows: quante settimane; altrimenti 6"))
      ->check(CLI::Range(1, 53));
  command->add_option("--csv", options->csv, help("scrive anche la sua tabella più lunga in questo file"));
  command->add_option("--xlsx", options->xlsx,
                      help("scrive anche le sue tabelle in questo foglio di calcolo"));
  command->add_option("--client", options->client, help("otif: solo questo cliente"));
  command->callback(
      [&program, options] { program.chosen = [&program, options] { return kpi(program, *options); }; });
}

}  // namespace giro::cli
