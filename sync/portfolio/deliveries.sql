-- Orders placed in a period and how they were delivered, one row each. due_on: the promised day, else the requested
-- one. An order is delivered on its own delivered_on; without one, once its status says so, on the day of its last
-- delivery that arrived. Short: a line of which the deliveries that arrived brought less than was ordered; an order
-- whose deliveries name no lines is taken as full. :from_at and :to_at bound placed_at (to_at excluded); :user may
-- be NULL: all. Of the clients :least to :most.
WITH placed AS (
  SELECT o.id, o.client_id, o.status, nullif(coalesce(nullif(o.promised_on, ''), o.requested_on), '') AS due_on,
         o.delivered_on
  FROM sales_order o
  WHERE o.placed_at >= :from_at AND o.placed_at < :to_at AND o.status NOT IN ('draft', 'cancelled')
    AND (:user IS NULL OR coalesce(o.credited_agent_id, o.user_id) = :user)
    AND o.client_id BETWEEN :least AND :most
), arrived AS (
  SELECT d.order_id, max(CASE WHEN d.status = 'delivered' THEN d.delivered_on END) AS last_on,
         sum(d.status = 'delivered') AS deliveries, sum(d.status = 'failed') AS failures,
         max(CASE WHEN d.status = 'failed' THEN d.failure_reason END) AS reason
  FROM delivery d WHERE d.order_id IN (SELECT id FROM placed) GROUP BY d.order_id
), brought AS (
  SELECT n.order_line_id, sum(n.quantity_milli) AS quantity_milli
  FROM delivery d JOIN delivery_line n ON n.delivery_id = d.id
  WHERE d.status = 'delivered' AND d.order_id IN (SELECT id FROM placed) GROUP BY n.order_line_id
), short AS (
  SELECT l.order_id, sum(coalesce(b.quantity_milli, 0) < l.quantity_milli) AS lines, count(b.order_line_id) AS named
  FROM order_line l LEFT JOIN brought b ON b.order_line_id = l.id
  WHERE l.order_id IN (SELECT order_id FROM arrived) AND coalesce(l.kind, 'sale') <> 'return' AND l.quantity_milli > 0
  GROUP BY l.order_id
)
SELECT p.id, p.client_id, coalesce(c.code, ''), coalesce(nullif(c.trade_name, ''), c.legal_name, ''),
       coalesce(p.due_on, ''),
       coalesce(p.delivered_on, CASE WHEN p.status IN ('delivered', 'invoiced') THEN a.last_on END, ''),
       coalesce(a.deliveries, 0), coalesce(a.failures, 0), coalesce(a.reason, ''),
       coalesce(CASE WHEN s.named > 0 THEN s.lines END, 0)
FROM placed p LEFT JOIN client c ON c.id = p.client_id LEFT JOIN arrived a ON a.order_id = p.id
LEFT JOIN short s ON s.order_id = p.id
ORDER BY p.id
