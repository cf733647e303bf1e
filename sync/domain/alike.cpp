#include "sync/domain/alike.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>
#include <vector>

namespace giro {
namespace {

/// Legal forms and articles. What a place calls itself ("trattoria", "bar") tells it from its neighbour.
constexpr std::string_view common[] = {"srl",     "srls",  "snc", "sas", "spa", "sapa",  "soc",  "coop",
                                       "societa", "ditta", "di",  "da",  "del", "della", "dei",  "e",
                                       "il",      "lo",    "la",  "i",   "le",  "al",    "alla", "alle",
                                       "ai",      "c",     "f",   "lli", "the"};

bool is_common(std::string_view word) {
  return std::ranges::find(common, word) != std::end(common);
}

/// À È Ì Ò Ù and friends are two bytes of UTF-8: 0xC3 and a letter whose place says which vowel.
char plain_letter(unsigned char second) {
  auto lower = static_cast<unsigned char>(second | 0x20);
  if (lower >= 0xa0 && lower <= 0xa5) return 'a';
  if (lower == 0xa7) return 'c';
  if (lower >= 0xa8 && lower <= 0xab) return 'e';
  if (lower >= 0xac && lower <= 0xaf) return 'i';
  if (lower == 0xb1) return 'n';
  if (lower >= 0xb2 && lower <= 0xb6) return 'o';
  if (lower >= 0xb9 && lower <= 0xbc) return 'u';
  return 0;
}

/// Dots and apostrophes join ("S.r.l.", "Dall'Oste"), every other sign separates.
std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words(1);
  for (std::size_t i = 0; i < name.size(); ++i) {
    auto c = static_cast<unsigned char>(name[i]);
    char letter = 0;
    if (c >= 'A' && c <= 'Z') letter = static_cast<char>(c + 32);
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) letter = static_cast<char>(c);
    if (c == 0xc3 && i + 1 < name.size()) letter = plain_letter(static_cast<unsigned char>(name[++i]));
    bool joins = c == '.' || c == '\'';
    if (c == 0xe2 && i + 2 < name.size()) {  // ’ and its kin
      joins = true;
      i += 2;
    }
    if (letter != 0)
      words.back() += letter;
    else if (!joins && !words.back().empty())
      words.emplace_back();
  }
  std::erase(words, std::string());
  return words;
}

}  // namespace

std::string bare_name(std::string_view name) {
  auto words = words_of(name);
  auto all = words;
  std::erase_if(words, is_common);
  if (words.empty()) words = std::move(all);  // "Da Lo", and nothing else
  std::ranges::sort(words);
  std::string bare;
  for (auto& word : words) bare += bare.empty() ? word : " " + word;
  return bare;
}

std::string bare_code(std::string_view code) {
  std::string bare;
  for (auto letter : code) {
    auto c = static_cast<unsigned char>(letter);
    if (c >= 'a' && c <= 'z') bare += static_cast<char>(c - 32);
    if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) bare += letter;
  }
  if (bare.size() == 13 && bare.starts_with("IT")) bare.erase(0, 2);
  constexpr std::size_t shortest = 8;
  bool says_nothing =
      bare.size() < shortest || bare.find_first_not_of(bare.empty() ? '0' : bare[0]) == bare.npos;
  return says_nothing ? std::string() : bare;
}

bool nearly_same(std::string_view a, std::string_view b) {
  if (a == b) return !a.empty();
  auto longer = std::max(a.size(), b.size()), shorter = std::min(a.size(), b.size());
  constexpr std::size_t shortest = 5;
  auto allowed = std::max<std::size_t>(1, longer / 8);
  if (shorter < shortest || longer - shorter > allowed) return false;
  std::vector<std::size_t> before(b.size() + 1), row(b.size() + 1), earlier;
  std::iota(before.begin(), before.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      row[j] = std::min({before[j] + 1, row[j - 1] + 1, before[j - 1] + (a[i - 1] == b[j - 1] ? 0u : 1u)});
      bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (swapped) row[j] = std::min(row[j], earlier[j - 2] + 1);
    }
    earlier = std::exchange(before, row);
  }
  return before.back() <= allowed;
}

}  // namespace giro
