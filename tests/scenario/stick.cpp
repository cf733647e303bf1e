#include "tests/scenario/stick.hpp"

#include <sodium.h>

#include <catch2/catch.hpp>

#include "server/accounts/user_facts.hpp"

namespace giro::scenario {

Stick::Stick(Company& company)
    : company_(company),
      accounts_(*company.store, users_of(*company.store), company.environment),
      seal_(file::office_seal(test::test_key())) {}

void Stick::signs_in(Person& person, std::string_view name) {
  auto bearer = to_hex(digest("first half of " + std::string(name)).view()) +
                to_hex(digest("second half of " + std::string(name)).view());
  std::string hash(32, '\0');
  crypto_generichash(reinterpret_cast<Byte*>(hash.data()), hash.size(),
                     reinterpret_cast<const Byte*>(bearer.data()), bearer.size(), nullptr, 0);
  company_.store->put_account({.login = std::string(name), .user = person.id(), .password_hash = "none"});
  company_.store->put_session({.id = company_.id("sign-in of " + std::string(name)),
                               .user = person.id(),
                               .token_hash = hash,
                               .device_name = "tablet",
                               .created_at = company_.environment.clock().wall_at,
                               .expires_at = company_.environment.clock().wall_at + Lifetimes{}.sign_in_ms});
  facts_[person.id()] = {.id = office, .shown = seal_.shown, .bearer = bearer, .app_version = "test"};
}

void Stick::revokes(std::string_view name) {
  company_.store->revoke_session(company_.id("sign-in of " + std::string(name)));
}

const file::OfficeFacts& Stick::facts_for(Person& person) {
  return facts_.at(person.id());
}

IngestDesk Stick::desk() {
  return {*company_.office, accounts_, office, seal_};
}

OpenFile Stick::opened(const FileBytes& bytes) {
  return [&bytes]() -> file::Source {
    return [&bytes, at = std::size_t{0}](char* to, std::size_t size) mutable {
      auto count = bytes.copy(to, size, at);
      at += count;
      return count;
    };
  };
}

FileBytes Stick::work_of(Person& person, std::uint32_t page_rows) {
  FileBytes bytes;
  auto sink = [&](std::string_view part) { bytes += part; };
  auto report = file::write_work(person.device(), person.clock(), facts_for(person), sink, page_rows);
  CHECK(report.bytes == bytes.size());
  return bytes;
}

Stick::TakenIn Stick::takes_in(const FileBytes& bytes) {
  TakenIn taken;
  auto report = ingest(desk(), opened(bytes), [&](std::string_view part) { taken.answer += part; });
  INFO((report.has_value() ? std::string() : report.error().what));
  REQUIRE(report.has_value());
  taken.report = *report;
  return taken;
}

std::string Stick::refuses(const FileBytes& bytes) {
  auto before = company_.store->snapshot()->seq();
  bool answered = false;
  auto report = ingest(desk(), opened(bytes), [&](std::string_view) { answered = true; });
  REQUIRE(report.has_error());
  CHECK_FALSE(answered);
  CHECK(company_.store->snapshot()->seq() == before);
  return report.error().what;
}

file::AnswerReport Stick::applies(Person& person, const FileBytes& bytes) {
  auto report = file::apply_answer(person.device(), office, opened(bytes));
  INFO((report.has_value() ? std::string() : report.error().what));
  REQUIRE(report.has_value());
  return *report;
}

file::Unusable Stick::cannot_apply(Person& person, const FileBytes& bytes) {
  auto token = person.device().tokens();
  auto report = file::apply_answer(person.device(), office, opened(bytes));
  REQUIRE(report.has_error());
  CHECK(person.device().tokens() == token);
  return report.error();
}

}  // namespace giro::scenario
