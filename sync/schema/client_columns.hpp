// Columns of everything that belongs to one client. Part of tables.cpp; constant data.
#pragma once

#include "sync/schema/columns.hpp"

namespace giro::schema::columns_of {

// ------------------------------------------------------------------ client rows
inline constexpr Column client[] = {
    text("code", 40).computed(),
    text("legal_name", 200).needed(),
    text("trade_name", 200),
    legal(text("vat_number", 20)),
    legal(text("tax_code", 20)),
    legal(text("sdi_code", 7)),
    legal(text("pec", 160)),
    text("phone", 40),
    text("email", 160),
    address(text("address", 200)),
    address(text("postal_code", 12)),
    address(text("city", 100)),
    address(text("province", 40)),
    address(text("country", 60)),
    micro("lat_micro").in("position"),
    micro("lon_micro").in("position"),
    text("language", 8),
    text("currency", 3),
    text("ateco", 12).in("ateco"),
    text("ateco_edition", 10).in("ateco"),
    text("market_type", 40),
    text("size_class", 40),
    integer("employees"),
    cents("potential_cents").in("potential"),
    on("potential_on").in("potential"),
    text("contract_kind", 40),
    choice("relationship", "active|lead|prospect|former|partner").with(Policy::ask),
    office(on("active_from")),
    office(on("active_to")),
    ref("segment_id", "segment").fixed().needed(),
    office(ref("agent_id", "app_user")),
    office(ref("group_id", "client_group")),
    office(ref("price_list_id", "price_list")),
    office(text("payment_method", 40)),
    office(ref("payment_term_id", "payment_term")),
    credit_column(cents("credit_limit_cents")),
    credit_column(choice("credit_status", "open|watch|hold|blocked")),
    credit_column(text("credit_reason", 400)),
    office(bp("discount1_bp")).in("discounts"),
    office(bp("discount2_bp")).in("discounts"),
    office(bp("discount3_bp")).in("discounts"),
    office(bp("discount4_bp")).in("discounts"),
    office(ref("vat_id", "vat")),
    legal(text("intent_letter", 60)),
    legal(on("intent_until")),
    office(text("service_level", 80)),
    text("esg_note", 2000),
    text("compliance_note", 2000),
    office(text("erp_code", 40)),
    legal(ref("merged_into_id", "client")).by(office_roles).added_in(2),
};
inline constexpr Column client_segment[] = {
    ref("client_id", "client").fixed().needed(),
    ref("segmentation_id", "segmentation").fixed().by(office_roles).needed(),
    office(ref("segment_id", "segment")),
    office(choice("source", "rule|manual")),
    office(text("reason", 400)),
    office(on("since_on")),
};
inline constexpr Column client_price[] = {
    ref("client_id", "client").fixed().needed(),
    ref("product_id", "product").fixed().by(office_roles).needed(),
    milli("min_quantity_milli").fixed().by(office_roles),
    on("valid_from").fixed().by(office_roles),
    office(on("valid_to")),
    office(micro("price_micro")),
    office(bp("discount1_bp")),
    office(bp("discount2_bp")),
    office(bp("discount3_bp")),
    office(bp("discount4_bp")),
};
inline constexpr Column contract[] = {
    ref("client_id", "client").fixed().needed(),
    office(text("number", 40)),
    office(text("kind", 40)),
    office(on("starts_on")),
    office(on("ends_on")),
    office(cents("agreed_cents")),
    office(text("note", 2000)),
};
inline constexpr Column location[] = {
    ref("client_id", "client").fixed().needed(),
    choice("kind", "registered|delivery|billing"),
    text("name", 120),
    address(text("address", 200)),
    address(text("postal_code", 12)),
    address(text("city", 100)),
    address(text("province", 40)),
    address(text("country", 60)),
    micro("lat_micro").in("position"),
    micro("lon_micro").in("position"),
    flag("active"),
};
inline constexpr Column location_hours[] = {
    ref("client_id", "client").fixed().needed(),
    ref("location_id", "location").fixed().needed(),
    integer("weekday"),
    text("opens", 5).in("hours"),
    text("closes", 5).in("hours"),
    on("closed_from").in("closing"),
    on("closed_to").in("closing"),
    text("reason", 200),
};
inline constexpr Column contact[] = {
    ref("client_id", "client").fixed().needed(),
    text("name", 120).needed(),
    text("role", 40),
    flag("is_decision_maker"),
    text("phone", 40),
    text("mobile", 40),
    text("email", 160),
    flag("consent").in("consent"),
    on("consent_on").in("consent"),
    text("consent_source", 120).in("consent"),
    flag("active"),
};
inline constexpr Column note[] = {
    ref("client_id", "client").fixed().needed(),
    ref("user_id", "app_user").fixed(),
    at("written_at").fixed(),
    text("body", 8000),
};
inline constexpr Column visit[] = {
    ref("client_id", "client").fixed().needed(),
    ref("user_id", "app_user").fixed().needed(),
    ref("location_id", "location"),
    choice("channel", "in_person|phone|video|email"),
    choice("status", "planned|in_progress|done|skipped|cancelled").with(Policy::status).needed(),
    on("planned_on"),
    integer("position"),
    at("started_at"),
    at("ended_at"),
    micro("lat_micro").in("place"),
    micro("lon_micro").in("place"),
    integer("accuracy_m").in("place"),
    text("purpose", 400),
    text("outcome", 40),
    text("no_order_reason", 40),
    text("note", 8000),
    text("next_action", 400),
    on("next_action_on"),
    on("next_visit_on"),
    ref("contact_id", "contact"),
    text("skip_reason", 200),
};
inline constexpr Column task[] = {
    ref("client_id", "client").fixed(),
    ref("user_id", "app_user").fixed().needed(),
    text("title", 400).needed(),
    on("due_on"),
    choice("status", "open|done|cancelled").with(Policy::status).needed(),
    ref("visit_id", "visit").fixed(),
    at("done_at"),
};
inline constexpr Column request[] = {
    ref("client_id", "client").fixed().needed(),
    ref("user_id", "app_user").fixed(),
    choice("kind", "request|complaint|return").fixed(),
    ref("product_id", "product"),
    milli("quantity_milli"),
    text("body", 4000),
    choice("status", "open|answered|closed|cancelled").with(Policy::status).needed(),
    on("opened_on").fixed(),
    on("due_on"),
    ref("assignee_id", "app_user"),
    text("answer", 4000),
};
inline constexpr Column sales_order[] = {
    ref("client_id", "client").fixed().needed(),
    ref("user_id", "app_user").fixed().needed(),
    office(ref("credited_agent_id", "app_user")),
    ref("visit_id", "visit"),
    ref("location_id", "location"),
    text("number", 40).computed(),
    choice("status", "draft|submitted|held|confirmed|in_delivery|delivered|invoiced|cancelled")
        .with(Policy::status)
        .needed(),
    at("placed_at"),
    on("requested_on"),
    office(on("promised_on")),
    on("delivered_on").with(Policy::office_wins).by(office_roles),
    ref("payment_term_id", "payment_term"),
    bp("discount1_bp").in("discounts"),
    bp("discount2_bp").in("discounts"),
    text("note", 4000),
    integer("lines_revision").computed(),
    integer("seen_revision")
        .with(Policy::last_writer),  // the lines its decider saw: confirm and cancel carry it
    text("decision_reason", 400),
    office(text("erp_number", 40)),
    cents("taxable_cents").computed(),
    cents("vat_cents").computed(),
    cents("total_cents").computed(),
    integer("line_count").computed(),
};
inline constexpr Column order_line[] = {
    ref("client_id", "client").fixed().needed(),
    ref("order_id", "sales_order").fixed().needed(),
    ref("product_id", "product").fixed().needed(),
    integer("position"),
    choice("kind", "sale|free|sample|return").fixed(),
    milli("quantity_milli").needed(),
    micro("unit_price_micro"),
    micro("list_price_micro"),
    choice("price_source", "client|price_list|product|manual|imported|strategy"),
    bp("discount1_bp").in("discounts"),
    bp("discount2_bp").in("discounts"),
    bp("discount3_bp").in("discounts"),
    bp("discount4_bp").in("discounts"),
    ref("vat_id", "vat"),
    bp("vat_rate_bp"),
    cents("net_cents").computed(),
    text("note", 400),
};
inline constexpr Column order_hold[] = {
    ref("client_id", "client").computed(),
    ref("order_id", "sales_order").computed(),
    ref("line_id", "order_line").computed(),
    choice("kind", "price|discount|credit_limit|blocked|revision|quantity").computed(),
    integer("limit_value").computed(),
    integer("actual_value").computed(),
    choice("state", "open|released").computed(),
    at("held_at").computed(),
};
inline constexpr Column delivery[] = {
    ref("client_id", "client").fixed().needed(),
    ref("order_id", "sales_order").fixed().by(office_roles),
    office(text("number", 40)),
    office(on("delivered_on")),
    office(choice("status", "planned|shipped|delivered|failed")),
    office(text("failure_reason", 200)),
};
inline constexpr Column delivery_line[] = {
    ref("client_id", "client").fixed().needed(),
    ref("delivery_id", "delivery").fixed().by(office_roles).needed(),
    ref("order_line_id", "order_line").fixed().by(office_roles),
    office(milli("quantity_milli")),
};
inline constexpr Column invoice[] = {
    ref("client_id", "client").fixed().needed(),
    text("number", 40).fixed().by(office_roles).needed(),
    choice("kind", "invoice|credit_note").fixed().by(office_roles).needed(),
    on("issued_on").fixed().by(office_roles).needed(),
    ref("order_id", "sales_order").fixed().by(office_roles),
    office(cents("taxable_cents")),
    office(cents("vat_cents")),
    office(cents("total_cents")),
    office(flag("disputed")),
};
inline constexpr Column invoice_line[] = {
    ref("client_id", "client").fixed().needed(),
    ref("invoice_id", "invoice").fixed().by(office_roles).needed(),
    ref("product_id", "product").fixed().by(office_roles),
    office(text("label", 200)),
    office(milli("quantity_milli")),
    office(cents("net_cents")),
    office(bp("vat_rate_bp")),
};
inline constexpr Column instalment[] = {
    ref("client_id", "client").fixed().needed(),
    ref("invoice_id", "invoice").fixed().by(office_roles).needed(),
    office(on("due_on")),
    office(cents("amount_cents")),
    office(text("method", 40)),
    office(choice("status", "open|presented|unpaid|paid|written_off")),
    office(cents("open_cents")),
};
inline constexpr Column payment[] = {
    ref("client_id", "client").fixed().needed(),
    choice("kind", "receipt|unpaid|write_off").fixed(),
    choice("status", "collected|cleared").with(Policy::status),
    on("paid_on"),
    cents("amount_cents").fixed(),
    text("method", 40),
    ref("collected_by_id", "app_user").fixed(),
    text("note", 400),
};
inline constexpr Column payment_allocation[] = {
    ref("client_id", "client").fixed().needed(),
    ref("payment_id", "payment").fixed().needed(),
    ref("instalment_id", "instalment").fixed().needed(),
    cents("amount_cents"),
};
inline constexpr Column rating[] = {
    ref("client_id", "client").fixed().needed(),
    choice("kind", "credit|esg|compliance").fixed().by(office_roles),
    office(text("source", 120)),
    office(text("score", 40)),
    office(on("rated_on")),
    office(on("valid_until")),
};
inline constexpr Column strategy_client[] = {
    ref("client_id", "client").fixed().needed(),
    ref("strategy_id", "strategy").fixed().by(office_roles).needed(),
    office(text("note", 400)),
};
/// What a client said they would pay of an invoice, and whether they did.
inline constexpr Column payment_promise[] = {
    ref("client_id", "client").fixed().needed(),
    ref("invoice_id", "invoice").fixed().needed(),
    ref("user_id", "app_user").fixed().needed(),
    on("promised_on").needed(),
    cents("amount_cents"),
    text("note", 400),
    choice("status", "open|kept|broken").with(Policy::status).needed(),
};
/// One lost value. Names end in `_text` because any cell's value is kept as readable text plus its kind.
inline constexpr Column conflict[] = {
    ref("client_id", "client").computed(),
    ref("user_id", "app_user").computed(),
    ref("op_id", "").computed(),
    text("table_name", 40).computed(),
    ref("row_ref_id", "").computed(),
    text("column_name", 60).computed(),
    text("base_value", 20000).computed(),
    text("office_value", 20000).computed(),
    text("mine_value", 20000).computed(),
    at("mine_at").computed(),
    ref("office_user_id", "app_user").computed(),
    at("office_at").computed(),
    text("rule", 40).computed(),
    choice("chosen", "mine|office").computed(),
    choice("state", "open|decided|kept_mine|kept_office|edited|seen").with(Policy::status).by(field_roles),
    at("filed_at").computed(),
};
inline constexpr Column cell_history[] = {
    ref("client_id", "client").computed(), text("table_name", 40).computed(),
    ref("row_ref_id", "").computed(),      text("column_name", 60).computed(),
    text("from_value", 20000).computed(),  text("to_value", 20000).computed(),
    ref("user_id", "app_user").computed(), ref("device_id", "").computed(),
    at("changed_at").computed(),
};

}  // namespace giro::schema::columns_of
