// Outbox: the device's durable log of operations; the truth of what the user did. One SQLite file,
// synchronous=FULL. Invariant: append-only but for an entry's outcome, its receipt and, at a fork, its
// envelope (device, number). When append() returns, the op survives a power cut. One thread at a time.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "sync/op/exchange_messages.hpp"

namespace giro {

struct OutboxEntry {
  std::int64_t position = 0;  // order of recording; never reused
  Id op_id;
  Id device;
  std::uint64_t number = 0;
  Id hash;
  std::optional<Id> client;
  std::int64_t recorded_at = 0;    // wall clock of the device
  std::optional<Outcome> outcome;  // what the office said last
  Bytes receipt;                   // what it had said before it forgot
  bool parked = false;      // its client is outside the scope: pushed, not folded (decided by the replica)
  std::uint32_t tries = 0;  // pushes without an answer

  /// No decision yet: never sent, unanswered, or waiting.
  bool undecided() const { return !outcome || outcome->verdict == Verdict::waiting; }
};

/// A form being filled in: local, autosaved, never synced. Kept beside the ops because it must survive a kill
/// too.
struct Form {
  std::string key;      // kind and subject, e.g. "visit:<hex>"
  std::string content;  // JSON, the view model's own
  std::int64_t saved_at = 0;
};

class Outbox {
 public:
  /// Opens or creates. Throws on a file that is not an outbox or cannot be written.
  Outbox(const std::filesystem::path&, Environment&);
  ~Outbox();
  Outbox(Outbox&&) noexcept;

  Id device() const;

  /// Durable on return. The op must have passed check_op.
  OutboxEntry append(const Op&, const Bytes& encoded);

  std::vector<OutboxEntry> entries() const;  // all, oldest first
  std::vector<OutboxEntry> entries_after(std::int64_t position) const;
  std::vector<OutboxEntry> open_entries() const;  // undecided, or decided but not yet closed()
  std::optional<OutboxEntry> find(const Id& op) const;
  Bytes op_bytes(const Id& op) const;

  /// Entries with no outcome, oldest first, at most this many and this many op bytes (at least one).
  std::vector<Envelope> to_push(std::size_t max_ops, std::size_t max_bytes) const;

  struct Answer {
    std::int64_t position;
    std::optional<Outcome>
        outcome;  // nullopt: the office no longer knows it; it returns to pending with its receipt
  };
  /// All or nothing, durable on return.
  void take_answers(const std::vector<Answer>&);

  /// The number space is taken by a twin: mints a device id, renumbers every entry of `forked` ids that has
  /// no outcome.
  void fork(const std::vector<Id>& forked);

  /// Decided and inside a consistent cut: outside the fold for good, kept for healing until trim().
  void close(const std::vector<std::int64_t>& positions, std::uint64_t cut);
  void count_try(const std::vector<std::int64_t>& positions);
  /// Removes closed accepted entries answered before `before_at`.
  void trim(std::int64_t before_at);

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
