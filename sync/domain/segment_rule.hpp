// The rules of a segmentation, as people write them (segmentation.rule_source), and as they judge a client.
//
//     # classi di fatturato
//     GRANDI:   fatturato >= 50000 e ritardo < 30
//     HORECA:   mercato in restaurant, bar, hotel e regione in Veneto
//     VINO:     categoria in Vino, "Olio extra vergine"
//     ALTRI:    altrimenti
//
// One line per rule: the segment's code, a colon, conditions that must all hold. The first line that holds
// decides; a segment may have several lines (that is how one says "or"). Every word exists in Italian and in
// English. A number that nobody knows satisfies no comparison, only `manca`. Language and fields:
// sync/portfolio/SEGMENTS.md §3. A pure parser with limits, and a pure judgement; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "sync/base/result.hpp"

namespace giro {

struct RuleLimits {
  static constexpr std::size_t text_bytes = 4'000;  // what the column holds
  static constexpr std::size_t lines = 200;
  static constexpr std::size_t tests_per_line = 20;
  static constexpr std::size_t values_per_test = 110;
};

/// What a rule may ask of a client. The order of the enumerators is that of rule_field_names().
enum class RuleField : std::uint8_t {
  turnover,   // orders of the 12 months, net of VAT
  potential,  // what is thought possible in a year
  employees,
  days_late,  // of the oldest overdue instalment; 0: nothing overdue
  sector,     // ATECO code, by its beginning
  province,
  region,
  market,    // market_type
  size,      // size_class
  contract,  // contract_kind
  relationship,
  abc,       // class A, B, C by turnover; none without turnover
  category,  // bought in the 12 months
};
bool is_number(RuleField);

/// "fatturato", "potenziale"…: as rules write them, in Italian and English.
struct RuleFieldName {
  RuleField field;
  std::string_view italian, english;
};
const std::vector<RuleFieldName>& rule_field_names();

/// "attivo" → "active": what a rule may call a relationship in Italian; other words are as they are.
std::string_view relationship_code(std::string_view word);

enum class RuleTestKind : std::uint8_t { less, at_most, more, at_least, equal, in, not_in, missing, known };

struct RuleTest {
  RuleField field = RuleField::turnover;
  RuleTestKind kind = RuleTestKind::missing;
  std::int64_t number = 0;               // cents of money, else a count
  std::vector<std::string> values = {};  // lower case; of a region its provinces' letters

  bool operator==(const RuleTest&) const = default;
};

struct Rule {
  std::string segment;          // its code, as written
  std::vector<RuleTest> tests;  // all of them; none: everybody
  std::int64_t line = 0;        // 1 is the first of the text
  std::string text;             // the conditions as written

  bool operator==(const Rule&) const = default;
};

struct Ruleset {
  std::vector<Rule> rules;

  bool asks(RuleField) const;
  /// The categories asked for, in lower case.
  std::set<std::string> categories() const;
};

/// A Problem names the line and what is wrong with it, in one sentence.
Result<Ruleset> parse_rules(std::string_view text);

/// What the rules are asked about. Text in lower case.
struct RuleFacts {
  std::int64_t turnover_cents = 0;
  std::optional<std::int64_t> potential_cents, employees;
  std::int64_t days_late = 0;
  std::string sector, province, market, size, contract, relationship, abc;
  std::set<std::string> categories;
};

/// The rule that decides; nullptr: none holds.
const Rule* deciding_rule(const Ruleset&, const RuleFacts&);

/// Why the rule holds: its conditions with this client's values, "fatturato >= 5000 (7320,15)".
std::string reason_of(const Rule&, const RuleFacts&);

/// Lower case by bytes: ASCII letters only, which is what codes are made of.
std::string lower_case(std::string_view);

}  // namespace giro
