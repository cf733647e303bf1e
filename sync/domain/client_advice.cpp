#include "sync/domain/client_advice.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "sync/domain/fiscal_code.hpp"
#include "sync/domain/provinces.hpp"
#include "sync/domain/vat_number.hpp"

namespace giro {
namespace {

constexpr Advice fine{};

constexpr Advice doubtful(const char* words) {
  return {Grade::doubtful, words};
}

constexpr Advice impossible(const char* words) {
  return {Grade::impossible, words};
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_alphanumeric(char c) {
  return is_digit(c) || (c >= 'A' && c <= 'Z');
}

bool all_digits(std::string_view text) {
  return std::ranges::all_of(text, is_digit);
}

char upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
}

std::string_view trimmed(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

Advice of_vat_number(std::string_view number, const ClientWords& with) {
  if (!is_italian(with.country)) {
    return number.size() < 5 ? doubtful("È corta per una partita IVA estera: controllala.") : fine;
  }
  if (number.size() != 11 || !all_digits(number))
    return impossible("La partita IVA ha 11 cifre: ricontrollala, o lascia vuoto il campo per ora.");
  if (!valid_vat_number(number))
    return impossible(
        "L'ultima cifra della partita IVA non torna: una cifra è sbagliata. Ricontrollala, o lascia vuoto il "
        "campo per ora.");
  return fine;
}

Advice of_tax_code(std::string_view code, const ClientWords& with) {
  if (!is_italian(with.country)) return fine;
  if (code.size() != 16 && code.size() != 11)
    return impossible(
        "Il codice fiscale ha 16 caratteri, o 11 cifre per una società: ricontrollalo, o lascia vuoto il "
        "campo per ora.");
  if (!valid_fiscal_code(code))
    return impossible(
        "Il codice fiscale non torna con il suo carattere di controllo: ricontrollalo, o lascia vuoto il "
        "campo per ora.");
  if (code.size() == 11 && !with.vat_number.empty() && code != with.vat_number)
    return doubtful("È diverso dalla partita IVA: per una società di solito sono uguali.");
  return fine;
}

/// Seven characters for companies, six for the public administration; zeros when the invoice goes to the PEC.
Advice of_sdi_code(std::string_view code, const ClientWords& with) {
  if (!std::ranges::all_of(code, is_alphanumeric) || (code.size() != 7 && code.size() != 6))
    return impossible(
        "Il codice SDI ha 7 lettere o cifre (6 per la pubblica amministrazione): ricontrollalo, o scrivi "
        "0000000 e la PEC.");
  if (code.size() == 6) return doubtful("6 caratteri: va bene solo per una pubblica amministrazione.");
  if (code == "0000000" && with.pec.empty())
    return doubtful("Con 0000000 la fattura va alla PEC: scrivila, se c'è.");
  if (code == "XXXXXXX" && is_italian(with.country)) return doubtful("XXXXXXX è per i clienti esteri.");
  return fine;
}

bool is_domain(std::string_view domain) {
  if (domain.size() > 253 || domain.find('.') == domain.npos) return false;
  auto last = domain.substr(domain.rfind('.') + 1);
  bool odd = false;
  char before = '.';
  for (auto c : domain) {
    if (!is_alphanumeric(upper(c)) && c != '-' && c != '.' && static_cast<unsigned char>(c) < 0x80)
      odd = true;
    if ((c == '.' || c == '-') && before == '.') odd = true;
    before = c;
  }
  return !odd && before != '.' && before != '-' && last.size() >= 2 && !all_digits(last);
}

/// RFC 5321: one @, a local part of at most 64 bytes, a domain with a dot. Quoted local parts are not used.
bool is_mail_address(std::string_view address) {
  auto at = address.find('@');
  if (at == address.npos || at == 0 || at > 64 || address.find('@', at + 1) != address.npos) return false;
  auto local = address.substr(0, at);
  bool odd = local.starts_with('.') || local.ends_with('.') || local.find("..") != local.npos;
  for (auto c : local)
    odd |= static_cast<unsigned char>(c) <= ' ' ||
           std::string_view("()<>[]:;,\\\"").find(c) != std::string_view::npos;
  return !odd && is_domain(address.substr(at + 1));
}

Advice of_mail(std::string_view column, std::string_view address) {
  if (!is_mail_address(address))
    return impossible("Non è un indirizzo e-mail (nome@dominio.it): ricontrollalo, o lascia vuoto il campo.");
  if (column != "pec") return fine;
  for (auto usual :
       {"@gmail.", "@hotmail.", "@libero.it", "@outlook.", "@yahoo.", "@tiscali.it", "@virgilio.it"})
    if (address.find(usual) != address.npos)
      return doubtful("È un indirizzo e-mail comune, non una PEC: una fattura non ci arriva.");
  return fine;
}

Advice of_province(std::string_view code, const ClientWords& with) {
  if (!is_italian(with.country)) return fine;
  if (auto* found = find_province(code); found && found->code == code) return fine;
  if (is_sardinian_of_another_year(code)) return doubtful("Una sigla sarda di altri anni: controllala.");
  if (code.size() == 2)
    return impossible("Nessuna provincia ha questa sigla: scrivi due lettere, come TV, o il nome intero.");
  return doubtful("Non è una provincia italiana: scrivi la sigla, come TV, o il paese.");
}

Advice of_postal_code(std::string_view code, const ClientWords& with) {
  if (!is_italian(with.country) || (code.size() == 5 && all_digits(code))) return fine;
  return impossible("Il CAP ha 5 cifre: ricontrollalo, o scrivi il paese se non è in Italia.");
}

/// Divisions of ATECO 2007 and 2025 (NACE Rev. 2 and 2.1): the first two digits.
bool is_division(int division) {
  constexpr std::pair<int, int> ranges[] = {{1, 3},   {5, 9},   {10, 33}, {35, 39}, {41, 43},
                                            {45, 47}, {49, 53}, {55, 56}, {58, 66}, {68, 75},
                                            {77, 82}, {84, 88}, {90, 99}};
  return std::ranges::any_of(ranges, [&](auto& r) { return division >= r.first && division <= r.second; });
}

/// 56, 56.1, 56.10, 56.10.1, 56.10.11
bool has_ateco_shape(std::string_view code) {
  constexpr std::string_view shape = "dd.dd.dd";
  if (code.size() < 2 || code.size() > shape.size() || code.ends_with('.')) return false;
  for (std::size_t i = 0; i < code.size(); ++i)
    if (shape[i] == 'd' ? !is_digit(code[i]) : code[i] != '.') return false;
  return true;
}

Advice of_ateco(std::string_view code, const ClientWords& with) {
  if (!is_italian(with.country)) return fine;
  if (!has_ateco_shape(code))
    return impossible("Un codice ATECO è come 56.10.11: ricontrollalo, o lascia vuoto il campo.");
  if (!is_division((code[0] - '0') * 10 + (code[1] - '0')))
    return doubtful("Nessuna divisione ATECO comincia così: ricontrollalo.");
  if (with.ateco_edition.empty())
    return doubtful("Scrivi anche l'edizione: 2007 o 2025 (dal 1º aprile 2025).");
  return fine;
}

Advice of_ateco_edition(std::string_view edition) {
  bool known = edition == "2007" || edition == "2022" || edition == "2025";
  return known ? fine : doubtful("Le edizioni ATECO in uso sono 2007 (e il suo aggiornamento 2022) e 2025.");
}

}  // namespace

bool is_italian(std::string_view country) {
  auto name = trimmed(country);
  std::string capitals;
  std::ranges::transform(name, std::back_inserter(capitals), upper);
  return capitals.empty() || capitals == "IT" || capitals == "ITA" || capitals == "ITALIA" ||
         capitals == "ITALY";
}

Advice advise(std::string_view column, std::string_view value, const ClientWords& with) {
  if (value.empty()) return fine;
  if (column == "vat_number") return of_vat_number(value, with);
  if (column == "tax_code") return of_tax_code(value, with);
  if (column == "sdi_code") return of_sdi_code(value, with);
  if (column == "email" || column == "pec") return of_mail(column, value);
  if (column == "province") return of_province(value, with);
  if (column == "postal_code") return of_postal_code(value, with);
  if (column == "ateco") return of_ateco(value, with);
  if (column == "ateco_edition") return of_ateco_edition(value);
  return fine;
}

std::string tidy(std::string_view column, std::string_view value, std::string_view country) {
  bool code = column == "vat_number" || column == "tax_code" || column == "sdi_code";
  if (code) {
    std::string kept;
    for (auto c : value)
      if (c != ' ' && c != '.' && c != '-') kept += upper(c);
    if (column == "vat_number" && is_italian(country) && kept.starts_with("IT")) kept.erase(0, 2);
    return kept;
  }
  bool bare = column == "email" || column == "pec" || column == "postal_code" || column == "ateco" ||
              column == "ateco_edition" || column == "province";
  auto kept = bare ? trimmed(value) : value;
  if (column == "province" && is_italian(country)) {
    if (auto* found = find_province(kept)) return std::string(found->code);
    std::string capitals;
    std::ranges::transform(kept, std::back_inserter(capitals), upper);
    if (capitals.size() == 2) return capitals;
  }
  return std::string(kept);
}

}  // namespace giro
