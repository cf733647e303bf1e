#include "tests/scenario/person.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <catch2/catch.hpp>

#include "sync/schema/ddl.hpp"
#include "sync/wire/codec.hpp"

namespace giro::scenario {
namespace {

std::uint64_t seed_of(std::string_view name) {
  static std::uint64_t people = 0;
  return ++people * 1'000 + name.size();
}

}  // namespace

ClockReading TabletClock::clock() {
  auto reading = world_.clock();
  reading.wall_at += wrong_by_ms;
  reading.boot = boot_;
  return reading;
}

Person::Person(Company& company, std::string_view name, schema::Role role, std::uint32_t speaks)
    : company_(company),
      caller_{
          .user = company.id(name), .role = role, .session = company.id("sign-in of " + std::string(name))},
      files_{directory_ / "tablet", directory_ / "tablet.outbox"},
      environment_(company.environment, company.id("boot of " + std::string(name)), seed_of(name)),
      speaks_(speaks) {
  open();
}

void Person::open() {
  device_.reset();
  device_ = std::make_unique<Device>(files_, caller_.user, environment_, speaks_);
}

Id Person::does(const Action& action) {
  company_.environment.pass(1'000);
  auto draft = action(*device_);
  INFO((draft.has_value() ? std::string() : draft.error().what));
  REQUIRE(draft.has_value());
  auto recorded = device_->record(*draft);
  INFO((recorded.has_value() ? std::string() : recorded.error().what));
  REQUIRE(recorded.has_value());
  return recorded->op;
}

std::string Person::is_told(const Action& action) {
  auto draft = action(*device_);
  if (draft.has_error()) return draft.error().what;
  auto recorded = device_->record(*draft);
  REQUIRE(recorded.has_error());
  return recorded.error().what;
}

Response Person::deliver(const Request& request) {
  auto arrived = wire::decode_request(*wire::decompress(wire::compress(wire::encode_request(request))));
  REQUIRE(arrived.has_value());
  company_.environment.pass(1'000);
  auto answer = company_.office->handle(caller_, *arrived);
  auto heard = wire::decode_response(*wire::decompress(wire::compress(wire::encode_response(answer))));
  REQUIRE(heard.has_value());
  return *heard;
}

Response Person::sends() {
  return deliver(device_->next_request());
}

void Person::hears(const Response& response) {
  auto taken = device_->receive(response);
  INFO((taken.has_value() ? std::string() : taken.error().what));
  REQUIRE(taken.has_value());
}

void Person::hears_nothing() {
  device_->failed();
}

Exchanged Person::syncs() {
  Exchanged sum;
  for (int round = 0; round < 1'000; ++round) {
    auto taken = device_->receive(sends());
    REQUIRE(taken.has_value());
    sum.pushed += taken->pushed;
    sum.rejected += taken->rejected;
    sum.conflicts += taken->conflicts;
    sum.pulled_rows += taken->pulled_rows;
    sum.evicted_clients += taken->evicted_clients;
    if (!taken->more) return sum;
  }
  FAIL("the exchange does not come to an end");
  return sum;
}

void Person::restarts() {
  open();
}

void Person::updates(std::uint32_t speaks) {
  speaks_ = speaks;
  open();
}

std::unique_ptr<Person> Person::copied() {
  auto twin = std::make_unique<Person>(company_, "twin", caller_.role);
  twin->caller_ = caller_;
  twin->device_.reset();
  device_.reset();  // closes the files, so that what is copied is whole
  for (auto& entry : std::filesystem::directory_iterator(files_.replica.parent_path())) {
    std::filesystem::copy_file(entry.path(), twin->files_.replica.parent_path() / entry.path().filename(),
                               std::filesystem::copy_options::overwrite_existing);
  }
  open();
  twin->open();
  return twin;
}

Value Person::sees(std::string_view table, const Id& row, std::string_view column) {
  auto& declared = *schema::find_table(table);
  auto cells = device_->row(declared, row);
  return cells ? (*cells)[declared.index_of(column)] : Value{};
}

bool Person::knows(std::string_view table, const Id& row) {
  return device_->row(*schema::find_table(table), row).has_value();
}

std::vector<Id> Person::rows(std::string_view table, std::string_view column, const Value& value) {
  std::vector<Id> found;
  auto& declared = *schema::find_table(table);
  SQLite::Statement query(device_->local(), "SELECT id FROM " + std::string(table) + " ORDER BY id");
  while (query.executeStep()) {
    auto id = id_from_bytes(query.getColumn(0).getString()).value();
    if ((*device_->row(declared, id))[declared.index_of(column)] == value) found.push_back(id);
  }
  return found;
}

std::map<std::string, std::string> Person::shared_rows() {
  std::map<std::string, std::string> all;
  for (auto& table : schema::tables()) {
    if (table.home == schema::Home::user || table.home == schema::Home::managers) continue;
    if (!table.known_at(speaks_)) continue;
    SQLite::Statement query(device_->local(), "SELECT id FROM " + std::string(table.name));
    while (query.executeStep()) {
      auto id = id_from_bytes(query.getColumn(0).getString()).value();
      std::string words;
      auto cells = *device_->row(table, id);
      for (std::size_t i = 0; i < cells.size(); ++i)
        words.append(table.columns[i].name).append("=").append(to_text(cells[i])).append("\n");
      all[std::string(table.name) + " " + to_hex(id)] = words;
    }
  }
  return all;
}

std::optional<Outcome> Person::fate(const Id& op) {
  auto entry = device_->outbox().find(op);
  REQUIRE(entry);
  return entry->outcome;
}

}  // namespace giro::scenario
