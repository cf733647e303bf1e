SELECT u.id, u.manager_id, coalesce(u.login, ''), coalesce(u.name, ''), coalesce(u.role, ''), coalesce(u.phone, ''),
       coalesce(u.email, ''), coalesce(m.name, ''), coalesce(u.active, 1), u.discount_limit_bp,
       coalesce((SELECT max(d.last_seen_at) FROM device d WHERE d.user_id = u.id AND coalesce(d.revoked, 0) = 0), 0),
       (SELECT count(DISTINCT a.segment_id) FROM assignment a WHERE a.user_id = u.id
          AND (a.valid_from IS NULL OR a.valid_from <= :on_day) AND (a.valid_to IS NULL OR :on_day < a.valid_to))
FROM app_user u LEFT JOIN app_user m ON m.id = u.manager_id
WHERE u.id BETWEEN :least AND :most
ORDER BY coalesce(u.active, 1) = 0, u.name, u.login
