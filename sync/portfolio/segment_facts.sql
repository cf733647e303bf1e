-- What the rules of a segmentation are asked about, one row per client, with its membership there now.
-- Instants: year_at <= the 12 months < until_at.
WITH bought AS (
  SELECT client_id, sum(taxable_cents) AS cents FROM sales_order
  WHERE status NOT IN ('draft', 'cancelled') AND placed_at >= :year_at AND placed_at < :until_at
  GROUP BY client_id
), owed AS (
  SELECT client_id, min(due_on) AS since_on FROM instalment
  WHERE status IN ('open', 'presented', 'unpaid') AND due_on < :on_day
  GROUP BY client_id
)
SELECT c.id, coalesce(c.code, ''), coalesce(nullif(c.trade_name, ''), c.legal_name), c.employees, c.potential_cents,
       coalesce(c.ateco, ''), coalesce(c.province, ''), coalesce(c.country, ''), coalesce(c.market_type, ''),
       coalesce(c.size_class, ''), coalesce(c.contract_kind, ''), coalesce(c.relationship, ''),
       coalesce(c.active_from, ''), coalesce(c.active_to, ''), coalesce(b.cents, 0), coalesce(w.since_on, ''),
       m.segment_id, coalesce(m.source, ''), coalesce(m.reason, '')
FROM client c
LEFT JOIN bought b ON b.client_id = c.id
LEFT JOIN owed w ON w.client_id = c.id
LEFT JOIN client_segment m ON m.client_id = c.id AND m.segmentation_id = :segmentation
ORDER BY c.id
