// What people do about money owed, as Drafts. An agent notes what was handed over and what was promised; the
// office clears a collection, and only then the instalments are paid (sync/MERGE.md §3.15); the credit role
// decides limit and status. Builders read the replica and record nothing.
#pragma once

#include <optional>
#include <string>

#include "sync/actions/read.hpp"

namespace giro::actions {

struct Collection {
  Id client;
  std::int64_t cents = 0;
  std::string method;              // cash, cheque…; empty: not said
  std::string paid_on;             // ISO day
  std::optional<Id> invoice = {};  // only its instalments; else all open ones of the client
  std::string note = {};
};
/// The amount goes over open instalments, the earliest due first, beside what was noted before. What is more
/// than is owed stays with the client, without an instalment.
Result<Draft> note_collection(Device&, const Collection&);

/// Office roles: the money is here. Its instalments are paid as far as it goes.
Result<Draft> clear_collection(Device&, const Id& payment);

Result<Draft> promise_payment(Device&, const Id& invoice, std::string_view promised_on,
                              std::optional<std::int64_t> cents, std::string_view note);
/// open, kept or broken.
Result<Draft> set_promise(Device&, const Id& promise, std::string_view status);

/// Credit roles. `limit_cents` nullopt: the one it has; nothing said: the inherited one stays.
struct CreditDecision {
  std::optional<std::int64_t> limit_cents;
  std::string status, reason;  // open, watch, hold, blocked; empty: as it is
};
Result<Draft> decide_credit(Device&, const Id& client, const CreditDecision&);

}  // namespace giro::actions
