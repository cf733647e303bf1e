// AuditTrail: who changed what, from what to what, and what became of it: what people's operations said, and
// what the office itself changed (imports, administration). Reads one moment, newest first, and no more than
// it needs. One thread.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "sync/base/id.hpp"
#include "sync/base/result.hpp"
#include "sync/base/value.hpp"

namespace giro {

class Store;

struct AuditSearch {
  static constexpr std::size_t most_entries = 10'000;

  std::string client;    // its code or id; empty: all, and so below
  std::string user;      // a login or id
  std::string field;     // column, or table.column
  std::string from, to;  // days of the company, both included
  std::size_t most = 100;
};

struct AuditEntry {
  /// What became of what was written. `lost` and `open`: the office kept another value; `open`: somebody is
  /// to decide.
  enum class Became { accepted, rejected, waiting, quarantined, lost, open };

  std::int64_t at = 0;
  Id user;  // nil: the office itself
  Id op;    // nil: none; entries of one operation stand together
  std::optional<Id> client;
  std::string table;
  Id row;
  std::string column;  // empty: the row was removed
  Value from, to;
  Became became = Became::accepted;
  std::string reason;  // of a refusal
};

struct AuditTrail {
  std::vector<AuditEntry> entries;  // the newest first
  bool more = false;                // older ones are left out
};

/// A Problem: no such client or user, or not a day.
Result<AuditTrail> search_audit(const Store&, const std::filesystem::path& database, const AuditSearch&);

std::string_view became_name(AuditEntry::Became);

}  // namespace giro
