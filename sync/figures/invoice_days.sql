-- When invoices were issued, from :from on.
SELECT id, coalesce(issued_on, '') FROM invoice WHERE id >= :from ORDER BY id
