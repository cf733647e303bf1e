// Outbox: the device's durable log of operations; the truth of what the user did. One SQLite file,
// synchronous=FULL. Invariant: append-only but for an entry's outcome, its receipt, at a fork the device id
// of its envelope, and the seal on what a client that is gone left here. An entry's number is its position in
// the log, whatever device id it travels under: positions ascend and are never used twice, because the newest
// entry is never trimmed. When append() returns, the op survives a power cut. One thread at a time; another
// process may write the same file.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sync/op/exchange_messages.hpp"
#include "sync/op/token.hpp"

namespace giro {

struct OutboxEntry {
  std::int64_t position = 0;  // order of recording; never reused
  Id op_id;
  Id device;
  std::uint64_t number = 0;  // of the envelope: the position
  Id hash;
  std::optional<Id> client;
  std::int64_t recorded_at = 0;        // wall clock of the device
  std::optional<Outcome> outcome;      // what the office said last
  Bytes receipt;                       // what it had said before it forgot
  std::optional<Verdict> old_verdict;  // a decision the office has lost since
  bool parked = false;      // its client is outside the scope: pushed, not folded (decided by the replica)
  bool dismissed = false;   // rejected, and its author has put it away
  bool sealed = false;      // its bytes can be read by the office alone: it is sent, and never folded
  std::uint32_t tries = 0;  // pushes without an answer

  /// No decision yet: never sent, unanswered, waiting or quarantined. It stays in the fold.
  bool undecided() const { return !accepted() && !rejected(); }
  bool accepted() const { return outcome && outcome->verdict == Verdict::accepted; }
  bool rejected() const { return outcome && outcome->verdict == Verdict::rejected; }
};

/// A form being filled in: local, autosaved, never synced. Kept beside the ops because it must survive a kill
/// too.
struct Form {
  std::string key;      // kind and subject, e.g. "visit:<hex>"
  std::string content;  // JSON, the view model's own
  std::int64_t saved_at = 0;
};

/// What the replica notes of the outbox it was folded from: enough to say what is missing from a damaged one.
struct FoldedFrom {
  Id device;                       // nil: not noted
  std::int64_t position = 0;       // of the last op folded
  std::vector<std::int64_t> open;  // ops no cut held yet
};

/// What became of a damaged outbox.
struct Salvage {
  std::int64_t at = 0;     // wall clock of the device
  std::uint64_t kept = 0;  // ops that came over whole
  std::uint64_t lost = 0;  // ops that did not, and that the office may never have had
};

/// An export on its way: what its answer needs, kept because that may come days and restarts later.
struct ExportNote {
  enum class State {
    out = 0,
    applied = 1,
    overtaken = 2
  };  // overtaken: the office was heard otherwise since

  Id exchange;
  SealKey answer_key{};
  std::uint64_t nonce = 0;
  std::vector<AckedUpTo> acked;
  std::int64_t made_at = 0;  // wall clock of the device
  std::uint64_t ops = 0;
  State state = State::out;
};

class Outbox {
 public:
  /// Opens or creates. Throws on a file that is not an outbox or cannot be written.
  Outbox(const std::filesystem::path&, Environment&);
  ~Outbox();
  Outbox(Outbox&&) noexcept;

  /// Of a damaged file: what can still be read goes into a new one, entries by position, each whole or not at
  /// all; the damaged one is set aside as `.damaged-<n>`. Numbers that are missing become gaps. New entries
  /// get a device id of their own and positions above all that were ever seen.
  static void salvage(const std::filesystem::path&, const FoldedFrom&, Environment&);
  /// A process died in the middle of that: goes on where it was. Nothing otherwise.
  static void finish_salvage(const std::filesystem::path&);
  std::optional<Salvage> last_salvage() const;

  /// Numbers lost with a damaged file that the office has not been told of, as many as a request takes.
  std::vector<Gap> gaps() const;
  /// `anew`: the office has lost its history and is told once more.
  void told_gaps(const std::vector<Gap>&, bool anew);

  Id device() const;

  /// Durable on return. The op must have passed check_op.
  OutboxEntry append(const Op&, const Bytes& encoded);

  std::vector<OutboxEntry> entries() const;  // all, oldest first
  std::vector<OutboxEntry> entries_after(std::int64_t position) const;
  /// What a replica that has folded up to `position` must look at: everything later, and the undecided and
  /// rejected.
  std::vector<OutboxEntry> entries_to_fold(std::int64_t position) const;
  /// Undecided, or decided but not yet inside a cut.
  std::vector<OutboxEntry> open_entries() const;
  std::optional<OutboxEntry> find(const Id& op) const;
  std::optional<OutboxEntry> at(std::int64_t position) const;
  std::int64_t last_position() const;  // 0: empty
  /// As recorded, or as sealed; empty when there is no such entry.
  Bytes op_bytes(const Id& op) const;
  Bytes op_bytes(std::int64_t position) const;

  /// Entries with no outcome, oldest first, at most this many and this many op bytes (at least one).
  std::vector<Envelope> to_push(std::size_t max_ops, std::size_t max_bytes,
                                std::int64_t after_position = 0) const;

  /// How many have no outcome.
  std::size_t unanswered() const;

  struct Answer {
    std::int64_t position;
    std::optional<Outcome>
        outcome;  // nullopt: the office no longer knows it; it returns to pending with its receipt
  };
  /// `office_at` is when. All or nothing, durable on return.
  void take_answers(const std::vector<Answer>&, std::int64_t office_at);

  /// The number space is taken by a twin: mints a device id for every entry of `forked` ids that has no
  /// outcome, and for new ones if the current id is among them.
  void fork(const std::vector<Id>& forked);

  /// Accepted entries up to this cut are outside the fold for good, kept for healing until trim().
  void close(std::uint64_t cut);
  void count_try(const std::vector<std::int64_t>& positions);
  /// Removes closed entries answered before `before_at`, by the office's clock. Only at a cut that the
  /// replica holds: one thrown back by a power cut folds closed entries until then.
  void trim(std::int64_t before_at);
  /// These entries are parked, no other.
  void park(const std::vector<std::int64_t>& positions);
  /// Puts a rejected entry away: it stays, and no longer counts.
  void dismiss(const Id& op);

  /// Nobody on this tablet needs to read them again once their client is gone: closed, or rejected and put
  /// away.
  std::vector<OutboxEntry> sealable() const;
  struct Seal {
    std::int64_t position;
    Bytes bytes;
  };
  /// These take the place of what was recorded, of which nothing is left in the file. Without any: what an
  /// earlier call could not wipe.
  void seal(const std::vector<Seal>&);

  // Exports by file; the latest Limits::exports_remembered are known.
  void note_export(const ExportNote&);
  std::optional<ExportNote> export_note(const Id& exchange) const;
  std::optional<ExportNote> last_export() const;
  /// The office was heard: by the answer to this export, or otherwise. All others are overtaken.
  void settle_exports(const std::optional<Id>& applied);

  // Unsaved forms.
  void save_form(const Form&);
  std::optional<Form> form(std::string_view key) const;
  std::vector<Form> forms() const;
  void discard_form(std::string_view key);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace giro
