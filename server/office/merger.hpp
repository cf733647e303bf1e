// Merger: the changes of one accepted op over the office's rows, cell by cell, with the rules of sync/merge.
// Inserts and updates; removals and revivals are in removal.hpp. The writer's thread.
#pragma once

#include "server/office/desk.hpp"

namespace giro {

class Merger {
 public:
  explicit Merger(Desk& desk) : desk_(desk) {}

  /// `first_number`: of the change's first cell, counted through the op.
  void merge(const Change&, std::uint32_t first_number);

 private:
  void insert(const Change&, std::uint32_t first_number);
  bool may_be_under_the_dead(const Id& ancestor) const;
  void merge_unit(Row&, const merge::MergeUnit&, bool inserting);
  void take_off_frozen(Row& line);
  std::optional<Value> claimed_relationship(const Change&, std::vector<Value>& cells) const;
  void note_claim(const Row& client, const Value& claimed, const Change&, std::uint32_t first_number);
  bool is_legal(const Row&, std::string_view from, std::string_view to) const;
  void note_order(const Row&, const merge::MergeUnit&, const Row& before);

  Desk& desk_;
};

}  // namespace giro
