-- What deliveries brought of which line, delivery by delivery from :from on.
SELECT delivery_id, order_line_id, coalesce(quantity_milli, 0) FROM delivery_line
WHERE delivery_id >= :from AND order_line_id IS NOT NULL ORDER BY delivery_id
