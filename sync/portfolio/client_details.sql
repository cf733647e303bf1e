-- A client's own columns with the names of what they refer to. What it may inherit: stated_terms.sql.
SELECT c.legal_name, coalesce(c.trade_name, ''), c.code, c.vat_number, c.tax_code, c.sdi_code, c.pec, c.phone, c.email,
       c.address, c.postal_code, c.city, c.province, c.country, c.market_type, c.size_class, c.employees, c.contract_kind,
       coalesce(c.ateco, ''), coalesce(c.ateco_edition, ''),
       c.relationship, coalesce(c.active_from, ''), c.payment_method, coalesce(s.name, ''), coalesce(g.name, ''),
       coalesce(a.name, ''), coalesce(l.name, ''), c.esg_note, c.compliance_note
FROM client c LEFT JOIN segment s ON s.id = c.segment_id LEFT JOIN client_group g ON g.id = c.group_id
LEFT JOIN app_user a ON a.id = c.agent_id LEFT JOIN price_list l ON l.id = c.price_list_id
WHERE c.id = :client
