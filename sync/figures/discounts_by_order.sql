-- What was given off list prices by the lines sold of each order, order by order from :from on.
SELECT order_id, sum(list_price_micro * quantity_milli / 10000000 - coalesce(net_cents, 0)) FROM order_line
WHERE order_id >= :from AND kind = 'sale' AND list_price_micro IS NOT NULL GROUP BY order_id ORDER BY order_id
