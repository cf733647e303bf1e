// What is typed into a client's fields, judged at entry: tax numbers, electronic invoicing, addresses. An
// impossible value (it cannot be what it claims to be: length, alphabet, check character) is refused by forms
// and commands, with what to do; a doubtful one may be saved under a warning. The office never asks: an
// operation that carries such a value merges as any other, whatever program wrote it. Definitions and
// sources: sync/portfolio/SEGMENTS.md §1. Pure; any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace giro {

enum class Grade : std::uint8_t { fine, doubtful, impossible };

struct Advice {
  Grade grade = Grade::fine;
  const char* words = "";  // one Italian sentence: what is odd, what to do

  bool operator==(const Advice& other) const {
    return grade == other.grade && std::string_view(words) == other.words;
  }
};

/// What else the form holds and a field is judged with.
struct ClientWords {
  std::string country = {}, vat_number = {}, pec = {}, ateco_edition = {};
};

/// By column name, of a value already tidy; a column nobody judges is fine.
Advice advise(std::string_view column, std::string_view value, const ClientWords&);

/// The value as it is kept: no spaces in codes, upper case, no "IT" before a VAT number, the letters of a
/// province spelled out, no blanks around an address. Other columns stay as they are.
std::string tidy(std::string_view column, std::string_view value, std::string_view country = {});

/// No country said, or Italy.
bool is_italian(std::string_view country);

}  // namespace giro
