-- When invoices were issued, and what they are, from :from on.
SELECT id, coalesce(issued_on, ''), coalesce(number, ''), coalesce(kind = 'credit_note', 0), coalesce(disputed, 0)
FROM invoice WHERE id >= :from ORDER BY id
