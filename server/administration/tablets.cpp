#include "server/administration/tablets.hpp"

#include "server/accounts/user_facts.hpp"
#include "server/office/admin.hpp"
#include "server/office/office.hpp"

namespace giro {
namespace {

constexpr std::size_t least_digits = 8;

Problem no_tablet() {
  return Problem{"there is no such sign-in: see giro-server device list"};
}

void count_losses(const std::vector<DeclaredGap>& gaps, Tablet& tablet) {
  for (auto& declared : gaps) {
    if (declared.session != tablet.session.id || declared.missing == 0) continue;
    tablet.lost += declared.missing;
    auto& text = tablet.lost_numbers;
    text += (text.empty() ? "" : ", ") + std::to_string(declared.gap.first);
    if (declared.gap.last != declared.gap.first) text += " to " + std::to_string(declared.gap.last);
  }
}

void add_what_it_said(const Snapshot& snapshot, Tablet& tablet) {
  auto row = snapshot.row(tablet.session.id);
  if (!row) return;
  tablet.app_version = std::string(as_text(row->cell("app_version")));
  tablet.last_seen_at = as_int(row->cell("last_seen_at"));
  if (auto& pending = row->cell("pending"); !is_null(pending)) tablet.pending = as_int(pending);
}

}  // namespace

std::vector<Tablet> tablets(const Store& store) {
  auto user_of = users_of(store);
  auto snapshot = store.snapshot();
  auto gaps = snapshot->gaps();
  std::vector<Tablet> all;
  for (auto& account : store.accounts()) {
    auto user = user_of(account.user);
    for (auto& session : store.sessions_of(account.user)) {
      Tablet tablet{.session = session, .user = user, .app_version = {}, .pending = {}, .lost_numbers = {}};
      add_what_it_said(*snapshot, tablet);
      count_losses(gaps, tablet);
      all.push_back(std::move(tablet));
    }
  }
  return all;
}

Result<LoginSession> tablet_named(const Store& store, std::string_view which) {
  std::vector<LoginSession> found;
  for (auto& account : store.accounts())
    for (auto& session : store.sessions_of(account.user))
      if (which.size() >= least_digits && to_hex(session.id).starts_with(which)) found.push_back(session);
  if (found.size() == 1) return found.front();
  return Problem{"\"" + std::string(which) + "\" names " +
                 (found.empty() ? "no sign-in" : "several sign-ins") + ": see giro-server device list"};
}

Result<void> revoke_tablet(Office& office, const Id& session) {
  if (!office.store().session(session)) return no_tablet();
  AdminBatch batch(office);
  office.store().revoke_session(session);
  if (batch.cell("device", session, "revoked"))
    if (auto put = batch.put("device", session, {{"revoked", std::int64_t{1}}}); !put) return put.error();
  batch.commit();
  return {};
}

Result<void> order_wipe(Office& office, const Id& session, bool cancel) {
  for (;;) {  // again when the tablet has just renewed its token
    auto found = office.store().session(session);
    if (!found) return no_tablet();
    if (found->wiped_at != 0)
      return Problem{"this tablet was erased already: nothing can be ordered or taken back any more"};
    auto ordered = *found;
    ordered.wipe_at = cancel ? 0 : office.environment().clock().wall_at;
    if (office.store().change_session(*found, ordered)) return {};
  }
}

}  // namespace giro
