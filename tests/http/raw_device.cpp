#include "tests/http/raw_device.hpp"

#include <chrono>
#include <stdexcept>

#include "sync/base/limits.hpp"

namespace giro::test {
namespace {

std::int64_t now_at() {
  using namespace std::chrono;
  return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

Cell cell(const schema::Table& table, std::string_view column, Value value) {
  return {.column = table.find(column), .base = {}, .value = std::move(value)};
}

}  // namespace

RawDevice::RawDevice(const Id& user, std::string token)
    : user_(user), token_(std::move(token)), device_(mint()) {}

Id RawDevice::mint() const {
  std::array<Byte, 10> entropy;
  for (auto& byte : entropy) byte = static_cast<Byte>(random_());
  return mint_id(now_at(), entropy);
}

void RawDevice::log_visit(const Id& client) {
  const auto& table = *schema::find_table("visit");
  auto visit = mint();
  Change change{.kind = Change::Kind::insert, .table = &table, .row = visit, .cells = {}};
  change.cells = {cell(table, "client_id", client), cell(table, "user_id", user_),
                  cell(table, "status", "done"), cell(table, "note", "Visita")};
  Op op;
  op.id = mint();
  op.author = user_;
  op.clock.wall_at = now_at();
  op.client = client;
  op.changes.push_back(std::move(change));
  auto number = ++last_number_;
  waiting_[number] = {{.device = device_, .number = number, .op = encode_op(op), .receipt = {}}, visit};
  visits_.insert(visit);
}

Request RawDevice::request() const {
  Request request;
  request.nonce = random_();
  request.clock.wall_at = now_at();
  request.acked.push_back({device_, 0});
  for (const auto& [number, waiting] : waiting_) {
    if (request.envelopes.size() == Limits::ops_per_push) break;
    request.envelopes.push_back(waiting.envelope);
  }
  return request;
}

std::string RawDevice::http(const Request& request) const {
  return http_request(
      "POST", "/v1/sync",
      {"Content-Type: application/x-protobuf", "Content-Encoding: zstd", "Authorization: Bearer " + token_},
      wire::compress(wire::encode_request(request)));
}

Response RawDevice::exchange(HttpClient& client, const Request& request) const {
  client.send(http(request));
  auto answer = client.receive();
  if (answer.status != 200)
    throw std::runtime_error("no answer: " + std::to_string(answer.status) + " " + answer.what());
  auto response = wire::decode_response(wire::decompress(answer.body).value()).value();
  if (response.nonce != request.nonce) throw std::runtime_error("an answer to something else");
  return response;
}

Response RawDevice::sync(HttpClient& client) {
  auto response = exchange(client, request());
  for (const auto& outcome : response.outcomes) {
    auto found = waiting_.find(outcome.number);
    if (found == waiting_.end()) continue;
    if (outcome.outcome.verdict != Verdict::accepted)
      throw std::runtime_error("refused: " + outcome.outcome.reason);
    acknowledged_.insert(found->second.visit);
    waiting_.erase(found);
  }
  return response;
}

std::set<Id> RawDevice::pull_all(HttpClient& client, std::string_view table) const {
  std::set<Id> living;
  Bytes token;
  for (bool more = true; more;) {
    auto asked = request();
    asked.envelopes.clear();
    asked.token = token;
    auto response = exchange(client, asked);
    for (const auto& batch : response.batches)
      for (const auto& row : batch.rows)
        if (batch.table->name == table && !row.dead) living.insert(row.id);
    token = response.token;
    more = response.more;
  }
  return living;
}

}  // namespace giro::test
