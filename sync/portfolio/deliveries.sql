-- Orders placed in a period, one row each: the promised day, else the requested one, and the day it was delivered on.
-- :from_at and :to_at bound placed_at (to_at excluded); :client and :user may be NULL: all. Two searches, for each has its index.
WITH asked AS (
  SELECT id, client_id, user_id, credited_agent_id, promised_on, requested_on, delivered_on, status FROM sales_order
  WHERE :client IS NULL AND placed_at >= :from_at AND placed_at < :to_at AND status NOT IN ('draft', 'cancelled')
  UNION ALL
  SELECT id, client_id, user_id, credited_agent_id, promised_on, requested_on, delivered_on, status FROM sales_order
  WHERE client_id = :client AND placed_at >= :from_at AND placed_at < :to_at AND status NOT IN ('draft', 'cancelled')
)
SELECT id, client_id, coalesce(nullif(promised_on, ''), requested_on, ''), coalesce(delivered_on, ''),
       status IN ('delivered', 'invoiced')
FROM asked WHERE :user IS NULL OR coalesce(credited_agent_id, user_id) = :user
