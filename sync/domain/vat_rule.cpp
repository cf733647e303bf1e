#include "sync/domain/vat_rule.hpp"

#include <algorithm>

namespace giro {
namespace {

constexpr std::string_view by_intent = "N3.5";

constexpr Natura codes[] = {
    {"N1", "escluse ex art. 15"},
    {"N2.1", "non soggette ex artt. 7–7-septies"},
    {"N2.2", "non soggette, altri casi"},
    {"N3.1", "non imponibili, esportazioni"},
    {"N3.2", "non imponibili, cessioni intracomunitarie"},
    {"N3.3", "non imponibili, cessioni verso San Marino"},
    {"N3.4", "non imponibili, assimilate alle esportazioni"},
    {by_intent, "non imponibili, dichiarazione d'intento"},
    {"N3.6", "non imponibili, fuori dal plafond"},
    {"N4", "esenti"},
    {"N5", "regime del margine"},
    {"N6.1", "inversione contabile, rottami"},
    {"N6.2", "inversione contabile, oro e argento"},
    {"N6.3", "inversione contabile, subappalto edile"},
    {"N6.4", "inversione contabile, fabbricati"},
    {"N6.5", "inversione contabile, telefoni cellulari"},
    {"N6.6", "inversione contabile, prodotti elettronici"},
    {"N6.7", "inversione contabile, comparto edile"},
    {"N6.8", "inversione contabile, settore energetico"},
    {"N6.9", "inversione contabile, altri casi"},
    {"N7", "IVA assolta in un altro stato UE"},
};

bool letter_holds(const ClientVat& client, std::string_view day_on) {
  return !client.intent_letter.empty() && !client.intent_until.empty() && day_on <= client.intent_until;
}

}  // namespace

LineVat line_vat(const VatCode& product, const ClientVat& client, std::string_view day_on) {
  if (client.code.id.is_nil()) return {product, VatSource::product};
  if (client.code.natura != by_intent) return {client.code, VatSource::client};
  return letter_holds(client, day_on) ? LineVat{client.code, VatSource::letter}
                                      : LineVat{product, VatSource::expired};
}

std::span<const Natura> nature() {
  return codes;
}

std::string_view natura_words(std::string_view code) {
  auto found = std::ranges::find(codes, code, &Natura::code);
  return found == std::end(codes) ? std::string_view() : found->words;
}

}  // namespace giro
