// Sealed files: what a tablet and the office hand each other where there is no network. A header anybody may
// read (which office, which export), then records only the other side can open.
//
//     a record is read whole and as it was written, in its place, or not at all; so is the end of the file
//
// The key is derived once per file, the header mixed in, so a changed header opens nothing; each record is
// XChaCha20-Poly1305 under its position, and the last one says so: a file cut short anywhere is noticed.
// Bytes come from and go to callers: no file is opened here. One thread each.
#pragma once

#include <functional>
#include <optional>

#include "sync/base/environment.hpp"
#include "sync/op/token.hpp"

namespace giro::file {

/// Why a file cannot be used. What to say about it is its reader's affair.
enum class Flaw {
  foreign,       // not a file of ours
  newer,         // of a later version of the format
  wrong_kind,    // an answer where work was expected, or the other way round
  other_office,  // of another office
  cut_short,     // ends too early
  changed,       // some byte is not what was written, or it was sealed for somebody else
  too_large,     // beyond the limits
};

template <typename T>
using Read = boost::system::result<T, Flaw>;

enum class Kind : Byte { work = 1, answer = 2 };

struct Header {
  Kind kind = Kind::work;
  Id office;
  Id exchange;    // names the export, and its answer
  SealKey fresh;  // never used twice: half of the key agreement of `work`, the salt of `answer`
};

/// The office's pair of keys for files, derived from office.key; tablets learn the public one at sign-in.
struct OfficeSeal {
  SealKey shown{};
  SealKey secret{};
};
OfficeSeal office_seal(const SealKey& office_key);

inline std::string_view view(const SealKey& key) {
  return {reinterpret_cast<const char*>(key.data()), key.size()};
}
/// The office's public key as sign-in told it; nullopt: not one that can seal anything.
std::optional<SealKey> shown_key(std::string_view hex);

/// A new file of work for this office: its header, and the key to write it with.
std::pair<Header, SealKey> begin_work(const Id& office, const SealKey& office_shown, const Id& exchange,
                                      Environment&);
Read<SealKey> key_of_work(const Header&, const OfficeSeal&);

/// The answer to an export that carried this key.
std::pair<Header, SealKey> begin_answer(const Id& office, const Id& exchange, const SealKey& answer_key,
                                        Environment&);
SealKey key_of_answer(const Header&, const SealKey& answer_key);

using Sink = std::function<void(std::string_view)>;
/// Fills what it can of the buffer, 0 at the end.
using Source = std::function<std::size_t(char*, std::size_t)>;

class SealedWriter {
 public:
  SealedWriter(Sink, const Header&, const SealKey&);
  void add(std::string_view record);
  /// Without it the file counts as cut short.
  void finish();
  std::uint64_t written() const { return written_; }

 private:
  void put(std::string_view record, bool last);

  Sink sink_;
  SealKey key_;
  std::uint64_t position_ = 0;
  std::uint64_t written_ = 0;
};

class SealedReader {
 public:
  explicit SealedReader(Source source) : source_(std::move(source)) {}

  Read<Header> header(Kind wanted);
  void unlock(const SealKey& key) { key_ = key; }
  /// The next record; nullopt: that was all, and nothing follows.
  Read<std::optional<Bytes>> next();

 private:
  std::size_t fill(char* to, std::size_t size);
  bool at_end();

  Source source_;
  SealKey key_{};
  std::uint64_t position_ = 0;
};

[[noreturn]] void throw_exception_from_error(const Flaw&, const boost::source_location&);

}  // namespace giro::file
