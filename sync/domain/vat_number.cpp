#include "sync/domain/vat_number.hpp"

#include <algorithm>

#include "sync/base/assert.hpp"

namespace giro {
namespace {

bool all_digits(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::string with_check_digit(std::string_view ten_digits) {
  GIRO_ASSERT(ten_digits.size() == 10 && all_digits(ten_digits));
  int sum = 0;
  for (std::size_t i = 0; i < 10; ++i) {
    int digit = ten_digits[i] - '0';
    if (i % 2 == 1) digit = digit < 5 ? 2 * digit : 2 * digit - 9;
    sum += digit;
  }
  std::string number(ten_digits);
  number += static_cast<char>('0' + (10 - sum % 10) % 10);
  return number;
}

bool valid_vat_number(std::string_view number) {
  return number.size() == 11 && all_digits(number) && with_check_digit(number.substr(0, 10)) == number;
}

}  // namespace giro
