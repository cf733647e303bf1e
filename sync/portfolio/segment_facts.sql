-- What the rules of a segmentation are asked about, one row per client, with its membership there now.
-- What each has bought and owes is read beside.
SELECT c.id, coalesce(c.code, ''), coalesce(nullif(c.trade_name, ''), c.legal_name), c.employees, c.potential_cents,
       coalesce(c.ateco, ''), coalesce(c.province, ''), coalesce(c.country, ''), coalesce(c.market_type, ''),
       coalesce(c.size_class, ''), coalesce(c.contract_kind, ''), coalesce(c.relationship, ''),
       coalesce(c.active_from, ''), coalesce(c.active_to, ''), m.segment_id, coalesce(m.source, ''), coalesce(m.reason, '')
FROM client c
LEFT JOIN client_segment m ON m.client_id = c.id AND m.segmentation_id = :segmentation
ORDER BY c.id
