-- Orders that count, with the discounts under which their lines came to less. :from_at and :to_at bound placed_at (to_at
-- excluded); :user NULL: all.
SELECT o.id, o.client_id, o.discount1_bp, o.discount2_bp
FROM sales_order o
WHERE o.placed_at >= :from_at AND o.placed_at < :to_at AND o.status NOT IN ('draft', 'cancelled')
  AND (:user IS NULL OR coalesce(o.credited_agent_id, o.user_id) = :user)
