// Columns of what belongs to one user, and of the managers' own rows. Part of tables.cpp; constant data.
#pragma once

#include "sync/schema/columns.hpp"

namespace giro::schema::columns_of {

// ------------------------------------------------------------------ user bucket
inline constexpr Column assignment[] = {
    ref("user_id", "app_user").fixed().by(office_roles).needed(),
    ref("segment_id", "segment").fixed().by(office_roles).needed(),
    choice("role", "responsible|support|substitute").fixed().by(office_roles).needed(),
    on("valid_from").fixed().by(office_roles),
    office(on("valid_to")),
};
inline constexpr Column target[] = {
    ref("user_id", "app_user").fixed().by(office_roles).needed(),
    text("month", 7).fixed().by(office_roles).needed(),
    office(integer("visits")),
    office(cents("turnover_cents")),
};
inline constexpr Column month_result[] = {
    ref("user_id", "app_user").computed(), text("month", 7).computed(),        integer("visits").computed(),
    integer("orders").computed(),          cents("turnover_cents").computed(),
};
inline constexpr Column work_day[] = {
    ref("user_id", "app_user").fixed().needed(),
    on("day_on").fixed().needed(),
    at("started_at"),
    at("closed_at"),
    integer("km"),
    text("note", 2000),
};
inline constexpr Column absence[] = {
    ref("user_id", "app_user").fixed().needed(),
    on("from_on").fixed(),
    on("to_on"),
    text("reason", 200),
    ref("substitute_id", "app_user").by(office_roles),
};
inline constexpr Column conflict_copy[] = {
    ref("user_id", "app_user").computed(),
    ref("conflict_id", "conflict").computed(),
    ref("op_id", "").computed(),
    text("table_name", 40).computed(),
    ref("row_ref_id", "").computed(),
    text("column_name", 60).computed(),
    text("mine_value", 20000).computed(),
    at("mine_at").computed(),
    text("rule", 40).computed(),
    text("state", 20).computed(),
    at("filed_at").computed(),
};

// ------------------------------------------------------------------ managers
inline constexpr Column device[] = {
    ref("user_id", "app_user").computed(), text("name", 120).computed(),  text("app_version", 40).computed(),
    at("last_seen_at").computed(),         integer("pending").computed(), flag("revoked").computed(),
};

}  // namespace giro::schema::columns_of
