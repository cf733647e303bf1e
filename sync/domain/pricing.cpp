#include "sync/domain/pricing.hpp"

#include <algorithm>
#include <tuple>

namespace giro {
namespace {

bool holds(const PriceCandidate& row, std::int64_t quantity_milli, std::string_view day_on) {
  return row.min_quantity_milli <= quantity_milli && (row.valid_from.empty() || row.valid_from <= day_on) &&
         (row.valid_to.empty() || day_on < row.valid_to);
}

/// Larger is better; the price itself comes last so that the choice never depends on the order of the rows.
auto rank(const PriceCandidate& row) {
  return std::tuple(!row.for_category, row.min_quantity_milli, std::string_view(row.valid_from),
                    row.price_micro.value_or(-1));
}

const PriceCandidate* best(std::span<const PriceCandidate> rows, PriceSource source,
                           std::int64_t quantity_milli, std::string_view day_on) {
  const PriceCandidate* found = nullptr;
  for (auto& row : rows) {
    if (row.source != source || !holds(row, quantity_milli, day_on)) continue;
    if (!found || rank(*found) < rank(row)) found = &row;
  }
  return found;
}

bool any(const Discounts& discounts) {
  return std::ranges::any_of(discounts, [](std::int64_t bp) { return bp != 0; });
}

}  // namespace

std::string_view price_source_name(PriceSource source) {
  switch (source) {
    case PriceSource::client:
      return "client";
    case PriceSource::price_list:
      return "price_list";
    case PriceSource::strategy:
      return "strategy";
    case PriceSource::product:
      break;
  }
  return "product";
}

ValidPrice valid_price(std::span<const PriceCandidate> rows, const PriceBasis& basis,
                       std::int64_t quantity_milli, std::string_view day_on) {
  auto standing = any(basis.client_discounts_bp) ? basis.client_discounts_bp : basis.segment_discounts_bp;
  ValidPrice chosen{PriceSource::product, basis.product_price_micro, standing, {}};
  if (auto* listed = best(rows, PriceSource::price_list, quantity_milli, day_on)) {
    chosen.source = PriceSource::price_list;
    if (listed->price_micro) chosen.price_micro = *listed->price_micro;
    if (any(listed->discounts_bp)) chosen.discounts_bp = listed->discounts_bp;
  }
  if (auto* agreed = best(rows, PriceSource::client, quantity_milli, day_on)) {
    chosen.source = PriceSource::client;
    if (agreed->price_micro)
      chosen = {PriceSource::client, *agreed->price_micro, agreed->discounts_bp, {}};
    else if (any(agreed->discounts_bp))
      chosen.discounts_bp = agreed->discounts_bp;
  }
  return chosen;
}

}  // namespace giro
