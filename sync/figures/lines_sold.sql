-- Lines sold, order by order from :from on: the product and its cents, before the order's discounts.
SELECT order_id, product_id, coalesce(net_cents, 0) FROM order_line
WHERE order_id >= :from AND kind = 'sale' ORDER BY order_id
