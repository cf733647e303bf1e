-- What agents say they have in hand and the office has not confirmed, the oldest first.
SELECT p.id, coalesce(p.paid_on, ''), coalesce(p.amount_cents, 0), coalesce(p.method, ''), coalesce(u.name, ''),
       coalesce(p.note, '')
FROM payment p LEFT JOIN app_user u ON u.id = p.collected_by_id
WHERE p.client_id = :client AND p.status = 'collected' AND coalesce(p.kind, 'receipt') = 'receipt'
ORDER BY p.paid_on, p.id
