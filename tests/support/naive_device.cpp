#include "tests/support/naive_device.hpp"

#include <algorithm>

namespace giro::test {

void NaiveDevice::record(Op op) {
  entries.push_back({std::move(op), {}, {}});
  open();
}

void NaiveDevice::open() {
  auto& r = replica;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    auto& entry = entries[i];
    if (entry.is(Verdict::accepted) && i >= r.applied && !r.token.empty() && !passed(entry.outcome->seq)) {
      r.fold[i] = {};
    } else if (entry.undecided() && !r.fold.contains(i) && entry.old != Verdict::rejected) {
      auto& contained = r.fold[i];
      for (auto& change : entry.op.changes)
        if (i < r.applied && r.remote.contains(change.row)) contained.insert(change.row);
    } else if (entry.is(Verdict::rejected)) {
      r.fold.erase(i);
    }
  }
  r.applied = entries.size();
}

bool NaiveDevice::parked(const Op& op) const {
  auto& r = replica;
  if (!op.client || r.remote.contains(*op.client)) return false;
  for (auto& [i, contained] : r.fold)
    for (auto& change : entries[i].op.changes) {
      if (change.kind != Change::Kind::insert || change.row != *op.client || r.away.contains(change.row))
        continue;
      auto home = segment_bucket(as_id(change.find("segment_id")->value));
      if (r.token.empty() || std::ranges::find(r.held, home) != r.held.end()) return false;
    }
  return true;
}

std::optional<NaiveRow> NaiveDevice::folded(const Id& id) const {
  auto image = replica.remote.find(id);
  auto row = image == replica.remote.end() ? std::nullopt : std::optional(image->second);
  for (auto& [i, contained] : replica.fold) {
    auto& op = entries[i].op;
    if (contained.contains(id) || parked(op)) continue;
    for (auto& change : op.changes) {
      if (change.row != id) continue;
      if (change.kind == Change::Kind::remove) {
        if (row) row->dead = true;
        continue;
      }
      if (!row && change.kind == Change::Kind::update) continue;
      if (!row)
        row =
            NaiveRow{change.table, op.client, std::vector<Value>(change.table->columns.size()), false, 0, {}};
      row->dead = false;
      for (auto& cell : change.cells) row->cells[change.table->index_of(cell.column->name)] = cell.value;
    }
  }
  return row;
}

std::set<Id> NaiveDevice::ids() const {
  std::set<Id> found;
  for (auto& [id, row] : replica.remote) found.insert(id);
  for (auto& entry : entries)
    for (auto& change : entry.op.changes) found.insert(change.row);
  return found;
}

void NaiveDevice::take_outcomes(const Response& response, std::uint64_t acked) {
  std::map<Id, Outcome> known;
  for (auto& outcome : response.outcomes) known[outcome.hash] = outcome.outcome;
  for (std::size_t i = 0; i < entries.size(); ++i) {
    auto& entry = entries[i];
    if (i + 1 <= acked && !response.resync) continue;
    auto found = known.find(digest(encode_op(entry.op)));
    if (found != known.end()) {
      entry.outcome = found->second;
    } else if (entry.outcome) {
      if (!entry.undecided()) entry.old = entry.outcome->verdict;
      entry.outcome.reset();
    }
  }
}

void NaiveDevice::take_rows(const Response& response) {
  for (auto& batch : response.batches)
    for (auto& image : batch.rows) {
      auto& row = replica.remote[image.id];
      row.table = batch.table;
      row.cells.resize(batch.table->columns.size());
      for (std::size_t i = 0; i < batch.columns.size(); ++i)
        row.cells[batch.table->index_of(batch.columns[i]->name)] = image.cells[i];
      row.dead = image.dead;
      row.seq = image.seq;
      row.bucket = batch.bucket;
      auto owner = batch.table->index_of("client_id");
      if (batch.table->name == "client") row.client = image.id;
      if (owner < row.cells.size() && !is_null(row.cells[owner])) row.client = as_id(row.cells[owner]);
    }
}

void NaiveDevice::take_page(const Response& response) {
  auto& r = replica;
  open();
  std::set<Id> arrived, gone;
  for (auto& batch : response.batches)
    for (auto& image : batch.rows) arrived.insert(image.id);
  r.away.insert(response.evicted.begin(), response.evicted.end());
  for (auto& id : arrived) r.away.erase(id);
  if (response.resync || r.token.empty()) {
    if (!r.token.empty()) r.before.push_back(r.token);
    r.cut = 0;
    r.seen.emplace();
  }
  auto holds = [](auto& list, auto& what) { return std::ranges::find(list, what) != list.end(); };
  for (auto& [id, row] : r.remote)
    if (row.client ? holds(response.evicted, *row.client) : holds(response.dropped, row.bucket))
      gone.insert(id);
  if (r.seen) {
    r.seen->insert(arrived.begin(), arrived.end());
    if (!response.more) {
      for (auto& [id, row] : r.remote)
        if (!r.seen->contains(id)) gone.insert(id);
      r.seen.reset();
      r.before.clear();
    }
  }
  for (auto& id : gone) r.remote.erase(id);
  take_rows(response);
  for (auto& [i, contained] : r.fold) {
    for (auto& id : gone) contained.erase(id);
    for (auto& change : entries[i].op.changes) {
      auto image = r.remote.find(change.row);
      if (image == r.remote.end() || (r.seen && !r.seen->contains(change.row))) continue;
      if (entries[i].is(Verdict::accepted) && entries[i].outcome->seq <= image->second.seq)
        contained.insert(change.row);
      else if (arrived.contains(change.row))
        contained.erase(change.row);
    }
  }
  r.token = response.token;
  r.held = response.held;
  if (response.cut) r.cut = *response.cut;
  std::erase_if(r.fold, [&](auto& folded) {
    auto& entry = entries[folded.first];
    return entry.is(Verdict::accepted) && passed(entry.outcome->seq);
  });
}

void NaiveDevice::receive(const Response& response, std::uint64_t acked) {
  take_outcomes(response, acked);
  take_page(response);
}

}  // namespace giro::test
