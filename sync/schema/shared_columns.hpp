// Columns of the rows that everybody, or a whole segment, shares. Part of tables.cpp; constant data.
#pragma once

#include "sync/schema/columns.hpp"

namespace giro::schema::columns_of {

// ------------------------------------------------------------------ public
inline constexpr Column app_user[] = {
    text("login", 64).fixed().by(admin).needed(),
    office(text("name", 120)).needed(),
    office(choice("role", "agent|manager|back_office|credit|admin|service")).by(admin).needed(),
    office(flag("active")).by(admin),
    office(ref("manager_id", "app_user")),
    office(bp("discount_limit_bp")),
    office(text("phone", 40)),
    office(text("email", 160)),
};
inline constexpr Column segmentation[] = {
    text("code", 40).fixed().by(office_roles).needed(),
    office(text("name", 120)),
    office(flag("is_assignment")),
    office(integer("rank")),
    office(text("rule_source", 4000)),
};
inline constexpr Column vat[] = {
    text("code", 20).fixed().by(office_roles).needed(),
    office(bp("rate_bp")),
    office(text("natura", 10)),
    office(text("label", 200)),
};
inline constexpr Column payment_term[] = {
    text("code", 40).fixed().by(office_roles).needed(),
    office(text("name", 120)),
};
inline constexpr Column payment_term_line[] = {
    ref("payment_term_id", "payment_term").fixed().by(office_roles).needed(),
    office(integer("position")),
    office(choice("base_date", "invoice|delivery|order")),
    office(integer("n")),
    office(choice("unit", "day|month")),
    office(choice("end_of_month", "none|before|after")),
    office(integer("fixed_day")),
    office(bp("share_bp")),
};
inline constexpr Column choice_list[] = {
    text("list", 40).fixed().by(office_roles).needed(),
    text("code", 40).fixed().by(office_roles).needed(),
    office(text("label_it", 120)),
    office(text("label_en", 120)),
    office(integer("rank")),
    office(flag("active")),
};
inline constexpr Column setting[] = {
    text("code", 60).fixed().by(admin).needed(),
    office(text("content", 4000)),
};
inline constexpr Column client_group[] = {
    text("code", 40).fixed().by(office_roles).needed(),
    office(text("name", 160)),
    credit_column(cents("credit_limit_cents")),
    office(text("note", 2000)),
};
inline constexpr Column price_list[] = {
    text("code", 40).fixed().by(office_roles).needed(),
    office(text("name", 120)),
    office(text("currency", 3)),
};
inline constexpr Column product[] = {
    text("sku", 40).fixed().by(office_roles).needed(),
    office(text("name", 200)).needed(),
    office(text("category", 80)),
    office(text("barcode", 40)),
    office(text("unit", 20)),
    office(text("pack", 60)),
    office(milli("pack_quantity_milli")),
    office(milli("min_quantity_milli")),
    office(milli("order_multiple_milli")),
    office(ref("vat_id", "vat")),
    office(micro("price_micro")),
    office(flag("active")),
    office(ref("replaced_by_id", "product")),
    office(milli("stock_milli")),
    office(at("stock_at")),
};
inline constexpr Column price[] = {
    ref("price_list_id", "price_list").fixed().by(office_roles).needed(),
    ref("product_id", "product").fixed().by(office_roles),
    text("category", 80).fixed().by(office_roles),
    milli("min_quantity_milli").fixed().by(office_roles),
    on("valid_from").fixed().by(office_roles),
    office(on("valid_to")),
    office(micro("price_micro")),
    office(bp("discount1_bp")),
    office(bp("discount2_bp")),
    office(bp("discount3_bp")),
    office(bp("discount4_bp")),
};

// ------------------------------------------------------------------ segments
inline constexpr Column segment[] = {
    ref("segmentation_id", "segmentation").fixed().by(office_roles).needed(),
    text("code", 40).fixed().by(office_roles).needed(),
    office(text("name", 120)),
    office(text("rule_source", 4000)),
    office(bp("discount1_bp")),
    office(bp("discount2_bp")),
    office(ref("payment_term_id", "payment_term")),
    credit_column(cents("credit_limit_cents")),
    office(text("service_level", 80)),
    office(text("strategy_text", 4000)),
};
inline constexpr Column visit_frequency[] = {
    ref("segment_id", "segment").fixed(),
    ref("client_id", "client").fixed(),
    integer("month").fixed().needed(),
    milli("visits_milli"),
    text("reason", 400),
};
inline constexpr Column strategy[] = {
    text("name", 160),
    ref("segment_id", "segment").fixed().by(office_roles),
    office(choice("kind", "discount|credit|payment|upsell|cross_sell|service|communication")),
    office(on("starts_on")),
    office(on("ends_on")),
    office(text("goal", 1000)),
    office(cents("budget_cents")),
    cents("spent_cents").with(Policy::add).by(office_roles),
    office(bp("discount_bp")),
    office(ref("product_id", "product")),
    office(text("products", 2000)),
};
inline constexpr Column association[] = {
    ref("segment_id", "segment").fixed().by(office_roles),
    ref("from_product_id", "product").fixed().by(office_roles),
    ref("to_product_id", "product").fixed().by(office_roles),
    office(micro("support_micro")),
    office(micro("confidence_micro")),
    office(micro("lift_micro")),
};

}  // namespace giro::schema::columns_of
