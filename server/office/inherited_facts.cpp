#include "server/office/inherited_facts.hpp"

#include "sync/base/whole_number.hpp"
#include "sync/op/natural_key.hpp"

namespace giro {
namespace {

struct AllStated {
  std::vector<Stated<Discounts>> discounts;
  std::vector<Stated<std::int64_t>> credit;
};

std::optional<Row> living(const Snapshot& snapshot, const Value& id) {
  if (is_null(id)) return std::nullopt;
  auto row = snapshot.row(as_id(id));
  return row && !row->head.dead ? row : std::nullopt;
}

std::string name_of(const Row& row) {
  auto name = as_text(row.cell("name"));
  return std::string(name.empty() ? as_text(row.cell("code")) : name);
}

void add_credit(AllStated& all, const Place& place, const Row& row) {
  if (!is_null(row.cell("credit_limit_cents")))
    all.credit.push_back({place, as_int(row.cell("credit_limit_cents"))});
}

void add_segment(AllStated& all, Place place, const Row& segment) {
  place.id = segment.head.id;
  place.name = name_of(segment);
  Discounts off{as_int(segment.cell("discount1_bp")), as_int(segment.cell("discount2_bp"))};
  if (off[0] != 0 || off[1] != 0) all.discounts.push_back({place, off});
  add_credit(all, place, segment);
}

void add_memberships(AllStated& all, const Snapshot& snapshot, const Row& client) {
  for (auto& head : snapshot.of_client(client.head.id, schema::find_table("client_segment"))) {
    if (head.dead) continue;
    auto segment = living(snapshot, snapshot.row(head.id)->cell("segment_id"));
    auto segmentation = segment ? living(snapshot, segment->cell("segmentation_id")) : std::nullopt;
    if (!segmentation || as_int(segmentation->cell("is_assignment")) != 0) continue;
    add_segment(all,
                {.origin = Origin::segmentation,
                 .rank = as_int(segmentation->cell("rank")),
                 .segmentation = std::string(as_text(segmentation->cell("code")))},
                *segment);
  }
}

std::optional<std::int64_t> setting(const Snapshot& snapshot, std::string_view code) {
  auto row = living(snapshot, natural_id("setting", {Value(std::string(code))}));
  return row ? whole_number(as_text(row->cell("content"))) : std::nullopt;
}

}  // namespace

InheritedFacts inherited_facts(const Snapshot& snapshot, const Row& client) {
  AllStated all;
  add_credit(all, {.origin = Origin::client}, client);
  if (auto group = living(snapshot, client.cell("group_id")))
    add_credit(all, {.origin = Origin::group, .id = group->head.id, .name = name_of(*group)}, *group);
  add_memberships(all, snapshot, client);
  if (auto segment = living(snapshot, client.cell("segment_id")))
    add_segment(all, {.origin = Origin::assigned}, *segment);
  Place company{.origin = Origin::company};
  if (auto bp = setting(snapshot, "company_discount_bp"); bp && *bp != 0)
    all.discounts.push_back({company, Discounts{*bp}});
  if (auto cents = setting(snapshot, "company_credit_limit_cents")) all.credit.push_back({company, *cents});
  return {inherited(all.discounts), inherited(all.credit)};
}

}  // namespace giro
