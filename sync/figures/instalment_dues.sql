-- When instalments are due, of which invoice, whose they are and what became of them, from :from on.
SELECT id, coalesce(due_on, ''), invoice_id, client_id, coalesce(status, 'open'), coalesce(method, '')
FROM instalment WHERE id >= :from ORDER BY id
