#include "sync/op/sealed_op.hpp"

#include <sodium.h>

#include "sync/base/assert.hpp"
#include "sync/base/limits.hpp"

namespace giro {
namespace {

static_assert(op_seal_bytes == crypto_box_SEALBYTES);

const Byte* bytes_of(std::string_view text) {
  return reinterpret_cast<const Byte*>(text.data());
}

}  // namespace

Bytes seal_op(std::string_view op, const SealKey& office_shown, Environment& environment) {
  SealKey once, shown;
  environment.random(once);
  crypto_scalarmult_base(shown.data(), once.data());
  std::array<Byte, crypto_box_NONCEBYTES> nonce;
  crypto_generichash_state state;
  crypto_generichash_init(&state, nullptr, 0, nonce.size());
  crypto_generichash_update(&state, shown.data(), shown.size());
  crypto_generichash_update(&state, office_shown.data(), office_shown.size());
  crypto_generichash_final(&state, nonce.data(), nonce.size());
  Bytes sealed(shown.begin(), shown.end());
  sealed.resize(op.size() + op_seal_bytes);
  auto done = crypto_box_easy(reinterpret_cast<Byte*>(sealed.data()) + shown.size(), bytes_of(op), op.size(),
                              nonce.data(), office_shown.data(), once.data());
  sodium_memzero(once.data(), once.size());
  GIRO_ASSERT(done == 0);
  return sealed;
}

std::optional<Bytes> open_sealed_op(std::string_view sealed, const Id& hash, const SealKey& office_shown,
                                    const SealKey& office_secret) {
  if (sealed.size() < op_seal_bytes || sealed.size() > Limits::op_bytes + op_seal_bytes) return std::nullopt;
  Bytes op(sealed.size() - op_seal_bytes, '\0');
  bool whole = crypto_box_seal_open(reinterpret_cast<Byte*>(op.data()), bytes_of(sealed), sealed.size(),
                                    office_shown.data(), office_secret.data()) == 0;
  if (!whole || digest(op) != hash) return std::nullopt;
  return op;
}

}  // namespace giro
