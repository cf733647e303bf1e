// Which VAT a line bears. A client may be taxed otherwise than its products (client.vat_id): outside the
// field of VAT, exempt, non-taxable, under reverse charge. The code of such a VAT has a *natura* (the
// electronic invoice's N1–N7), which says why nothing is charged.
//
// Natura N3.5 rests on a declaration of intent (dichiarazione d'intento): it exempts only with its number and
// on the days up to its end, both included (client.intent_letter, intent_until). Without them, and from the
// day after, the product's own VAT is due: by the day the order is placed. Pure; any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "sync/base/id.hpp"

namespace giro {

struct VatCode {
  Id id;
  std::int64_t rate_bp = 0;
  std::string natura = {};  // empty: taxed

  bool operator==(const VatCode&) const = default;
};

/// How a client is taxed; a nil code: as its products are.
struct ClientVat {
  VatCode code;
  std::string intent_letter = {};
  std::string intent_until = {};  // ISO day, included
};

enum class VatSource : std::uint8_t {
  product,
  client,
  letter,   // the client's declaration of intent
  expired,  // the product's, because the declaration no longer holds, or was never given
};

struct LineVat {
  VatCode code;
  VatSource source = VatSource::product;

  bool operator==(const LineVat&) const = default;
};

LineVat line_vat(const VatCode& product, const ClientVat& client, std::string_view day_on);

/// The codes the electronic invoice takes today (N2, N3 and N6 alone are refused since 2021), with their
/// words.
struct Natura {
  std::string_view code, words;
};
std::span<const Natura> nature();
/// Its words; empty: no such code.
std::string_view natura_words(std::string_view code);

}  // namespace giro
