-- Orders that count, one row each, with the number of lines sold. :from_at and :to_at bound placed_at (to_at excluded);
-- :user is NULL for the whole company. An order's discounts lie on its sum, so what was charged is its taxable amount; the
-- part that was returned stands in returned.sql.
SELECT o.id, o.client_id, coalesce(o.taxable_cents, 0),
       (SELECT count(*) FROM order_line l WHERE l.order_id = o.id AND l.kind = 'sale')
FROM sales_order o
WHERE o.placed_at >= :from_at AND o.placed_at < :to_at AND o.status NOT IN ('draft', 'cancelled')
  AND (:user IS NULL OR coalesce(o.credited_agent_id, o.user_id) = :user)
