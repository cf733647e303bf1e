// Files left by earlier programs, opened by this one: nothing recorded is lost, nothing flickers, everybody
// converges.
#include <catch2/catch.hpp>

#include "sync/actions/client.hpp"
#include "sync/portfolio/inbox.hpp"
#include "tests/upgrade/kept.hpp"

namespace giro::test {
namespace {

Value text(std::string_view value) {
  return std::string(value);
}

const Id c1 = story::id("c1");

/// What Ada has done stands on her tablet: what the office has answered and what it has not.
void check_everything_shows(Device& ada) {
  CHECK(shown(ada, "client", c1, "phone") == text(story::undecided_phone));
  CHECK(shown(ada, "client", c1, "city") == text(story::tablet_city));
  CHECK(shown(ada, "visit", story::id("visit"), "note") == text(story::answered_note));
  CHECK(shown(ada, "location_hours", story::id("waiting"), "reason") == text(story::waiting_note));
  CHECK(shown(ada, "client", story::id("born"), "legal_name") == text(story::new_client));
  CHECK(shown(ada, "sales_order", story::id("order"), "taxable_cents") == Value{3'000});
  CHECK(is_null(shown(ada, "client", c1, "credit_limit_cents")));  // rejected: out of the fold
  CHECK_FALSE(ada.row(*schema::find_table("note"), story::id("parked")));
}

std::map<Verdict, int> verdicts(Device& device) {
  std::map<Verdict, int> count;
  for (auto& entry : device.outbox().entries())
    if (entry.outcome) ++count[entry.outcome->verdict];
  return count;
}

}  // namespace

TEST_CASE("an outbox and a replica of an earlier version open with everything in them") {
  auto version = GENERATE(from_range(std::begin(kept_versions), std::end(kept_versions)));
  INFO("files of version " << version);
  Kept kept(version);
  auto bytes = op_bytes(kept.tablet("ada").outbox);
  REQUIRE(bytes.size() == 10);
  auto ada = kept.open("ada");
  CHECK(op_bytes(kept.tablet("ada").outbox) == bytes);
  auto status = ada->status();
  CHECK_FALSE(status.rebuilt);
  CHECK(status.pending == 7);  // one of them waits
  CHECK(status.rejected == 1);
  CHECK(status.parked == 1);
  CHECK(verdicts(*ada) ==
        std::map<Verdict, int>{{Verdict::accepted, 2}, {Verdict::rejected, 1}, {Verdict::waiting, 1}});
  auto form = ada->outbox().form(story::form_key);
  REQUIRE(form);
  CHECK(form->content == story::form_content);
  check_everything_shows(*ada);
}

TEST_CASE("no effect flickers away while an updated tablet and an updated office meet, page by page") {
  auto version = GENERATE(from_range(std::begin(kept_versions), std::end(kept_versions)));
  INFO("files of version " << version);
  Kept kept(version);
  auto ada = kept.open("ada");
  auto exchanged = kept.sync(*ada, schema::agent, 2, [&] { check_everything_shows(*ada); });
  CHECK(exchanged.pushed == 6);  // all but the one that waits
  check_everything_shows(*ada);
}

TEST_CASE("after the update everything recorded before it is at the office, once") {
  auto version = GENERATE(from_range(std::begin(kept_versions), std::end(kept_versions)));
  INFO("files of version " << version);
  Kept kept(version);
  auto bytes = op_bytes(kept.tablet("ada").outbox);
  auto ada = kept.open("ada"), max = kept.open("max");
  kept.sync(*ada, schema::agent);
  kept.sync(*max, schema::manager);
  kept.sync(*ada, schema::agent);
  auto snapshot = kept.office().store().snapshot();
  for (auto& [position, op] : bytes) {
    auto entry = ada->outbox().at(position);
    REQUIRE(entry);
    CHECK(ada->outbox().op_bytes(position) == op);
    auto held = snapshot->op(entry->op_id);
    REQUIRE(held);
    CHECK(held->bytes == op);
  }
  CHECK(ada->status().pending == 1);
  auto cell = [&](std::string_view row, std::string_view column) {
    return snapshot->row(story::id(row))->cell(column);
  };
  CHECK(cell("c1", "phone") == text(story::undecided_phone));
  CHECK(cell("c1", "vat_number") == text("IT00000000001"));
  if (version >= 2) CHECK(cell("c1", "merged_into_id") == Value{story::id("c3")});
  CHECK(cell("parked", "body") == text(story::parked_note));
  CHECK(cell("born", "code") == text("N00001"));
  CHECK(snapshot->of_client(c1, schema::find_table("note")).size() == 4);
}

TEST_CASE("an updated tablet shows what a new one shows") {
  auto version = GENERATE(from_range(std::begin(kept_versions), std::end(kept_versions)));
  INFO("files of version " << version);
  Kept kept(version);
  auto max = kept.open("max");
  for (int round = 0; round < 2; ++round) {
    kept.sync(*kept.open("ada"), schema::agent);
    kept.sync(*max, schema::manager);
  }
  Device fresh({kept.files().tablet("new"), kept.files().outbox("new")}, story::id("max"), kept.environment);
  kept.sync(fresh, schema::manager);
  CHECK(shown_rows(*max) == shown_rows(fresh));
  CHECK(max->status().pending == 0);
}

TEST_CASE("a column that came with the update is read-only until the office has sent it, and then syncs") {
  Kept kept(1);
  auto max = kept.open("max");
  auto merged = [&] {
    return max->record(
        Draft{.client = c1, .changes = {max->update("client", c1, {{"merged_into_id", story::id("c3")}})}});
  };
  auto refused = merged();
  REQUIRE(refused.has_error());
  CHECK(refused.error().what.find("client.merged_into_id") != std::string::npos);
  CHECK(refused.error().what.find("sync first") != std::string::npos);
  kept.sync(*max, schema::manager);
  REQUIRE(merged().has_value());
  kept.sync(*max, schema::manager);
  CHECK(kept.office().store().snapshot()->row(c1)->cell("merged_into_id") == Value{story::id("c3")});
}

}  // namespace giro::test
