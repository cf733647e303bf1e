#include "sync/domain/strategy.hpp"

#include <algorithm>
#include <array>

#include "sync/domain/order_totals.hpp"

namespace giro {
namespace {

bool lowers_prices(const Strategy& strategy) {
  return strategy.discount_bp > 0 && is_about_products(strategy.kind);
}

bool is_net(const ValidPrice& price) {
  return price.source == PriceSource::client && price.discounts_bp == Discounts{};
}

void append(Discounts& cascade, std::int64_t discount_bp) {
  auto last = std::ranges::find_if(cascade.rbegin(), cascade.rend(), [](auto bp) { return bp != 0; });
  auto taken = static_cast<std::size_t>(cascade.rend() - last);
  if (taken < cascade.size())
    cascade[taken] = discount_bp;
  else
    cascade.back() = cascade_bp(std::array{cascade.back(), discount_bp});
}

}  // namespace

bool is_about_products(std::string_view kind) {
  return kind == "discount" || kind == "upsell" || kind == "cross_sell";
}

bool Strategy::runs(std::string_view day_on) const {
  return (starts_on.empty() || starts_on <= day_on) && (ends_on.empty() || day_on <= ends_on);
}

ValidPrice with_strategies(ValidPrice price, std::span<const Strategy> strategies, const Id& product,
                           std::string_view day_on) {
  if (is_net(price)) return price;
  const Strategy* best = nullptr;
  for (auto& strategy : strategies) {
    if (!lowers_prices(strategy) || !strategy.runs(day_on) || !strategy.about(product)) continue;
    if (!best || strategy.discount_bp > best->discount_bp ||
        (strategy.discount_bp == best->discount_bp && strategy.id < best->id))
      best = &strategy;
  }
  if (!best) return price;
  append(price.discounts_bp, best->discount_bp);
  price.source = PriceSource::strategy;
  price.strategy = best->id;
  return price;
}

std::vector<std::string> subject_words(std::string_view subject) {
  std::vector<std::string> words;
  while (!subject.empty()) {
    auto end = std::min(subject.find_first_of(", ;"), subject.size());
    if (end > 0) words.emplace_back(subject.substr(0, end));
    subject.remove_prefix(std::min(end + 1, subject.size()));
  }
  return words;
}

}  // namespace giro
