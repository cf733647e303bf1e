-- Lines that are to be delivered, order by order from :from on.
SELECT order_id, id, quantity_milli FROM order_line
WHERE order_id >= :from AND coalesce(kind, 'sale') <> 'return' AND quantity_milli > 0 ORDER BY order_id
