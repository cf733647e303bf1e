// Kept: the files of one earlier version, unpacked into a directory of their own: an office and the tablets
// of Ada and Max, to be opened by the program of today. One thread.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "server/office/office.hpp"
#include "server/office/store.hpp"
#include "sync/device/device.hpp"
#include "tests/support/fake_environment.hpp"
#include "tests/support/temp_dir.hpp"
#include "tests/upgrade/story.hpp"

namespace giro::test {

/// The versions that files are kept of, oldest first.
inline constexpr std::uint32_t kept_versions[] = {1, 2, 3};

class Kept {
 public:
  explicit Kept(std::uint32_t version);

  story::Files files() const { return {directory_ / ""}; }
  DeviceFiles tablet(std::string_view who) const { return {files().tablet(who), files().outbox(who)}; }

  /// Opens the office; its file is brought up to date.
  Office& office();
  /// Opens somebody's tablet with the files of then (Ada's, Max's), or new ones.
  std::unique_ptr<Device> open(std::string_view who);

  /// Exchanges until nothing is left, `seen` after every page.
  template <typename Seen>
  Exchanged sync(Device& device, schema::Role role, std::uint32_t page_rows, Seen seen);
  Exchanged sync(Device& device, schema::Role role) {
    return sync(device, role, 0, [] {});
  }

  FakeEnvironment environment;

 private:
  Response answer(Device&, schema::Role, std::uint32_t page_rows);

  TempDir directory_;
  std::unique_ptr<Store> store_;
  std::unique_ptr<Office> office_;
};

template <typename Seen>
Exchanged Kept::sync(Device& device, schema::Role role, std::uint32_t page_rows, Seen seen) {
  Exchanged sum;
  for (int round = 0; round < 1'000; ++round) {
    auto taken = device.receive(answer(device, role, page_rows));
    if (!taken) throw std::runtime_error(taken.error().what);
    sum.pushed += taken->pushed;
    sum.rejected += taken->rejected;
    sum.conflicts += taken->conflicts;
    sum.pulled_rows += taken->pulled_rows;
    seen();
    if (!taken->more) return sum;
  }
  throw std::runtime_error("the exchange does not come to an end");
}

/// The op bytes that lie in an outbox file, by position, read past every migration.
std::map<std::int64_t, std::string> op_bytes(const std::filesystem::path& outbox);

/// Every row a device shows, by table and id, as text.
std::map<std::string, std::string> shown_rows(Device&);

Value shown(Device&, std::string_view table, const Id&, std::string_view column);

/// The whole file.
std::string content(const std::filesystem::path&);

}  // namespace giro::test
