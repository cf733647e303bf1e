#include "giro.pb.h"
#include "sync/base/limits.hpp"
#include "sync/wire/codec.hpp"
#include "sync/wire/convert.hpp"

namespace giro::wire {
namespace {

static_assert(Limits::push_bytes + Limits::op_bytes + Limits::ops_per_push * 2 * Limits::token_bytes <
                  Limits::request_unpacked_bytes,
              "whatever is within the limits unpacks");

std::optional<Problem> over_limit(const Request& in) {
  std::size_t op_bytes = 0;
  for (auto& envelope : in.envelopes()) {
    if (envelope.receipt().size() > Limits::token_bytes) return Problem{"a receipt larger than the limit"};
    op_bytes += envelope.op().size();
  }
  if (static_cast<std::size_t>(in.envelopes_size()) > Limits::ops_per_push)
    return Problem{"too many operations in one request"};
  if (op_bytes > Limits::push_bytes + Limits::op_bytes)
    return Problem{"operations larger than one request may carry"};
  if (static_cast<std::size_t>(in.acked_size()) > Limits::devices_per_request)
    return Problem{"too many device ids"};
  if (static_cast<std::size_t>(in.gaps_size()) > Limits::devices_per_request) return Problem{"too many gaps"};
  if (in.token().size() > Limits::token_bytes) return Problem{"a token larger than the limit"};
  if (in.page_rows() > Limits::rows_per_page) return Problem{"a page larger than the limit"};
  if (in.app_version().size() > 100) return Problem{"app version longer than the limit"};
  return std::nullopt;
}

}  // namespace

Bytes encode_request(const giro::Request& request) {
  Request out;
  out.set_nonce(request.nonce);
  out.set_schema(request.schema);
  for (auto& acked : request.acked) {
    auto& a = *out.add_acked();
    a.set_device(raw(acked.device));
    a.set_number(acked.number);
  }
  out.set_token(request.token);
  to_wire(request.clock, *out.mutable_clock());
  for (auto& envelope : request.envelopes) {
    auto& e = *out.add_envelopes();
    e.set_device(raw(envelope.device));
    e.set_number(envelope.number);
    e.set_op(envelope.op);
    e.set_receipt(envelope.receipt);
    if (envelope.sealed) e.set_sealed(raw(*envelope.sealed));
  }
  for (auto& gap : request.gaps) {
    auto& g = *out.add_gaps();
    g.set_device(raw(gap.device));
    g.set_first(gap.first);
    g.set_last(gap.last);
  }
  out.set_page_rows(request.page_rows);
  out.set_app_version(request.app_version);
  if (request.pending) out.set_pending(*request.pending);
  return out.SerializeAsString();
}

Result<giro::Request> decode_request(std::string_view bytes) {
  Request in;
  if (!parse(in, bytes)) return Problem{"the request cannot be read"};
  if (auto problem = over_limit(in)) return *problem;
  giro::Request request;
  request.nonce = in.nonce();
  request.schema = in.schema();
  for (auto& acked : in.acked()) {
    auto device = read_id(acked.device(), "device id");
    if (!device) return device.error();
    request.acked.push_back({*device, acked.number()});
  }
  request.token = in.token();
  request.clock = from_wire(in.clock());
  for (auto& envelope : in.envelopes()) {
    auto device = read_id(envelope.device(), "device id");
    if (!device) return device.error();
    auto& read = request.envelopes.emplace_back(
        giro::Envelope{*device, envelope.number(), envelope.op(), envelope.receipt()});
    if (envelope.sealed().empty()) continue;
    auto sealed = read_id(envelope.sealed(), "hash of a sealed operation");
    if (!sealed) return sealed.error();
    read.sealed = *sealed;
  }
  for (auto& gap : in.gaps()) {
    auto device = read_id(gap.device(), "device id");
    if (!device) return device.error();
    request.gaps.push_back({*device, gap.first(), gap.last()});
  }
  request.page_rows = in.page_rows();
  request.app_version = in.app_version();
  if (in.has_pending()) request.pending = in.pending();
  return request;
}

}  // namespace giro::wire
