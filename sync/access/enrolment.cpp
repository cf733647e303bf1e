#include "sync/access/enrolment.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <optional>

#include "sync/base/limits.hpp"

namespace giro {
namespace {

constexpr std::string_view scheme = "giro://enrol?";
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";  // no I, L, O, U
constexpr std::size_t most_link_bytes = 2'048;

bool is_space(char c) {
  return std::isspace(static_cast<unsigned char>(c)) != 0;
}

std::string escaped(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (char c : text) {
    auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) || std::string_view("-._~").find(c) != std::string_view::npos)
      out += c;
    else
      out.append({'%', digits[byte >> 4], digits[byte & 15]});
  }
  return out;
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  auto low = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  return low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

std::optional<std::string> unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      out += text[i];
      continue;
    }
    if (i + 2 >= text.size()) return std::nullopt;
    auto high = hex_digit(text[i + 1]), low = hex_digit(text[i + 2]);
    if (high < 0 || low < 0) return std::nullopt;
    out += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return out;
}

bool is_address(std::string_view office) {
  auto host = office.starts_with("https://")  ? office.substr(8)
              : office.starts_with("http://") ? office.substr(7)
                                              : std::string_view();
  bool clean = std::ranges::none_of(
      office, [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f || c == '@'; });
  return !host.empty() && host.front() != '/' && clean;
}

Problem not_a_link() {
  return Problem{"Non è un collegamento di Giro: copialo intero, da giro://enrol in poi."};
}

Problem damaged_link() {
  return Problem{"Il collegamento è rovinato o incompleto: copialo intero, o chiedine un altro alla sede."};
}

}  // namespace

std::string enrolment_code(std::span<const Byte, 5> random) {
  std::uint64_t bits = 0;
  for (auto byte : random) bits = bits << 8 | byte;
  std::string code;
  for (std::size_t i = 0; i < enrolment_code_letters; ++i) {
    if (i == enrolment_code_letters / 2) code += '-';
    code += alphabet[bits >> 5 * (enrolment_code_letters - 1 - i) & 31];
  }
  return code;
}

std::string plain_code(std::string_view typed) {
  std::string code;
  for (char c : typed) {
    if (c == '-' || is_space(c)) continue;
    auto capital = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    if (capital == 'O') capital = '0';
    if (capital == 'I' || capital == 'L') capital = '1';
    if (alphabet.find(capital) == std::string_view::npos || code.size() == enrolment_code_letters) return {};
    code += capital;
  }
  return code.size() == enrolment_code_letters ? code : std::string();
}

std::string enrolment_link(const Enrolment& enrolment) {
  std::string link(scheme);
  auto add = [&](std::string_view name, const std::string& value) {
    if (link.back() != '?') link += '&';
    link.append(name).append(escaped(value));
  };
  add("office=", enrolment.office);
  add("user=", enrolment.login);
  add("code=", enrolment.code);
  if (!enrolment.pin.empty()) add("pin=", enrolment.pin);
  return link;
}

bool looks_like_enrolment_link(std::string_view text) {
  auto begin = std::ranges::find_if_not(text, is_space) - text.begin();
  constexpr std::string_view start = "giro:";
  auto rest = text.substr(static_cast<std::size_t>(begin)).substr(0, start.size());
  return std::ranges::equal(rest, start, {}, [](char c) { return std::tolower(c); });
}

Result<Enrolment> read_enrolment_link(std::string_view text) {
  if (text.size() > most_link_bytes) return not_a_link();
  std::string link;
  std::ranges::copy_if(text, std::back_inserter(link), [](char c) { return !is_space(c); });
  if (!link.starts_with(scheme)) return not_a_link();
  std::map<std::string, std::string, std::less<>> parts;
  for (std::string_view rest = std::string_view(link).substr(scheme.size()); !rest.empty();) {
    auto part = rest.substr(0, rest.find('&'));
    rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    auto equals = part.find('=');
    auto value = equals == part.npos ? std::nullopt : unescaped(part.substr(equals + 1));
    if (!value) return damaged_link();
    parts[std::string(part.substr(0, equals))] = *value;
  }
  Enrolment read{
      .office = parts["office"], .login = parts["user"], .code = parts["code"], .pin = parts["pin"]};
  if (!is_address(read.office)) return damaged_link();
  if (read.login.empty() || read.login.size() > Limits::login_bytes) return damaged_link();
  if (plain_code(read.code).empty()) return damaged_link();
  if (!read.pin.empty() && !is_key_pin(read.pin)) return damaged_link();
  return read;
}

bool is_key_pin(std::string_view pin) {
  constexpr std::string_view start = "sha256//";
  constexpr std::size_t base64_of_32_bytes = 44;
  if (!pin.starts_with(start) || pin.size() != start.size() + base64_of_32_bytes) return false;
  auto body = pin.substr(start.size());
  auto digit = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '+' || c == '/';
  };
  return body.back() == '=' && std::ranges::all_of(body.substr(0, body.size() - 1), digit);
}

}  // namespace giro
