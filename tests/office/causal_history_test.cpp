// The checker of causal histories can fail, and says why.
#include "tests/support/causal_history.hpp"

#include <catch2/catch.hpp>

using giro::test::CausalHistory;

TEST_CASE("a history in which everybody sees what they could know is causal") {
  CausalHistory history;
  history.write("ada", "phone", "w1");
  history.read("bea", "phone", "0");
  history.read("bea", "phone", "w1");
  history.write("bea", "phone", "w2");
  history.write("max", "phone", "w3");
  history.read("ada", "phone", "w3");
  history.read("max", "phone", "w2");
  CHECK(history.violation().empty());
}

TEST_CASE("a read of a value that a known write had replaced is not causal") {
  CausalHistory history;
  history.write("ada", "phone", "w1");
  history.read("bea", "phone", "w1");
  history.write("bea", "phone", "w2");
  history.read("max", "phone", "w2");
  history.read("max", "phone", "w1");
  CHECK(history.violation() == "max reads w1 of phone although w2, which it knows, replaced it");
}

TEST_CASE("a tablet that no longer sees its own write, nor one after it, is not causal") {
  CausalHistory history;
  history.write("ada", "phone", "w1");
  history.read("ada", "phone", "0");
  CHECK(history.violation() == "ada reads 0 of phone although w1, which it knows, replaced it");
}

TEST_CASE("a value that nobody wrote is not causal") {
  CausalHistory history;
  history.read("ada", "phone", "w9");
  CHECK(history.violation() == "ada reads w9 of phone, which nobody wrote");
}

TEST_CASE("a list that shows an element without its causes is not causal") {
  CausalHistory history;
  history.insert("ada", "notes", "n1");
  history.see("bea", "notes", {"n1"});
  history.insert("bea", "notes", "n2");
  history.see("max", "notes", {"n1", "n2"});
  CHECK(history.violation().empty());
  history.see("ugo", "notes", {"n2"});
  CHECK(history.violation() == "ugo does not see n1 in notes, a cause of what it knows");
}

TEST_CASE("a copied tablet knows what its origin knew") {
  CausalHistory history;
  history.write("ada", "phone", "w1");
  history.fork("copy", "ada");
  history.read("copy", "phone", "0");
  CHECK_FALSE(history.violation().empty());
}
