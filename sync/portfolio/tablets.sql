-- The sign-ins of people's tablets that the office has heard, as it last noted them.
SELECT d.id, d.user_id, coalesce(u.name, ''), coalesce(d.name, ''), coalesce(d.app_version, ''),
       coalesce(d.last_seen_at, 0), d.pending, coalesce(d.revoked, 0)
FROM device d LEFT JOIN app_user u ON u.id = d.user_id
ORDER BY d.last_seen_at DESC, d.id
