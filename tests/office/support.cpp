#include "tests/office/support.hpp"

#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

namespace giro::test {

TemporaryDirectory::TemporaryDirectory() {
  std::string pattern = (std::filesystem::temp_directory_path() / "giro-office-XXXXXX").string();
  REQUIRE(mkdtemp(pattern.data()));
  path = pattern;
}

TemporaryDirectory::~TemporaryDirectory() {
  std::error_code ignored;
  std::filesystem::remove_all(path, ignored);
}

Company::Company(bool with_journal) : keeps_journal(with_journal) {
  open(Store::Mode::create);
  AdminBatch batch(*office);
  auto add = [&](std::string_view table, std::string_view name, const Named& cells) {
    REQUIRE(batch.put(table, id(name), cells).value());
  };
  add("segmentation", "areas", {{"code", text("AREA")}, {"is_assignment", number(1)}});
  for (auto name : {"north", "south"})
    add("segment", name, {{"segmentation_id", id("areas")}, {"code", text(name)}, {"name", text(name)}});
  add("app_user", "max", {{"login", text("max")}, {"name", text("Max")}, {"role", text("manager")}});
  for (auto name : {"ada", "bea"})
    add("app_user", name,
        {{"login", text(name)},
         {"name", text(name)},
         {"role", text("agent")},
         {"manager_id", id("max")},
         {"discount_limit_bp", number(500)}});
  for (auto [name, segment] : {std::pair("c1", "north"), std::pair("c2", "north"), std::pair("c3", "south")})
    add("client", name,
        {{"code", text(name)},
         {"legal_name", text(name)},
         {"segment_id", id(segment)},
         {"phone", text("1")},
         {"vat_number", text("V0")},
         {"city", text("Torino")},
         {"address", text("Via Po 1")}});
  add("vat", "vat22", {{"code", text("22")}, {"rate_bp", number(2200)}});
  add("product", "pasta",
      {{"sku", text("PASTA")}, {"name", text("Pasta")}, {"price_micro", number(10'000'000)}});
  batch.commit();
  assign("ada", "north");
  assign("bea", "north");
}

void Company::restart() {
  close();
  open();
}

void Company::updates(std::uint32_t version) {
  speaks = version;
  restart();
}

void Company::close() {
  office.reset();
  store.reset();
}

void Company::open(Store::Mode mode) {
  auto journal = keeps_journal ? std::make_unique<Journal>(directory.path / "journal") : nullptr;
  store = std::move(Store::open(directory.path / "office.db", mode, std::move(journal)).value());
  office = std::make_unique<Office>(*store, test_key(), environment, speaks);
}

void Company::back_up() {
  std::filesystem::remove(directory.path / "backup.db");
  store->backup(directory.path / "backup.db");
}

void Company::put_back() {
  close();
  auto file = directory.path / "office.db";
  for (auto tail : {"", "-wal", "-shm"}) std::filesystem::remove(file.string() + tail);
  std::filesystem::copy_file(directory.path / "backup.db", file);
}

void Company::put(std::string_view table, const Id& row, const Named& cells) {
  AdminBatch batch(*office);
  auto done = batch.put(table, row, cells);
  INFO((done.has_value() ? std::string() : done.error().what));
  REQUIRE(done.has_value());
  batch.commit();
}

void Company::assign(std::string_view user, std::string_view segment, std::string_view from,
                     std::string_view to) {
  auto from_value = from.empty() ? Value() : text(from);
  put("assignment", natural_id("assignment", {id(user), id(segment), text("responsible"), from_value}),
      {{"user_id", id(user)},
       {"segment_id", id(segment)},
       {"role", text("responsible")},
       {"valid_from", from_value},
       {"valid_to", to.empty() ? Value() : text(to)}});
}

void Company::unassign(std::string_view user, std::string_view segment) {
  AdminBatch batch(*office);
  batch.remove("assignment", natural_id("assignment", {id(user), id(segment), text("responsible"), Value()}));
  batch.commit();
}

void Company::move(std::string_view client, std::string_view segment) {
  AdminBatch batch(*office);
  batch.move_client(id(client), id(segment));
  batch.commit();
}

Value Company::cell(std::string_view table, const Id& row, std::string_view column) const {
  auto found = store->snapshot()->row(row);
  REQUIRE(found);
  REQUIRE(found->head.table->name == table);
  return found->cell(column);
}

std::vector<Id> Company::rows(std::string_view table, std::string_view column, const Value& value) const {
  return store->snapshot()->find(*schema::find_table(table), column, value);
}

Tablet::Tablet(Company& company, std::string_view user, schema::Role role)
    : caller{.user = company.id(user), .role = role, .session = {}},
      device(company.environment.mint()),
      company_(company) {}

Change Tablet::insert(std::string_view table_name, const Id& row, const Named& cells) const {
  Change change{
      .kind = Change::Kind::insert, .table = schema::find_table(table_name), .row = row, .cells = {}};
  for (auto& [column, value] : cells) change.cells.push_back({change.table->find(column), Value(), value});
  return change;
}

Change Tablet::update(std::string_view table_name, const Id& row, const Named& cells) const {
  Change change{
      .kind = Change::Kind::update, .table = schema::find_table(table_name), .row = row, .cells = {}};
  for (auto& [column, value] : cells)
    change.cells.push_back({change.table->find(column), cell(row, column), value});
  return change;
}

Change Tablet::remove(std::string_view table_name, const Id& row) const {
  Change change{
      .kind = Change::Kind::remove, .table = schema::find_table(table_name), .row = row, .cells = {}};
  for (auto& column : change.table->columns)
    change.cells.push_back({&column, cell(row, column.name), Value()});
  return change;
}

Op Tablet::op(std::optional<Id> client, std::vector<Change> changes, std::optional<Id> resolves) {
  Op op;
  op.id = company_.environment.mint();
  op.author = caller.user;
  op.clock = company_.environment.clock();
  op.client = client;
  op.changes = std::move(changes);
  if (!token.empty()) op.tokens = {token};
  op.resolves = resolves;
  return op;
}

Id Tablet::save(std::optional<Id> client, std::vector<Change> changes, std::optional<Id> resolves) {
  return save(op(client, std::move(changes), resolves));
}

Id Tablet::save(const Op& op, Bytes receipt) {
  pending.push_back(
      {.device = device, .number = next_number, .op = encode_op(op), .receipt = std::move(receipt)});
  op_of[{device, next_number++}] = op.id;
  return op.id;
}

Request Tablet::request(std::uint32_t page_rows) {
  Request request;
  request.nonce = next_number;
  request.acked = {{.device = device, .number = acked}};
  request.token = token;
  request.clock = company_.environment.clock();
  request.envelopes = pending;
  request.page_rows = page_rows;
  return request;
}

void Tablet::receive(const Request&, const Response& response) {
  for (auto& answered : response.outcomes) {
    if (auto op = op_of.find({answered.device, answered.number}); op != op_of.end())
      outcomes[op->second] = answered.outcome;
    std::erase_if(pending,
                  [&](auto& e) { return e.device == answered.device && e.number == answered.number; });
  }
  std::set<Id> evicted(response.evicted.begin(), response.evicted.end());
  if (response.resync) rows.clear();
  std::erase_if(rows, [&](auto& entry) {
    auto& [row, held] = entry;
    auto client = held.cells.find("client_id");
    bool of_client = held.table->name == "client" || (client != held.cells.end() && !is_null(client->second));
    if (of_client) return evicted.contains(held.table->name == "client" ? row : as_id(client->second));
    return std::ranges::find(response.dropped, held.bucket) != response.dropped.end();
  });
  for (auto& batch : response.batches)
    for (auto& image : batch.rows) {
      Held held{
          .table = batch.table, .bucket = batch.bucket, .cells = {}, .seq = image.seq, .dead = image.dead};
      for (std::size_t i = 0; i < batch.columns.size(); ++i)
        held.cells[std::string(batch.columns[i]->name)] = image.cells[i];
      rows[image.id] = std::move(held);
    }
  token = response.token;
}

void Tablet::sync(std::uint32_t page_rows) {
  for (int page = 0; page < 10'000; ++page) {
    auto asked = request(page_rows);
    auto response = company_.office->handle(caller, asked);
    receive(asked, response);
    if (!response.more && pending.empty()) return;
  }
  FAIL("a sync does not end");
}

const Outcome& Tablet::outcome(const Id& op) const {
  REQUIRE(outcomes.contains(op));
  return outcomes.at(op);
}

Value Tablet::cell(const Id& row, std::string_view column) const {
  REQUIRE(rows.contains(row));
  return rows.at(row).cells.at(std::string(column));
}

std::size_t Tablet::count(std::string_view table) const {
  return static_cast<std::size_t>(std::ranges::count_if(
      rows, [&](auto& entry) { return entry.second.table->name == table && !entry.second.dead; }));
}

}  // namespace giro::test
