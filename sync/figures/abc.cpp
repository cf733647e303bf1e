#include "sync/figures/abc.hpp"

namespace giro {

Abc abc_of(std::vector<AbcRow> rows, const AbcLimits& limits) {
  std::vector<AbcAmount> amounts;
  for (auto& row : rows) amounts.push_back({row.cents, row.code, row.id});
  auto classes = abc_classes(amounts, limits);
  auto order = abc_order(amounts);
  Abc abc;
  for (auto& row : rows) abc.total_cents += std::max<std::int64_t>(row.cents, 0);
  auto total = static_cast<double>(abc.total_cents);
  std::int64_t cumulated = 0;
  for (auto place : order) {
    auto& row = abc.rows.emplace_back(std::move(rows[place]));
    row.abc = classes[place];
    cumulated += std::max<std::int64_t>(row.cents, 0);
    if (abc.total_cents > 0) row.cumulated = static_cast<double>(cumulated) / total;
    if (row.abc == ' ') continue;
    row.share = static_cast<double>(row.cents) / total;
    auto& of = abc.classes[static_cast<std::size_t>(row.abc - 'A')];
    ++of.rows;
    of.cents += row.cents;
  }
  for (auto& of : abc.classes)
    if (abc.total_cents > 0) of.share = static_cast<double>(of.cents) / total;
  return abc;
}

Concentration concentration(const Abc& abc) {
  Concentration found;
  for (std::size_t i = 0; i < abc.rows.size() && abc.rows[i].cents > 0; ++i) {
    auto share = abc.rows[i].share;
    found.hhi += share * share * 10'000;
    if (i < 1) found.top1_share += share;
    if (i < 5) found.top5_share += share;
    if (i < 10) found.top10_share += share;
  }
  return found;
}

std::vector<ClassChange> class_changes(const Abc& before, const Abc& now) {
  std::unordered_map<Id, ClassChange> by_id;
  for (auto& row : before.rows) {
    auto& change = by_id[row.id];
    change = {row.id, row.code, row.name, row.abc, ' ', row.cents, 0};
  }
  for (auto& row : now.rows) {
    auto& change = by_id[row.id];
    change.id = row.id;
    change.code = row.code;
    change.name = row.name;
    change.now = row.abc;
    change.cents = row.cents;
  }
  std::vector<ClassChange> changes;
  for (auto& [id, change] : by_id)
    if (change.before != change.now) changes.push_back(change);
  std::ranges::sort(changes, {}, [](auto& c) { return std::tuple(-c.lost_cents(), c.code, c.id); });
  return changes;
}

}  // namespace giro
