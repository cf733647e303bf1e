#include "sync/file/sealed_file.hpp"

#include <sodium.h>

#include <algorithm>
#include <stdexcept>

#include "sync/base/assert.hpp"
#include "sync/base/limits.hpp"

namespace giro::file {
namespace {

constexpr std::string_view magic = "GIROFILE";
constexpr char version = 1;
constexpr std::size_t header_bytes = 8 + 1 + 1 + 16 + 16 + 32;
constexpr std::size_t tag_bytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t lead_bytes = 5;  // last record? (1), length of what follows (4, little endian)

const Byte* bytes_of(std::string_view text) {
  return reinterpret_cast<const Byte*>(text.data());
}

std::string encode(const Header& header) {
  std::string out(magic);
  out += version;
  out += static_cast<char>(header.kind);
  out += header.office.view();
  out += header.exchange.view();
  out += view(header.fresh);
  return out;
}

SealKey derive(std::string_view purpose, const SealKey& secret,
               std::initializer_list<std::string_view> parts) {
  SealKey key;
  crypto_generichash_state state;
  crypto_generichash_init(&state, secret.data(), secret.size(), key.size());
  crypto_generichash_update(&state, bytes_of(purpose), purpose.size());
  for (auto part : parts) crypto_generichash_update(&state, bytes_of(part), part.size());
  crypto_generichash_final(&state, key.data(), key.size());
  return key;
}

/// X25519 → the file's key; both public halves are mixed in.
std::optional<SealKey> agree(const SealKey& secret, const SealKey& theirs, const Header& header,
                             const SealKey& office_shown) {
  SealKey shared;
  if (crypto_scalarmult(shared.data(), secret.data(), theirs.data()) != 0) return std::nullopt;
  auto key = derive("giro work file", shared, {encode(header), view(office_shown)});
  sodium_memzero(shared.data(), shared.size());
  return key;
}

std::array<Byte, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES> nonce_at(std::uint64_t position) {
  std::array<Byte, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES> nonce{};
  for (std::size_t i = 0; i < 8; ++i) nonce[i] = static_cast<Byte>(position >> (8 * i));
  return nonce;
}

}  // namespace

OfficeSeal office_seal(const SealKey& office_key) {
  OfficeSeal seal;
  seal.secret = derive("giro file seal", office_key, {});
  crypto_scalarmult_base(seal.shown.data(), seal.secret.data());
  return seal;
}

std::optional<SealKey> shown_key(std::string_view hex) {
  if (hex.size() != 64) return std::nullopt;
  auto first = id_from_hex(hex.substr(0, 32)), second = id_from_hex(hex.substr(32));
  if (!first || !second) return std::nullopt;
  SealKey key;
  std::ranges::copy(first->bytes, key.begin());
  std::ranges::copy(second->bytes, key.begin() + 16);
  SealKey probe{1}, ignored;  // a point of small order would make every file readable
  if (crypto_scalarmult(ignored.data(), probe.data(), key.data()) != 0) return std::nullopt;
  return key;
}

std::pair<Header, SealKey> begin_work(const Id& office, const SealKey& office_shown, const Id& exchange,
                                      Environment& environment) {
  SealKey once;
  environment.random(once);
  Header header{.kind = Kind::work, .office = office, .exchange = exchange, .fresh = {}};
  crypto_scalarmult_base(header.fresh.data(), once.data());
  auto key = agree(once, office_shown, header, office_shown);
  GIRO_ASSERT(key);  // the office's key was checked when it was learnt
  return {header, *key};
}

Read<SealKey> key_of_work(const Header& header, const OfficeSeal& seal) {
  auto key = agree(seal.secret, header.fresh, header, seal.shown);
  if (!key) return Flaw::changed;
  return *key;
}

std::pair<Header, SealKey> begin_answer(const Id& office, const Id& exchange, const SealKey& answer_key,
                                        Environment& environment) {
  Header header{.kind = Kind::answer, .office = office, .exchange = exchange, .fresh = {}};
  environment.random(header.fresh);  // one export may be answered twice, under one answer key
  return {header, key_of_answer(header, answer_key)};
}

SealKey key_of_answer(const Header& header, const SealKey& answer_key) {
  return derive("giro answer file", answer_key, {encode(header)});
}

SealedWriter::SealedWriter(Sink sink, const Header& header, const SealKey& key)
    : sink_(std::move(sink)), key_(key) {
  auto head = encode(header);
  written_ += head.size();
  sink_(head);
}

void SealedWriter::add(std::string_view record) {
  put(record, false);
}

void SealedWriter::finish() {
  put({}, true);
}

void SealedWriter::put(std::string_view record, bool last) {
  GIRO_ASSERT(record.size() <= Limits::file_record_bytes);
  auto size = record.size() + tag_bytes;
  std::string out(lead_bytes + size, '\0');
  out[0] = last ? 1 : 0;
  for (std::size_t i = 0; i < 4; ++i) out[1 + i] = static_cast<char>(size >> (8 * i));
  auto nonce = nonce_at(position_++);
  crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<Byte*>(out.data() + lead_bytes), nullptr,
                                             bytes_of(record), record.size(), bytes_of(out), lead_bytes,
                                             nullptr, nonce.data(), key_.data());
  written_ += out.size();
  sink_(out);
}

std::size_t SealedReader::fill(char* to, std::size_t size) {
  std::size_t done = 0;
  while (done < size) {
    auto came = source_(to + done, size - done);
    if (came == 0) break;
    done += came;
  }
  return done;
}

bool SealedReader::at_end() {
  char beyond = 0;
  return fill(&beyond, 1) == 0;
}

Read<Header> SealedReader::header(Kind wanted) {
  std::array<char, header_bytes> head{};
  auto came = fill(head.data(), head.size());
  std::string_view text(head.data(), came);
  if (!text.starts_with(magic)) return Flaw::foreign;
  if (came > magic.size() && text[8] != version) return text[8] > version ? Flaw::newer : Flaw::foreign;
  if (came < head.size()) return Flaw::cut_short;
  Header header;
  if (text[9] != static_cast<char>(Kind::work) && text[9] != static_cast<char>(Kind::answer))
    return Flaw::foreign;
  header.kind = static_cast<Kind>(text[9]);
  if (header.kind != wanted) return Flaw::wrong_kind;
  header.office = *id_from_bytes(text.substr(10, 16));
  header.exchange = *id_from_bytes(text.substr(26, 16));
  std::ranges::copy(text.substr(42, 32), header.fresh.begin());
  return header;
}

Read<std::optional<Bytes>> SealedReader::next() {
  std::array<char, lead_bytes> lead{};
  if (fill(lead.data(), lead.size()) < lead.size()) return Flaw::cut_short;
  std::size_t size = 0;
  for (std::size_t i = 4; i > 0; --i) size = size << 8 | static_cast<Byte>(lead[i]);
  bool last = lead[0] == 1;
  if ((lead[0] != 0 && !last) || size < tag_bytes) return Flaw::changed;
  if (size > Limits::file_record_bytes + tag_bytes || position_ > Limits::file_records)
    return Flaw::too_large;
  Bytes sealed(size, '\0');
  if (fill(sealed.data(), size) < size) return Flaw::cut_short;
  Bytes record(size - tag_bytes, '\0');
  auto nonce = nonce_at(position_++);
  bool whole = crypto_aead_xchacha20poly1305_ietf_decrypt(
                   reinterpret_cast<Byte*>(record.data()), nullptr, nullptr, bytes_of(sealed), sealed.size(),
                   reinterpret_cast<const Byte*>(lead.data()), lead.size(), nonce.data(), key_.data()) == 0;
  if (!whole) return Flaw::changed;
  if (!last) return std::optional(std::move(record));
  if (!record.empty() || !at_end()) return Flaw::changed;
  return std::optional<Bytes>();
}

void throw_exception_from_error(const Flaw&, const boost::source_location&) {
  throw std::logic_error("a file that cannot be used was used");
}

}  // namespace giro::file
