-- The agents a manager follows and their day. An admin follows everybody.
SELECT u.id, u.name,
       (SELECT group_concat(name, ' · ') FROM (SELECT s.name AS name FROM assignment a JOIN segment s ON s.id = a.segment_id
        WHERE a.user_id = u.id AND a.role = 'responsible' AND (a.valid_from IS NULL OR a.valid_from <= :on_day)
          AND (a.valid_to IS NULL OR :on_day < a.valid_to) ORDER BY s.name)),
       (SELECT count(*) FROM sales_order o WHERE o.user_id = u.id AND o.status NOT IN ('draft', 'cancelled')
          AND o.placed_at >= :from_at AND o.placed_at < :until_at),
       (SELECT sum(o.total_cents) FROM sales_order o WHERE o.user_id = u.id AND o.status NOT IN ('draft', 'cancelled')
          AND o.placed_at >= :from_at AND o.placed_at < :until_at),
       (SELECT count(*) FROM sales_order o WHERE o.user_id = u.id AND o.status = 'held'),
       (SELECT sum(o.total_cents) FROM sales_order o WHERE o.user_id = u.id AND o.status = 'held'),
       (SELECT count(*) FROM conflict k WHERE k.user_id = u.id AND k.state = 'open'),
       w.started_at, w.closed_at, w.km, coalesce(w.note, ''),
       (SELECT max(d.last_seen_at) FROM device d WHERE d.user_id = u.id AND coalesce(d.revoked, 0) = 0),
       x.id IS NOT NULL, coalesce(x.reason, ''), coalesce(x.to_on, ''), coalesce(sub.name, '')
FROM app_user u
LEFT JOIN work_day w ON w.user_id = u.id AND w.day_on = :on_day
LEFT JOIN absence x ON x.user_id = u.id AND x.from_on <= :on_day AND (x.to_on IS NULL OR :on_day <= x.to_on)
LEFT JOIN app_user sub ON sub.id = x.substitute_id
WHERE u.role = 'agent' AND coalesce(u.active, 1) <> 0 AND (:manager IS NULL OR u.manager_id = :manager)
GROUP BY u.id
ORDER BY u.name, u.id
