// Sealed files: hostile bytes open nothing, and the records inside are read within their limits whatever
// they are.
#include "sync/base/assert.hpp"
#include "sync/file/records.hpp"
#include "tests/fuzz/target.hpp"
#include "tests/support/fake_environment.hpp"

using namespace giro;

namespace {

const file::OfficeSeal seal = file::office_seal(SealKey{1, 2, 3});

file::Source source_of(std::string_view bytes) {
  return [bytes](char* to, std::size_t size) mutable {
    auto count = bytes.copy(to, size);
    bytes.remove_prefix(count);
    return count;
  };
}

std::string work() {
  test::FakeEnvironment environment;
  auto [header, key] = file::begin_work(Id{}, seal.shown, environment.mint(), environment);
  std::string bytes;
  file::SealedWriter writer([&](std::string_view part) { bytes += part; }, header, key);
  writer.add(file::encode(file::WorkHead{.bearer = "a", .answer_key = {}, .made_at = 1}));
  writer.add(file::encode(Request{}));
  writer.finish();
  return bytes;
}

/// Opens it whole, or not at all.
bool opens(std::string_view bytes) {
  file::SealedReader reader(source_of(bytes));
  auto header = reader.header(file::Kind::work);
  if (!header) return false;
  auto key = file::key_of_work(*header, seal);
  if (!key) return false;
  reader.unlock(*key);
  for (;;) {
    auto record = reader.next();
    if (!record) return false;
    if (!*record) return true;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto whole = work();
  auto bytes = bytes_of(data, size);
  GIRO_ASSERT(opens(bytes) == (bytes == whole));
  (void)file::decode_head(bytes);
  (void)file::decode_request(bytes);
  (void)file::decode_page(bytes);
  return 0;
}

std::vector<std::string> seeds() {
  return {work(), file::encode(file::WorkHead{.bearer = "a", .answer_key = {}, .made_at = 1}),
          file::encode(Request{}), file::encode(file::AnswerPage{Id{}, Response{}})};
}
