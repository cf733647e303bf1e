#include "sync/op/token.hpp"

#include <sodium.h>

#include <algorithm>

#include "sync/base/assert.hpp"
#include "sync/wire/convert.hpp"

namespace giro {
namespace {

constexpr std::size_t tag_bytes = 16;

/// Keyed BLAKE2b; `purpose` keeps a receipt from passing as a token.
std::string tag_of(std::string_view purpose, std::string_view body, const SealKey& key) {
  std::string tag(tag_bytes, '\0');
  crypto_generichash_state state;
  GIRO_ASSERT(crypto_generichash_init(&state, key.data(), key.size(), tag_bytes) == 0);
  for (auto part : {purpose, body})
    crypto_generichash_update(&state, reinterpret_cast<const Byte*>(part.data()), part.size());
  crypto_generichash_final(&state, reinterpret_cast<Byte*>(tag.data()), tag_bytes);
  return tag;
}

Bytes seal(std::string_view purpose, const google::protobuf::MessageLite& message, const SealKey& key) {
  auto body = message.SerializeAsString();
  return body + tag_of(purpose, body, key);
}

bool open(std::string_view purpose, std::string_view sealed, const SealKey& key,
          google::protobuf::MessageLite& message) {
  if (sealed.size() < tag_bytes) return false;
  auto body = sealed.substr(0, sealed.size() - tag_bytes);
  auto tag = tag_of(purpose, body, key);
  if (sodium_memcmp(tag.data(), sealed.data() + body.size(), tag_bytes) != 0) return false;
  return wire::parse(message, body);
}

}  // namespace

const BucketPosition* Token::find(const Bucket& bucket) const {
  auto found = std::ranges::find(positions, bucket, &BucketPosition::bucket);
  return found == positions.end() ? nullptr : &*found;
}

Bytes seal_token(const Token& token, const SealKey& key) {
  wire::Token out;
  out.set_epoch(token.epoch);
  out.set_run(token.run);
  out.set_snap(token.snap);
  out.set_cut(token.cut);
  out.set_schema(token.schema);
  out.set_role(token.role);
  out.set_user(wire::raw(token.user));
  out.set_issued_at(token.issued_at);
  for (auto& position : token.positions) {
    auto& p = *out.add_positions();
    p.set_bucket(position.bucket);
    p.set_seq(position.upto.seq);
    if (position.upto.row) p.set_row(wire::raw(*position.upto.row));
    p.set_started(position.started);
  }
  return seal("giro token", out, key);
}

std::optional<Token> open_token(std::string_view sealed, const SealKey& key) {
  wire::Token in;
  if (!open("giro token", sealed, key, in)) return std::nullopt;
  auto user = id_from_bytes(in.user());
  if (!user) return std::nullopt;
  Token token{.epoch = in.epoch(),
              .run = in.run(),
              .snap = in.snap(),
              .cut = in.cut(),
              .schema = in.schema(),
              .role = static_cast<schema::Role>(in.role()),
              .user = *user,
              .issued_at = in.issued_at(),
              .positions = {}};
  for (auto& p : in.positions())
    token.positions.push_back({p.bucket(), {p.seq(), id_from_bytes(p.row())}, p.started()});
  return token;
}

Bytes seal_receipt(const Receipt& receipt, const SealKey& key) {
  wire::Receipt out;
  out.set_op(wire::raw(receipt.op));
  out.set_verdict(static_cast<std::uint32_t>(receipt.verdict));
  out.set_reason(receipt.reason);
  out.set_first_run(receipt.first.run);
  out.set_first_seq(receipt.first.seq);
  out.set_corrected_at(receipt.corrected_at);
  out.set_number(receipt.number);
  for (auto index : receipt.lost) out.add_lost(index);
  for (auto& conflict : receipt.conflicts) out.add_conflicts(wire::raw(conflict));
  return seal("giro receipt", out, key);
}

std::optional<Receipt> open_receipt(std::string_view sealed, const SealKey& key) {
  wire::Receipt in;
  if (!open("giro receipt", sealed, key, in)) return std::nullopt;
  auto op = id_from_bytes(in.op());
  if (!op || in.verdict() < 1 || in.verdict() > 4) return std::nullopt;
  Receipt receipt{.op = *op,
                  .verdict = static_cast<Verdict>(in.verdict()),
                  .reason = in.reason(),
                  .first = {in.first_run(), in.first_seq()},
                  .corrected_at = in.corrected_at(),
                  .number = in.number(),
                  .lost = {in.lost().begin(), in.lost().end()},
                  .conflicts = {}};
  for (auto& bytes : in.conflicts()) {
    auto conflict = id_from_bytes(bytes);
    if (!conflict) return std::nullopt;
    receipt.conflicts.push_back(*conflict);
  }
  return receipt;
}

}  // namespace giro
