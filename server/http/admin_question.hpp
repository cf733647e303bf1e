// The JSON body of POST /v1/admin → what an administrator asks, or asks to be done. One thing at a time.
// Pure; any thread.
#pragma once

#include <optional>
#include <string_view>

#include "server/administration/audit_trail.hpp"
#include "server/administration/sign_ins.hpp"
#include "server/import/import.hpp"

namespace giro {

struct AdminQuestion {
  enum class Ask { tablets, revoke, wipe, password, code, audit, import };
  static constexpr std::size_t most_entries = 500;   // of the trail, in one answer
  static constexpr std::size_t most_bad_rows = 300;  // of an import, in one answer
  static constexpr std::size_t most_columns = 400;   // mapped, of a file

  Ask ask = Ask::tablets;
  Id tablet;             // revoke, wipe
  Id user;               // password, code
  bool cancel = false;   // wipe, code: takes back what was ordered or given
  std::string password;  // in no log
  int hours = usual_code_hours;
  AuditSearch audit;
  ImportOptions import;  // its text in `csv`
};

/// The word of the body that asks for it.
std::string_view ask_name(AdminQuestion::Ask);

/// nullopt: no JSON object, not one of these questions, without what it needs, of the wrong type or beyond a
/// limit.
std::optional<AdminQuestion> parse_admin(std::string_view body);

}  // namespace giro
