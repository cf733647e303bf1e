// Users with their sign-ins, the assigned segments, who looks after them, and who is on holiday.
#include <sodium.h>

#include "server/demo/parts.hpp"

namespace giro::demo {
namespace {

struct Words {
  std::string_view login, name, role, manager;
};

// One agent per round, in the order of the rounds.
constexpr Words agents[] = {
    {"giulia", "Giulia Ferri", "agent", "laura"},   {"andrea", "Andrea Bianchi", "agent", "laura"},
    {"davide", "Davide Conte", "agent", "laura"},   {"marta", "Marta Rossi", "agent", "laura"},
    {"stefano", "Stefano Villa", "agent", "laura"}, {"chiara", "Chiara Greco", "agent", "laura"},
    {"paolo", "Paolo De Luca", "agent", "laura"},   {"elena", "Elena Marchetti", "agent", "laura"},
};
constexpr Words office[] = {
    {"roberto", "Roberto Zanin", "manager", ""},    {"laura", "Laura Marin", "manager", "roberto"},
    {"anna", "Anna Pavan", "back_office", "laura"}, {"franco", "Franco Bassi", "credit", "roberto"},
    {"admin", "Amministrazione", "admin", ""},
};

/// The weakest cost libsodium offers: these passwords are printed in the manual.
std::string password_hash() {
  char hash[crypto_pwhash_STRBYTES];
  GIRO_ASSERT(sodium_init() >= 0);
  if (crypto_pwhash_str(hash, demo_password.data(), demo_password.size(), crypto_pwhash_OPSLIMIT_MIN,
                        crypto_pwhash_MEMLIMIT_MIN) != 0)
    throw std::bad_alloc();
  return hash;
}

Person put_user(const Words& words, const Company& company, DemoWriter& writer, Random& dice) {
  auto existing = writer.batch.find("app_user", "login", std::string(words.login));
  Person person{existing.value_or(dice.id(company.at(company.today - 1200))), std::string(words.login),
                std::string(words.name), std::string(words.role)};
  Cells cells = {{"login", person.login},
                 {"name", person.name},
                 {"role", person.role},
                 {"active", std::int64_t{1}},
                 {"email", person.login + "@marca-demo.example"}};
  if (words.role == "agent") cells.emplace_back("discount_limit_bp", std::int64_t{1'200});
  if (!words.manager.empty()) cells.emplace_back("manager_id", company.person(words.manager).id);
  writer.put("app_user", person.id, cells);
  return person;
}

void assign(const Company& company, DemoWriter& writer, std::size_t agent, std::size_t round,
            std::string_view role, std::int64_t from, std::int64_t to = 0) {
  Cells cells = {{"user_id", company.agents[agent].id},
                 {"segment_id", company.segments[round]},
                 {"role", std::string(role)},
                 {"valid_from", iso_day(from)}};
  if (to != 0) cells.emplace_back("valid_to", iso_day(to));
  writer.put_natural("assignment", cells);
}

void put_segments(Company& company, DemoWriter& writer, Random& dice) {
  auto born = company.at(company.today - 1200);
  auto segmentation = writer.batch.find("segmentation", "is_assignment", std::int64_t{1});
  if (!segmentation) {
    segmentation = dice.id(born);
    writer.put("segmentation", *segmentation,
               {{"code", std::string("zones")},
                {"name", std::string("Zone")},
                {"is_assignment", std::int64_t{1}},
                {"rank", std::int64_t{1}}});
  }
  // Visits a month that a usual client gets, in thousandths: lakes and beaches see more of their agent in
  // summer.
  for (auto& round : rounds()) {
    auto id = dice.id(born);
    bool summer = round.code == "VR" || round.code == "UD-PN";
    writer.put("segment", id,
               {{"segmentation_id", *segmentation},
                {"code", std::string(round.code)},
                {"name", std::string(round.name)},
                {"payment_term_id", company.terms[1].id},
                {"service_level", std::string("standard")}});
    for (std::int64_t month = 1; month <= 12; ++month)
      writer.put_natural(
          "visit_frequency",
          {{"segment_id", id},
           {"month", month},
           {"visits_milli", std::int64_t{summer && month >= 6 && month <= 8 ? 1'500 : 1'000}}});
    company.segments.push_back(id);
  }
}

void put_absence(const Company& company, DemoWriter& writer, Random& dice) {
  constexpr std::size_t stefano = 4, elena = 7;
  auto from = company.today - 3, back = company.today + 12;
  assign(company, writer, stefano, elena, "substitute", from, back);
  writer.put("absence", dice.id(company.at(from - 20)),
             {{"user_id", company.agents[elena].id},
              {"from_on", iso_day(from)},
              {"to_on", iso_day(back - 1)},
              {"reason", std::string("Ferie")},
              {"substitute_id", company.agents[stefano].id}});
}

}  // namespace

void make_people(Company& company, DemoWriter& writer, AccountStore& accounts) {
  auto dice = company.dice("people");
  auto hash = password_hash();
  for (auto& words : office) company.office.push_back(put_user(words, company, writer, dice));
  for (auto& words : agents) company.agents.push_back(put_user(words, company, writer, dice));
  for (auto* people : {&company.office, &company.agents})
    for (auto& person : *people) accounts.put_account({person.login, person.id, hash, true});
  put_segments(company, writer, dice);
  for (std::size_t i = 0; i < company.agents.size(); ++i)
    assign(company, writer, i, i, "responsible", company.today - 1100);
  // Treviso e Venezia is more than one person's work: Andrea Bianchi helps.
  assign(company, writer, 1, 0, "support", company.today - 400);
  put_absence(company, writer, dice);
}

}  // namespace giro::demo
