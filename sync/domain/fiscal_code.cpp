#include "sync/domain/fiscal_code.hpp"

#include "sync/base/assert.hpp"
#include "sync/domain/vat_number.hpp"

namespace giro {
namespace {

constexpr std::size_t length = 16;

bool is_letter(char c) {
  return c >= 'A' && c <= 'Z';
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// The digit a place holds, said with its letter when two people would have the same code; −1: neither.
int digit_at(char c) {
  if (is_digit(c)) return c - '0';
  auto place = std::string_view("LMNPQRSTUV").find(c);
  return place == std::string_view::npos ? -1 : static_cast<int>(place);
}

/// Surname and name, year, month, day (a woman's plus 40), place: every character is of its kind.
bool has_shape(std::string_view code) {
  constexpr std::string_view shape = "aaaaaaddmddaddd";
  for (std::size_t i = 0; i < shape.size(); ++i) {
    if (shape[i] == 'a' && !is_letter(code[i])) return false;
    if (shape[i] == 'd' && digit_at(code[i]) < 0) return false;
    if (shape[i] == 'm' && std::string_view("ABCDEHLMPRST").find(code[i]) == std::string_view::npos)
      return false;
  }
  auto day = digit_at(code[9]) * 10 + digit_at(code[10]);
  if (day > 40) day -= 40;
  return day >= 1 && day <= 31;
}

}  // namespace

char fiscal_check_character(std::string_view fifteen) {
  GIRO_ASSERT(fifteen.size() == length - 1);
  // Values at odd places (the first is one) of 0–9, and of A–Z; a digit counts as the letter of its place.
  constexpr int odd[] = {1,  0,  5, 7, 9, 13, 15, 17, 19, 21, 2,  4,  18,
                         20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23};
  int sum = 0;
  for (std::size_t i = 0; i < fifteen.size(); ++i) {
    int value = is_digit(fifteen[i]) ? fifteen[i] - '0' : fifteen[i] - 'A';
    GIRO_ASSERT(value >= 0 && value < 26);
    sum += i % 2 == 0 ? odd[value] : value;
  }
  return static_cast<char>('A' + sum % 26);
}

bool valid_fiscal_code(std::string_view code) {
  if (code.size() == 11) return valid_vat_number(code);
  return code.size() == length && has_shape(code) &&
         fiscal_check_character(code.substr(0, length - 1)) == code.back();
}

}  // namespace giro
