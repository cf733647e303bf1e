// People as rows: who administers adds, changes and disables them by ops, and cannot shut themself out.
#include <catch2/catch.hpp>

#include "tests/office/support.hpp"

using namespace giro;
using namespace giro::test;

namespace {

struct People : Company {
  People() {
    for (auto name : {"root", "rita"})
      put("app_user", id(name),
          {{"login", text(name)}, {"name", text(name)}, {"role", text("admin")}, {"active", number(1)}});
    root = std::make_unique<Tablet>(*this, "root", schema::admin);
    max = std::make_unique<Tablet>(*this, "max", schema::manager);
    root->sync();
    max->sync();
  }
  Id writes(Tablet& tablet, Change change) {
    auto op = tablet.save({}, {std::move(change)});
    tablet.sync();
    return op;
  }
  std::unique_ptr<Tablet> root, max;
};

}  // namespace

TEST_CASE_METHOD(People, "who administers adds a person and gives them a segment, all by ops") {
  auto added = writes(*root, root->insert("app_user", id("nora"),
                                          {{"login", text("nora")},
                                           {"name", text("Nora Blu")},
                                           {"role", text("agent")},
                                           {"active", number(1)},
                                           {"manager_id", id("max")}}));
  CHECK(root->outcome(added).verdict == Verdict::accepted);
  auto row = natural_id("assignment", {id("nora"), id("south"), text("responsible"), text(today)});
  auto given = writes(*root, root->insert("assignment", row,
                                          {{"user_id", id("nora")},
                                           {"segment_id", id("south")},
                                           {"role", text("responsible")},
                                           {"valid_from", text(today)}}));
  CHECK(root->outcome(given).verdict == Verdict::accepted);
  Tablet nora(*this, "nora");
  nora.sync();
  CHECK(nora.count("client") == 1);
}

TEST_CASE_METHOD(People, "nobody takes the administration from themself, in whatever way (§1.19)") {
  for (auto& [column, value] : Named{{"active", number(0)}, {"role", text("agent")}}) {
    auto op = writes(*root, root->update("app_user", id("root"), {{column, value}}));
    CHECK(root->outcome(op).verdict == Verdict::rejected);
    CHECK(root->outcome(op).reason == "oneself: " + std::string(column));
  }
  auto removed = writes(*root, root->remove("app_user", id("root")));
  CHECK(root->outcome(removed).reason == "oneself");
  CHECK(cell("app_user", id("root"), "role") == text("admin"));
  CHECK(cell("app_user", id("root"), "active") == number(1));
  SECTION("another administrator may") {
    auto op = writes(*root, root->update("app_user", id("rita"), {{"active", number(0)}}));
    CHECK(root->outcome(op).verdict == Verdict::accepted);
    CHECK(cell("app_user", id("rita"), "active") == number(0));
  }
  SECTION("their own name is theirs to write") {
    auto op = writes(*root, root->update("app_user", id("root"), {{"name", text("Radice")}}));
    CHECK(root->outcome(op).verdict == Verdict::accepted);
  }
}

TEST_CASE_METHOD(People, "a manager disables nobody, and gives nobody a role (§1.13)") {
  for (auto& [column, value] : Named{{"active", number(0)}, {"role", text("admin")}}) {
    auto op = writes(*max, max->update("app_user", id("ada"), {{column, value}}));
    CHECK(max->outcome(op).reason == "column: " + std::string(column));
  }
}
