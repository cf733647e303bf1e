-- Deliveries that came (1) or failed (0), order by order from :from on.
SELECT order_id, id, status = 'delivered', coalesce(delivered_on, ''), coalesce(failure_reason, '') FROM delivery
WHERE order_id >= :from AND status IN ('delivered', 'failed') ORDER BY order_id
