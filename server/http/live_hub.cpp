#include "server/http/live_hub.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_awaitable.hpp>

#include "server/http/pool.hpp"
#include "sync/base/limits.hpp"

namespace giro {
namespace asio = boost::asio;
namespace {

constexpr auto quietly = asio::as_tuple(asio::use_awaitable);
constexpr std::uint16_t going_away = 1001;  // RFC 6455, 7.4.1
constexpr std::uint16_t policy_broken = 1008;

}  // namespace

LiveListener::LiveListener(LiveHub& where, SignedIn caller, const asio::any_io_executor& executor)
    : hub(where), number(++where.last_number_), who(std::move(caller)), wake(executor) {
  hub.listeners_.emplace(number, this);
}

LiveListener::~LiveListener() {
  hub.listeners_.erase(number);
}

void LiveHub::start(const asio::any_io_executor& executor) {
  executor_ = executor;
  timer_ = std::make_shared<asio::steady_timer>(executor);
  asio::co_spawn(executor, keep_looking(), asio::detached);
}

void LiveHub::nudge() {
  if (!timer_ || nudged_.exchange(true)) return;
  asio::post(executor_, [timer = timer_] { timer->cancel(); });
}

void LiveHub::stop() {
  stopping_ = true;
  if (timer_) timer_->cancel();
  for (auto& [number, listener] : listeners_) {
    listener->leaving = going_away;
    listener->wake.cancel();
  }
}

asio::awaitable<std::variant<Reply, std::shared_ptr<LiveListener>>> LiveHub::join(const SignedIn& caller) {
  auto same_user = [&](auto& entry) { return entry.second->who.user.id == caller.user.id; };
  if (!caller.trusted) co_return refuse(403, "account_disabled", "this account or tablet is closed");
  if (stopping_ || listeners_.size() >= Limits::live_sockets)
    co_return refuse(503, "busy", "too many tablets listen: sync now and then instead");
  if (std::ranges::count_if(listeners_, same_user) >= static_cast<std::ptrdiff_t>(Limits::live_per_user))
    co_return refuse(429, "too_many_sockets", "this user listens from too many places: close one");
  auto listener = std::make_shared<LiveListener>(*this, caller, executor_);
  listener->seen = co_await on(workers_, [this, &caller] { return watch_.now(caller); });
  listener->ready = true;
  owed_ = true;  // a look may have begun without it
  co_return listener;
}

asio::awaitable<void> LiveHub::keep_looking() {
  while (!stopping_) {
    timer_->expires_after(pace);
    co_await timer_->async_wait(quietly);
    if (!nudged_ && !stopping_) {
      timer_->expires_after(poll - pace);
      co_await timer_->async_wait(quietly);
    }
    nudged_ = false;
    if (stopping_ || listeners_.empty()) continue;
    try {
      co_await look();
    } catch (const std::exception& failure) {  // tablets still sync by themselves
      spdlog::error("live: the store could not be looked at: {}", failure.what());
    }
  }
}

asio::awaitable<void> LiveHub::look() {
  bool worth_while = co_await on(workers_, [this] { return watch_.something_new(); });
  if (!worth_while && !owed_) co_return;
  auto asked = questions();
  auto findings = co_await on(workers_, [this, &asked] { return watch_.look(asked); });
  take(findings);
}

std::vector<LiveWatch::Question> LiveHub::questions() {
  owed_ = false;
  std::vector<LiveWatch::Question> all;
  for (auto& [number, listener] : listeners_) {
    if (!listener->ready) continue;
    bool busy = syncing_.contains(listener->who.session.id);
    owed_ = owed_ || busy;
    all.push_back({number, listener->who, listener->seen, busy});
  }
  return all;
}

void LiveHub::take(const LiveWatch::Findings& findings) {
  for (auto& finding : findings.all) {
    auto found = listeners_.find(finding.listener);
    if (found == listeners_.end()) continue;
    auto& listener = *found->second;
    if (finding.scope) listener.seen.scope = *finding.scope;
    if (finding.out) listener.leaving = policy_broken;
    if (finding.news) listener.news = true;
    if (finding.news) listener.seen.seq = std::max(listener.seen.seq, findings.seq);
    if (finding.news || finding.out) listener.wake.cancel();
  }
}

LiveHub::Syncing::Syncing(LiveHub& hub, const Id& session) : hub_(hub), session_(session) {
  ++hub_.syncing_[session_];
}

LiveHub::Syncing::~Syncing() {
  auto found = hub_.syncing_.find(session_);
  if (--found->second > 0) return;
  hub_.syncing_.erase(found);
  if (hub_.owed_) hub_.nudge();
}

void LiveHub::Syncing::heard(std::uint64_t cut) {
  for (auto& [number, listener] : hub_.listeners_)
    if (listener->who.session.id == session_) listener->seen.seq = std::max(listener->seen.seq, cut);
}

}  // namespace giro
