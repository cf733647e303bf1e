-- Of which invoice instalments are, when they are due, whose they are and what became of them, from :from on.
SELECT id, invoice_id, coalesce(due_on, ''), client_id, coalesce(status, 'open'), coalesce(method, '')
FROM instalment WHERE id >= :from ORDER BY id
