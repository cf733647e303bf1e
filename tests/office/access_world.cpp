#include "tests/office/access_world.hpp"

#include <algorithm>

#include "sync/merge/status_rule.hpp"

namespace giro::test {
namespace {

using schema::Home;
using schema::Policy;
using schema::Type;

std::string_view place_name(Place place) {
  constexpr std::string_view names[] = {"everyone", "north", "south", "of ada", "of bea", "managers"};
  return names[static_cast<std::size_t>(place)];
}

std::string nth_choice(std::string_view allowed, std::size_t n) {
  for (; n > 0 && allowed.find('|') != allowed.npos; --n) allowed.remove_prefix(allowed.find('|') + 1);
  return std::string(allowed.substr(0, allowed.find('|')));
}

/// Where rows of such a table can stand, and whether a client's row is among them.
std::vector<std::pair<Place, bool>> standings_of(const schema::Table& table) {
  std::vector<std::pair<Place, bool>> all;
  auto clients = [&] { all.insert(all.end(), {{Place::north, true}, {Place::south, true}}); };
  switch (table.home) {
    case Home::everyone:
      all = {{Place::everyone, false}};
      break;
    case Home::client:
      clients();
      break;
    case Home::segment:
      all = {{Place::everyone, false}, {Place::north, false}, {Place::south, false}};
      break;
    case Home::user:
      all = {{Place::of_ada, false}, {Place::of_bea, false}};
      break;
    case Home::managers:
      all = {{Place::managers, false}};
  }
  if (table.home != Home::client && table.find("client_id")) clients();
  return all;
}

}  // namespace

std::string describe(const Standing& standing) {
  return std::string(standing.table->name) + " " + std::string(place_name(standing.place)) +
         (standing.client ? " (client's)" : "");
}

const std::vector<Person>& people() {
  using enum Place;
  static const std::vector<Person> all{
      {"ada", schema::agent, {everyone, north, of_ada}},
      {"bea", schema::agent, {everyone, south, of_bea}},
      {"max", schema::manager, {everyone, north, south, of_ada, managers}},
      {"desk", schema::back_office, {everyone, north, south, managers}},
      {"cred", schema::credit, {everyone, north, south, managers}},
      {"root", schema::admin, {everyone, north, south, of_ada, of_bea, managers}},
      {"robot", schema::service, {everyone}},
  };
  return all;
}

AccessWorld::AccessWorld() {
  for (auto [login, role] :
       {std::pair("desk", "back_office"), {"cred", "credit"}, {"root", "admin"}, {"robot", "service"}})
    put("app_user", id(login), {{"login", text(login)}, {"name", text(login)}, {"role", text(role)}});
  put("app_user", id("bea"), {{"manager_id", Value()}});
  unassign("bea", "north");
  assign("bea", "south");
  for (auto& table : schema::tables())
    for (auto [place, with_client] : standings_of(table)) add(table, place, with_client);
}

Id AccessWorld::segment_at(Place place) const {
  if (place == Place::north || place == Place::south) return id(place_name(place));
  return id("segment everyone");
}

void AccessWorld::add(const schema::Table& table, Place place, bool with_client) {
  Standing standing{.table = &table, .row = {}, .place = place, .client = {}};
  if (with_client) standing.client = id(place == Place::north ? "c1" : "c3");
  Named cells;
  for (auto& column : table.columns) cells.emplace_back(column.name, value(column, standing, false));
  auto cell = [&](std::string_view column) { return cells.at(table.index_of(column)).second; };
  if (table.name == "client")
    standing.row = *standing.client;
  else if (table.name == "segment")
    standing.row = segment_at(place);
  else if (!table.natural_key.empty())
    standing.row = natural_id(table, cell);
  else
    standing.row = id(describe(standing));
  put(table.name, standing.row, cells);
  rows_.push_back(standing);
}

Value AccessWorld::value(const schema::Column& column, const Standing& at, bool other) const {
  switch (column.type) {
    case Type::text:
      return (std::string(other ? "b" : "a") + describe(at)).substr(0, column.limit);
    case Type::choice:
      return nth_choice(column.detail, other ? 1 : 0);
    case Type::flag:
      return std::int64_t{other};
    case Type::on:  // so that no assignment made here holds
      return text(other ? "2020-01-02" : "2020-01-01");
    case Type::ref:
      break;
    default:
      return std::int64_t{other ? 2 : 1};
  }
  if (column.name == "client_id") return at.client ? Value(*at.client) : Value();
  if (column.name == "segment_id" && at.client && at.table->home == Home::segment) return Value();
  if (other && at.table->name == "client" && column.name == "segment_id")
    return id(at.place == Place::north ? "south" : "north");
  if (other) return id("something else");
  if (column.detail == "app_user") return id(at.place == Place::of_bea ? "bea" : "ada");
  if (column.detail == "segment") return segment_at(at.place);
  if (column.name == "segmentation_id" && at.table->name == "segment" && at.place != Place::everyone)
    return id("areas");
  if (column.detail == "client") return id("c2");
  auto same_place = Standing{schema::find_table(column.detail), {}, at.place, at.client};
  if (!same_place.table) return id("whatever");
  if (same_place.table->home == Home::everyone) same_place = {same_place.table, {}, Place::everyone, {}};
  return id(describe(same_place));
}

std::pair<Id, std::vector<Cell>> AccessWorld::fresh(const Standing& at, schema::Role role) const {
  auto& table = *at.table;
  auto in_key = [&](const schema::Column& column) {
    return ("," + std::string(table.natural_key) + ",").find("," + std::string(column.name) + ",") !=
           std::string::npos;
  };
  std::vector<Cell> cells;
  for (auto& column : table.columns) {
    constexpr std::string_view places_named[] = {"client_id", "user_id", "segment_id"};
    bool names_place = std::ranges::find(places_named, column.name) != std::end(places_named);
    if (!column.required && !in_key(column) && !names_place) continue;
    bool where = column.type == Type::ref;
    auto cell = value(column, at, !where && column.type != Type::choice);
    if (column.policy == Policy::status)
      for (std::size_t i = 0; i < 8; ++i)
        if (auto status = nth_choice(column.detail, i); merge::may_begin_with(table.name, status, role)) {
          cell = status;
          break;
        }
    cells.push_back({.column = &column, .base = {}, .value = cell});
  }
  auto found = [&](std::string_view name) {
    auto cell = std::ranges::find_if(cells, [&](auto& c) { return c.column->name == name; });
    return cell == cells.end() ? Value() : cell->value;
  };
  bool keyed = !table.natural_key.empty();
  auto row = keyed ? natural_id(table, found) : id("fresh " + describe(at));
  if (keyed && std::ranges::any_of(rows_, [&](auto& known) { return known.row == row; })) row = {};
  return {row, std::move(cells)};
}

Bytes AccessWorld::token_of(const Person& person) const {
  Request request;
  request.page_rows = 20'000;
  return office->answer({.user = id(person.login), .role = person.role, .session = {}}, request).token;
}

}  // namespace giro::test
