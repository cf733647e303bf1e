// The JSON body of "is there such a client?": what comes through are bare numbers, and they read back.
#include <algorithm>
#include <boost/json.hpp>

#include "server/http/known_question.hpp"
#include "tests/fuzz/target.hpp"

using namespace giro;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto question = parse_known(bytes_of(data, size));
  if (!question) return 0;
  GIRO_ASSERT(!question->vat_number.empty() || !question->tax_code.empty());
  GIRO_ASSERT(question->vat_number.size() + question->tax_code.size() <= size);
  auto body = boost::json::serialize(
      boost::json::object{{"vat_number", question->vat_number}, {"tax_code", question->tax_code}});
  auto again = parse_known(body);
  GIRO_ASSERT(again && again->vat_number == question->vat_number && again->tax_code == question->tax_code);
  return 0;
}

std::vector<std::string> seeds() {
  return {R"({"vat_number":"IT 02342520158"})", R"({"tax_code":"rssmra85t10a562s","vat_number":""})",
          R"({"vat_number":86334519757,"tax_code":null})", R"([{"vat_number":"1"}])",
          R"( { "tax_code" : "RSS-MRA.85\u0000T10\u00e8" } )"};
}
