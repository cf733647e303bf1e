#include "sync/merge/status_rule.hpp"

#include <algorithm>

namespace giro::merge {
namespace {

using namespace schema;

constexpr std::uint8_t office = manager | back_office | admin;
constexpr std::uint8_t deciders = office | credit;

enum Need : std::uint8_t { nothing, own_same_day };

struct Transition {
  std::string_view table, from, to;  // `to`: separated by '|'
  std::uint8_t roles;
  Need need = nothing;
};

constexpr Transition transitions[] = {
    {"visit", "planned", "in_progress|done|skipped|cancelled", field_roles},
    {"visit", "in_progress", "done|cancelled", field_roles},
    {"visit", "done", "in_progress", agent, own_same_day},
    {"visit", "skipped", "planned", agent, own_same_day},
    {"visit", "done", "in_progress|cancelled", office},
    {"visit", "skipped", "planned|cancelled", office},

    {"sales_order", "draft", "submitted|cancelled", agent | office},
    {"sales_order", "submitted", "cancelled", agent | deciders},
    {"sales_order", "held", "cancelled", agent | deciders},
    {"sales_order", "submitted", "held", deciders},
    {"sales_order", "held", "submitted", deciders},
    {"sales_order", "submitted", "confirmed", office},
    {"sales_order", "held", "confirmed", office},
    {"sales_order", "confirmed", "in_delivery|delivered|cancelled", office},
    {"sales_order", "in_delivery", "delivered", office},
    {"sales_order", "delivered", "invoiced", office},

    {"request", "open", "answered|closed|cancelled", field_roles},
    {"request", "answered", "open|closed", field_roles},
    {"request", "closed", "open", office},

    {"task", "open", "done|cancelled", field_roles},
    {"task", "done", "open", field_roles},
    {"task", "cancelled", "open", field_roles},

    {"payment_promise", "open", "kept|broken", field_roles},
    {"payment_promise", "kept", "open", field_roles},
    {"payment_promise", "broken", "open|kept", field_roles},

    // the field notes a collection, only the office clears it
    {"payment", "collected", "cleared", deciders},

    // a client's relationship: the field finds and loses, only the office makes a client of somebody
    {"client", "", "lead|prospect", field_roles},
    {"client", "lead", "prospect|former", field_roles},
    {"client", "prospect", "lead|former", field_roles},
    {"client", "former", "lead|prospect", field_roles},
    {"client", "", "active|former|partner", office},
    {"client", "lead", "active|partner", office},
    {"client", "prospect", "active|partner", office},
    {"client", "active", "lead|prospect|former|partner", office},
    {"client", "former", "active|partner", office},
    {"client", "partner", "active|lead|prospect|former", office},

    {"conflict", "open", "kept_mine|kept_office|edited", field_roles},
    {"conflict", "decided", "kept_mine|kept_office|edited|seen", field_roles},
    {"conflict", "seen", "kept_mine|kept_office|edited", field_roles},
};

struct Beginning {
  std::string_view table, statuses;
  std::uint8_t roles;
};

constexpr Beginning beginnings[] = {
    {"visit", "planned|in_progress|done|skipped", field_roles},
    {"sales_order", "draft|submitted", agent | office},
    {"request", "open", field_roles},
    {"task", "open|done", field_roles},
    {"payment_promise", "open", field_roles},
    {"payment", "collected", field_roles},
    {"payment", "cleared", deciders},
    {"client", "lead|prospect", field_roles},
    {"client", "active|former|partner", office},
};

bool names(std::string_view list, std::string_view word) {
  while (!list.empty()) {
    auto end = std::min(list.find('|'), list.size());
    if (list.substr(0, end) == word) return true;
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return false;
}

}  // namespace

bool may_change_status(std::string_view table, std::string_view from, std::string_view to,
                       const StatusCase& c) {
  return std::ranges::any_of(transitions, [&](const Transition& t) {
    return t.table == table && t.from == from && names(t.to, to) && (t.roles & c.role) != 0 &&
           (t.need == nothing || (c.own && c.same_day));
  });
}

std::string_view guarded_column(std::string_view table) {
  if (table == "client") return "relationship";
  if (table == "conflict") return "state";
  bool guarded = std::ranges::any_of(transitions, [&](const Transition& t) { return t.table == table; });
  return guarded ? "status" : "";
}

bool may_begin_with(std::string_view table, std::string_view status, Role role) {
  return std::ranges::any_of(beginnings, [&](const Beginning& b) {
    return b.table == table && names(b.statuses, status) && (b.roles & role) != 0;
  });
}

bool is_unresolved(std::string_view conflict_state) {
  return names("open|decided|seen", conflict_state);
}

}  // namespace giro::merge
