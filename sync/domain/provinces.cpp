#include "sync/domain/provinces.hpp"

#include <algorithm>

namespace giro {
namespace {

constexpr Province all[] = {
    {"AG", "Agrigento", "Sicilia"},
    {"AL", "Alessandria", "Piemonte"},
    {"AN", "Ancona", "Marche"},
    {"AO", "Aosta", "Valle d'Aosta"},
    {"AP", "Ascoli Piceno", "Marche"},
    {"AQ", "L'Aquila", "Abruzzo"},
    {"AR", "Arezzo", "Toscana"},
    {"AT", "Asti", "Piemonte"},
    {"AV", "Avellino", "Campania"},
    {"BA", "Bari", "Puglia"},
    {"BG", "Bergamo", "Lombardia"},
    {"BI", "Biella", "Piemonte"},
    {"BL", "Belluno", "Veneto"},
    {"BN", "Benevento", "Campania"},
    {"BO", "Bologna", "Emilia-Romagna"},
    {"BR", "Brindisi", "Puglia"},
    {"BS", "Brescia", "Lombardia"},
    {"BT", "Barletta-Andria-Trani", "Puglia"},
    {"BZ", "Bolzano", "Trentino-Alto Adige"},
    {"CA", "Cagliari", "Sardegna"},
    {"CB", "Campobasso", "Molise"},
    {"CE", "Caserta", "Campania"},
    {"CH", "Chieti", "Abruzzo"},
    {"CL", "Caltanissetta", "Sicilia"},
    {"CN", "Cuneo", "Piemonte"},
    {"CO", "Como", "Lombardia"},
    {"CR", "Cremona", "Lombardia"},
    {"CS", "Cosenza", "Calabria"},
    {"CT", "Catania", "Sicilia"},
    {"CZ", "Catanzaro", "Calabria"},
    {"EN", "Enna", "Sicilia"},
    {"FC", "Forlì-Cesena", "Emilia-Romagna"},
    {"FE", "Ferrara", "Emilia-Romagna"},
    {"FG", "Foggia", "Puglia"},
    {"FI", "Firenze", "Toscana"},
    {"FM", "Fermo", "Marche"},
    {"FR", "Frosinone", "Lazio"},
    {"GE", "Genova", "Liguria"},
    {"GO", "Gorizia", "Friuli-Venezia Giulia"},
    {"GR", "Grosseto", "Toscana"},
    {"IM", "Imperia", "Liguria"},
    {"IS", "Isernia", "Molise"},
    {"KR", "Crotone", "Calabria"},
    {"LC", "Lecco", "Lombardia"},
    {"LE", "Lecce", "Puglia"},
    {"LI", "Livorno", "Toscana"},
    {"LO", "Lodi", "Lombardia"},
    {"LT", "Latina", "Lazio"},
    {"LU", "Lucca", "Toscana"},
    {"MB", "Monza e della Brianza", "Lombardia"},
    {"MC", "Macerata", "Marche"},
    {"ME", "Messina", "Sicilia"},
    {"MI", "Milano", "Lombardia"},
    {"MN", "Mantova", "Lombardia"},
    {"MO", "Modena", "Emilia-Romagna"},
    {"MS", "Massa-Carrara", "Toscana"},
    {"MT", "Matera", "Basilicata"},
    {"NA", "Napoli", "Campania"},
    {"NO", "Novara", "Piemonte"},
    {"NU", "Nuoro", "Sardegna"},
    {"OR", "Oristano", "Sardegna"},
    {"PA", "Palermo", "Sicilia"},
    {"PC", "Piacenza", "Emilia-Romagna"},
    {"PD", "Padova", "Veneto"},
    {"PE", "Pescara", "Abruzzo"},
    {"PG", "Perugia", "Umbria"},
    {"PI", "Pisa", "Toscana"},
    {"PN", "Pordenone", "Friuli-Venezia Giulia"},
    {"PO", "Prato", "Toscana"},
    {"PR", "Parma", "Emilia-Romagna"},
    {"PT", "Pistoia", "Toscana"},
    {"PU", "Pesaro e Urbino", "Marche"},
    {"PV", "Pavia", "Lombardia"},
    {"PZ", "Potenza", "Basilicata"},
    {"RA", "Ravenna", "Emilia-Romagna"},
    {"RC", "Reggio di Calabria", "Calabria"},
    {"RE", "Reggio nell'Emilia", "Emilia-Romagna"},
    {"RG", "Ragusa", "Sicilia"},
    {"RI", "Rieti", "Lazio"},
    {"RM", "Roma", "Lazio"},
    {"RN", "Rimini", "Emilia-Romagna"},
    {"RO", "Rovigo", "Veneto"},
    {"SA", "Salerno", "Campania"},
    {"SI", "Siena", "Toscana"},
    {"SO", "Sondrio", "Lombardia"},
    {"SP", "La Spezia", "Liguria"},
    {"SR", "Siracusa", "Sicilia"},
    {"SS", "Sassari", "Sardegna"},
    {"SU", "Sud Sardegna", "Sardegna"},
    {"SV", "Savona", "Liguria"},
    {"TA", "Taranto", "Puglia"},
    {"TE", "Teramo", "Abruzzo"},
    {"TN", "Trento", "Trentino-Alto Adige"},
    {"TO", "Torino", "Piemonte"},
    {"TP", "Trapani", "Sicilia"},
    {"TR", "Terni", "Umbria"},
    {"TS", "Trieste", "Friuli-Venezia Giulia"},
    {"TV", "Treviso", "Veneto"},
    {"UD", "Udine", "Friuli-Venezia Giulia"},
    {"VA", "Varese", "Lombardia"},
    {"VB", "Verbano-Cusio-Ossola", "Piemonte"},
    {"VC", "Vercelli", "Piemonte"},
    {"VE", "Venezia", "Veneto"},
    {"VI", "Vicenza", "Veneto"},
    {"VR", "Verona", "Veneto"},
    {"VT", "Viterbo", "Lazio"},
    {"VV", "Vibo Valentia", "Calabria"},
};

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// Letters alone, in lower case: "Emilia-Romagna", "emilia romagna" and "EMILIA ROMAGNA" are one.
std::string bare(std::string_view name) {
  std::string letters;
  for (auto c : name)
    if (c != ' ' && c != '-' && c != '\'' && c != '/') letters += lower(c);
  return letters;
}

}  // namespace

std::span<const Province> provinces() {
  return all;
}

const Province* find_province(std::string_view code_or_name) {
  auto wanted = bare(code_or_name);
  auto found =
      std::ranges::find_if(all, [&](auto& p) { return bare(p.code) == wanted || bare(p.name) == wanted; });
  return found == std::end(all) ? nullptr : found;
}

std::vector<std::string_view> provinces_in(std::string_view region_or_province) {
  std::vector<std::string_view> codes;
  auto wanted = bare(region_or_province);
  for (auto& p : all)
    if (bare(p.region) == wanted) codes.push_back(p.code);
  if (codes.empty())
    if (auto* one = find_province(region_or_province)) codes.push_back(one->code);
  return codes;
}

bool is_sardinian_of_another_year(std::string_view code) {
  return code == "CI" || code == "OG" || code == "OT" || code == "VS";
}

}  // namespace giro
