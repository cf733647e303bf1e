#include "tests/http/company.hpp"

#include <sodium.h>
#include <spdlog/spdlog.h>

#include "server/accounts/password.hpp"
#include "server/accounts/user_facts.hpp"
#include "server/office/admin.hpp"
#include "sync/op/natural_key.hpp"

namespace giro::test {
namespace {

void put(AdminBatch& batch, std::string_view table, const Id& row, const AdminBatch::Cells& cells) {
  auto done = batch.put(table, row, cells);
  if (!done) throw std::runtime_error(done.error().what);
}

Id add_user(AdminBatch& batch, Store& store, const std::string& login, const std::string& role) {
  static const auto hash = hash_password(company_password);
  auto user = batch.mint();
  put(batch, "app_user", user,
      {{"login", login}, {"name", login}, {"role", role}, {"active", std::int64_t{1}}});
  store.put_account({.login = login, .user = user, .password_hash = hash});
  return user;
}

void assign(AdminBatch& batch, const Id& user, const Id& segment) {
  auto row = natural_id("assignment", {Value(user), Value(segment), Value("responsible"), Value()});
  put(batch, "assignment", row, {{"user_id", user}, {"segment_id", segment}, {"role", "responsible"}});
}

}  // namespace

std::unique_ptr<Company> make_company() {
  auto company = std::make_unique<Company>();
  auto home = OfficeHome::create(company->data, "Europe/Rome").value();
  AdminBatch batch(home->office());
  auto segmentation = batch.mint();
  put(batch, "segmentation", segmentation, {{"code", "AREA"}, {"is_assignment", std::int64_t{1}}});
  company->segment = batch.mint();
  put(batch, "segment", company->segment,
      {{"segmentation_id", segmentation}, {"code", "NORD"}, {"name", "Nord"}});
  put(batch, "segment", batch.mint(), {{"segmentation_id", segmentation}, {"code", "SUD"}, {"name", "Sud"}});
  company->client = batch.mint();
  put(batch, "client", company->client,
      {{"code", "C-1"}, {"legal_name", "Bar Sport"}, {"segment_id", company->segment}});
  company->anna = add_user(batch, home->store(), "anna", "agent");
  company->bruno = add_user(batch, home->store(), "bruno", "agent");
  add_user(batch, home->store(), "capo", "admin");
  assign(batch, company->anna, company->segment);
  assign(batch, company->bruno, company->segment);
  batch.commit();
  return company;
}

std::string sign_in(OfficeHome& home, const Id& user, const SessionOptions& options) {
  std::string secret(32, '\0');
  home.environment().random({reinterpret_cast<Byte*>(secret.data()), secret.size()});
  auto token = to_hex(secret);
  std::string hash(32, '\0');
  crypto_generichash(reinterpret_cast<Byte*>(hash.data()), hash.size(),
                     reinterpret_cast<const Byte*>(token.data()), token.size(), nullptr, 0);
  auto now_at = home.environment().clock().wall_at;
  home.store().put_session({.id = home.environment().mint(),
                            .user = user,
                            .token_hash = hash,
                            .device_name = "tablet",
                            .created_at = now_at,
                            .expires_at = options.expires_at ? options.expires_at : now_at + 3'600'000,
                            .revoked = options.revoked});
  return token;
}

namespace {

ListenOptions listening(const Timeouts& timeouts, const std::optional<TlsFiles>& tls) {
  ListenOptions listen;
  listen.tls = tls;
  listen.timeouts = timeouts;
  return listen;
}

}  // namespace

RunningOffice::RunningOffice(const Timeouts& timeouts, const std::optional<TlsFiles>& tls,
                             const std::string& metrics_token)
    : RunningOffice(listening(timeouts, tls), metrics_token) {}

RunningOffice::RunningOffice(const ListenOptions& listen, const std::string& metrics_token)
    : company_(make_company()), home_(OfficeHome::open(company_->data).value()) {
  spdlog::set_level(spdlog::level::warn);
  accounts_ = std::make_unique<Accounts>(home_->store(), users_of(home_->store()), home_->environment());
  auto facts = [this] {
    return OfficeFacts{to_hex(home_->id()), 1, home_->today(), to_hex(file::view(home_->seal().shown))};
  };
  server_ =
      HttpServer::listen({home_->office(), *accounts_, facts, company_->data, metrics_token}, listen).value();
  thread_ = std::thread([this] { server_->run(); });
}

RunningOffice::~RunningOffice() {
  stop();
}

void RunningOffice::stop() {
  if (!thread_.joinable()) return;
  server_->stop();
  thread_.join();
}

}  // namespace giro::test
