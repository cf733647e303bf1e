-- Why orders are held, open reasons only.
SELECT h.order_id, h.line_id, h.kind, h.limit_value, h.actual_value, coalesce(p.name, ''), h.held_at
FROM order_hold h LEFT JOIN order_line l ON l.id = h.line_id LEFT JOIN product p ON p.id = l.product_id
WHERE h.state = 'open' AND (:order IS NULL OR h.order_id = :order)
ORDER BY h.order_id, CASE h.kind WHEN 'blocked' THEN 0 WHEN 'credit_limit' THEN 1 WHEN 'discount' THEN 2
                                 WHEN 'price' THEN 3 ELSE 4 END, h.id
