#include "app/session/sync_controller.hpp"

#include <QDateTime>
#include <QRandomGenerator>

#include "app/session/office_file.hpp"
#include "app/session/session.hpp"
#include "app/session/wipe.hpp"
#include "sync/wire/codec.hpp"

namespace giro {
namespace {

constexpr int debounce_ms = 1'500;        // several taps of one visit go together
constexpr int heartbeat_ms = 3 * 60'000;  // what colleagues did arrives without anybody asking
constexpr int live_pause_ms = 300;        // a busy office keeps no tablet syncing without end
constexpr auto app_version = "giro 0.1.0";

std::int64_t now_at() {
  return QDateTime::currentMSecsSinceEpoch();
}

bool needs_sign_in(LinkError error) {
  return error == LinkError::wiped || error == LinkError::signed_out || error == LinkError::used_twice ||
         error == LinkError::disabled;
}

}  // namespace

SyncController::SyncController(Session& session, Transport::Timeouts timeouts)
    : session_(session), transport_(this, timeouts) {
  next_try_.setSingleShot(true);
  debounce_.setSingleShot(true);
  debounce_.setInterval(debounce_ms);
  live_pause_.setSingleShot(true);
  live_pause_.setInterval(live_pause_ms);
  connect(&live_, &LiveLink::news, this, &SyncController::took_news);
  connect(&live_pause_, &QTimer::timeout, this, [this] {
    if (std::exchange(news_, false)) took_news();
  });
  connect(&next_try_, &QTimer::timeout, this, &SyncController::sync_now);
  connect(&debounce_, &QTimer::timeout, this, &SyncController::sync_now);
  connect(&session, &Session::recorded, this, [this] {
    again_ = true;
    if (automatic_ && state_.blocked == Blocked::no) debounce_.start();
    refresh();
  });
}

void SyncController::start() {
  automatic_ = true;
  if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](auto reach) {
              if (reach != QNetworkInformation::Reachability::Disconnected) return sync_now();
              note_link(LinkError::no_network);
            });
  }
  refresh();
  sync_now();
}

void SyncController::sync_now() {
  if (state_.running) {
    again_ = true;
    return;
  }
  if (session_.is_wiped()) return end(LinkError::wiped, sentence(LinkError::wiped));
  if (!session_.identity().signed_in()) return end(LinkError::signed_out, sentence(LinkError::signed_out));
  next_try_.stop();
  state_.running = true;
  state_.next_try_at = 0;
  state_.sending_total = 0;
  state_.sending_done = 0;
  report_ = {};
  renewed_ = false;
  unheard_ = 0;
  emit state_changed();
  if (renewal_due()) return renew_then_step();
  step();
}

bool SyncController::renewal_due() const {
  auto& identity = session_.identity();
  return identity.renews() && now_at() >= identity.renew_at;
}

void SyncController::renew(Renewed done) {
  renewing_.push_back(std::move(done));
  if (renewing_.size() > 1) return;
  // Another program on these files may have been faster: what it kept is the newest, and good.
  auto& identity = session_.identity();
  auto kept = load_identity(session_.files());
  if (kept.has_value() && kept->renews() && kept->user == identity.user && kept->refresh != identity.refresh)
    return took_tokens(kept, LinkError::none);
  transport_.refresh(identity, [this](Result<Identity> renewed, LinkError error) {
    took_tokens(std::move(renewed), error);
  });
}

void SyncController::took_tokens(Result<Identity> renewed, LinkError error) {
  auto problem = renewed.has_error() ? QString::fromStdString(renewed.error().what) : QString();
  if (renewed.has_value()) {
    auto kept = session_.take_tokens(*renewed);
    if (kept.has_error()) problem = QString::fromStdString(kept.error().what);
  }
  for (auto& done : std::exchange(renewing_, {})) done(error, problem);
}

void SyncController::renew_then_step() {
  renewed_ = true;
  renew([this](LinkError error, const QString& problem) {
    // Refused: the old token may still deliver what is here (a closed account's), and is told so or why not.
    if (error == LinkError::signed_out || error == LinkError::disabled) return step();
    if (!problem.isEmpty()) return end(error, problem);
    step();
  });
}

void SyncController::with_fresh_token(QObject* receiver, std::function<void()> ask) {
  if (!renewal_due()) return ask();
  renew([receiver = QPointer<QObject>(receiver), ask = std::move(ask)](LinkError, const QString&) {
    if (receiver) ask();
  });
}

void SyncController::step() {
  again_ = false;
  session_.device(
      this,
      [first = report_.round_trips == 0](Device& device) {
        Parcel parcel;
        if (first) parcel.before = device.status();
        auto request = device.next_request();
        request.app_version = app_version;
        parcel.body = QByteArray::fromStdString(wire::compress(wire::encode_request(request)));
        parcel.ops = request.envelopes.size();
        return parcel;
      },
      [this](Result<Parcel> parcel) {
        if (parcel.has_error()) return end(LinkError::none, QString::fromStdString(parcel.error().what));
        if (parcel->before) {
          set_counts(*parcel->before);
          conflicts_before_ = parcel->before->conflicts;
          state_.sending_total = parcel->before->pending;
        }
        state_.sending_total = std::max(state_.sending_total, state_.sending_done + parcel->ops);
        emit state_changed();
        transport_.sync(session_.identity(), parcel->body, [this, ops = parcel->ops](Transport::Reply reply) {
          took_reply(std::move(reply), ops);
        });
      });
}

void SyncController::took_reply(Transport::Reply reply, std::size_t ops) {
  ++report_.round_trips;
  report_.bytes_up += reply.bytes_up;
  report_.bytes_down += reply.bytes_down;
  retry_after_s_ = reply.retry_after_s;
  wipe_ = reply.wipe;
  if (reply.error != LinkError::none) {
    session_.device(
        this, [](Device& device) { device.failed(); },
        [this, error = reply.error](Result<void>) {
          bool renews = error == LinkError::signed_out && !renewed_ && session_.identity().renews();
          if (renews) return renew_then_step();
          end(error, sentence(error));
        });
    return;
  }
  session_.device(
      this,
      [body = std::move(reply.body)](Device& device) -> Result<Unpacked> {
        auto refuse = [&](const Problem& problem) {
          device.failed();
          return problem;
        };
        auto bytes = wire::decompress({body.constData(), static_cast<std::size_t>(body.size())});
        if (bytes.has_error()) return refuse(bytes.error());
        auto response = wire::decode_response(*bytes);
        if (response.has_error()) return refuse(response.error());
        auto exchanged = device.receive(*response);
        if (exchanged.has_error()) return refuse(exchanged.error());
        return Unpacked{*exchanged, device.status(), response->office_at};
      },
      [this, ops](Result<Unpacked> unpacked) {
        if (unpacked.has_value()) state_.sending_done += ops;
        took_answer(std::move(unpacked));
      });
}

void SyncController::took_answer(Result<Unpacked> unpacked) {
  if (unpacked.has_error()) {
    // A machine failure has blocked us already; anything else is an answer that is not one.
    if (state_.blocked != Blocked::no)
      return end(LinkError::none, QString::fromStdString(unpacked.error().what));
    return end(LinkError::garbled, sentence(LinkError::garbled));
  }
  auto& [exchanged, counts, office_at] = *unpacked;
  report_.done.pushed += exchanged.pushed;
  report_.done.rejected += exchanged.rejected;
  report_.done.conflicts += exchanged.conflicts;
  // A colleague's op may have beaten this person's value: nobody's outcome says so here, the count does.
  if (counts.conflicts > conflicts_before_)
    report_.done.conflicts = std::max(report_.done.conflicts, counts.conflicts - conflicts_before_);
  report_.done.pulled_rows += exchanged.pulled_rows;
  report_.done.evicted_clients += exchanged.evicted_clients;
  backoff_.reset();
  state_.blocked = Blocked::no;
  state_.problem.clear();
  state_.last_contact_at = now_at();
  state_.clock_off_ms = office_at ? now_at() - office_at : 0;
  note_link(LinkError::none);
  set_counts(counts);
  session_.note_changes();
  if (wipe_) return deliver_and_wipe();
  if (exchanged.more || again_) return step();
  end(LinkError::none, {});
}

void SyncController::deliver_and_wipe() {
  session_.wipe(WipeWhy::office, [this](Result<std::size_t> unheard) {
    if (unheard.has_error()) return end(LinkError::none, QString::fromStdString(unheard.error().what));
    // As long as it gets less; an office that hears nothing new is asked again later.
    bool less = unheard_ == 0 || *unheard < unheard_;
    unheard_ = *unheard;
    if (*unheard) return less || again_ ? step() : end(LinkError::none, {});
    finish_wipe(session_.files(), transport_, [this](bool) {
      end(LinkError::wiped, sentence(LinkError::wiped));
      emit session_.wiped();
    });
  });
}

void SyncController::end(LinkError error, const QString& problem) {
  state_.running = false;
  state_.sending_total = 0;
  state_.sending_done = 0;
  state_.problem = problem;
  report_.error = error;
  report_.problem = problem;
  if (needs_sign_in(error)) state_.blocked = Blocked::sign_in;
  if (error == LinkError::too_old) state_.blocked = Blocked::update_app;
  if (error != LinkError::none) note_link(error);
  plan_next(error, std::exchange(retry_after_s_, 0));
  emit state_changed();
  emit finished(report_);
}

/// At once, and then not again for a moment: what comes meanwhile is one sync.
void SyncController::took_news() {
  if (!automatic_ || state_.blocked != Blocked::no) return;
  if (live_pause_.isActive()) {
    news_ = true;
    return;
  }
  live_pause_.start();
  sync_now();
}

void SyncController::plan_next(LinkError error, int retry_after_s) {
  if (needs_sign_in(error) || error == LinkError::too_old) live_.stop();
  if (!automatic_ || error == LinkError::too_old) return;
  if (needs_sign_in(error) && error != LinkError::disabled) return;
  if (error == LinkError::none && report_.problem.isEmpty()) {
    live_.listen(session_.identity());  // an office that answers is worth listening to
    next_try_.start(heartbeat_ms);
    return;
  }
  auto wait_ms =
      std::max(backoff_.next_ms(QRandomGenerator::global()->generate()), retry_after_s * std::int64_t{1'000});
  wait_ms = std::min<std::int64_t>(wait_ms, 10 * Limits::retry_last_ms);
  state_.next_try_at = now_at() + wait_ms;
  next_try_.start(static_cast<int>(wait_ms));
}

void SyncController::note_link(LinkError error) {
  auto* network = QNetworkInformation::instance();
  bool disconnected = network && network->reachability() == QNetworkInformation::Reachability::Disconnected;
  if (error == LinkError::none) {
    state_.link = Link::reached;
  } else {
    state_.link = error == LinkError::no_network || disconnected ? Link::no_network : Link::no_answer;
  }
}

void SyncController::refresh() {
  session_.device(
      this, [](Device& device) { return device.status(); },
      [this](Result<DeviceStatus> counts) {
        if (counts.has_value()) set_counts(*counts);
        state_.known = true;  // or never will be: who waits for it asks, and is told the failure
        emit state_changed();
      });
}

void SyncController::set_counts(const DeviceStatus& counts) {
  state_.counts = counts;
  if (!state_.last_contact_at) state_.last_contact_at = counts.last_sync_at;
}

void SyncController::blocked_by_machine(Blocked blocked, const QString& problem) {
  state_.blocked = blocked;
  state_.problem = problem;
  emit state_changed();
}

void SyncController::unblock_machine() {
  if (state_.blocked == Blocked::disk_full) state_.blocked = Blocked::no;
}

void SyncController::signed_in_again() {
  if (state_.blocked == Blocked::sign_in) state_.blocked = Blocked::no;
  state_.problem.clear();
  sync_now();
}

void SyncController::save_work(const QString& path, std::function<void(Result<file::WorkReport>)> done) {
  session_.device(
      this,
      [identity = session_.identity(), &environment = session_.environment_, path](Device& device) {
        return giro::save_work(device, environment, identity, path);
      },
      std::move(done));
}

void SyncController::apply_answer(const QString& path, std::function<void(Result<file::AnswerReport>)> done) {
  if (state_.running) {
    connect(
        this, &SyncController::finished, this, [this, path, done] { apply_answer(path, done); },
        Qt::SingleShotConnection);
    return;
  }
  session_.device(
      this,
      [identity = session_.identity(), path](Device& device) { return open_answer(device, identity, path); },
      [this, done = std::move(done)](Result<file::AnswerReport> report) {
        refresh();
        session_.note_changes();
        done(std::move(report));
      });
}

void SyncController::stop() {
  automatic_ = false;
  next_try_.stop();
  debounce_.stop();
  live_pause_.stop();
  live_.stop();
  transport_.abort();
}

}  // namespace giro
