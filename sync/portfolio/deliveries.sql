-- Orders placed in a period, one row each: the promised day, else the requested one, and the day it was delivered on.
-- :from_at and :to_at bound placed_at (to_at excluded); :user may be NULL: all. Of the clients :least to :most.
SELECT o.id, o.client_id, coalesce(nullif(o.promised_on, ''), o.requested_on, ''), coalesce(o.delivered_on, ''),
       o.status IN ('delivered', 'invoiced')
FROM sales_order o
WHERE o.placed_at >= :from_at AND o.placed_at < :to_at AND o.status NOT IN ('draft', 'cancelled')
  AND (:user IS NULL OR coalesce(o.credited_agent_id, o.user_id) = :user)
  AND o.client_id BETWEEN :least AND :most
