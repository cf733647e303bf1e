#include "giro.pb.h"
#include "sync/base/limits.hpp"
#include "sync/wire/batch.hpp"
#include "sync/wire/codec.hpp"
#include "sync/wire/convert.hpp"

namespace giro::wire {
namespace {

// A page may end a little late, at a whole place in the office's order; more is not an office of ours. Rows
// of NULLs are small on the wire and large in memory, so the body's limit alone does not bound them.
constexpr std::size_t most_rows = 2 * Limits::rows_per_page;

void encode_outcome(const OpOutcome& op, Outcome& out) {
  out.set_device(raw(op.device));
  out.set_number(op.number);
  out.set_hash(raw(op.hash));
  out.set_verdict(static_cast<std::uint32_t>(op.outcome.verdict));
  out.set_reason(op.outcome.reason);
  out.set_seq(op.outcome.seq);
  for (auto& conflict : op.outcome.conflicts) out.add_conflicts(raw(conflict));
  out.set_receipt(op.outcome.receipt);
}

Result<OpOutcome> decode_outcome(const Outcome& in) {
  auto device = read_id(in.device(), "device id");
  if (!device) return device.error();
  auto hash = read_id(in.hash(), "op hash");
  if (!hash) return hash.error();
  if (in.verdict() < 1 || in.verdict() > 4) return Problem{"an outcome of an unknown kind"};
  OpOutcome op{.device = *device, .number = in.number(), .hash = *hash, .outcome = {}};
  op.outcome = {static_cast<Verdict>(in.verdict()), in.reason(), in.seq(), {}, in.receipt()};
  for (auto& bytes : in.conflicts()) {
    auto conflict = read_id(bytes, "conflict id");
    if (!conflict) return conflict.error();
    op.outcome.conflicts.push_back(*conflict);
  }
  return op;
}

void encode_lists(const giro::Response& response, Response& out) {
  for (auto& client : response.evicted) out.add_evicted(raw(client));
  for (auto& bucket : response.dropped) out.add_dropped(bucket);
  for (auto& bucket : response.held) out.add_held(bucket);
  for (auto& checksum : response.checksums) {
    auto& c = *out.add_checksums();
    c.set_bucket(checksum.bucket);
    c.set_rows(checksum.rows);
    c.set_sum(raw(checksum.sum));
  }
}

std::optional<Problem> decode_lists(const Response& in, giro::Response& response) {
  for (auto& bytes : in.evicted()) {
    auto client = read_id(bytes, "evicted client");
    if (!client) return client.error();
    response.evicted.push_back(*client);
  }
  response.dropped.assign(in.dropped().begin(), in.dropped().end());
  response.held.assign(in.held().begin(), in.held().end());
  for (auto& checksum : in.checksums()) {
    auto sum = read_id(checksum.sum(), "checksum");
    if (!sum) return sum.error();
    response.checksums.push_back({checksum.bucket(), checksum.rows(), *sum});
  }
  return std::nullopt;
}

}  // namespace

Bytes encode_response(const giro::Response& response) {
  Response out;
  out.set_nonce(response.nonce);
  out.set_schema(response.schema);
  out.set_resync(response.resync);
  for (auto& outcome : response.outcomes) encode_outcome(outcome, *out.add_outcomes());
  encode_lists(response, out);
  for (auto& batch : response.batches) encode_batch(batch, *out.add_batches());
  if (response.cut) out.set_cut(*response.cut);
  out.set_token(response.token);
  out.set_more(response.more);
  out.set_rows_left(response.rows_left);
  out.set_office_at(response.office_at);
  return out.SerializeAsString();
}

Result<giro::Response> decode_response(std::string_view bytes) {
  Response in;
  if (!parse(in, bytes)) return Problem{"the answer cannot be read"};
  giro::Response response;
  response.nonce = in.nonce();
  response.schema = in.schema();
  response.resync = in.resync();
  for (auto& o : in.outcomes()) {
    auto outcome = decode_outcome(o);
    if (!outcome) return outcome.error();
    response.outcomes.push_back(std::move(*outcome));
  }
  if (auto problem = decode_lists(in, response)) return *problem;
  std::size_t rows = 0;
  for (auto& b : in.batches()) {
    rows += b.count();
    if (rows > most_rows) return Problem{"more rows in one answer than the limit"};
    auto batch = decode_batch(b);
    if (!batch) return batch.error();
    if (*batch) response.batches.push_back(std::move(**batch));
  }
  if (in.has_cut()) response.cut = in.cut();
  response.token = in.token();
  response.more = in.more();
  response.rows_left = in.rows_left();
  response.office_at = in.office_at();
  return response;
}

}  // namespace giro::wire
