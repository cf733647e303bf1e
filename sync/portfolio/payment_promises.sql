-- What the client said they would pay: what is open by day, then what has ended, the latest first.
SELECT p.id, coalesce(n.number, ''), coalesce(p.promised_on, ''), p.amount_cents, coalesce(p.status, 'open'),
       coalesce(u.name, ''), coalesce(p.note, '')
FROM payment_promise p LEFT JOIN invoice n ON n.id = p.invoice_id LEFT JOIN app_user u ON u.id = p.user_id
WHERE p.client_id = :client
ORDER BY coalesce(p.status, 'open') <> 'open', CASE p.status WHEN 'open' THEN p.promised_on END, p.promised_on DESC, p.id
LIMIT 20
