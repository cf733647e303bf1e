-- A client's own columns with the names of what they refer to, and what it inherits.
SELECT c.legal_name, coalesce(c.trade_name, ''), c.code, c.vat_number, c.tax_code, c.sdi_code, c.pec, c.phone, c.email,
       c.address, c.postal_code, c.city, c.province, c.country, c.market_type, c.size_class, c.employees, c.contract_kind,
       c.relationship, coalesce(c.active_from, ''), c.payment_method, c.service_level, s.service_level,
       coalesce(s.name, ''), coalesce(g.name, ''), coalesce(a.name, ''), coalesce(l.name, ''),
       coalesce(own.name, ''), coalesce(usual.name, ''), c.payment_term_id, s.payment_term_id,
       c.discount1_bp, c.discount2_bp, c.discount3_bp, c.discount4_bp, s.discount1_bp, s.discount2_bp,
       c.esg_note, c.compliance_note
FROM client c LEFT JOIN segment s ON s.id = c.segment_id LEFT JOIN client_group g ON g.id = c.group_id
LEFT JOIN app_user a ON a.id = c.agent_id LEFT JOIN price_list l ON l.id = c.price_list_id
LEFT JOIN payment_term own ON own.id = c.payment_term_id LEFT JOIN payment_term usual ON usual.id = s.payment_term_id
WHERE c.id = :client
