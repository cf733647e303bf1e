// Short makers for column declarations, so that tables read as a list of facts.
#pragma once

#include "sync/schema/schema.hpp"

namespace giro::schema {

constexpr Column text(std::string_view name, std::uint32_t limit = 200) {
  return {.name = name, .type = Type::text, .limit = limit};
}
constexpr Column choice(std::string_view name, std::string_view allowed) {
  return {.name = name, .type = Type::choice, .limit = 40, .detail = allowed};
}
constexpr Column ref(std::string_view name, std::string_view table) {
  return {.name = name, .type = Type::ref, .detail = table};
}
constexpr Column integer(std::string_view name) {
  return {.name = name, .type = Type::integer};
}
constexpr Column flag(std::string_view name) {
  return {.name = name, .type = Type::flag};
}
constexpr Column cents(std::string_view name) {
  return {.name = name, .type = Type::cents};
}
constexpr Column micro(std::string_view name) {
  return {.name = name, .type = Type::micro};
}
constexpr Column milli(std::string_view name) {
  return {.name = name, .type = Type::milli};
}
constexpr Column bp(std::string_view name) {
  return {.name = name, .type = Type::bp};
}
constexpr Column at(std::string_view name) {
  return {.name = name, .type = Type::at};
}
constexpr Column on(std::string_view name) {
  return {.name = name, .type = Type::on};
}

/// A column only the office writes, and whose value stays the office's when both sides changed it.
constexpr Column office(Column c) {
  return c.with(Policy::office_wins).by(office_roles);
}
/// The same for the columns credit management decides.
constexpr Column credit_column(Column c) {
  return c.with(Policy::office_wins).by(credit_roles);
}
/// Legal or fiscal: a person decides.
constexpr Column legal(Column c) {
  return c.with(Policy::ask);
}
/// Part of the address group.
constexpr Column address(Column c) {
  return c.in("address");
}

}  // namespace giro::schema
