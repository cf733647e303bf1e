-- Orders of two years, one by one: the company's months are made of local days, which SQLite does not know.
-- Of the clients :least to :most.
SELECT placed_at, taxable_cents FROM sales_order
WHERE status NOT IN ('draft', 'cancelled') AND placed_at >= :from_at AND placed_at < :until_at
  AND client_id BETWEEN :least AND :most
  AND (:user IS NULL OR coalesce(credited_agent_id, user_id) = :user)
