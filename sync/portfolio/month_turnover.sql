-- Orders of two years, one by one: the company's months are made of local days, which SQLite does not know. :client and :user
-- may be NULL: all. Two searches, for each has its index.
SELECT placed_at, taxable_cents FROM sales_order
WHERE :client IS NULL AND status NOT IN ('draft', 'cancelled') AND placed_at >= :from_at AND placed_at < :until_at
  AND (:user IS NULL OR coalesce(credited_agent_id, user_id) = :user)
UNION ALL
SELECT placed_at, taxable_cents FROM sales_order
WHERE client_id = :client AND status NOT IN ('draft', 'cancelled') AND placed_at >= :from_at AND placed_at < :until_at
  AND (:user IS NULL OR coalesce(credited_agent_id, user_id) = :user)
