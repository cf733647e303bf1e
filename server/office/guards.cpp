#include "server/office/guards.hpp"

namespace giro {

std::optional<RowHead> key_holder(const Snapshot& snapshot, const Row& row, const Value& key) {
  auto& table = *row.head.table;
  if (table.human_key.empty() || is_null(key)) return std::nullopt;
  bool within = table.find("segmentation_id") != nullptr;
  for (auto& id : snapshot.find(table, table.human_key, key)) {
    if (id == row.head.id) continue;
    auto other = snapshot.row(id);
    if (other && (!within || other->cell("segmentation_id") == row.cell("segmentation_id")))
      return other->head;
  }
  return std::nullopt;
}

void give_up_taken_key(Desk& desk, Row& row) {
  auto column = row.head.table->human_key;
  if (column.empty()) return;
  auto key = row.cell(column);
  auto holder = key_holder(desk.store(), row, key);
  if (!holder) return;
  auto lost = desk.lost_value(row.head, column, holder->birth, "human_key");
  lost.mine = merge::unit_text(column, {{row.head.table->find(column), key}});
  lost.open = true;
  desk.conflicts.push_back(std::move(lost));
  desk.ledger.derive(row, {{column, Value()}});
}

bool is_frozen(const Desk& desk, const Row& row) {
  if (desk.op_case.old || (desk.op_case.role & schema::office_roles) != 0) return false;
  auto& table = *row.head.table;
  if (table.name != "order_line" && table.name != "sales_order") return false;
  auto order =
      table.name == "order_line" ? desk.store().row(as_id(row.cell("order_id"))) : std::optional(row);
  if (!order) return false;
  auto status = as_text(order->cell("status"));
  return status == "in_delivery" || status == "delivered" || status == "invoiced";
}

}  // namespace giro
