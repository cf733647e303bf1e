// The JSON body of a decision about quarantined ops: within its limits, never a refusal without a reason, and
// it reads back.
#include <boost/json.hpp>

#include "server/http/quarantine_question.hpp"
#include "tests/fuzz/target.hpp"

using namespace giro;

namespace {

boost::json::array hex(const std::vector<Id>& ids) {
  boost::json::array list;
  for (auto& id : ids) list.push_back(boost::json::string(to_hex(id)));
  return list;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto question = parse_quarantine(bytes_of(data, size));
  if (!question) return 0;
  GIRO_ASSERT(question->release.size() <= QuarantineQuestion::most_ops);
  GIRO_ASSERT(question->refuse.size() <= QuarantineQuestion::most_ops);
  GIRO_ASSERT(question->reason.size() <= QuarantineQuestion::most_reason_bytes);
  GIRO_ASSERT(question->refuse.empty() || !question->reason.empty());
  auto again = parse_quarantine(boost::json::serialize(boost::json::object{
      {"release", hex(question->release)}, {"refuse", hex(question->refuse)}, {"reason", question->reason}}));
  GIRO_ASSERT(again && again->release == question->release && again->refuse == question->refuse &&
              again->reason == question->reason);
  return 0;
}

std::vector<std::string> seeds() {
  auto one = to_hex(digest("one")), two = to_hex(digest("two"));
  return {"{}",
          R"({"release":[")" + one + R"(",")" + two + R"("]})",
          R"({"refuse":[")" + one + R"("],"reason":"Non era più sua"})",
          R"({"refuse":[")" + one + R"("]})",
          R"({"release":[7],"reason":null})",
          R"({"reason":"\u0000"})"};
}
