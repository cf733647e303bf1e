#include "tests/programs/cutting_proxy.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace giro::test {
namespace {

constexpr int patience_s = 60;
constexpr std::size_t most_remembered = 40;

void pause(int ms) {
  std::this_thread::sleep_for(std::chrono::milliseconds(ms));
}

sockaddr_in loopback(std::uint16_t port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

void set_patience(int socket) {
  timeval time{.tv_sec = patience_s, .tv_usec = 0};
  setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time);
}

bool send_all(int socket, std::string_view bytes) {
  while (!bytes.empty()) {
    auto sent = ::send(socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

std::size_t announced_length(std::string head) {
  std::ranges::transform(head, head.begin(), [](unsigned char c) { return static_cast<char>(tolower(c)); });
  auto at = head.find("\r\ncontent-length:");
  return at == std::string::npos ? 0 : std::strtoull(head.c_str() + at + 17, nullptr, 10);
}

/// Head and body; nullopt: the other side left before its end.
std::optional<std::string> read_message(int socket) {
  std::string message;
  std::size_t whole = std::string::npos;
  while (message.size() < whole) {
    char piece[16'384];
    auto got = ::recv(socket, piece, sizeof piece, 0);
    if (got <= 0) return std::nullopt;
    message.append(piece, static_cast<std::size_t>(got));
    if (auto end = message.find("\r\n\r\n"); whole == std::string::npos && end != std::string::npos)
      whole = end + 4 + announced_length(message.substr(0, end));
  }
  return message;
}

std::string_view part(std::string_view whole, double share) {
  return whole.substr(0, static_cast<std::size_t>(static_cast<double>(whole.size()) * share));
}

}  // namespace

CuttingProxy::CuttingProxy(std::uint16_t office_port, std::uint32_t seed)
    : office_port_(office_port), random_(seed) {
  listening_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  auto address = loopback(0);
  socklen_t size = sizeof address;
  if (listening_ < 0 || ::bind(listening_, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
      ::listen(listening_, 64) != 0 ||
      ::getsockname(listening_, reinterpret_cast<sockaddr*>(&address), &size) != 0)
    throw std::runtime_error("the proxy cannot listen on loopback");
  port_ = ntohs(address.sin_port);
  accepting_ = std::thread([this] { accept_all(); });
}

CuttingProxy::~CuttingProxy() {
  std::unique_lock lock(mutex_);
  stopping_ = true;
  ::shutdown(listening_, SHUT_RDWR);
  for (auto socket : sockets_) ::shutdown(socket, SHUT_RDWR);
  ended_.wait(lock, [this] { return conversations_ == 0; });
  lock.unlock();
  accepting_.join();
  ::close(listening_);
}

std::array<int, fault_names.size()> CuttingProxy::played() const {
  std::lock_guard lock(mutex_);
  return played_;
}

void CuttingProxy::accept_all() {
  for (;;) {
    auto tablet = ::accept4(listening_, nullptr, nullptr, SOCK_CLOEXEC);
    std::lock_guard lock(mutex_);
    if (stopping_) {
      if (tablet >= 0) ::close(tablet);
      return;
    }
    if (tablet < 0) continue;
    ++conversations_;
    std::thread([this, tablet] { converse(tablet); }).detach();  // counted: the destructor waits for it
  }
}

void CuttingProxy::converse(int tablet) {
  remember(tablet);
  set_patience(tablet);
  for (bool goes_on = true; goes_on;) {
    auto request = read_message(tablet);
    goes_on = request && exchange(tablet, *request);
  }
  forget(tablet);
  std::lock_guard lock(mutex_);
  --conversations_;
  ended_.notify_all();
}

void CuttingProxy::remember(int socket) {
  std::lock_guard lock(mutex_);
  sockets_.insert(socket);
  if (stopping_) ::shutdown(socket, SHUT_RDWR);
}

void CuttingProxy::forget(int socket) {
  std::lock_guard lock(mutex_);
  sockets_.erase(socket);
  ::close(socket);
}

CuttingProxy::Plan CuttingProxy::draw(const std::string& request) {
  std::lock_guard lock(mutex_);
  Plan plan;
  auto dice = [this](int sides) { return std::uniform_int_distribution(0, sides - 1)(random_); };
  auto kind = bad_ ? dice(20) : 19;
  if (kind < 8) plan.fault = static_cast<Fault>(1 + kind);
  plan.share = std::uniform_real_distribution(0.0, 1.0)(random_);
  plan.wait_ms = 20 + dice(plan.fault == Fault::silent ? 1'500 : 300);
  if (plan.fault == Fault::late && !past_.empty())
    plan.old = past_[static_cast<std::size_t>(dice(static_cast<int>(past_.size())))];
  if (past_.size() < most_remembered)
    past_.push_back(request);
  else
    past_[static_cast<std::size_t>(dice(most_remembered))] = request;
  ++played_[static_cast<std::size_t>(plan.fault)];
  return plan;
}

bool CuttingProxy::exchange(int tablet, const std::string& request) {
  return play(tablet, request, draw(request));
}

/// False: the connection must end.
bool CuttingProxy::play(int tablet, const std::string& request, const Plan& plan) {
  auto is = [&](Fault fault) { return plan.fault == fault; };
  if (is(Fault::lost_request)) return false;
  if (is(Fault::cut_request)) {
    ask_office(request, plan.share);
    return false;
  }
  if (is(Fault::silent) && plan.share < 0.5) {  // half-open: nothing arrives, nothing says so
    pause(plan.wait_ms);
    return false;
  }
  if (is(Fault::slow)) pause(plan.wait_ms);
  if (is(Fault::late) && !plan.old.empty()) ask_office(plan.old);
  auto answer = ask_office(request);
  if (is(Fault::doubled)) {
    auto second = ask_office(request);
    if (plan.share < 0.5) answer = second;
  }
  if (!answer || is(Fault::lost_answer)) return false;
  if (is(Fault::cut_answer)) {
    send_all(tablet, part(*answer, plan.share));
    return false;
  }
  if (is(Fault::silent)) {
    pause(plan.wait_ms);
    return false;
  }
  if (!is(Fault::slow)) return send_all(tablet, *answer);
  auto first = part(*answer, plan.share);
  if (!send_all(tablet, first)) return false;
  pause(plan.wait_ms);
  return send_all(tablet, std::string_view(*answer).substr(first.size()));
}

/// Sends this share of a request; its answer, if the whole was sent and one came.
std::optional<std::string> CuttingProxy::ask_office(std::string_view request, double share) {
  auto socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (socket < 0) return std::nullopt;
  remember(socket);
  set_patience(socket);
  auto address = loopback(office_port_);
  std::optional<std::string> answer;
  if (::connect(socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 &&
      send_all(socket, part(request, share)) && share >= 1)
    answer = read_message(socket);
  forget(socket);
  return answer;
}

}  // namespace giro::test
