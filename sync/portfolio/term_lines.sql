-- The lines of a payment term, with the months it skips ("8,12:8").
SELECT coalesce(l.base_date, ''), l.n, l.unit = 'month', coalesce(l.end_of_month, ''), l.fixed_day,
       coalesce(l.share_bp, 10000), coalesce(s.content, '')
FROM payment_term_line l LEFT JOIN payment_term t ON t.id = l.payment_term_id
LEFT JOIN setting s ON s.code = 'skipped_months/' || t.code
WHERE l.payment_term_id = :term ORDER BY l.position, l.id
