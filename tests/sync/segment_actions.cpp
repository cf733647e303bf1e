// What the office does with segmentations on a tablet: refused to agents before anything is recorded.
#include "sync/actions/segment.hpp"

#include <catch2/catch.hpp>

#include "sync/actions/client_entry.hpp"
#include "sync/op/natural_key.hpp"
#include "tests/support/tablet.hpp"

using namespace giro;
using namespace giro::test;

namespace {

struct Desk : Tablet {
  explicit Desk(const char* role) {
    auto told = reply().client(rossi, 4, segment, "Rossi");
    auto add = [&](std::string_view table, const Id& id, const Cells& cells) {
      told.row_in(public_bucket(), table, id, 5, cells);
    };
    add("app_user", user, {{"login", text("u")}, {"name", text("U")}, {"role", text(role)}});
    add("segmentation", areas, {{"code", text("AREA")}, {"is_assignment", whole(1)}});
    add("segmentation", size, {{"code", text("SIZE")}});
    add("segment", large, {{"code", text("L")}, {"segmentation_id", size}});
    add("segment", north, {{"code", text("N")}, {"segmentation_id", areas}});
    if (auto taken = take(told.last(5)); !taken) throw std::runtime_error(taken.error().what);
  }
  Id membership() const { return natural_id("client_segment", {rossi, size}); }
  std::string refusal(const Result<Draft>& draft) {
    return draft.has_error() ? draft.error().what : "recorded";
  }

  Id areas = id_of(501), size = id_of(502), large = id_of(503), north = id_of(504);
};

}  // namespace

TEST_CASE("a membership by hand needs a reason, and is left to the rules again") {
  Desk desk("back_office");
  CHECK(desk.refusal(actions::put_in_segment(*desk.device, desk.rossi, desk.large, "", "2026-11-19"))
            .starts_with("Scrivi perché"));
  desk.record(
      actions::put_in_segment(*desk.device, desk.rossi, desk.large, "apre tre locali", "2026-11-19").value());
  CHECK(desk.shown("client_segment", desk.membership(), "source") == text("manual"));
  CHECK(desk.shown("client_segment", desk.membership(), "reason") == text("apre tre locali"));
  desk.record(actions::leave_to_rules(*desk.device, desk.rossi, desk.size).value());
  CHECK(desk.shown("client_segment", desk.membership(), "source") == text("rule"));
  CHECK(desk.refusal(actions::leave_to_rules(*desk.device, desk.rossi, desk.size)) ==
        "Lo decidono già le regole.");
}

TEST_CASE("rules are read before they are kept; the assignment segmentation takes none") {
  Desk desk("manager");
  desk.record(actions::set_rules(*desk.device, desk.size, "L: addetti > 5").value());
  CHECK(desk.shown("segmentation", desk.size, "rule_source") == text("L: addetti > 5"));
  CHECK(desk.refusal(actions::set_rules(*desk.device, desk.size, "L: addetti")).starts_with("Riga 1:"));
  CHECK(desk.refusal(actions::set_rules(*desk.device, desk.size, "X: altrimenti")).find("\"X\"") !=
        std::string::npos);
  CHECK(desk.refusal(actions::set_rules(*desk.device, desk.areas, "N: altrimenti")).find("solo le persone") !=
        std::string::npos);
  CHECK(desk.refusal(actions::put_in_segment(*desk.device, desk.rossi, desk.north, "perché sì", "2026-11-19"))
            .find("solo le persone") != std::string::npos);
}

TEST_CASE("an agent changes no segmentation") {
  Desk desk("agent");
  for (auto& draft : {actions::set_rules(*desk.device, desk.size, "L: altrimenti"),
                      actions::put_in_segment(*desk.device, desk.rossi, desk.large, "mio", "2026-11-19"),
                      actions::leave_to_rules(*desk.device, desk.rossi, desk.size)})
    CHECK(desk.refusal(draft) == "Le segmentazioni le cambia la sede.");
}

TEST_CASE("what is typed is tidied, doubted or refused; an old value nobody touched is not judged") {
  Desk desk("agent");
  auto entry = actions::check_entry(*desk.device, desk.rossi,
                                    {{"vat_number", text("IT 00743110157")}, {"province", text("treviso")}});
  REQUIRE(entry.has_value());
  CHECK(entry->fields[0].second == text("00743110157"));
  CHECK(entry->fields[1].second == text("TV"));
  CHECK(entry->warnings.empty());
  CHECK(actions::check_entry(*desk.device, {}, {{"sdi_code", text("UFABCD")}})->warnings.size() == 1);
  CHECK(actions::check_entry(*desk.device, {}, {{"postal_code", text("123")}}).error().what.find("CAP") !=
        std::string::npos);
  desk.record(edit(*desk.device, "client", desk.rossi, desk.rossi, {{"vat_number", text("wrong")}}));
  CHECK(actions::check_entry(*desk.device, desk.rossi, {{"phone", text("0422")}}).has_value());
}
