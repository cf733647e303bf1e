// Tablet: a Device in a directory of its own, which can be killed and opened again, and a segment with two
// clients that hand-made answers deliver. One thread.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>

#include "tests/support/fake_environment.hpp"
#include "tests/support/reply.hpp"
#include "tests/support/temp_dir.hpp"

namespace giro::test {

struct Tablet {
  Tablet() { open(); }

  void open() {
    device.reset();
    device = std::make_unique<Device>(files, user, environment);
  }
  /// The process dies: nothing is closed in order; what is on disk is what the next one finds.
  void copy_to(const DeviceFiles& there) const {
    for (auto& [from, to] : {std::pair{files.replica, there.replica}, std::pair{files.outbox, there.outbox}})
      copy_database(from, to);
  }
  static void copy_database(const std::filesystem::path& from, const std::filesystem::path& to) {
    for (auto suffix : {"", "-wal"}) {
      std::filesystem::remove(to.string() + suffix);
      if (std::filesystem::exists(from.string() + suffix))
        std::filesystem::copy_file(from.string() + suffix, to.string() + suffix);
    }
    std::filesystem::remove(to.string() + "-shm");
  }

  Reply reply() { return reply_to(device->next_request()); }
  Reply reply_to(const Request& request) {
    return Reply(request, "token " + std::to_string(++replies), {public_bucket(), segment_bucket(segment)});
  }
  Result<Exchanged> take(const Reply& reply) { return device->receive(reply.response); }

  /// The first download: Rossi and Bianchi, at seq 5.
  void download() {
    auto taken =
        take(reply().client(rossi, 4, segment, "Rossi").client(bianchi, 5, segment, "Bianchi").last(5));
    if (!taken) throw std::runtime_error(taken.error().what);
  }

  OutboxEntry record(Draft draft) {
    auto recorded = device->record(std::move(draft));
    if (!recorded) throw std::runtime_error(recorded.error().what);
    return *device->outbox().find(recorded->op);
  }
  OutboxEntry set_phone(const Id& client, std::string phone) {
    return record(edit(*device, "client", client, client, {{"phone", text(phone)}}));
  }

  /// What the device shows; NULL also when the row is not there.
  Value shown(std::string_view table, const Id& id, std::string_view column) {
    auto& found = *schema::find_table(table);
    auto cells = device->row(found, id);
    return cells ? (*cells)[found.index_of(column)] : Value();
  }
  std::string phone(const Id& client) { return to_text(shown("client", client, "phone")); }
  bool shows(std::string_view table, const Id& id) {
    return device->row(*schema::find_table(table), id).has_value();
  }
  OutboxEntry entry(const OutboxEntry& of) { return *device->outbox().at(of.position); }

  TempDir dir;
  FakeEnvironment environment;
  DeviceFiles files{dir / "r.giro", dir / "r.giro.outbox"};
  Id user = id_of(1), segment = id_of(2), rossi = id_of(11), bianchi = id_of(12);
  int replies = 0;
  std::unique_ptr<Device> device;
};

}  // namespace giro::test
