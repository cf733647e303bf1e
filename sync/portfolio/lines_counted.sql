-- How many lines sold each order has, from :from on; orders without any are not there.
SELECT order_id, count(*) FROM order_line WHERE order_id >= :from AND kind = 'sale' GROUP BY order_id ORDER BY order_id
