// The evening: every tablet of a large team comes back at the same moment with a day's work. The office is
// the program itself, over loopback, in a process of its own; the tablets are one thread of coroutines. What
// counts: nothing is lost, nobody is told anything but a time to come again, memory stays bounded.
#include <spdlog/spdlog.h>

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <csignal>
#include <random>

#include "server/office/admin.hpp"
#include "sync/base/assert.hpp"
#include "sync/wire/codec.hpp"
#include "tests/bench/bench.hpp"
#include "tests/bench/process.hpp"
#include "tests/bench/served.hpp"
#include "tests/http/company.hpp"
#include "tests/http/program.hpp"

namespace giro::bench {
namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using Clock = std::chrono::steady_clock;

namespace {

constexpr std::size_t visits_a_day = 20, orders_a_day = 10, lines_an_order = 3;

struct Tablet {
  std::string bearer;
  Request request;  // with every op not answered so far
  std::set<Id> rows;
  double done_after = 0;
};

struct Storm {
  tcp::endpoint office;
  std::optional<asio::ssl::context> secret;  // TLS
  Clock::time_point began;
  std::vector<double> requests;  // seconds of each that was answered with 200
  std::size_t told_to_wait = 0, broken = 0, other = 0;
};

Op op_of(const Id& user, const Id& client, OfficeHome& home, const Bytes& token) {
  Op op;
  op.id = home.environment().mint();
  op.author = user;
  op.clock = home.environment().clock();
  op.client = client;
  op.tokens = {token};
  return op;
}

Change visit_of(const Id& row, const Id& user, const Id& client) {
  return Device::insert("visit", row,
                        {{"client_id", client},
                         {"user_id", user},
                         {"status", text("done")},
                         {"channel", text("in_person")},
                         {"note", text("Espositore rifornito, chiede il listino di primavera")}});
}

/// A day's ops of one agent, as its tablet recorded them.
Tablet day_of(const Team::Agent& agent, OfficeHome& home, const Id& product) {
  Tablet tablet{.bearer = test::sign_in(home, agent.user), .request = {}, .rows = {}};
  auto& request = tablet.request;
  request.page_rows = 20'000;
  Caller caller{.user = agent.user, .role = schema::agent, .session = {}};
  request.token = home.office().answer(caller, request).token;  // of this morning
  request.clock = home.environment().clock();
  auto device = home.environment().mint();
  request.acked = {{device, 0}};
  auto add = [&](Op op) {
    for (auto& change : op.changes) tablet.rows.insert(change.row);
    request.envelopes.push_back(
        {.device = device, .number = request.envelopes.size() + 1, .op = encode_op(op), .receipt = {}});
  };
  for (std::size_t i = 0; i < visits_a_day; ++i) {
    auto& client = agent.clients[i % agent.clients.size()];
    auto op = op_of(agent.user, client, home, request.token);
    op.changes = {visit_of(home.environment().mint(), agent.user, client)};
    add(op);
    if (i >= orders_a_day) continue;
    op = op_of(agent.user, client, home, request.token);
    auto order = home.environment().mint();
    op.changes = {Device::insert("sales_order", order,
                                 {{"client_id", client},
                                  {"user_id", agent.user},
                                  {"status", text("submitted")},
                                  {"placed_at", op.clock.wall_at}})};
    for (std::size_t line = 0; line < lines_an_order; ++line)
      op.changes.push_back(Device::insert("order_line", home.environment().mint(),
                                          {{"client_id", client},
                                           {"order_id", order},
                                           {"product_id", product},
                                           {"kind", text("sale")},
                                           {"quantity_milli", whole(1'000 * (1 + static_cast<int>(line)))},
                                           {"unit_price_micro", whole(10'000'000)},
                                           {"vat_rate_bp", whole(2'200)}}));
    add(op);
  }
  return tablet;
}

http::request<http::string_body> wired(const Tablet& tablet) {
  http::request<http::string_body> request{http::verb::post, "/v1/sync", 11};
  request.set(http::field::host, "localhost");
  request.set(http::field::content_type, "application/x-protobuf");
  request.set(http::field::content_encoding, "zstd");
  request.set(http::field::authorization, "Bearer " + tablet.bearer);
  request.body() = wire::compress(wire::encode_request(tablet.request));
  request.prepare_payload();
  return request;
}

/// What an answer settles; true: everything is.
bool settle(Tablet& tablet, const std::string& body) {
  auto response = wire::decode_response(wire::decompress(body).value()).value();
  std::set<std::uint64_t> accepted;
  for (auto& outcome : response.outcomes) {
    GIRO_ASSERT(outcome.outcome.verdict == Verdict::accepted);
    accepted.insert(outcome.number);
  }
  std::erase_if(tablet.request.envelopes, [&](auto& one) { return accepted.contains(one.number); });
  tablet.request.token = response.token;
  return tablet.request.envelopes.empty() && !response.more;
}

constexpr auto quietly = asio::as_tuple(asio::use_awaitable);
using Answer = http::response_parser<http::string_body>;

/// 0: the connection broke. Refused at its head, the answer is there although the request was not sent whole.
template <typename Stream>
asio::awaitable<unsigned> asked(Stream& stream, const Tablet& tablet, Answer& answer) {
  auto request = wired(tablet);
  beast::flat_buffer buffer;
  co_await http::async_write(stream, request, quietly);
  auto failed = std::get<0>(co_await http::async_read(stream, buffer, answer, quietly));
  co_return failed ? 0 : answer.get().result_int();
}

asio::awaitable<unsigned> asked(const Tablet& tablet, Storm& storm, Answer& answer) {
  auto executor = co_await asio::this_coro::executor;
  if (!storm.secret) {
    tcp::socket socket(executor);
    if (std::get<0>(co_await socket.async_connect(storm.office, quietly))) co_return 0;
    co_return co_await asked(socket, tablet, answer);
  }
  beast::ssl_stream<tcp::socket> stream(executor, *storm.secret);
  if (std::get<0>(co_await stream.next_layer().async_connect(storm.office, quietly))) co_return 0;
  if (std::get<0>(co_await stream.async_handshake(asio::ssl::stream_base::client, quietly))) co_return 0;
  co_return co_await asked(stream, tablet, answer);
}

asio::awaitable<void> sync_until_done(Tablet& tablet, Storm& storm) {
  asio::steady_timer pause(co_await asio::this_coro::executor);
  for (;;) {
    auto asked_at = Clock::now();
    Answer answer;
    answer.body_limit(64u << 20);
    auto status = co_await asked(tablet, storm, answer);
    auto wait = std::chrono::milliseconds(1'000);
    if (status == 200) {
      storm.requests.push_back(std::chrono::duration<double>(Clock::now() - asked_at).count());
      if (settle(tablet, answer.get().body())) break;
      continue;
    }
    if (status == 503 || status == 429) {
      ++storm.told_to_wait;
      wait = std::chrono::seconds(std::stoi(std::string(answer.get()[http::field::retry_after])));
    } else {
      ++(status == 0 ? storm.broken : storm.other);
    }
    pause.expires_after(wait);
    co_await pause.async_wait(quietly);
  }
  tablet.done_after = std::chrono::duration<double>(Clock::now() - storm.began).count();
}

double percentile(std::vector<double> values, double share) {
  std::ranges::sort(values);
  return values.empty() ? 0
                        : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

std::size_t lost_rows(const std::filesystem::path& folder, const std::vector<Tablet>& tablets) {
  auto home = OfficeHome::open(folder).value();
  auto snapshot = home->store().snapshot();
  std::size_t lost = 0;
  for (auto& tablet : tablets)
    lost += static_cast<std::size_t>(
        std::ranges::count_if(tablet.rows, [&](auto& row) { return !snapshot->head(row); }));
  return lost;
}

}  // namespace

void storm(const Size& size, bool over_tls) {
  TempDir dir;
  auto folder = dir / "office";
  auto team = make_office(folder, size.storm_devices, visits_a_day);
  std::vector<Tablet> tablets;
  {
    auto home = OfficeHome::open(folder).value();
    AdminBatch batch(home->office());
    auto product = batch.mint();
    GIRO_ASSERT(
        batch.put("product", product,
                  {{"sku", text("P-1")}, {"name", text("Caffè")}, {"price_micro", whole(10'000'000)}}));
    batch.commit();
    for (auto& agent : team.agents) tablets.push_back(day_of(agent, *home, product));
  }
  Storm storm;
  std::size_t peak_kib = 0;
  {
    std::vector<std::string> options;
    if (over_tls) {
      auto files = make_certificate(dir / "");
      options = {"--tls-cert", files.certificate, "--tls-key", files.key};
      storm.secret.emplace(asio::ssl::context::tls_client);
    }
    test::ServingProgram serving(folder, options);
    storm.office = {asio::ip::address_v4::loopback(), serving.port()};
    asio::io_context io(1);
    for (auto& tablet : tablets) asio::co_spawn(io, sync_until_done(tablet, storm), asio::detached);
    storm.began = Clock::now();
    io.run();
    peak_kib = peak_memory_kib(serving.program().pid());
    serving.program().signal(SIGTERM);
    serving.program().wait();
  }
  std::vector<double> days;
  for (auto& tablet : tablets) days.push_back(tablet.done_after);
  std::printf("\nstorm%s: %zu tablets at once, %zu visits and %zu orders of %zu lines each\n",
              over_tls ? " over TLS" : "", tablets.size(), visits_a_day, orders_a_day, lines_an_order);
  print("rows lost", static_cast<double>(lost_rows(folder, tablets)), "0");
  print("answers that told to come again (503, 429)", static_cast<double>(storm.told_to_wait), "");
  print("other refusals", static_cast<double>(storm.other), "0");
  print("broken connections", static_cast<double>(storm.broken), "0");
  print("a request, p50, s", percentile(storm.requests, 0.5), "");
  print("a request, p99, s", percentile(storm.requests, 0.99), "");
  print("a tablet's day delivered, p50, s", percentile(days, 0.5), "");
  print("a tablet's day delivered, p99, s", percentile(days, 0.99), "");
  print("the last one, s", percentile(days, 1), "");
  print("the office's memory at its peak, MiB", static_cast<double>(peak_kib) / 1'024, "bounded");
}

}  // namespace giro::bench
