// Receipts: authenticated like tokens, never taken for one, and read without trust.
#include "sync/op/token.hpp"
#include "tests/fuzz/sealed.hpp"
#include "tests/fuzz/target.hpp"
#include "tests/support/fake_environment.hpp"

using namespace giro;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto bytes = bytes_of(data, size);
  GIRO_ASSERT(!open_receipt(bytes, test::fuzz_key));  // the corpus holds bodies without their tags
  auto sealed = test::sealed("giro receipt", bytes);
  GIRO_ASSERT(!open_token(sealed, test::fuzz_key));
  GIRO_ASSERT(!open_receipt(sealed, SealKey{}));
  auto receipt = open_receipt(sealed, test::fuzz_key);
  if (!receipt) return 0;
  auto again = open_receipt(seal_receipt(*receipt, test::fuzz_key), test::fuzz_key);
  GIRO_ASSERT(again && *again == *receipt);
  sealed[size / 2] ^= 1;
  GIRO_ASSERT(!open_receipt(sealed, test::fuzz_key));
  return 0;
}

std::vector<std::string> seeds() {
  test::FakeEnvironment env(16);
  std::vector<std::string> inputs;
  for (auto verdict : {Verdict::accepted, Verdict::rejected, Verdict::waiting, Verdict::quarantined}) {
    Receipt receipt{.op = env.mint(), .verdict = verdict, .first = {4, 500}, .corrected_at = 6};
    receipt.reason = verdict == Verdict::rejected ? "scope" : "";
    receipt.number = verdict == Verdict::accepted ? "O-1042" : "";
    receipt.lost = {1, 200};
    receipt.conflicts = {env.mint(), env.mint()};
    inputs.push_back(test::body_of(seal_receipt(receipt, test::fuzz_key)));
  }
  return inputs;
}
