// The story the kept files tell: who and what is in them, by name, so that the program that wrote them with
// an old schema and the tests that open them with a new one speak of the same rows. Constant; any thread.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "sync/base/id.hpp"

namespace giro::test::story {

/// Every row of the story is named; its id follows from the name.
inline Id id(std::string_view name) {
  return digest(name);
}

inline constexpr std::string_view form_key = "visit:c1";
inline constexpr std::string_view form_content = R"({"note":"Appena iniziata"})";

// What Ada recorded, and what the office had said of it when the files were kept.
inline constexpr std::string_view closed_note = "Ha cambiato orario";   // accepted, inside a cut
inline constexpr std::string_view answered_note = "Visita al mattino";  // accepted, its rows not here
inline constexpr std::string_view waiting_note = "Aspetta la sede di consegna";  // waits for a location
inline constexpr std::string_view parked_note = "Scritta quando non era più sua";
inline constexpr std::string_view undecided_phone = "0422 555 123";
inline constexpr std::string_view new_client = "Nuova Rossi Srl";  // born on the tablet
inline constexpr std::string_view office_city = "Mestre";          // what the office wrote meanwhile
inline constexpr std::string_view tablet_city = "Venezia";         // what Ada wrote, not knowing

/// The files of one version: office.db, office.key, and each tablet's FILE, FILE.outbox.
struct Files {
  std::filesystem::path folder;

  std::filesystem::path office() const { return folder / "office.db"; }
  std::filesystem::path key() const { return folder / "office.key"; }
  std::filesystem::path tablet(std::string_view who) const { return folder / who; }
  std::filesystem::path outbox(std::string_view who) const { return folder / (std::string(who) + ".outbox"); }
};

}  // namespace giro::test::story
