-- Taxable amounts of the 12 months per portfolio client: with what came back, the ground of classes A, B, C.
SELECT o.client_id, coalesce(c.code, ''), sum(o.taxable_cents)
FROM sales_order o JOIN client c ON c.id = o.client_id
WHERE o.status NOT IN ('draft', 'cancelled') AND o.placed_at >= :year_at AND o.placed_at < :until_at
  AND c.relationship = 'active' AND (c.active_from IS NULL OR c.active_from <= :on_day)
  AND (c.active_to IS NULL OR :on_day < c.active_to)
GROUP BY o.client_id
