#include "server/http/live_watch.hpp"

#include <algorithm>
#include <map>

#include "server/office/office.hpp"
#include "server/office/office_context.hpp"
#include "server/office/scope.hpp"

namespace giro {
namespace {

constexpr auto least_between_checks = std::chrono::seconds(1);
constexpr auto most_between_checks = std::chrono::minutes(1);  // a day may begin without a commit
constexpr int share_of_a_worker = 20;                          // one in so many

std::set<Bucket> scope_now(Office& office, const Snapshot& snapshot, const UserFacts& user) {
  auto today = company_day(snapshot, office.environment().clock().wall_at);
  return scope_of(snapshot, user.id, user.role, today);
}

}  // namespace

LiveWatch::Seen LiveWatch::now(const SignedIn& who) const {
  auto snapshot = office_.store().snapshot();
  return {.seq = snapshot->seq(), .scope = scope_now(office_, *snapshot, who.user)};
}

bool LiveWatch::something_new() {
  auto version = office_.store().commits_seen();
  bool changed = version != version_;
  version_ = version;
  unchecked_ = unchecked_ || changed;
  auto now = Clock::now();
  return changed || (unchecked_ && now >= next_check_) || now >= next_check_ + most_between_checks;
}

LiveWatch::Findings LiveWatch::look(const std::vector<Question>& questions) {
  auto snapshot = office_.store().snapshot();
  Findings findings{.seq = snapshot->seq(), .all = {}};
  std::map<Bucket, std::uint64_t> newest;
  auto newest_in = [&](const Bucket& bucket) {
    auto [known, is_new] = newest.try_emplace(bucket, 0);
    if (is_new) known->second = snapshot->newest(bucket);
    return known->second;
  };
  auto began = Clock::now();
  bool checks = began >= next_check_;
  for (auto& question : questions) {
    Finding finding{.listener = question.listener};
    if (checks) check(*snapshot, question, finding);
    finding.news = finding.news || std::ranges::any_of(question.seen.scope, [&](auto& bucket) {
                     return newest_in(bucket) > question.seen.seq;
                   });
    finding.news = finding.news && !question.busy;
    findings.all.push_back(std::move(finding));
  }
  if (checks) {
    auto took = Clock::now() - began;
    next_check_ = Clock::now() + std::max<Clock::duration>(least_between_checks, share_of_a_worker * took);
    unchecked_ = false;
  }
  return findings;
}

void LiveWatch::check(const Snapshot& snapshot, const Question& question, Finding& finding) const {
  auto still = accounts_.recognise_again(question.who);
  finding.out = still.has_error() || !still->trusted;
  if (finding.out || question.busy) return;
  auto scope = scope_now(office_, snapshot, still->user);
  // A bucket came or went: rows or evictions wait. Or an order to erase everything, said until it is carried
  // out.
  finding.news = scope != question.seen.scope || still->session.wipe_at != 0;
  finding.scope = std::move(scope);
}

}  // namespace giro
