-- When instalments are due, and of which invoice, from :from on.
SELECT id, coalesce(due_on, ''), invoice_id FROM instalment WHERE id >= :from ORDER BY id
