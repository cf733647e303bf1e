#include "app/net/live_link.hpp"

#include <QNetworkRequest>
#include <QRandomGenerator>

#include "app/net/key_pin.hpp"

namespace giro {
namespace {

constexpr quint64 most_message_bytes = 1'024;  // a notice is a few words

QUrl live_address(const QUrl& office) {
  auto url = office.resolved(QUrl("/v1/live"));
  url.setScheme(office.scheme() == "https" ? "wss" : "ws");
  return url;
}

}  // namespace

LiveLink::LiveLink(QObject* parent, Times times) : QObject(parent) {
  socket_.setMaxAllowedIncomingFrameSize(most_message_bytes);
  socket_.setMaxAllowedIncomingMessageSize(most_message_bytes);
  retry_.setSingleShot(true);
  silence_.setSingleShot(true);
  silence_.setInterval(times.silence_ms);
  ping_.setInterval(times.ping_ms);
  connect(&retry_, &QTimer::timeout, this, &LiveLink::connect_now);
  connect(&ping_, &QTimer::timeout, this, [this] { socket_.ping(); });
  connect(&silence_, &QTimer::timeout, this, [this] {
    socket_.abort();
    lost();  // also where nothing was connected yet, and so nothing was disconnected
  });
  connect(&socket_, &QWebSocket::pong, this, [this] { silence_.start(); });
  connect(&socket_, &QWebSocket::connected, this, [this] {
    open_ = true;
    ping_.start();
    silence_.start();
    emit news();
  });
  connect(&socket_, &QWebSocket::textMessageReceived, this, [this] {
    backoff_.reset();  // an office that speaks, not one that hangs up at once
    silence_.start();
    emit news();
  });
  connect(&socket_, &QWebSocket::sslErrors, this, [this] { accept_if_pinned(socket_, pin_); });
  connect(&socket_, &QWebSocket::disconnected, this, &LiveLink::lost);
  connect(&socket_, QOverload<QAbstractSocket::SocketError>::of(&QWebSocket::error), this, &LiveLink::lost);
}

LiveLink::~LiveLink() {
  disconnect(&socket_, nullptr, this, nullptr);
}

void LiveLink::listen(const Identity& identity) {
  auto address = live_address(identity.office);
  bool same = address == address_ && identity.bearer == bearer_;
  if (address == address_ && open_) {  // a socket lives as long as its sign-in, whatever its tokens are now
    bearer_ = identity.bearer;
    return;
  }
  if (same && (retry_.isActive() || socket_.state() != QAbstractSocket::UnconnectedState)) return;
  stop();
  address_ = address;
  pin_ = identity.pin;
  bearer_ = identity.bearer;
  backoff_.reset();
  connect_now();
}

void LiveLink::stop() {
  address_.clear();
  bearer_.clear();
  retry_.stop();
  socket_.abort();
  ping_.stop();
  silence_.stop();
  open_ = false;
}

void LiveLink::connect_now() {
  if (bearer_.isEmpty()) return;
  QNetworkRequest request(address_);
  request.setRawHeader("Authorization", "Bearer " + bearer_.toLatin1());
  silence_.start();  // a connect has an end too
  socket_.setSslConfiguration(tls_for(pin_));
  socket_.open(request);
}

void LiveLink::lost() {
  open_ = false;
  ping_.stop();
  silence_.stop();
  if (bearer_.isEmpty() || retry_.isActive()) return;
  retry_.start(static_cast<int>(backoff_.next_ms(QRandomGenerator::global()->generate())));
}

}  // namespace giro
