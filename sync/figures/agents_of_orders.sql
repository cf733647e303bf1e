-- Whom each order is credited to, from :from on.
SELECT id, coalesce(credited_agent_id, user_id) FROM sales_order WHERE id >= :from ORDER BY id
