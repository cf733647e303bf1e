#include "server/home/erasures.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <sstream>
#include <system_error>

#include "server/home/durable.hpp"
#include "server/home/office_home.hpp"
#include "server/office/office_context.hpp"
#include "server/office/office_file.hpp"

namespace giro {
namespace fs = std::filesystem;
namespace {

constexpr const char* ledger_name = "erased";

std::optional<ErasedRow> parsed(const std::string& line) {
  std::istringstream words(line);
  std::string table, row, client;
  ErasedRow erased;
  if (!(words >> table >> row >> client >> erased.at) || table != "contact") return std::nullopt;
  auto id = id_from_hex(row), of = id_from_hex(client);
  if (!id || !of) return std::nullopt;
  erased.row = *id;
  erased.client = *of;
  std::getline(words >> std::ws, erased.reason);
  return erased;
}

/// One line at the end, on the disk on return. A torn line that a crash left does not spoil it.
void append(const fs::path& folder, const ErasedRow& erased) {
  auto path = folder / ledger_name;
  bool is_new = !fs::exists(path);
  int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  auto line = "\ncontact " + to_hex(erased.row) + " " + to_hex(erased.client) + " " +
              std::to_string(erased.at) + " " + erased.reason + "\n";
  bool done = file >= 0 && ::write(file, line.data(), line.size()) == static_cast<ssize_t>(line.size()) &&
              ::fsync(file) == 0;
  auto why = errno;
  if (file >= 0) ::close(file);
  if (!done) throw std::system_error(why, std::generic_category(), "cannot write " + path.string());
  if (is_new) settle_on_disk(folder);
}

bool holds(const fs::path& file, const std::vector<std::string>& texts) {
  std::ifstream in(file, std::ios::binary);
  std::string all(std::istreambuf_iterator<char>(in), {});
  return std::ranges::any_of(texts, [&](auto& text) { return all.find(text) != all.npos; });
}

/// Rows in whose free text somebody wrote the same words.
void name_free_texts(const fs::path& database, const std::vector<std::string>& texts,
                     std::vector<std::string>& remains) {
  OfficeFile file(database);
  for (auto& table : schema::tables())
    file.each_row(table, [&](const Id& id, const std::vector<Value>& cells) {
      for (auto& cell : cells)
        if (auto* text = std::get_if<std::string>(&cell);
            text && std::ranges::any_of(texts, [&](auto& told) { return text->find(told) != text->npos; })) {
          remains.push_back("the same words stand in " + std::string(table.name) + " " + to_hex(id) +
                            ": read it, and change it if it is about this person");
          return;
        }
    });
}

void name_copies(const fs::path& folder, const std::vector<std::string>& texts,
                 std::vector<std::string>& remains) {
  for (auto& entry : fs::recursive_directory_iterator(folder)) {
    auto name = entry.path().filename().string();
    // The journal was read entry by entry; what it has of these words is what the rows have.
    bool living = name == OfficeHome::database_name || name == ledger_name ||
                  entry.path().parent_path().filename() == OfficeHome::journal_name;
    if (entry.is_regular_file() && !living && holds(entry.path(), texts))
      remains.push_back(entry.path().string() + " holds an older state: delete it when it is not needed");
  }
}

}  // namespace

std::vector<ErasedRow> ledger_of(const fs::path& folder) {
  std::vector<ErasedRow> all;
  std::ifstream in(folder / ledger_name);
  for (std::string line; std::getline(in, line);)
    if (auto erased = parsed(line)) all.push_back(std::move(*erased));
  return all;
}

std::size_t obey_ledger(Office& office, const fs::path& folder) {
  std::size_t erased = 0;
  for (auto& row : ledger_of(folder)) {
    if (office.store().snapshot()->is_erased(row.row)) continue;
    erase_row(office, row);
    ++erased;
  }
  return erased;
}

Result<ErasureProof> erase_contact(Office& office, const fs::path& folder, const Id& contact,
                                   std::string reason) {
  auto row = office.store().snapshot()->row(contact);
  if (!row || row->head.table->name != "contact")
    return Problem{"there is no contact " + to_hex(contact) + ": `person find` looks people up by name"};
  std::ranges::replace_if(
      reason, [](unsigned char c) { return c < 0x20; }, ' ');
  auto texts = telling_texts(*office.store().snapshot(), contact);
  auto database = folder / OfficeHome::database_name;
  ErasureProof proof{.erased = {.row = contact,
                                .client = row->head.client.value_or(Id{}),
                                .at = office.context().now_at(),
                                .reason = std::move(reason)},
                     .found = {}};
  auto ledger = ledger_of(folder);
  if (std::ranges::none_of(ledger, [&](auto& line) { return line.row == contact; }))
    append(folder, proof.erased);
  if (auto* journal = office.store().journal()) journal->turn();
  proof.found = erase_row(office, proof.erased);
  if (auto* journal = office.store().journal()) {
    auto rewritten = journal->rewrite([&](const JournalEntry& entry) { return without_row(entry, contact); });
    if (!rewritten) return rewritten.error();
    proof.journal_entries = *rewritten;
  }
  proof.compacted = office.store().compact();
  if (!proof.compacted)
    proof.remains.push_back("the database was in use: run `person erase` again when it is not");
  if (!texts.empty()) {
    name_free_texts(database, texts, proof.remains);
    name_copies(folder, texts, proof.remains);
  }
  return proof;
}

}  // namespace giro
