#include "tests/bench/served.hpp"

#include <spdlog/spdlog.h>

#include "server/accounts/user_facts.hpp"
#include "server/office/admin.hpp"
#include "sync/base/assert.hpp"
#include "sync/op/natural_key.hpp"
#include "sync/wire/codec.hpp"
#include "tests/http/company.hpp"
#include "tests/http/program.hpp"

namespace giro::bench {
namespace {

void put(AdminBatch& batch, std::string_view table, const Id& row, const AdminBatch::Cells& cells) {
  GIRO_ASSERT(batch.put(table, row, cells).has_value());
}

Id add_user(AdminBatch& batch, Store& store, const std::string& login, const std::string& role) {
  auto user = batch.mint();
  put(batch, "app_user", user,
      {{"login", login}, {"name", login}, {"role", role}, {"active", std::int64_t{1}}});
  store.put_account({.login = login, .user = user, .password_hash = "none"});
  return user;
}

}  // namespace

Team make_office(const std::filesystem::path& folder, std::size_t agents, std::size_t clients_each) {
  Team team;
  auto home = OfficeHome::create(folder, "Europe/Rome").value();
  AdminBatch batch(home->office());
  auto segmentation = batch.mint();
  put(batch, "segmentation", segmentation, {{"code", "AREA"}, {"is_assignment", std::int64_t{1}}});
  team.manager = add_user(batch, home->store(), "capo", "manager");
  for (std::size_t i = 0; i < agents; ++i) {
    auto name = std::to_string(i);
    Team::Agent agent{.user = add_user(batch, home->store(), "agent" + name, "agent"),
                      .segment = batch.mint(),
                      .clients = {}};
    put(batch, "segment", agent.segment,
        {{"segmentation_id", segmentation}, {"code", "S" + name}, {"name", "Zona " + name}});
    put(batch, "assignment",
        natural_id("assignment", {Value(agent.user), Value(agent.segment), Value("responsible"), Value()}),
        {{"user_id", agent.user}, {"segment_id", agent.segment}, {"role", "responsible"}});
    for (std::size_t k = 0; k < clients_each; ++k) {
      agent.clients.push_back(batch.mint());
      put(batch, "client", agent.clients.back(),
          {{"code", "C" + name + "-" + std::to_string(k)},
           {"legal_name", "Bar " + std::to_string(k) + " S.r.l."},
           {"phone", "0422 " + std::to_string(100'000 + k)},
           {"city", "Treviso"},
           {"segment_id", agent.segment}});
    }
    team.agents.push_back(std::move(agent));
  }
  batch.commit();
  return team;
}

Certificate make_certificate(const std::filesystem::path& folder) {
  Certificate files{folder / "cert.pem", folder / "key.pem"};
  auto made = test::Program({"/usr/bin/openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                             "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=localhost",
                             "-keyout", files.key, "-out", files.certificate})
                  .wait();
  GIRO_ASSERT(made.exit_code == 0);
  return files;
}

Served::Served(const std::filesystem::path& folder) : home_(OfficeHome::open(folder).value()) {
  spdlog::set_level(spdlog::level::warn);
  accounts_ = std::make_unique<Accounts>(home_->store(), users_of(home_->store()), home_->environment());
  auto facts = [this] { return OfficeFacts{to_hex(home_->id()), 1, home_->today()}; };
  server_ = HttpServer::listen({home_->office(), *accounts_, facts}, {}).value();
  thread_ = std::thread([this] { server_->run(); });
}

Served::~Served() {
  server_->stop();
  thread_.join();
}

std::string Served::sign_in(const Id& user) {
  return test::sign_in(*home_, user);
}

Response ask(test::HttpClient& client, const std::string& bearer, const Request& request, Traffic& traffic) {
  auto body = wire::compress(wire::encode_request(request));
  traffic.bytes_up += body.size();
  client.send(test::http_request(
      "POST", "/v1/sync",
      {"Content-Type: application/x-protobuf", "Content-Encoding: zstd", "Authorization: Bearer " + bearer},
      body));
  auto answer = client.receive();
  if (answer.status != 200) throw std::runtime_error("no answer: " + answer.what());
  traffic.bytes_down += answer.body.size();
  ++traffic.round_trips;
  return wire::decode_response(wire::decompress(answer.body).value()).value();
}

}  // namespace giro::bench
