// The rules of a segmentation, as people type them. What is read is within the limits, judges any client
// without fail, and its conditions read again by themselves are the same ones.
#include "sync/domain/segment_rule.hpp"
#include "sync/schema/schema.hpp"
#include "tests/fuzz/target.hpp"

using namespace giro;

namespace {

void check(const Rule& rule) {
  GIRO_ASSERT(!rule.segment.empty() && rule.line > 0);
  GIRO_ASSERT(rule.tests.size() <= RuleLimits::tests_per_line);
  for (auto& test : rule.tests) GIRO_ASSERT(test.values.size() <= RuleLimits::values_per_test);
  auto again = parse_rules("X: " + rule.text);
  GIRO_ASSERT(again.has_value() && again->rules.size() == 1 && again->rules[0].tests == rule.tests);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto text = bytes_of(data, size);
  auto rules = parse_rules(text);
  if (rules.has_error()) {
    GIRO_ASSERT(!rules.error().what.empty());
    return 0;
  }
  GIRO_ASSERT(text.size() <= RuleLimits::text_bytes && rules->rules.size() <= RuleLimits::lines);
  RuleFacts facts{.turnover_cents = static_cast<std::int64_t>(size) * 1'000,
                  .employees = 7,
                  .sector = "56.10.11",
                  .province = "tv",
                  .market = "bar",
                  .categories = {"vino"}};
  constexpr std::size_t reason_bytes = 400;
  for (auto& rule : rules->rules) {
    check(rule);
    GIRO_ASSERT(reason_of(rule, facts).size() <= reason_bytes);
  }
  auto* decided = deciding_rule(*rules, facts);
  GIRO_ASSERT(!decided ||
              (decided >= rules->rules.data() && decided < rules->rules.data() + rules->rules.size()));
  return 0;
}

std::vector<std::string> seeds() {
  return {"# classi\nGRANDI: fatturato >= 50000 e ritardo < 30\nALTRI: altrimenti\n",
          "VENETO: regione in Veneto, \"Friuli-Venezia Giulia\" and market not in bar, hotel\n",
          "VINO: categoria in Vino, \"Olio extra vergine\"\nVINO: settore in 46.34,47.25\n",
          "NUOVI: potenziale > 12000,50 e addetti manca\nA: classe = A e rapporto in active\n",
          "X: contratto c'è e dimensione non in small e provincia in TV\n"};
}
