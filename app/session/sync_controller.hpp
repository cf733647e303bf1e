// SyncController: runs the exchange. It asks the Device for requests and hands it answers (on the session's
// worker, where they are also packed and unpacked), moves the bytes with the Transport, and decides when to
// try again. Invariant: at most one exchange at a time; nothing it does can lose work, because the outbox
// knows nothing of it. Triggers: start, a record (debounced), the network coming back, a notice of the
// office, a timer, a person. Failures back off, 1 s to 60 s. Thread rule: lives with its session.
#pragma once

#include <QNetworkInformation>
#include <QObject>
#include <QTimer>
#include <functional>
#include <optional>
#include <vector>

#include "app/net/live_link.hpp"
#include "app/net/transport.hpp"
#include "app/session/retry_delay.hpp"
#include "app/session/sync_state.hpp"
#include "sync/file/tablet.hpp"

namespace giro {

class Session;

/// What one run of the exchange did, until nothing was left or something failed.
struct SyncReport {
  LinkError error = LinkError::none;
  QString problem;  // empty: done
  Exchanged done;   // sums
  qint64 bytes_up = 0;
  qint64 bytes_down = 0;
  int round_trips = 0;
};

class SyncController : public QObject {
  Q_OBJECT

 public:
  explicit SyncController(Session&, Transport::Timeouts = Transport::default_timeouts());

  const SyncState& state() const { return state_; }
  /// The office's notices arrive.
  bool is_live() const { return live_.is_open(); }

  /// From now on exchanges happen by themselves; the first one at once. The command line never calls it.
  void start();
  /// One run now, whatever the backoff says. Joins a run that is on its way.
  void sync_now();
  /// Reads the counts again; state_changed() follows.
  void refresh();
  /// There is a fresh bearer token: tries at once.
  void signed_in_again();
  /// `ask` when the bearer token is fresh, or cannot be renewed: what it asks the office is told why.
  void with_fresh_token(QObject* receiver, std::function<void()> ask);
  /// Everything unsent into a file for the office; `done` here.
  void save_work(const QString& path, std::function<void(Result<file::WorkReport>)> done);
  /// Applies the office's answer that came as a file, when no exchange is running; `done` here.
  void apply_answer(const QString& path, std::function<void(Result<file::AnswerReport>)> done);
  /// Stops what is running; the work waits.
  void stop();

 signals:
  void state_changed();
  void finished(const giro::SyncReport& report);

 private:
  struct Parcel {  // a packed request
    QByteArray body;
    std::size_t ops = 0;
    std::optional<DeviceStatus> before;  // of the first request of a run
  };
  struct Unpacked {
    Exchanged exchanged;
    DeviceStatus counts;
    std::int64_t office_at = 0;
  };

  /// Whether the bearer token should be renewed before it is used.
  bool renewal_due() const;
  /// The next tokens, kept; `done(error, problem)`: several who ask meanwhile hear the same.
  using Renewed = std::function<void(LinkError, const QString& problem)>;
  void renew(Renewed);
  void took_tokens(Result<Identity>, LinkError);
  void renew_then_step();

  /// The office orders the tablet to be erased: what it has not heard is delivered first.
  void deliver_and_wipe();

  void step();
  void took_reply(Transport::Reply, std::size_t ops);
  void took_answer(Result<Unpacked>);
  void end(LinkError, const QString& problem);
  void plan_next(LinkError, int retry_after_s);
  void note_link(LinkError);
  void set_counts(const DeviceStatus&);
  void blocked_by_machine(Blocked, const QString& problem);

  void unblock_machine();
  void took_news();

  friend class Session;

  Session& session_;
  Transport transport_;
  LiveLink live_;
  RetryDelay backoff_;
  SyncState state_;
  SyncReport report_;
  QTimer next_try_;
  QTimer debounce_;
  QTimer live_pause_;
  std::vector<Renewed> renewing_;  // who waits for a renewal; empty: none is on its way
  bool renewed_ = false;           // it was tried in this run
  bool wipe_ = false;              // the last answer ordered the tablet to be erased
  std::size_t unheard_ = 0;        // by the office, when it last was
  bool automatic_ = false;
  bool news_ = false;   // a notice came during the pause
  bool again_ = false;  // something was recorded after this run began
  int retry_after_s_ = 0;
  std::size_t conflicts_before_ = 0;  // of this run
};

}  // namespace giro

Q_DECLARE_METATYPE(giro::SyncReport)
