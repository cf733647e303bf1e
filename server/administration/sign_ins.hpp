// SignIns: how people come in: a new password, a one-time code for a tablet. From the command line and
// through POST /v1/admin alike. Passwords and codes are kept as Argon2id hashes alone, and stand in no log.
// Hashing is slow on purpose: never on an I/O thread. Any thread that holds no transaction.
#pragma once

#include <optional>
#include <string>

#include "sync/access/enrolment.hpp"
#include "sync/base/id.hpp"
#include "sync/base/result.hpp"

namespace giro {

class Office;
class Store;

inline constexpr int most_code_hours = 24 * 14;
inline constexpr int usual_code_hours = 24;

/// The living user who signs in with this name.
std::optional<Id> user_called(const Store&, const std::string& login);

/// Argon2id of it; a Problem: too short, too long, or not one line of text.
Result<std::string> hash_of_new(std::string_view password);

/// Also for users who came with an import and have none yet.
Result<void> set_password(Office&, const Id& user, std::string_view password);

/// How tablets reach the office.
struct Reach {
  std::string url;  // empty: nobody has said, and there is no link
  std::string pin;  // of its key, when no public authority vouches for it
};

struct GivenCode {
  Enrolment enrolment;
  std::string link;
  std::int64_t expires_at = 0;
};

/// Good once, for so many hours. A code given out before is worth nothing any more.
Result<GivenCode> give_code(Office&, const Id& user, int hours, const Reach&);

/// No code of theirs is good any more.
Result<void> cancel_code(Office&, const Id& user);

}  // namespace giro
