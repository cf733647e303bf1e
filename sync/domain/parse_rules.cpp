// Rules as text → Ruleset. Reads digit by digit and word by word, with a limit on everything.
#include <algorithm>

#include "sync/base/utf8.hpp"
#include "sync/base/whole_number.hpp"
#include "sync/domain/provinces.hpp"
#include "sync/domain/segment_rule.hpp"

namespace giro {
namespace {

struct Token {
  enum class Kind : std::uint8_t { word, quoted, symbol } kind = Kind::word;
  std::string text;

  bool is(std::string_view italian, std::string_view english = {}) const {
    if (kind == Kind::quoted) return false;
    auto lower = lower_case(text);
    return lower == italian || (!english.empty() && lower == english);
  }
};

bool is_symbol(char c) {
  return c == ',' || c == '<' || c == '>' || c == '=';
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

/// One line's conditions. A Problem says what, without the line.
class LineParser {
 public:
  explicit LineParser(std::string_view text) : rest_(text) {}

  Result<std::vector<RuleTest>> parse() {
    if (auto failed = split()) return *failed;
    std::vector<RuleTest> tests;
    if (tokens_.empty()) return Problem{"mancano le condizioni dopo i due punti (o: altrimenti)"};
    if (tokens_.size() == 1 && tokens_[0].is("altrimenti", "otherwise")) return tests;
    while (true) {
      if (tests.size() == RuleLimits::tests_per_line)
        return Problem{"troppe condizioni su una riga: al più " + std::to_string(RuleLimits::tests_per_line)};
      auto test = parse_test();
      if (test.has_error()) return test.error();
      tests.push_back(std::move(*test));
      if (!more()) return tests;
      if (!take("e", "and")) return Problem{"dopo una condizione serve \"e\", non \"" + peek() + "\""};
    }
  }

 private:
  std::optional<Problem> split() {
    while (!(rest_ = trimmed(rest_)).empty()) {
      Token token;
      if (rest_.front() == '"') {
        auto end = rest_.find('"', 1);
        if (end == rest_.npos) return Problem{"manca la virgoletta che chiude"};
        token = {Token::Kind::quoted, std::string(rest_.substr(1, end - 1))};
        rest_.remove_prefix(end + 1);
      } else if (is_symbol(rest_.front())) {
        std::size_t length = rest_.size() > 1 && rest_.front() != ',' && rest_[1] == '=' ? 2 : 1;
        token = {Token::Kind::symbol, std::string(rest_.substr(0, length))};
        rest_.remove_prefix(length);
      } else {
        std::size_t end = 0;
        while (end < rest_.size() && !is_blank(rest_[end]) && rest_[end] != '"' && !ends_word(end)) ++end;
        token = {Token::Kind::word, std::string(rest_.substr(0, end))};
        rest_.remove_prefix(end);
      }
      tokens_.push_back(std::move(token));
    }
    return std::nullopt;
  }

  /// A comma between two digits is a decimal mark.
  bool ends_word(std::size_t at) const {
    if (!is_symbol(rest_[at])) return false;
    auto digit = [&](std::size_t i) { return i < rest_.size() && rest_[i] >= '0' && rest_[i] <= '9'; };
    return !(rest_[at] == ',' && at > 0 && digit(at - 1) && digit(at + 1));
  }

  bool more() const { return next_ < tokens_.size(); }
  std::string peek() const { return more() ? tokens_[next_].text : "la fine della riga"; }
  bool take(std::string_view italian, std::string_view english = {}) {
    bool there = more() && tokens_[next_].is(italian, english);
    if (there) ++next_;
    return there;
  }

  Result<RuleTest> parse_test() {
    RuleTest test;
    auto name = more() ? lower_case(tokens_[next_].text) : std::string();
    auto& names = rule_field_names();
    auto field = std::ranges::find_if(
        names, [&](auto& known) { return known.italian == name || known.english == name; });
    if (field == names.end()) {
      std::string known;
      for (auto& one : names) known += (known.empty() ? "" : ", ") + std::string(one.italian);
      return Problem{"\"" + peek() + "\" non è un dato del cliente; sono: " + known};
    }
    ++next_;
    test.field = field->field;
    if (take("manca", "missing"))
      test.kind = RuleTestKind::missing;
    else if (take("c'è", "known"))
      test.kind = RuleTestKind::known;
    else if (is_number(test.field))
      return parse_number(std::move(test), field->italian);
    else
      return parse_values(std::move(test), field->italian);
    return test;
  }

  Result<RuleTest> parse_number(RuleTest test, std::string_view name) {
    struct Sign {
      std::string_view text;
      RuleTestKind kind;
    };
    constexpr Sign signs[] = {{"<", RuleTestKind::less},
                              {"<=", RuleTestKind::at_most},
                              {">", RuleTestKind::more},
                              {">=", RuleTestKind::at_least},
                              {"=", RuleTestKind::equal}};
    auto sign = std::ranges::find_if(signs, [&](auto& s) { return take(s.text); });
    if (sign == std::end(signs))
      return Problem{"dopo " + std::string(name) + " serve <, <=, >, >=, = o manca, non \"" + peek() + "\""};
    test.kind = sign->kind;
    bool money = test.field == RuleField::turnover || test.field == RuleField::potential;
    auto number = more() ? read_number(tokens_[next_], money) : std::nullopt;
    if (!number)
      return Problem{"\"" + peek() + "\" non è un numero" +
                     (money ? ": scrivi euro come 5000 o 5000,50" : " intero")};
    ++next_;
    test.number = *number;
    return test;
  }

  static std::optional<std::int64_t> read_number(const Token& token, bool money) {
    if (token.kind != Token::Kind::word || token.text.size() > 15) return std::nullopt;
    auto digits = token.text;
    std::size_t decimals = 0;
    if (auto mark = digits.find_first_of(",."); mark != digits.npos) {
      decimals = digits.size() - mark - 1;
      if (!money || decimals == 0 || decimals > 2) return std::nullopt;
      digits.erase(mark, 1);
    }
    if (money) digits.append(2 - decimals, '0');
    if (!std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
    constexpr std::int64_t largest = 1'000'000'000'000'000;
    auto number = whole_number(digits);
    return number && *number <= largest ? number : std::nullopt;
  }

  Result<RuleTest> parse_values(RuleTest test, std::string_view name) {
    test.kind = take("non", "not") ? RuleTestKind::not_in : RuleTestKind::in;
    if (!take("in") && !(test.kind == RuleTestKind::in && take("=")))
      return Problem{"dopo " + std::string(name) + " serve in, non in, manca o c'è, non \"" + peek() + "\""};
    do {
      if (!more() || tokens_[next_].kind == Token::Kind::symbol || trimmed(tokens_[next_].text).empty())
        return Problem{"dopo " + std::string(name) + " in serve un valore, non \"" + peek() + "\""};
      auto token = tokens_[next_++];
      if (auto failed = add_values(test, token)) return *failed;
      if (test.values.size() > RuleLimits::values_per_test)
        return Problem{"troppi valori: al più " + std::to_string(RuleLimits::values_per_test)};
    } while (take(","));
    return test;
  }

  /// "56,55" without a blank reads as one word: in a list its comma separates.
  static std::optional<Problem> add_values(RuleTest& test, const Token& token) {
    std::string_view rest = token.text;
    while (token.kind == Token::Kind::word && rest.find(',') != rest.npos) {
      if (auto failed = add_value(test, std::string(rest.substr(0, rest.find(','))))) return failed;
      rest.remove_prefix(rest.find(',') + 1);
    }
    return add_value(test, std::string(rest));
  }

  /// A region counts as its provinces, a province by its letters.
  static std::optional<Problem> add_value(RuleTest& test, const std::string& value) {
    bool region = test.field == RuleField::region;
    if (!region && test.field != RuleField::province) {
      auto lower = lower_case(trimmed(value));
      test.values.emplace_back(test.field == RuleField::relationship ? relationship_code(lower) : lower);
      return std::nullopt;
    }
    auto codes = provinces_in(value);
    if (region ? codes.size() < 2 && lower_case(value) != "valle d'aosta" : codes.size() != 1)
      return Problem{"\"" + value + "\" non è una " + (region ? "regione" : "provincia (due lettere)")};
    for (auto code : codes) test.values.push_back(lower_case(code));
    return std::nullopt;
  }

  std::string_view rest_;
  std::vector<Token> tokens_;
  std::size_t next_ = 0;
};

Problem at_line(std::int64_t line, const std::string& what) {
  return Problem{"Riga " + std::to_string(line) + ": " + what + "."};
}

}  // namespace

Result<Ruleset> parse_rules(std::string_view text) {
  if (text.size() > RuleLimits::text_bytes)
    return Problem{"Le regole sono troppo lunghe: al più " + std::to_string(RuleLimits::text_bytes) +
                   " byte."};
  if (!is_utf8(text)) return Problem{"Le regole non sono testo (UTF-8)."};
  Ruleset set;
  std::int64_t number = 0;
  while (!text.empty()) {
    auto line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    ++number;
    line = trimmed(line);
    if (line.empty() || line.front() == '#') continue;
    auto colon = line.find(':');
    auto code = trimmed(line.substr(0, std::min(colon, line.size())));
    if (colon == line.npos || code.empty()) return at_line(number, "serve CODICE: condizioni");
    constexpr std::size_t longest_code = 40;
    if (code.size() > longest_code) return at_line(number, "il codice del segmento è più lungo di 40 byte");
    if (set.rules.size() == RuleLimits::lines)
      return at_line(number, "troppe regole: al più " + std::to_string(RuleLimits::lines));
    auto conditions = trimmed(line.substr(colon + 1));
    auto tests = LineParser(conditions).parse();
    if (tests.has_error()) return at_line(number, tests.error().what);
    set.rules.push_back({std::string(code), std::move(*tests), number, std::string(conditions)});
  }
  return set;
}

}  // namespace giro
