-- Lines of invoices, invoice by invoice from :from on.
SELECT invoice_id, product_id, coalesce(net_cents, 0) FROM invoice_line WHERE invoice_id >= :from ORDER BY invoice_id
