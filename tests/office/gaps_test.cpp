// Numbers that a tablet declares lost with a damaged outbox: reported, never awaited.
#include <catch2/catch.hpp>

#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

namespace {

struct Gaps : Company {
  Gaps() : ada(*this, "ada") { ada.sync(); }

  Id phone(std::string_view number) {
    return ada.save(id("c1"), {ada.update("client", id("c1"), {{"phone", text(number)}})});
  }
  void declare(std::uint64_t first, std::uint64_t last) {
    auto asked = ada.request();
    asked.gaps = {{ada.device, first, last}};
    ada.receive(asked, office->handle(ada.caller, asked));
  }
  std::vector<DeclaredGap> declared() { return store->snapshot()->gaps(); }

  Tablet ada;
};

}  // namespace

TEST_CASE_METHOD(Gaps, "of the numbers declared lost only those count that the office does not have") {
  phone("1");
  ada.sync();
  declare(1, 3);
  REQUIRE(declared().size() == 1);
  CHECK(declared()[0].user == id("ada"));
  CHECK(declared()[0].gap.device == ada.device);
  CHECK(declared()[0].missing == 2);
  CHECK(declared()[0].declared_at == environment.reading.wall_at);
}

TEST_CASE_METHOD(Gaps, "nothing waits for a declared number, and one that comes after all is taken") {
  declare(1, 2);
  ada.next_number = 3;
  auto later = phone("3");
  ada.sync();
  CHECK(ada.outcome(later).verdict == Verdict::accepted);
  ada.next_number = 2;
  auto found = phone("2");
  ada.acked = 0;
  ada.sync();
  CHECK(ada.outcome(found).verdict == Verdict::accepted);
  CHECK(declared()[0].missing == 1);
}

TEST_CASE_METHOD(Gaps, "a gap that is declared again is written down once") {
  declare(5, 9);
  declare(5, 9);
  CHECK(declared().size() == 1);
}

TEST_CASE_METHOD(Gaps, "a gap that makes no sense is not written down") {
  declare(0, 3);
  declare(9, 5);
  declare(1, ~std::uint64_t{0});
  CHECK(declared().empty());
}
