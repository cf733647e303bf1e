#include "tests/models/desk.hpp"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSettings>
#include <QThread>

#include "app/models/format.hpp"
#include "sync/base/company_time.hpp"

namespace giro::test {
namespace {

/// The usual cells, with those a test names in their place.
Cells with(Cells cells, const Cells& named) {
  for (auto& [name, value] : named) {
    std::erase_if(cells, [&](auto& cell) { return cell.first == name; });
    cells.emplace_back(name, value);
  }
  return cells;
}

}  // namespace

std::int64_t Desk::at(std::string_view day_on, int hour) {
  return CompanyTime::in().value().at(day_number(day_on).value(), hour * 3600);
}

Desk::Desk(std::string_view role) : files_{directory_ / "giro.db"}, role_(role) {
  now_at = at("2026-11-19", 11);
  environment.reading.wall_at = now_at;
  QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                     QString::fromStdString((directory_ / "settings").string()));
  row("app_user", user,
      {{"login", text("ferri")},
       {"name", text("Giulia Ferri")},
       {"role", text(role_)},
       {"active", whole(1)}});
  row("app_user", colleague,
      {{"login", text("bianchi")},
       {"name", text("Andrea Bianchi")},
       {"role", text("agent")},
       {"active", whole(1)},
       {"manager_id", user}});
  row("segmentation", id_of(4),
      {{"code", text("zone")}, {"name", text("Zone")}, {"is_assignment", whole(1)}});
  row("segment", segment, {{"segmentation_id", id_of(4)}, {"code", text("TV")}, {"name", text("Treviso")}});
  row("assignment", id_of(5),
      {{"user_id", user},
       {"segment_id", segment},
       {"role", text("responsible")},
       {"valid_from", text("2024-01-01")}});
  for (std::int64_t month = 1; month <= 12; ++month)
    row("visit_frequency", id_of(20 + static_cast<std::uint64_t>(month)),
        {{"segment_id", segment}, {"month", whole(month)}, {"visits_milli", whole(2000)}});
}

Desk& Desk::row(std::string_view table, const Id& id, const Cells& cells) {
  rows_.push_back([=, this, name = std::string(table)](Reply& reply) {
    reply.row_in(segment_bucket(segment), name, id, ++seq_, cells);
  });
  return *this;
}

Desk& Desk::client(const Id& id, std::string name, const Cells& more) {
  Cells cells{
      {"legal_name", text(std::move(name))}, {"segment_id", segment},   {"relationship", text("active")},
      {"active_from", text("2025-01-01")},   {"city", text("Treviso")}, {"phone", text("0422 541208")}};
  return row("client", id, with(std::move(cells), more));
}

Desk& Desk::product(const Id& id, std::string sku, std::string name, std::int64_t price_cents,
                    const Cells& more) {
  Cells cells{{"sku", text(std::move(sku))},
              {"name", text(std::move(name))},
              {"price_micro", whole(price_cents * 10'000)},
              {"active", whole(1)}};
  return row("product", id, with(std::move(cells), more));
}

Desk& Desk::order(const Id& id, const Id& of, std::string status, std::string day_on, std::int64_t cents,
                  const Cells& more) {
  Cells cells{{"client_id", of},
              {"user_id", user},
              {"status", text(std::move(status))},
              {"placed_at", whole(at(day_on))},
              {"taxable_cents", whole(cents)},
              {"vat_cents", whole(0)},
              {"total_cents", whole(cents)}};
  return row("sales_order", id, with(std::move(cells), more));
}

void Desk::deliver() {
  Device device(files_.device(), user, environment);
  Reply reply(device.next_request(), "token", {public_bucket(), user_bucket(user), segment_bucket(segment)});
  for (auto& add : rows_) add(reply);
  reply.last(seq_).response.office_at = now_at;
  auto taken = device.receive(reply.response);
  if (taken.has_error()) throw std::runtime_error(taken.error().what);
  Identity identity{.office = office_url,
                    .user = user,
                    .login = "ferri",
                    .name = "Giulia Ferri",
                    .role = schema::role_from_name(role_).value(),
                    .bearer = "secret",
                    .office_id = id_of(9),
                    .office_key = office_key()};
  if (auto saved = save_identity(files_, identity); saved.has_error())
    throw std::runtime_error(saved.error().what);
}

void Desk::take_away(const Id& client) {
  auto taken =
      app->session()->device_now([&](Device& device) { return test::take_away(device, client).has_value(); });
  if (!taken.value()) throw std::runtime_error("the office's page was not taken");
  emit app->session()->changed();
}

QString Desk::office_key() {
  return QString::fromStdString(to_hex(file::view(file::office_seal(SealKey{1}).shown)));
}

App& Desk::open() {
  if (!std::exchange(delivered_, true)) deliver();
  app = std::make_unique<App>(files_, environment, [this] { return now_at; });
  app->set_language("it");
  return *app;
}

void Desk::close() {
  app.reset();
}

std::vector<Op> Desk::recorded() {
  auto ops = app->session()->device_now([](Device& device) {
    std::vector<Op> found;
    for (auto& entry : device.outbox().entries())
      found.push_back(decode_op(device.outbox().op_bytes(entry.op_id)).value());
    return found;
  });
  return ops.value();
}

std::size_t Desk::forms() {
  return app->session()->device_now([](Device& device) { return device.outbox().forms().size(); }).value();
}

std::vector<Value> Desk::local(std::string_view table, const Id& id) {
  auto row = app->session()->device_now([table = schema::find_table(table), id](Device& device) {
    return device.row(*table, id).value_or(std::vector<Value>{});
  });
  return row.value();
}

Value Desk::cell(std::string_view table, const Id& id, std::string_view column) {
  auto cells = local(table, id);
  return cells.empty() ? Value{} : cells[schema::find_table(table)->index_of(column)];
}

bool until(const std::function<bool()>& holds, int most_ms) {
  QDeadlineTimer end(most_ms);
  while (!holds()) {
    if (end.hasExpired()) return false;
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    QThread::msleep(1);
  }
  return true;
}

QString said(const Id& id) {
  return format::hex(id);
}

}  // namespace giro::test
