// The access matrix: everybody × every row × every column, for reading and for each way of writing. Cells
// where somebody gets or changes what they may not: none.
#include <algorithm>
#include <catch2/catch.hpp>

#include "server/office/decision.hpp"
#include "sync/merge/status_rule.hpp"
#include "tests/office/access_world.hpp"

using namespace giro;
using namespace giro::test;

namespace {

using schema::Policy;

/// What went wrong, the first few named.
struct Findings {
  std::size_t looked_at = 0;
  std::vector<std::string> wrong;

  void expect(bool right, const std::string& what) {
    ++looked_at;
    if (!right) wrong.push_back(what);
  }
  void none_of(std::size_t at_least) const {
    for (std::size_t i = 0; i < std::min<std::size_t>(wrong.size(), 20); ++i) UNSCOPED_INFO(wrong[i]);
    CHECK(wrong.empty());
    CHECK(looked_at > at_least);
  }
};

/// How an attacker may dress an op.
struct Dress {
  std::string_view name;
  std::optional<Id> client;
  std::vector<Bytes> tokens;
};

/// Decides ops one after the other, each on the world as it was.
class Matrix {
 public:
  explicit Matrix(AccessWorld& world) : world_(world), transaction_(world.store->begin()) {}

  struct Tried {
    Verdict verdict = Verdict::rejected;
    std::string reason;
    bool changed = false;  // the row: a cell, its place, or whether it lives
  };
  /// `column`: only whether this cell changed is asked.
  Tried attempt(const Person& who, const Dress& dress, const Change& change,
                const schema::Column* column = nullptr) {
    Op op;
    op.id = world_.environment.mint();
    op.author = world_.id(who.login);
    op.clock = world_.environment.clock();
    op.client = dress.client;
    op.changes = {change};
    op.tokens = dress.tokens;
    if (auto problem = check_op(op)) return {.reason = problem->what};
    auto before = transaction_->row(change.row);
    transaction_->mark();
    auto decided = decide(
        *transaction_, world_.office->context(),
        {.op = op, .role = who.role, .trusted = true, .at = op.clock.wall_at, .device = {}, .old = {}});
    auto after = transaction_->row(change.row);
    transaction_->undo_mark();
    Tried tried{.verdict = decided.outcome.verdict, .reason = decided.outcome.reason};
    tried.changed = before.has_value() != after.has_value() ||
                    (before && (before->cells != after->cells || before->head.dead != after->head.dead ||
                                before->head.bucket != after->head.bucket));
    if (column) tried.changed = before->cell(column->name) != after->cell(column->name);
    return tried;
  }

  Value cell(const Standing& standing, const schema::Column& column) const {
    return transaction_->row(standing.row)->cell(column.name);
  }
  std::vector<Cell> seen_cells(const Standing& standing) const {
    std::vector<Cell> cells;
    auto row = *transaction_->row(standing.row);
    for (auto& column : standing.table->columns)
      if (column.policy != Policy::derived)
        cells.push_back({&column, row.cell(column.name), row.cell(column.name)});
    return cells;
  }

 private:
  AccessWorld& world_;
  std::unique_ptr<Transaction> transaction_;
};

/// The honest one first.
std::vector<Dress> dresses(const AccessWorld& world, const Person& who, const Standing& standing) {
  auto own = world.token_of(who), stolen = world.token_of(people()[5]);
  auto another = world.id(who.login == "bea" ? "c3" : "c1");
  return {{"as it is", standing.client, {own}},
          {"with an administrator's token", standing.client, {stolen}},
          {"as another client's", another, {own, stolen}},
          {"as nobody's", {}, {own}}};
}

bool guarded(const schema::Table& table, const schema::Column& column) {
  return column.policy == Policy::status || column.name == merge::guarded_column(table.name);
}

bool may_file(const Person& who, const Standing& standing, const schema::Column& column) {
  return standing.table->name == "client" && column.name == "segment_id" &&
         (who.role == schema::manager || who.role == schema::admin);
}

bool is_assigned_segment(const Standing& standing) {
  return standing.table->name == "segment" && standing.place != Place::everyone;
}

bool may_begin(const Standing& standing, const std::vector<Cell>& cells, const Person& who) {
  return std::ranges::all_of(cells, [&](auto& cell) {
    return is_null(cell.value) ||
           ((cell.column->writers & who.role) != 0 &&
            (cell.column->policy != Policy::status ||
             merge::may_begin_with(standing.table->name, as_text(cell.value), who.role)));
  });
}

std::string name_of(const Person& who, const Standing& standing, const schema::Column& column,
                    const Dress& dress) {
  return std::string(who.login) + " writes " + describe(standing) + "." + std::string(column.name) + " " +
         std::string(dress.name);
}

std::vector<Value> other_values(const AccessWorld& world, const Standing& standing,
                                const schema::Column& column) {
  if (!guarded(*standing.table, column)) return {world.value(column, standing, true)};
  std::vector<Value> all;
  for (std::string_view left = column.detail; !left.empty();) {
    auto end = std::min(left.find('|'), left.size());
    all.push_back(std::string(left.substr(0, end)));
    left.remove_prefix(std::min(end + 1, left.size()));
  }
  return all;
}

}  // namespace

TEST_CASE("access matrix: everybody is sent the rows of their places, whole, and no others") {
  AccessWorld world;
  Findings findings;
  for (auto& who : people()) {
    Tablet tablet(world, who.login, who.role);
    tablet.sync(500);
    for (auto& standing : world.rows()) {
      auto what = std::string(who.login) + " gets " + describe(standing);
      bool should = who.sees.contains(standing.place) && standing.table->device_keeps;
      findings.expect(tablet.has(standing.row) == should, what);
      if (!tablet.has(standing.row)) continue;
      for (auto& column : standing.table->columns)
        findings.expect(tablet.rows.at(standing.row).cells.contains(std::string(column.name)) ==
                            ((column.readers & who.role) != 0),
                        what + "." + std::string(column.name));
    }
  }
  findings.none_of(3'000);
}

TEST_CASE("access matrix: a revoked sign-in and a disabled user are sent no row at all") {
  AccessWorld world;
  for (auto& who : people()) {
    Tablet tablet(world, who.login, who.role);
    tablet.caller.trusted = false;
    auto request = tablet.request();
    auto response = world.office->handle(tablet.caller, request);
    CHECK(response.batches.empty());
    CHECK(response.held.empty());
    CHECK(response.checksums.empty());
  }
}

TEST_CASE("access matrix: a cell changes only for who may write it, however the operation is dressed") {
  AccessWorld world;
  Matrix matrix(world);
  Findings findings;
  for (auto& who : people()) {
    for (auto& standing : world.rows()) {
      auto all = dresses(world, who, standing);
      bool in_reach = who.sees.contains(standing.place);
      for (auto& column : standing.table->columns) {
        auto now = matrix.cell(standing, column);
        for (auto& value : other_values(world, standing, column)) {
          if (value == now) continue;
          bool may = in_reach && (column.writers & who.role) != 0 && column.policy != Policy::derived &&
                     (column.policy != Policy::immutable || is_null(now)) &&
                     standing.table->name != "conflict";
          may = may || (in_reach && may_file(who, standing, column));
          if (may && guarded(*standing.table, column))
            may = merge::may_change_status(standing.table->name, as_text(now), as_text(value),
                                           {.role = who.role});
          for (auto& dress : all) {
            Change update{Change::Kind::update, standing.table, standing.row, {{&column, now, value}}};
            auto tried = matrix.attempt(who, dress, update);
            auto what = name_of(who, standing, column, dress) + ": " + tried.reason;
            findings.expect(may || !tried.changed, what);
            if (&dress == &all.front() && may) findings.expect(tried.changed, what);

            // the same as an insert of the row that is there, which names what it claims to have seen
            Change insert{Change::Kind::insert, standing.table, standing.row, matrix.seen_cells(standing)};
            for (auto& cell : insert.cells)
              if (cell.column == &column) cell.value = value;
            tried = matrix.attempt(who, dress, insert);
            findings.expect(may || !tried.changed, "inserting, " + what + " / " + tried.reason);
            if (&dress != &all.front()) continue;
            for (auto& cell : insert.cells) cell.base = {};
            tried = matrix.attempt(who, dress, insert, &column);
            findings.expect(may || !tried.changed, "inserting blindly, " + what + " / " + tried.reason);
          }
        }
      }
    }
  }
  findings.none_of(30'000);
}

TEST_CASE("access matrix: rows come and go only by who may write their table, with columns they may write") {
  AccessWorld world;
  Matrix matrix(world);
  Findings findings;
  for (auto& who : people()) {
    for (auto& standing : world.rows()) {
      auto& table = *standing.table;
      auto all = dresses(world, who, standing);
      bool may = who.sees.contains(standing.place) && (table.writers & who.role) != 0;
      auto [row, cells] = world.fresh(standing, who.role);
      for (auto& dress : all) {
        auto what = std::string(who.login) + " in " + describe(standing) + " " + std::string(dress.name);
        Change remove{Change::Kind::remove, &table, standing.row, {}};
        auto removed = matrix.attempt(who, dress, remove);
        findings.expect(may || !removed.changed, "removes, " + what);
        if (row.is_nil() || table.name == "client") continue;
        bool may_insert = may && may_begin(standing, cells, who) &&
                          !is_assigned_segment(standing);  // that one gets a bucket that is nobody's yet
        auto inserted = matrix.attempt(who, dress, {Change::Kind::insert, &table, row, cells});
        findings.expect(may_insert || !inserted.changed, "inserts, " + what + ": " + inserted.reason);
        if (&dress != &all.front()) continue;
        if (may_insert) findings.expect(inserted.changed, "inserts, " + what + ": " + inserted.reason);
        for (auto& column : table.columns) {  // each column that is not theirs, in a row that would be
          if (column.policy == Policy::derived || (column.writers & who.role) != 0) continue;
          auto more = cells;
          std::erase_if(more, [&](auto& cell) { return cell.column == &column; });
          more.push_back({&column, {}, world.value(column, standing, true)});
          auto tried = matrix.attempt(who, dress, {Change::Kind::insert, &table, row, more});
          findings.expect(!tried.changed, "inserts ." + std::string(column.name) + ", " + what);
        }
      }
    }
  }
  findings.none_of(3'000);
}

TEST_CASE("access matrix: no row of one client refers to a row of another (§1.11)") {
  AccessWorld world;
  Matrix matrix(world);
  Findings findings;
  for (auto& who : people()) {
    for (auto& standing : world.rows()) {
      if (standing.place != Place::north || !standing.client) continue;
      for (auto& column : standing.table->columns) {
        auto* of = schema::find_table(column.detail);
        if (column.type != schema::Type::ref || !of || of->home != schema::Home::client ||
            of->name == "client")
          continue;
        auto foreign = std::ranges::find_if(world.rows(), [&](auto& other) {
          return other.table == of && other.place == Place::south && other.client;
        });
        REQUIRE(foreign != world.rows().end());
        auto [row, cells] = world.fresh(standing, who.role);
        std::erase_if(cells, [&](auto& cell) { return cell.column == &column; });
        cells.push_back({&column, {}, foreign->row});
        auto honest = dresses(world, who, standing).front();
        auto what = std::string(who.login) + " in " + describe(standing) + "." + std::string(column.name);
        findings.expect(
            !matrix.attempt(who, honest, {Change::Kind::insert, standing.table, row, cells}).changed, what);
        Change update{Change::Kind::update,
                      standing.table,
                      standing.row,
                      {{&column, matrix.cell(standing, column), foreign->row}}};
        findings.expect(!matrix.attempt(who, honest, update).changed, what);
      }
    }
  }
  findings.none_of(100);
}
