#include "sync/actions/strategy.hpp"

#include <algorithm>
#include <array>

#include "sync/actions/client.hpp"
#include "sync/base/company_time.hpp"
#include "sync/domain/strategy.hpp"
#include "sync/op/natural_key.hpp"
#include "sync/portfolio/select.hpp"

namespace giro::actions {
namespace {

constexpr auto no_strategy = "Questa strategia non è su questo tablet.";
constexpr std::string_view kinds[] = {"discount",   "credit",  "payment",      "upsell",
                                      "cross_sell", "service", "communication"};

std::optional<Problem> refuse_agents(Device& device) {
  if ((role_of(device) & schema::office_roles) != 0) return std::nullopt;
  return Problem{"Le strategie le decide la sede."};
}

bool known(SQLite::Database& db, std::string_view sql, std::string_view code) {
  Select query(db, sql);
  query.bind(":code", code);
  return query.step();
}

/// What its kind must name, and whether that exists.
std::optional<Problem> subject_problem(SQLite::Database& db, const StrategyRequest& asked) {
  if (is_about_products(asked.kind)) {
    for (auto& sku : subject_words(asked.subject))
      if (!known(db, "SELECT 1 FROM product WHERE sku = :code", sku))
        return Problem{"Non c'è un prodotto con codice " + sku + "."};
    if (asked.kind != "discount" && subject_words(asked.subject).empty())
      return Problem{"Scrivi i codici dei prodotti da proporre."};
  }
  if (asked.kind == "payment" && !known(db, "SELECT 1 FROM payment_term WHERE code = :code", asked.subject))
    return Problem{"Scegli il pagamento da proporre."};
  if (asked.kind == "service" && asked.subject.empty()) return Problem{"Scegli il livello di servizio."};
  return std::nullopt;
}

std::optional<Problem> missing(SQLite::Database& db, const StrategyRequest& asked) {
  if (asked.name.empty()) return Problem{"Dai un nome alla strategia."};
  if (std::ranges::find(kinds, asked.kind) == std::end(kinds))
    return Problem{"Scegli che cosa fa la strategia."};
  if (!day_number(asked.starts_on)) return Problem{"Manca il giorno da cui vale."};
  if (!asked.ends_on.empty() && (!day_number(asked.ends_on) || asked.ends_on < asked.starts_on))
    return Problem{"La strategia finirebbe prima di cominciare: correggi le date."};
  auto discount = asked.discount_bp.value_or(0);
  if (asked.kind == "discount" && (discount <= 0 || discount > 10'000))
    return Problem{"Lo sconto va da più di 0 a 100 %."};
  return subject_problem(db, asked);
}

Value number_or_null(const std::optional<std::int64_t>& number) {
  return number ? Value{*number} : Value{};
}

Fields fields_of(const StrategyRequest& asked) {
  bool discounts = is_about_products(asked.kind);
  bool speaks_of_nothing = asked.kind == "credit" || asked.kind == "communication";
  return {{"name", asked.name},
          {"kind", asked.kind},
          {"starts_on", asked.starts_on},
          {"ends_on", text_or_null(asked.ends_on)},
          {"goal", text_or_null(asked.goal)},
          {"budget_cents", number_or_null(asked.budget_cents)},
          {"spent_cents", number_or_null(asked.spent_cents)},
          {"discount_bp", discounts ? number_or_null(asked.discount_bp) : Value{}},
          {"products", speaks_of_nothing ? Value{} : text_or_null(asked.subject)}};
}

}  // namespace

Result<Draft> new_strategy(Device& device, const Id& id, const StrategyRequest& asked) {
  if (auto refused = refuse_agents(device)) return *refused;
  if (auto problem = missing(device.local(), asked)) return *problem;
  auto fields = fields_of(asked);
  if (asked.segment) {
    auto segment =
        RowView::load(device, "segment", *asked.segment, "Questo segmento non è su questo tablet.");
    if (segment.has_error()) return segment.error();
    fields.emplace_back("segment_id", *asked.segment);
  }
  std::erase_if(fields, [](auto& field) { return is_null(field.second); });
  Draft draft;
  draft.changes.push_back(Device::insert("strategy", id, fields));
  return draft;
}

Result<Draft> edit_strategy(Device& device, const Id& id, const StrategyRequest& seen,
                            const StrategyRequest& asked, std::vector<Bytes> tokens) {
  if (auto refused = refuse_agents(device)) return *refused;
  if (auto problem = missing(device.local(), asked)) return *problem;
  auto row = RowView::load(device, "strategy", id, no_strategy);
  if (row.has_error()) return row.error();
  return edit_row_seen(device, "strategy", id, fields_of(seen), fields_of(asked), std::move(tokens));
}

Result<Draft> end_strategy(Device& device, const Id& id, std::string_view day_on) {
  if (auto refused = refuse_agents(device)) return *refused;
  auto row = RowView::load(device, "strategy", id, no_strategy);
  if (row.has_error()) return row.error();
  auto day = day_number(day_on);
  if (!day) return Problem{"Manca il giorno in cui finisce."};
  if (auto ends = row->text("ends_on"); !ends.empty() && ends < day_on)
    return Problem{"Questa strategia è già finita."};
  Draft draft;
  draft.changes.push_back(device.update("strategy", id, {{"ends_on", iso_day(*day - 1)}}));
  return draft;
}

Result<Draft> put_on_list(Device& device, const Id& strategy, const Id& client) {
  if (auto refused = refuse_agents(device)) return *refused;
  auto row = RowView::load(device, "strategy", strategy, no_strategy);
  if (row.has_error()) return row.error();
  auto here = RowView::load(device, "client", client, "Questo cliente non è su questo tablet.");
  if (here.has_error()) return here.error();
  auto id = natural_id("strategy_client", {Value{client}, Value{strategy}});
  if (device.row(*schema::find_table("strategy_client"), id)) return Problem{"È già nella lista."};
  Draft draft{.client = client, .changes = {}, .tokens = {}, .resolves = {}};
  draft.changes.push_back(
      Device::insert("strategy_client", id, {{"client_id", client}, {"strategy_id", strategy}}));
  return draft;
}

}  // namespace giro::actions
