// The rows of the clients: card, locations with opening hours, contacts, frequency of their own.
#include "server/demo/names.hpp"
#include "server/demo/parts.hpp"
#include "sync/domain/vat_number.hpp"

namespace giro::demo {
namespace {

std::string text(std::string_view view) {
  return std::string(view);
}

/// Valid digits of an office that does not exist (700–799 instead of a province's): nobody's number.
std::string vat_number(Random& dice) {
  auto company = std::to_string(dice.between(1'000'000, 9'999'999));
  return with_check_digit(company + std::to_string(dice.between(700, 799)));
}

class Cards {
 public:
  Cards(Company& company, DemoWriter& writer)
      : company_(company), writer_(writer), dice_(company.dice("cards")), people_(company.dice("contacts")) {}

  void write() {
    std::size_t number = 0;
    for (auto& group : company_.groups) {
      auto digits = std::to_string(++number);
      writer_.put("client_group", group.id,
                  {{"code", "GR-" + std::string(3 - digits.size(), '0') + digits},
                   {"name", group.name},
                   {"credit_limit_cents", group.credit_limit_cents}});
    }
    for (auto& outlet : company_.outlets) put(outlet);
  }

 private:
  void put(Outlet& outlet) {
    Cells cells = {
        {"code", outlet.code},
        {"legal_name", outlet.legal_name},
        {"vat_number", vat_number(dice_)},
        {"sdi_code", text("0000000")},
        {"phone", landline(*outlet.town, dice_)},
        {"email",
         "info@" + mail_name(outlet.trade_name.empty() ? outlet.legal_name : outlet.trade_name) + ".example"},
        {"address", outlet.address},
        {"postal_code", text(outlet.town->postal_code)},
        {"city", text(outlet.town->name)},
        {"province", text(outlet.town->province)},
        {"country", text("IT")},
        {"lat_micro", outlet.lat_micro},
        {"lon_micro", outlet.lon_micro},
        {"language", text("it")},
        {"currency", text("EUR")},
        {"market_type", text(market_code(outlet.market))},
        {"size_class", text(outlet.weight < 1'000   ? "small"
                            : outlet.weight < 4'000 ? "medium"
                                                    : "large")},
        {"relationship", outlet.relationship},
        {"active_from", iso_day(outlet.known_since)},
        {"segment_id", company_.segments[outlet.round]},
        {"agent_id", company_.agents[outlet.agent].id},
        {"payment_term_id", company_.terms[outlet.term].id},
        {"payment_method", company_.terms[outlet.term].method},
        {"credit_status", outlet.credit_status},
        {"discount1_bp", outlet.discounts_bp[0]},
        {"discount2_bp", outlet.discounts_bp[1]},
        {"discount3_bp", outlet.discounts_bp[2]}};
    if (!outlet.trade_name.empty()) cells.emplace_back("trade_name", outlet.trade_name);
    if (outlet.left_on != 0) cells.emplace_back("active_to", iso_day(outlet.left_on));
    if (outlet.group) cells.emplace_back("group_id", *outlet.group);
    if (outlet.price_list) cells.emplace_back("price_list_id", *outlet.price_list);
    if (outlet.potential_cents != 0) {
      cells.emplace_back("potential_cents", outlet.potential_cents);
      cells.emplace_back("potential_on", iso_day(std::max(outlet.known_since, company_.today - 150)));
    }
    if (!outlet.intent_letter.empty()) {
      cells.emplace_back("vat_id", company_.intent_vat);
      cells.emplace_back("intent_letter", outlet.intent_letter);
      cells.emplace_back("intent_until", iso_day(outlet.intent_until));
    }
    if (outlet.credit_limit_cents != 0) cells.emplace_back("credit_limit_cents", outlet.credit_limit_cents);
    if (outlet.credit_status == "blocked" || outlet.credit_status == "hold")
      cells.emplace_back("credit_reason", text(outlet.credit_status == "blocked" ? "Insoluti ripetuti"
                                                                                 : "In attesa del rientro"));
    writer_.put("client", outlet.id, cells);
    put_locations(outlet);
    put_contacts(outlet);
    put_frequency(outlet);
  }

  void put_locations(const Outlet& outlet) {
    auto born = company_.at(outlet.known_since, 605);
    auto location = [&](const Id& id, std::string_view kind, std::string name, std::string address,
                        std::int64_t off) {
      writer_.put("location", id,
                  {{"client_id", outlet.id},
                   {"kind", text(kind)},
                   {"name", std::move(name)},
                   {"address", std::move(address)},
                   {"postal_code", text(outlet.town->postal_code)},
                   {"city", text(outlet.town->name)},
                   {"province", text(outlet.town->province)},
                   {"country", text("IT")},
                   {"lat_micro", outlet.lat_micro + off},
                   {"lon_micro", outlet.lon_micro - off},
                   {"active", std::int64_t{1}}});
    };
    location(outlet.location, "delivery", "Sede", outlet.address, 0);
    auto more = outlet.weight > 4'000 ? dice_.between(0, 2) : dice_.chance(60) ? 1 : 0;
    for (std::int64_t i = 0; i < more; ++i)
      location(dice_.id(born), "delivery", i == 0 ? "Magazzino" : "Punto vendita 2", street(dice_),
               4'000 * (i + 1));
    bool known = outlet.last_visit_ago.has_value();
    if (known || (outlet.market <= Market::hotel && dice_.chance(120))) put_hours(outlet, born);
  }

  void put_hours(const Outlet& outlet, std::int64_t born) {
    bool kitchen = outlet.market == Market::restaurant || outlet.market == Market::hotel;
    auto opening = [&](std::int64_t day, std::string_view opens, std::string_view closes) {
      writer_.put("location_hours", dice_.id(born),
                  {{"client_id", outlet.id},
                   {"location_id", outlet.location},
                   {"weekday", day},
                   {"opens", text(opens)},
                   {"closes", text(closes)}});
    };
    for (std::int64_t day = 0; day < 6; ++day) {
      if (kitchen) {
        opening(day, "10:00", "15:00");
        opening(day, "18:00", "24:00");
      } else {
        opening(day, "08:00", outlet.legal_name == "Pasticceria Dolce Sile" ? "16:30" : "19:00");
      }
    }
  }

  void put_contacts(Outlet& outlet) {
    static constexpr std::string_view roles[] = {"owner", "buyer",     "chef",    "accountant",
                                                 "floor", "warehouse", "director"};
    bool nino = outlet.trade_name == "Trattoria Da Nino";
    static constexpr std::string_view nino_names[] = {"Antonio Basso", "Elena Basso", "Matteo Rossi",
                                                      "Lucia Basso"};
    auto count = nino ? 4 : people_.between(1, outlet.weight > 2'000 ? 3 : 2);
    for (std::int64_t i = 0; i < count; ++i) {
      auto id = people_.id(company_.at(outlet.known_since, 610));
      auto name = nino ? text(nino_names[i]) : person_name(people_);
      bool agreed = people_.chance(600);
      Cells cells = {{"client_id", outlet.id},
                     {"name", name},
                     {"role", text(i == 0 ? roles[0] : roles[people_.between(1, 6)])},
                     {"is_decision_maker", std::int64_t{i == 0}},
                     {"mobile", mobile(people_)},
                     {"email", mail_name(name) + "@" + mail_name(outlet.legal_name) + ".example"},
                     {"consent", std::int64_t{agreed}},
                     {"active", std::int64_t{1}}};
      if (agreed) {
        cells.emplace_back("consent_on", iso_day(outlet.known_since));
        cells.emplace_back("consent_source", text("modulo firmato"));
      }
      writer_.put("contact", id, cells);
      outlet.contacts.push_back(id);
    }
  }

  /// Only clients that are seen more or less often than their segment need a frequency of their own.
  void put_frequency(const Outlet& outlet) {
    if (outlet.interval == 28 || outlet.relationship != "active") return;
    for (std::int64_t month = 1; month <= 12; ++month)
      writer_.put_natural("visit_frequency",
                          {{"client_id", outlet.id},
                           {"month", month},
                           {"visits_milli", std::int64_t{28'000} / outlet.interval},
                           {"reason", text(outlet.interval < 28 ? "cliente importante" : "acquista poco")}});
  }

  Company& company_;
  DemoWriter& writer_;
  Random dice_, people_;
};

}  // namespace

void write_outlets(Company& company, DemoWriter& writer) {
  Cards(company, writer).write();
}

}  // namespace giro::demo
