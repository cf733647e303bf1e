// The one declaration of every table and column (the data model). Order: parents before parts.
#include <algorithm>
#include <array>

#include "sync/base/assert.hpp"
#include "sync/schema/columns.hpp"

namespace giro::schema {
namespace {

// ------------------------------------------------------------------ public
constexpr Column app_user[] = {
    text("login", 64).fixed().by(admin).needed(),
    office(text("name", 120)).needed(),
    office(choice("role", "agent|manager|back_office|credit|admin|service")).by(admin).needed(),
    office(flag("active")),
    office(ref("manager_id", "app_user")),
    office(bp("discount_limit_bp")),
    office(text("phone", 40)),
    office(text("email", 160)),
};
constexpr Column segmentation[] = {
    text("code", 40).fixed().by(office_roles).needed(),
    office(text("name", 120)),
    office(flag("is_assignment")),
    office(integer("rank")),
    office(text("rule_source", 4000)),
};
constexpr Column vat[] = {
    text("code", 20).fixed().by(office_roles).needed(),
    office(bp("rate_bp")),
    office(text("natura", 10)),
    office(text("label", 200)),
};
constexpr Column payment_term[] = {
    text("code", 40).fixed().by(office_roles).needed(),
    office(text("name", 120)),
};
constexpr Column payment_term_line[] = {
    ref("payment_term_id", "payment_term").fixed().by(office_roles).needed(),
    office(integer("position")),
    office(choice("base_date", "invoice|delivery|order")),
    office(integer("n")),
    office(choice("unit", "day|month")),
    office(choice("end_of_month", "none|before|after")),
    office(integer("fixed_day")),
    office(bp("share_bp")),
};
constexpr Column choice_list[] = {
    text("list", 40).fixed().by(office_roles).needed(),
    text("code", 40).fixed().by(office_roles).needed(),
    office(text("label_it", 120)),
    office(text("label_en", 120)),
    office(integer("rank")),
    office(flag("active")),
};
constexpr Column setting[] = {
    text("code", 60).fixed().by(admin).needed(),
    office(text("content", 4000)),
};
constexpr Column client_group[] = {
    text("code", 40).fixed().by(office_roles).needed(),
    office(text("name", 160)),
    credit_column(cents("credit_limit_cents")),
    office(text("note", 2000)),
};
constexpr Column price_list[] = {
    text("code", 40).fixed().by(office_roles).needed(),
    office(text("name", 120)),
    office(text("currency", 3)),
};
constexpr Column product[] = {
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
constexpr Column price[] = {
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
constexpr Column segment[] = {
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
constexpr Column visit_frequency[] = {
    ref("segment_id", "segment").fixed(),
    ref("client_id", "client").fixed(),
    integer("month").fixed().needed(),
    milli("visits_milli"),
    text("reason", 400),
};
constexpr Column strategy[] = {
    text("name", 160),
    ref("segment_id", "segment").fixed().by(office_roles),
    office(choice("kind", "discount|credit|payment|upsell|cross_sell|service|communication")),
    office(on("starts_on")),
    office(on("ends_on")),
    office(text("goal", 1000)),
    office(cents("budget_cents")),
    office(cents("spent_cents")),
    office(bp("discount_bp")),
    office(ref("product_id", "product")),
    office(text("products", 2000)),
};
constexpr Column association[] = {
    ref("segment_id", "segment").fixed().by(office_roles),
    ref("from_product_id", "product").fixed().by(office_roles),
    ref("to_product_id", "product").fixed().by(office_roles),
    office(micro("support_micro")),
    office(micro("confidence_micro")),
    office(micro("lift_micro")),
};

// ------------------------------------------------------------------ client rows
constexpr Column client[] = {
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
};
constexpr Column client_segment[] = {
    ref("client_id", "client").fixed().needed(),
    ref("segmentation_id", "segmentation").fixed().by(office_roles).needed(),
    office(ref("segment_id", "segment")),
    office(choice("source", "rule|manual")),
    office(text("reason", 400)),
    office(on("since_on")),
};
constexpr Column client_price[] = {
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
constexpr Column contract[] = {
    ref("client_id", "client").fixed().needed(),
    office(text("number", 40)),
    office(text("kind", 40)),
    office(on("starts_on")),
    office(on("ends_on")),
    office(cents("agreed_cents")),
    office(text("note", 2000)),
};
constexpr Column location[] = {
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
constexpr Column location_hours[] = {
    ref("client_id", "client").fixed().needed(),
    ref("location_id", "location").fixed().needed(),
    integer("weekday"),
    text("opens", 5).in("hours"),
    text("closes", 5).in("hours"),
    on("closed_from").in("closing"),
    on("closed_to").in("closing"),
    text("reason", 200),
};
constexpr Column contact[] = {
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
constexpr Column note[] = {
    ref("client_id", "client").fixed().needed(),
    ref("user_id", "app_user").fixed(),
    at("written_at").fixed(),
    text("body", 8000),
};
constexpr Column visit[] = {
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
constexpr Column task[] = {
    ref("client_id", "client").fixed(),
    ref("user_id", "app_user").fixed().needed(),
    text("title", 400).needed(),
    on("due_on"),
    choice("status", "open|done|cancelled").with(Policy::status).needed(),
    ref("visit_id", "visit").fixed(),
    at("done_at"),
};
constexpr Column request[] = {
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
constexpr Column sales_order[] = {
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
constexpr Column order_line[] = {
    ref("client_id", "client").fixed().needed(),
    ref("order_id", "sales_order").fixed().needed(),
    ref("product_id", "product").fixed().needed(),
    integer("position"),
    choice("kind", "sale|free|sample|return").fixed(),
    milli("quantity_milli").needed(),
    micro("unit_price_micro"),
    micro("list_price_micro"),
    choice("price_source", "client|price_list|product|manual|imported"),
    bp("discount1_bp").in("discounts"),
    bp("discount2_bp").in("discounts"),
    bp("discount3_bp").in("discounts"),
    bp("discount4_bp").in("discounts"),
    ref("vat_id", "vat"),
    bp("vat_rate_bp"),
    cents("net_cents").computed(),
    text("note", 400),
};
constexpr Column order_hold[] = {
    ref("client_id", "client").computed(),
    ref("order_id", "sales_order").computed(),
    ref("line_id", "order_line").computed(),
    choice("kind", "price|discount|credit_limit|blocked|revision").computed(),
    integer("limit_value").computed(),
    integer("actual_value").computed(),
    choice("state", "open|released").computed(),
    at("held_at").computed(),
};
constexpr Column delivery[] = {
    ref("client_id", "client").fixed().needed(),
    ref("order_id", "sales_order").fixed().by(office_roles),
    office(text("number", 40)),
    office(on("delivered_on")),
    office(choice("status", "planned|shipped|delivered|failed")),
    office(text("failure_reason", 200)),
};
constexpr Column delivery_line[] = {
    ref("client_id", "client").fixed().needed(),
    ref("delivery_id", "delivery").fixed().by(office_roles).needed(),
    ref("order_line_id", "order_line").fixed().by(office_roles),
    office(milli("quantity_milli")),
};
constexpr Column invoice[] = {
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
constexpr Column invoice_line[] = {
    ref("client_id", "client").fixed().needed(),
    ref("invoice_id", "invoice").fixed().by(office_roles).needed(),
    ref("product_id", "product").fixed().by(office_roles),
    office(text("label", 200)),
    office(milli("quantity_milli")),
    office(cents("net_cents")),
    office(bp("vat_rate_bp")),
};
constexpr Column instalment[] = {
    ref("client_id", "client").fixed().needed(),
    ref("invoice_id", "invoice").fixed().by(office_roles).needed(),
    office(on("due_on")),
    office(cents("amount_cents")),
    office(text("method", 40)),
    office(choice("status", "open|presented|unpaid|paid|written_off")),
    office(cents("open_cents")),
};
constexpr Column payment[] = {
    ref("client_id", "client").fixed().needed(),
    choice("kind", "receipt|unpaid|write_off").fixed(),
    credit_column(choice("status", "collected|cleared")).by(field_roles),
    on("paid_on"),
    cents("amount_cents").fixed(),
    text("method", 40),
    ref("collected_by_id", "app_user").fixed(),
    text("note", 400),
};
constexpr Column payment_allocation[] = {
    ref("client_id", "client").fixed().needed(),
    ref("payment_id", "payment").fixed().needed(),
    ref("instalment_id", "instalment").fixed().needed(),
    cents("amount_cents"),
};
constexpr Column rating[] = {
    ref("client_id", "client").fixed().needed(),
    choice("kind", "credit|esg|compliance").fixed().by(office_roles),
    office(text("source", 120)),
    office(text("score", 40)),
    office(on("rated_on")),
    office(on("valid_until")),
};
constexpr Column strategy_client[] = {
    ref("client_id", "client").fixed().needed(),
    ref("strategy_id", "strategy").fixed().by(office_roles).needed(),
    office(text("note", 400)),
};
/// One lost value. Names end in `_text` because any cell's value is kept as readable text plus its kind.
constexpr Column conflict[] = {
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
constexpr Column cell_history[] = {
    ref("client_id", "client").computed(), text("table_name", 40).computed(),
    ref("row_ref_id", "").computed(),      text("column_name", 60).computed(),
    text("from_value", 20000).computed(),  text("to_value", 20000).computed(),
    ref("user_id", "app_user").computed(), ref("device_id", "").computed(),
    at("changed_at").computed(),
};

// ------------------------------------------------------------------ user bucket
constexpr Column assignment[] = {
    ref("user_id", "app_user").fixed().by(office_roles).needed(),
    ref("segment_id", "segment").fixed().by(office_roles).needed(),
    choice("role", "responsible|support|substitute").fixed().by(office_roles).needed(),
    on("valid_from").fixed().by(office_roles),
    office(on("valid_to")),
};
constexpr Column target[] = {
    ref("user_id", "app_user").fixed().by(office_roles).needed(),
    text("month", 7).fixed().by(office_roles).needed(),
    office(integer("visits")),
    office(cents("turnover_cents")),
};
constexpr Column month_result[] = {
    ref("user_id", "app_user").computed(), text("month", 7).computed(),        integer("visits").computed(),
    integer("orders").computed(),          cents("turnover_cents").computed(),
};
constexpr Column work_day[] = {
    ref("user_id", "app_user").fixed().needed(),
    on("day_on").fixed().needed(),
    at("started_at"),
    at("closed_at"),
    integer("km"),
    text("note", 2000),
};
constexpr Column absence[] = {
    ref("user_id", "app_user").fixed().needed(),
    on("from_on").fixed(),
    on("to_on"),
    text("reason", 200),
    ref("substitute_id", "app_user").by(office_roles),
};
constexpr Column conflict_copy[] = {
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
constexpr Column device[] = {
    ref("user_id", "app_user").computed(), text("name", 120).computed(),  text("app_version", 40).computed(),
    at("last_seen_at").computed(),         integer("pending").computed(), flag("revoked").computed(),
};

constexpr Table all[] = {
    {.name = "app_user", .home = Home::everyone, .human_key = "login", .writers = admin, .columns = app_user},
    {.name = "segmentation",
     .home = Home::everyone,
     .human_key = "code",
     .writers = office_roles,
     .columns = segmentation},
    {.name = "vat", .home = Home::everyone, .human_key = "code", .writers = office_roles, .columns = vat},
    {.name = "payment_term",
     .home = Home::everyone,
     .human_key = "code",
     .writers = office_roles,
     .columns = payment_term},
    {.name = "payment_term_line",
     .home = Home::everyone,
     .parent = "payment_term_id",
     .writers = office_roles,
     .columns = payment_term_line},
    {.name = "choice",
     .home = Home::everyone,
     .natural_key = "list,code",
     .writers = office_roles,
     .columns = choice_list},
    {.name = "setting", .home = Home::everyone, .natural_key = "code", .writers = admin, .columns = setting},
    {.name = "client_group",
     .home = Home::everyone,
     .human_key = "code",
     .writers = office_roles,
     .columns = client_group},
    {.name = "price_list",
     .home = Home::everyone,
     .human_key = "code",
     .writers = office_roles,
     .columns = price_list},
    {.name = "product",
     .home = Home::everyone,
     .human_key = "sku",
     .writers = office_roles,
     .columns = product},
    {.name = "price",
     .home = Home::everyone,
     .parent = "price_list_id",
     .writers = office_roles,
     .columns = price},
    {.name = "segment",
     .home = Home::segment,
     .human_key = "code",
     .writers = office_roles,
     .columns = segment},
    {.name = "strategy", .home = Home::segment, .writers = office_roles, .columns = strategy},
    {.name = "association",
     .home = Home::segment,
     .natural_key = "segment_id,from_product_id,to_product_id",
     .writers = office_roles,
     .columns = association},
    {.name = "client", .home = Home::client, .human_key = "code", .columns = client},
    {.name = "visit_frequency",
     .home = Home::segment,
     .natural_key = "segment_id,client_id,month",
     .columns = visit_frequency},
    {.name = "client_segment",
     .home = Home::client,
     .parent = "client_id",
     .natural_key = "client_id,segmentation_id",
     .writers = office_roles,
     .columns = client_segment},
    {.name = "client_price",
     .home = Home::client,
     .parent = "client_id",
     .writers = office_roles,
     .columns = client_price},
    {.name = "contract",
     .home = Home::client,
     .parent = "client_id",
     .writers = office_roles,
     .columns = contract},
    {.name = "location", .home = Home::client, .parent = "client_id", .columns = location},
    {.name = "location_hours", .home = Home::client, .parent = "location_id", .columns = location_hours},
    {.name = "contact", .home = Home::client, .parent = "client_id", .columns = contact},
    {.name = "note", .home = Home::client, .parent = "client_id", .columns = note},
    {.name = "visit", .home = Home::client, .parent = "client_id", .columns = visit},
    {.name = "task", .home = Home::user, .columns = task},
    {.name = "request", .home = Home::client, .parent = "client_id", .columns = request},
    {.name = "sales_order",
     .home = Home::client,
     .parent = "client_id",
     .human_key = "number",
     .columns = sales_order},
    {.name = "order_line", .home = Home::client, .parent = "order_id", .columns = order_line},
    {.name = "order_hold",
     .home = Home::client,
     .parent = "order_id",
     .writers = nobody,
     .columns = order_hold},
    {.name = "delivery",
     .home = Home::client,
     .parent = "client_id",
     .writers = office_roles,
     .columns = delivery},
    {.name = "delivery_line",
     .home = Home::client,
     .parent = "delivery_id",
     .writers = office_roles,
     .columns = delivery_line},
    {.name = "invoice",
     .home = Home::client,
     .parent = "client_id",
     .human_key = "number",
     .writers = office_roles,
     .columns = invoice},
    {.name = "invoice_line",
     .home = Home::client,
     .parent = "invoice_id",
     .writers = office_roles,
     .columns = invoice_line},
    {.name = "instalment",
     .home = Home::client,
     .parent = "invoice_id",
     .writers = office_roles,
     .columns = instalment},
    {.name = "payment", .home = Home::client, .parent = "client_id", .columns = payment},
    {.name = "payment_allocation",
     .home = Home::client,
     .parent = "payment_id",
     .columns = payment_allocation},
    {.name = "rating",
     .home = Home::client,
     .parent = "client_id",
     .writers = office_roles,
     .columns = rating},
    {.name = "strategy_client",
     .home = Home::client,
     .parent = "client_id",
     .natural_key = "client_id,strategy_id",
     .writers = office_roles,
     .columns = strategy_client},
    {.name = "conflict", .home = Home::managers, .writers = nobody, .columns = conflict},
    {.name = "cell_history", .home = Home::managers, .writers = nobody, .columns = cell_history},
    {.name = "assignment",
     .home = Home::user,
     .natural_key = "user_id,segment_id,role,valid_from",
     .writers = office_roles,
     .columns = assignment},
    {.name = "target",
     .home = Home::user,
     .natural_key = "user_id,month",
     .writers = office_roles,
     .columns = target},
    {.name = "result",
     .home = Home::user,
     .natural_key = "user_id,month",
     .writers = nobody,
     .columns = month_result},
    {.name = "work_day", .home = Home::user, .natural_key = "user_id,day_on", .columns = work_day},
    {.name = "absence", .home = Home::user, .columns = absence},
    {.name = "conflict_copy", .home = Home::user, .writers = nobody, .columns = conflict_copy},
    {.name = "device", .home = Home::managers, .writers = nobody, .columns = device},
};

struct RoleName {
  Role role;
  std::string_view name;
};
constexpr RoleName role_names[] = {{agent, "agent"},   {manager, "manager"}, {back_office, "back_office"},
                                   {credit, "credit"}, {admin, "admin"},     {service, "service"}};

}  // namespace

const Column* Table::find(std::string_view column) const {
  auto index = index_of(column);
  return index < columns.size() ? &columns[index] : nullptr;
}

std::size_t Table::index_of(std::string_view column) const {
  auto found = std::ranges::find(columns, column, &Column::name);
  return static_cast<std::size_t>(found - columns.begin());
}

std::span<const Table> tables() {
  return all;
}

const Table* find_table(std::string_view name) {
  auto found = std::ranges::find(all, name, &Table::name);
  return found == std::end(all) ? nullptr : &*found;
}

std::size_t table_number(const Table& table) {
  GIRO_ASSERT(&table >= std::begin(all) && &table < std::end(all));
  return static_cast<std::size_t>(&table - std::begin(all));
}

std::optional<Role> role_from_name(std::string_view name) {
  auto found = std::ranges::find(role_names, name, &RoleName::name);
  return found == std::end(role_names) ? std::nullopt : std::optional(found->role);
}

std::string_view role_name(Role role) {
  auto found = std::ranges::find(role_names, role, &RoleName::role);
  GIRO_ASSERT(found != std::end(role_names));
  return found->name;
}

}  // namespace giro::schema
