-- How a client is taxed otherwise than its products, and on which declaration of intent that may rest.
SELECT v.id, coalesce(v.rate_bp, 0), coalesce(v.natura, ''), coalesce(c.intent_letter, ''), coalesce(c.intent_until, '')
FROM client c JOIN vat v ON v.id = c.vat_id WHERE c.id = :client
