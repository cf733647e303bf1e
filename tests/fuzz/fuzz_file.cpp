// Sealed files: hostile bytes open nothing, and the records inside are read within their limits whatever
// they are.
#include "sync/base/assert.hpp"
#include "sync/file/records.hpp"
#include "sync/op/sealed_op.hpp"
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

std::string sealed(const std::vector<Bytes>& records) {
  test::FakeEnvironment environment;
  auto [header, key] = file::begin_work(Id{}, seal.shown, environment.mint(), environment);
  std::string bytes;
  file::SealedWriter writer([&](std::string_view part) { bytes += part; }, header, key);
  for (auto& record : records) writer.add(record);
  writer.finish();
  return bytes;
}

/// Its records, all of them or none.
std::optional<std::vector<Bytes>> opened(std::string_view bytes) {
  file::SealedReader reader(source_of(bytes));
  auto header = reader.header(file::Kind::work);
  if (!header) return std::nullopt;
  auto key = file::key_of_work(*header, seal);
  if (!key) return std::nullopt;
  reader.unlock(*key);
  std::vector<Bytes> records;
  for (;;) {
    auto record = reader.next();
    if (!record) return std::nullopt;
    if (!*record) return records;
    records.push_back(**record);
  }
}

void refused_when_damaged(std::string bytes, std::size_t at) {
  GIRO_ASSERT(!opened(std::string_view(bytes).substr(0, at % bytes.size())));
  GIRO_ASSERT(!opened(bytes + "x"));
  bytes[at % bytes.size()] ^= 1;
  GIRO_ASSERT(!opened(bytes));
}

/// Of the outbox: a sealed op says what was recorded, and only under its own hash.
void op_opens_whole_or_not_at_all(std::string_view op) {
  test::FakeEnvironment environment;
  GIRO_ASSERT(!open_sealed_op(op, digest(op), seal.shown, seal.secret));
  auto bytes = seal_op(op, seal.shown, environment);
  GIRO_ASSERT(open_sealed_op(bytes, digest(op), seal.shown, seal.secret) == op);
  GIRO_ASSERT(!open_sealed_op(bytes, digest(bytes), seal.shown, seal.secret));
  bytes[op.size() % bytes.size()] ^= 1;
  GIRO_ASSERT(!open_sealed_op(bytes, digest(op), seal.shown, seal.secret));
}

/// What was accepted is written and read as the same.
template <typename Decode>
void reads_back(std::string_view bytes, Decode decode) {
  auto read = decode(bytes);
  if (!read) return;
  auto written = file::encode(*read);
  auto again = decode(written);
  GIRO_ASSERT(again.has_value() && file::encode(*again) == written);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto bytes = bytes_of(data, size);
  if (opened(bytes)) refused_when_damaged(std::string(bytes), size / 2);
  auto half = std::string(bytes.substr(0, size / 2));
  auto whole = sealed({half, std::string(bytes)});
  auto records = opened(whole);
  GIRO_ASSERT(records && records->size() == 2 && (*records)[0] == half && (*records)[1] == bytes);
  refused_when_damaged(whole, take(bytes) * 256 + take(bytes));
  bytes = bytes_of(data, size);
  op_opens_whole_or_not_at_all(bytes);
  bytes = bytes_of(data, size);
  reads_back(bytes, file::decode_head);
  reads_back(bytes, file::decode_request);
  reads_back(bytes, file::decode_page);
  return 0;
}

std::vector<std::string> seeds() {
  auto head = file::encode(file::WorkHead{.bearer = "a", .answer_key = {}, .made_at = 1});
  auto request = file::encode(Request{});
  return {sealed({head, request}), head, request, file::encode(file::AnswerPage{Id{}, Response{}})};
}
