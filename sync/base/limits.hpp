// Every limit of the protocol and the files, in one place. Limits never tighten between versions: what an old
// tablet recorded must stay acceptable.
#pragma once

#include <cstddef>
#include <cstdint>

namespace giro {

struct Limits {
  static constexpr std::size_t body_bytes = 8u << 20;               // one HTTP body, compressed
  static constexpr std::size_t body_unpacked_bytes = 64u << 20;     // the same, unpacked
  static constexpr std::size_t request_unpacked_bytes = 16u << 20;  // a push and receipts fit twice
  static constexpr std::size_t header_bytes = 16u << 10;
  static constexpr std::size_t op_bytes = 1u << 20;
  static constexpr std::size_t changes_per_op = 2'000;
  static constexpr std::size_t cells_per_change = 100;
  static constexpr std::size_t tokens_per_op = 8;
  static constexpr std::size_t token_bytes = 16u << 10;
  static constexpr std::size_t ops_per_push = 200;
  static constexpr std::size_t push_bytes = 4u << 20;       // op bytes in one request
  static constexpr std::size_t devices_per_request = 32;    // device ids one tablet holds ops of
  static constexpr std::uint64_t gap_numbers = 10'000'000;  // in one declared gap
  static constexpr std::size_t rows_per_page = 20'000;
  static constexpr std::size_t default_rows_per_page = 5'000;
  static constexpr std::size_t history_per_cell = 10;   // past values of one field that travel to tablets
  static constexpr std::size_t text_bytes = 16u << 10;  // the longest text column
  static constexpr std::int64_t request_timeout_ms = 30'000;
  static constexpr std::int64_t idle_timeout_ms = 60'000;
  static constexpr std::int64_t retry_first_ms = 1'000;
  static constexpr std::int64_t retry_last_ms = 60'000;
  static constexpr std::int64_t check_replica_every_ms = 3'600'000;
  static constexpr std::int64_t keep_answered_ops_ms = 30LL * 24 * 3600 * 1000;
  static constexpr std::size_t login_bytes = 64;
  static constexpr std::size_t password_bytes = 256;
  static constexpr std::size_t import_bytes = 256u << 20;                     // one CSV file
  static constexpr std::size_t file_record_bytes = body_bytes + (64u << 10);  // in a sealed file: one body
  static constexpr std::size_t file_records = 10'000;
  static constexpr std::size_t exports_remembered = 16;  // files on their way to the office, per tablet
  static constexpr std::size_t live_sockets = 10'000;    // of all tablets
  static constexpr std::size_t live_per_user = 8;
  static constexpr std::size_t live_message_bytes = 125;  // what a control frame may carry
  static constexpr std::int64_t live_silence_ms = 60'000;
};

}  // namespace giro
