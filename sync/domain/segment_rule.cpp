#include "sync/domain/segment_rule.hpp"

#include <algorithm>

#include "sync/base/assert.hpp"

namespace giro {
namespace {

bool holds(const RuleTest& test, std::optional<std::int64_t> number) {
  using enum RuleTestKind;
  if (test.kind == missing) return !number;
  if (!number) return false;
  switch (test.kind) {
    case less:
      return *number < test.number;
    case at_most:
      return *number <= test.number;
    case more:
      return *number > test.number;
    case at_least:
      return *number >= test.number;
    case equal:
      return *number == test.number;
    default:
      return true;  // known
  }
}

bool holds(const RuleTest& test, const std::string& text) {
  using enum RuleTestKind;
  if (test.kind == missing) return text.empty();
  if (test.kind == known) return !text.empty();
  bool sector = test.field == RuleField::sector;
  bool among = std::ranges::any_of(
      test.values, [&](auto& value) { return sector ? text.starts_with(value) : text == value; });
  return among == (test.kind == in);
}

bool holds(const RuleTest& test, const std::set<std::string>& categories) {
  using enum RuleTestKind;
  if (test.kind == missing) return categories.empty();
  if (test.kind == known) return !categories.empty();
  bool among = std::ranges::any_of(test.values, [&](auto& value) { return categories.contains(value); });
  return among == (test.kind == in);
}

std::optional<std::int64_t> number_of(RuleField field, const RuleFacts& facts) {
  switch (field) {
    case RuleField::turnover:
      return facts.turnover_cents;
    case RuleField::potential:
      return facts.potential_cents;
    case RuleField::employees:
      return facts.employees;
    default:
      return facts.days_late;
  }
}

const std::string& text_of(RuleField field, const RuleFacts& facts) {
  switch (field) {
    case RuleField::sector:
      return facts.sector;
    case RuleField::province:
    case RuleField::region:
      return facts.province;
    case RuleField::market:
      return facts.market;
    case RuleField::size:
      return facts.size;
    case RuleField::contract:
      return facts.contract;
    case RuleField::relationship:
      return facts.relationship;
    default:
      return facts.abc;
  }
}

bool holds(const RuleTest& test, const RuleFacts& facts) {
  if (is_number(test.field)) return holds(test, number_of(test.field, facts));
  if (test.field == RuleField::category) return holds(test, facts.categories);
  return holds(test, text_of(test.field, facts));
}

std::string written(RuleField field, std::int64_t number) {
  bool money = field == RuleField::turnover || field == RuleField::potential;
  if (!money) return std::to_string(number);
  auto cents = std::to_string(std::abs(number % 100));
  return (number < 0 && number > -100 ? "-" : "") + std::to_string(number / 100) + "," +
         std::string(2 - cents.size(), '0') + cents;
}

/// A rule that asks for one value says it itself.
bool says_its_value(const RuleTest& test) {
  return test.kind == RuleTestKind::missing ||
         (test.kind == RuleTestKind::in && test.values.size() == 1 && test.field != RuleField::sector &&
          test.field != RuleField::category);
}

std::string value_said(RuleField field, const RuleFacts& facts) {
  if (is_number(field)) {
    auto number = number_of(field, facts);
    return number ? written(field, *number) : "?";
  }
  if (field != RuleField::category) return text_of(field, facts).empty() ? "?" : text_of(field, facts);
  std::string all;
  for (auto& category : facts.categories) all += (all.empty() ? "" : ", ") + category;
  return all.empty() ? "?" : all;
}

}  // namespace

bool is_number(RuleField field) {
  return field <= RuleField::days_late;
}

const std::vector<RuleFieldName>& rule_field_names() {
  static const std::vector<RuleFieldName> names{
      {RuleField::turnover, "fatturato", "turnover"},
      {RuleField::potential, "potenziale", "potential"},
      {RuleField::employees, "addetti", "employees"},
      {RuleField::days_late, "ritardo", "days_late"},
      {RuleField::sector, "settore", "sector"},
      {RuleField::province, "provincia", "province"},
      {RuleField::region, "regione", "region"},
      {RuleField::market, "mercato", "market"},
      {RuleField::size, "dimensione", "size"},
      {RuleField::contract, "contratto", "contract"},
      {RuleField::relationship, "rapporto", "relationship"},
      {RuleField::abc, "classe", "class"},
      {RuleField::category, "categoria", "category"},
  };
  return names;
}

std::string_view relationship_code(std::string_view word) {
  constexpr std::pair<std::string_view, std::string_view> words[] = {
      {"contatto", "lead"}, {"potenziale", "prospect"}, {"attivo", "active"}, {"ex", "former"}};
  auto known = std::ranges::find(words, word, [](auto& pair) { return pair.first; });
  return known == std::end(words) ? word : known->second;
}

bool Ruleset::asks(RuleField field) const {
  return std::ranges::any_of(rules, [&](auto& rule) {
    return std::ranges::any_of(rule.tests, [&](auto& test) { return test.field == field; });
  });
}

std::set<std::string> Ruleset::categories() const {
  std::set<std::string> all;
  for (auto& rule : rules)
    for (auto& test : rule.tests)
      if (test.field == RuleField::category) all.insert(test.values.begin(), test.values.end());
  return all;
}

const Rule* deciding_rule(const Ruleset& set, const RuleFacts& facts) {
  auto found = std::ranges::find_if(set.rules, [&](auto& rule) {
    return std::ranges::all_of(rule.tests, [&](auto& test) { return holds(test, facts); });
  });
  return found == set.rules.end() ? nullptr : &*found;
}

std::string reason_of(const Rule& rule, const RuleFacts& facts) {
  constexpr std::size_t longest = 380;  // of the column's 400 bytes
  std::string reason = rule.text, values;
  std::set<RuleField> said;
  for (auto& test : rule.tests)
    if (!says_its_value(test) && said.insert(test.field).second)
      values += (values.empty() ? " (" : "; ") + value_said(test.field, facts);
  if (!values.empty()) values += ")";
  if (reason.size() + values.size() <= longest) return reason + values;
  auto cut = std::min(reason.size(), longest);  // no letter is cut in two
  while (cut > 0 && (static_cast<unsigned char>(reason[cut]) & 0xc0) == 0x80) --cut;
  return reason.substr(0, cut) + "…";
}

std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (auto& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return lower;
}

}  // namespace giro
