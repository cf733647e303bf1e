// An entry of the journal, behind its frame: it decodes to what encodes to an entry that says the same, or to
// a Problem. An administration split into pieces keeps every act, in order.
#include "server/journal/entry.hpp"
#include "tests/fuzz/target.hpp"
#include "tests/support/random_op.hpp"

using namespace giro;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto entry = decode_entry(bytes_of(data, size));
  if (!entry) return 0;
  auto bytes = encode_entry(*entry);
  auto again = decode_entry(bytes);
  GIRO_ASSERT(again.has_value() && again->index() == entry->index() && encode_entry(*again) == bytes);
  auto* administration = std::get_if<JournalledAdministration>(&*entry);
  if (!administration) return 0;
  std::vector<Change> acts;
  for (auto& piece : split(*administration)) {
    GIRO_ASSERT(piece.at == administration->at && decode_entry(encode_entry(piece)).has_value());
    acts.insert(acts.end(), piece.acts.begin(), piece.acts.end());
  }
  GIRO_ASSERT(acts == administration->acts);
  return 0;
}

std::vector<std::string> seeds() {
  test::FakeEnvironment env(20);
  std::vector<std::string> inputs;
  for (int i = 0; i < 3; ++i) {
    JournalledOp op{.envelope = {env.mint(), 7, encode_op(test::random_op(env)), "came"}, .receipt = "given"};
    op.user = env.mint();
    op.received_at = env.reading.wall_at;
    inputs.push_back(encode_entry(op));
    inputs.push_back(encode_entry(JournalledAdministration{5, test::random_op(env).changes}));
  }
  inputs.push_back(encode_entry(Account{"agent1", env.mint(), "$argon2id$hash", true}));
  inputs.push_back(encode_entry(LoginSession{env.mint(), env.mint(), "hash", "tablet", 1, 2, false}));
  inputs.push_back(encode_entry(JournalledDevice{env.mint(), env.mint(), env.mint(), 3}));
  inputs.push_back(encode_entry(JournalledErasure{{env.mint(), env.mint(), 3, "asked"}}));
  return inputs;
}
