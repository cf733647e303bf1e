#include "sync/file/records.hpp"

#include <algorithm>

#include "sync/base/limits.hpp"
#include "sync/wire/codec.hpp"
#include "sync/wire/convert.hpp"

namespace giro::file {
namespace {

constexpr std::size_t bearer_bytes = 256;

/// Records are authentic: what cannot be read was written by a program that knows more, or not by ours.
template <typename T>
Read<T> unpack(std::string_view packed, Result<T> (*decode)(std::string_view)) {
  auto bytes = wire::decompress(packed);
  if (!bytes) return Flaw::too_large;
  auto value = decode(*bytes);
  if (!value) return Flaw::newer;
  return std::move(*value);
}

}  // namespace

Bytes encode(const WorkHead& head) {
  wire::WorkHead out;
  out.set_bearer(head.bearer);
  out.set_answer_key(std::string(head.answer_key.begin(), head.answer_key.end()));
  out.set_made_at(head.made_at);
  return out.SerializeAsString();
}

Read<WorkHead> decode_head(std::string_view bytes) {
  wire::WorkHead in;
  WorkHead head;
  if (!wire::parse(in, bytes) || in.answer_key().size() != head.answer_key.size() ||
      in.bearer().size() > bearer_bytes)
    return Flaw::newer;
  head.bearer = in.bearer();
  std::ranges::copy(in.answer_key(), head.answer_key.begin());
  head.made_at = in.made_at();
  return head;
}

Bytes encode(const Request& request) {
  return wire::compress(wire::encode_request(request));
}

Read<Request> decode_request(std::string_view bytes) {
  return unpack<Request>(bytes, &wire::decode_request);
}

Bytes encode(const AnswerPage& page) {
  wire::AnswerPage out;
  out.set_follows(wire::raw(page.follows));
  out.set_response(wire::compress(wire::encode_response(page.response)));
  return out.SerializeAsString();
}

Read<AnswerPage> decode_page(std::string_view bytes) {
  wire::AnswerPage in;
  if (!wire::parse(in, bytes)) return Flaw::newer;
  auto follows = id_from_bytes(in.follows());
  if (!follows) return Flaw::newer;
  auto response = unpack<Response>(in.response(), &wire::decode_response);
  if (!response) return response.error();
  return AnswerPage{*follows, std::move(*response)};
}

}  // namespace giro::file
