#include "server/import/kinds.hpp"

#include <algorithm>

namespace giro {
namespace {

constexpr ImportField clients[] = {
    {"code", "client", "code", true},
    {"legal_name", "client", "legal_name"},
    {"trade_name", "client", "trade_name"},
    {"vat_number", "client", "vat_number"},
    {"tax_code", "client", "tax_code"},
    {"sdi_code", "client", "sdi_code"},
    {"pec", "client", "pec"},
    {"phone", "client", "phone"},
    {"email", "client", "email"},
    {"address", "client", "address"},
    {"postal_code", "client", "postal_code"},
    {"city", "client", "city"},
    {"province", "client", "province"},
    {"country", "client", "country"},
    {"lat", "client", "lat_micro"},
    {"lon", "client", "lon_micro"},
    {"language", "client", "language"},
    {"currency", "client", "currency"},
    {"ateco", "client", "ateco"},
    {"ateco_edition", "client", "ateco_edition"},
    {"market_type", "client", "market_type"},
    {"size_class", "client", "size_class"},
    {"employees", "client", "employees"},
    {"potential", "client", "potential_cents"},
    {"potential_on", "client", "potential_on"},
    {"contract_kind", "client", "contract_kind"},
    {"relationship", "client", "relationship"},
    {"active_from", "client", "active_from"},
    {"active_to", "client", "active_to"},
    {"segment", "client", "segment_id"},
    {"agent", "client", "agent_id"},
    {"group", "client", "group_id"},
    {"price_list", "client", "price_list_id"},
    {"payment_method", "client", "payment_method"},
    {"payment_term", "client", "payment_term_id"},
    {"credit_limit", "client", "credit_limit_cents"},
    {"credit_status", "client", "credit_status"},
    {"credit_reason", "client", "credit_reason"},
    {"discount", "client", "discount1_bp"},
    {"discount2", "client", "discount2_bp"},
    {"discount3", "client", "discount3_bp"},
    {"discount4", "client", "discount4_bp"},
    {"vat", "client", "vat_id"},
    {"intent_letter", "client", "intent_letter"},
    {"intent_until", "client", "intent_until"},
    {"service_level", "client", "service_level"},
    {"esg_note", "client", "esg_note"},
    {"compliance_note", "client", "compliance_note"},
    {"erp_code", "client", "erp_code"},
};

constexpr ImportField users[] = {
    {"login", "app_user", "login", true},  {"name", "app_user", "name", true},
    {"role", "app_user", "role"},          {"active", "app_user", "active"},
    {"manager", "app_user", "manager_id"}, {"discount_limit", "app_user", "discount_limit_bp"},
    {"phone", "app_user", "phone"},        {"email", "app_user", "email"},
};

constexpr ImportField products[] = {
    {"sku", "product", "sku", true},
    {"name", "product", "name", true},
    {"category", "product", "category"},
    {"barcode", "product", "barcode"},
    {"unit", "product", "unit"},
    {"pack", "product", "pack"},
    {"pack_quantity", "product", "pack_quantity_milli"},
    {"min_quantity", "product", "min_quantity_milli"},
    {"order_multiple", "product", "order_multiple_milli"},
    {"vat", "product", "vat_id"},
    {"price", "product", "price_micro"},
    {"active", "product", "active"},
    {"replaced_by", "product", "replaced_by_id"},
    {"stock", "product", "stock_milli"},
    {"stock_at", "product", "stock_at"},
};

constexpr ImportField orders[] = {
    {"order", "sales_order", "number", true},
    {"client", "sales_order", "client_id", true},
    {"date", "sales_order", "placed_at", true},
    {"user", "sales_order", "user_id"},
    {"status", "sales_order", "status"},
    {"requested", "sales_order", "requested_on"},
    {"promised", "sales_order", "promised_on"},
    {"delivered", "sales_order", "delivered_on"},
    {"payment_term", "sales_order", "payment_term_id"},
    {"note", "sales_order", "note"},
    {"erp_number", "sales_order", "erp_number"},
    {"sku", "order_line", "product_id"},
    {"quantity", "order_line", "quantity_milli"},
    {"unit_price", "order_line", "unit_price_micro"},
    {"discount", "order_line", "discount1_bp"},
    {"discount2", "order_line", "discount2_bp"},
    {"discount3", "order_line", "discount3_bp"},
    {"discount4", "order_line", "discount4_bp"},
};

constexpr ImportField order_lines[] = {
    {"order", "sales_order", "number", true},           {"sku", "order_line", "product_id", true},
    {"quantity", "order_line", "quantity_milli", true}, {"unit_price", "order_line", "unit_price_micro"},
    {"discount", "order_line", "discount1_bp"},         {"discount2", "order_line", "discount2_bp"},
    {"discount3", "order_line", "discount3_bp"},        {"discount4", "order_line", "discount4_bp"},
};

constexpr ImportField prices[] = {
    {"price_list", "price", "price_list_id"},
    {"client", "client_price", "client_id"},
    {"sku", "price", "product_id"},
    {"category", "price", "category"},
    {"min_quantity", "price", "min_quantity_milli"},
    {"valid_from", "price", "valid_from"},
    {"valid_to", "price", "valid_to"},
    {"price", "price", "price_micro"},
    {"discount", "price", "discount1_bp"},
    {"discount2", "price", "discount2_bp"},
    {"discount3", "price", "discount3_bp"},
    {"discount4", "price", "discount4_bp"},
};

constexpr ImportField contacts[] = {
    {"client", "contact", "client_id", true},
    {"name", "contact", "name", true},
    {"role", "contact", "role"},
    {"decision_maker", "contact", "is_decision_maker"},
    {"phone", "contact", "phone"},
    {"mobile", "contact", "mobile"},
    {"email", "contact", "email"},
    {"consent", "contact", "consent"},
    {"consent_on", "contact", "consent_on"},
    {"consent_source", "contact", "consent_source"},
    {"active", "contact", "active"},
};

constexpr ImportField ratings[] = {
    {"client", "rating", "client_id", true}, {"kind", "rating", "kind", true},
    {"score", "rating", "score", true},      {"rated", "rating", "rated_on", true},
    {"source", "rating", "source"},          {"valid_until", "rating", "valid_until"},
};

constexpr ImportField invoices[] = {
    {"invoice", "invoice", "number", true},
    {"client", "invoice", "client_id", true},
    {"issued", "invoice", "issued_on", true},
    {"due", "instalment", "due_on", true},
    {"amount", "instalment", "amount_cents", true},
    {"taxable", "invoice", "taxable_cents"},
    {"kind", "invoice", "kind"},
    {"order", "invoice", "order_id"},
    {"disputed", "invoice", "disputed"},
    {"method", "instalment", "method"},
    {"status", "instalment", "status"},
};

constexpr ImportField payments[] = {
    {"invoice", "instalment", "invoice_id", true},
    {"paid", "payment", "paid_on", true},
    {"amount", "payment", "amount_cents", true},
    {"method", "payment", "method"},
    {"kind", "payment", "kind"},
    {"note", "payment", "note"},
};

constexpr ImportKind kinds[] = {
    {"clients", "client", "code", clients},       {"users", "app_user", "login", users},
    {"products", "product", "sku", products},     {"prices", "price", {}, prices},
    {"orders", "sales_order", "order", orders},   {"order_lines", "sales_order", "order", order_lines},
    {"contacts", "contact", {}, contacts},        {"ratings", "rating", {}, ratings},
    {"invoices", "invoice", "invoice", invoices}, {"payments", "payment", {}, payments},
};

}  // namespace

const schema::Table& ImportField::schema_table() const {
  return *schema::find_table(table);
}
const schema::Column& ImportField::schema_column() const {
  return *schema_table().find(column);
}

std::string ImportKind::all_names() {
  std::string names;
  for (auto& kind : kinds) {
    if (!names.empty()) names.append(&kind == std::end(kinds) - 1 ? " and " : ", ");
    names.append(kind.name);
  }
  return names;
}

const ImportField* ImportKind::find(std::string_view ours) const {
  auto found = std::ranges::find(fields, ours, &ImportField::ours);
  return found == fields.end() ? nullptr : &*found;
}

std::string ImportKind::known_fields() const {
  std::string names;
  for (auto& field : fields) names.append(names.empty() ? "" : ", ").append(field.ours);
  return names;
}

std::span<const ImportKind> import_kinds() {
  return kinds;
}

const ImportKind* find_kind(std::string_view name) {
  auto found = std::ranges::find(kinds, name, &ImportKind::name);
  return found == std::end(kinds) ? nullptr : &*found;
}

}  // namespace giro
