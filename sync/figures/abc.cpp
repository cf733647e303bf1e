#include "sync/figures/abc.hpp"

#include "sync/base/whole_number.hpp"
#include "sync/domain/order_totals.hpp"

namespace giro {

AbcLimits read_abc_limits(std::string_view text) {
  std::array<std::int64_t, 3> parts{};
  for (auto& part : parts) {
    auto end = std::min(text.find('/'), text.size());
    auto number = whole_number(text.substr(0, end));
    if (!number || *number < 0 || *number > 100) return {};
    part = *number;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  if (!text.empty() || parts[0] + parts[1] + parts[2] != 100) return {};
  return {parts[0] * 100, (parts[0] + parts[1]) * 100};
}

Abc abc_of(std::vector<AbcRow> rows, const AbcLimits& limits) {
  Abc abc{.rows = std::move(rows), .total_cents = 0, .classes = {}};
  std::ranges::sort(abc.rows, [](auto& a, auto& b) {
    return a.cents != b.cents ? a.cents > b.cents : std::tie(a.code, a.id) < std::tie(b.code, b.id);
  });
  for (auto& row : abc.rows) abc.total_cents += std::max<std::int64_t>(row.cents, 0);
  Wide before = 0, total = abc.total_cents;
  for (auto& row : abc.rows) {
    row.abc = ' ';
    if (row.cents <= 0) {
      row.cumulated = abc.total_cents > 0 ? 1 : 0;
      continue;
    }
    row.abc = before * 10'000 < total * limits.b_bp ? 'A' : before * 10'000 < total * limits.c_bp ? 'B' : 'C';
    before += row.cents;
    row.share = static_cast<double>(row.cents) / static_cast<double>(abc.total_cents);
    row.cumulated = static_cast<double>(before) / static_cast<double>(abc.total_cents);
    auto& of = abc.classes[static_cast<std::size_t>(row.abc - 'A')];
    ++of.rows;
    of.cents += row.cents;
  }
  for (auto& of : abc.classes)
    of.share = abc.total_cents > 0 ? static_cast<double>(of.cents) / static_cast<double>(abc.total_cents) : 0;
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
