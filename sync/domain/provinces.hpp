// The provinces and metropolitan cities of Italy: their two letters, name and region. 107, as in the official
// vocabulary of territorial divisions ("Provinces", Controlled vocabularies for the public administration, CC
// BY 4.0). Sardinia's provinces have been redrawn more than once: letters of other years are known, too.
// Constant data; any thread.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace giro {

struct Province {
  std::string_view code, name, region;
};

std::span<const Province> provinces();

/// By its letters or its name, however written; nullptr: none.
const Province* find_province(std::string_view code_or_name);

/// The letters of a region's provinces, or of the one province named; empty: neither.
std::vector<std::string_view> provinces_in(std::string_view region_or_province);

/// Carbonia-Iglesias, Ogliastra, Olbia-Tempio, Medio Campidano: not in the list, and not wrong.
bool is_sardinian_of_another_year(std::string_view code);

}  // namespace giro
