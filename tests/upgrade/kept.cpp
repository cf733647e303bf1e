#include "tests/upgrade/kept.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>

#include "server/home/office_key.hpp"
#include "sync/wire/codec.hpp"

namespace giro::test {
namespace {

constexpr std::int64_t day_ms = 24LL * 3'600 * 1'000;

template <typename T>
T must(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().what);
  return std::move(*result);
}

}  // namespace

Kept::Kept(std::uint32_t version) : environment(4'000) {
  environment.pass(day_ms);  // the files were left yesterday
  std::filesystem::path from = std::filesystem::path(GIRO_KEPT) / ("v" + std::to_string(version));
  for (auto& entry : std::filesystem::directory_iterator(from)) {
    auto name = entry.path().filename().string();
    if (!name.ends_with(".zst")) {
      std::filesystem::copy_file(entry.path(), directory_ / name);
      continue;
    }
    std::ofstream(directory_ / name.substr(0, name.size() - 4), std::ios::binary)
        << must(wire::decompress(content(entry.path())));
  }
  using std::filesystem::perms;
  std::filesystem::permissions(files().key(), perms::owner_read | perms::owner_write);
}

Office& Kept::office() {
  if (!office_) {
    store_ = must(Store::open(files().office(), Store::Mode::open));
    office_ = std::make_unique<Office>(*store_, must(read_key(files().key())), environment);
  }
  return *office_;
}

std::unique_ptr<Device> Kept::open(std::string_view who) {
  return std::make_unique<Device>(tablet(who), story::id(who), environment);
}

Response Kept::answer(Device& device, schema::Role role, std::uint32_t page_rows) {
  environment.pass(1'000);
  Caller caller{.user = device.user(), .role = role, .session = story::id("sign-in")};
  return office().handle(caller, device.next_request(page_rows));
}

std::map<std::int64_t, std::string> op_bytes(const std::filesystem::path& outbox) {
  SQLite::Database db(outbox.string(), SQLite::OPEN_READONLY);
  std::map<std::int64_t, std::string> found;
  for (SQLite::Statement rows(db, "SELECT position, bytes FROM op"); rows.executeStep();)
    found[rows.getColumn(0).getInt64()] = rows.getColumn(1).getString();
  return found;
}

std::map<std::string, std::string> shown_rows(Device& device) {
  std::map<std::string, std::string> all;
  for (auto& table : schema::tables()) {
    if (!table.device_keeps || !table.known_at(device.speaks())) continue;
    SQLite::Statement rows(device.local(), "SELECT id FROM " + std::string(table.name));
    while (rows.executeStep()) {
      auto id = id_from_bytes(rows.getColumn(0).getString()).value();
      std::string words;
      auto cells = *device.row(table, id);
      for (std::size_t i = 0; i < cells.size(); ++i)
        if (!is_null(cells[i]))
          words.append(table.columns[i].name).append("=").append(to_text(cells[i])) += "\n";
      all[std::string(table.name) + " " + to_hex(id)] = words;
    }
  }
  return all;
}

Value shown(Device& device, std::string_view table, const Id& id, std::string_view column) {
  auto& found = *schema::find_table(table);
  auto cells = device.row(found, id);
  return cells ? (*cells)[found.index_of(column)] : Value();
}

std::string content(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace giro::test
