-- Orders that count, placed from :from_at on, before :until_at, as their index has them; the last column: something was sold.
SELECT o.id, o.client_id, coalesce(o.credited_agent_id, o.user_id), o.placed_at, coalesce(o.taxable_cents, 0),
       CASE WHEN o.taxable_cents > 0 THEN 1  -- nearly all: only of the others lines are looked for
            ELSE EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND l.kind = 'sale') END
FROM sales_order o
WHERE o.placed_at >= :from_at AND o.placed_at < :until_at AND o.status NOT IN ('draft', 'cancelled')
ORDER BY o.placed_at
