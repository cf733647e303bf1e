-- A client's visits, the latest first.
SELECT v.id, v.contact_id, coalesce(v.channel, ''), v.status, coalesce(v.planned_on, ''), v.started_at, v.ended_at,
       coalesce(v.outcome, ''), coalesce(v.no_order_reason, ''), coalesce(v.note, ''), coalesce(v.next_action, ''),
       coalesce(v.next_action_on, ''), coalesce(v.next_visit_on, ''), coalesce(v.skip_reason, ''), coalesce(u.name, ''),
       coalesce(p.name, '')
FROM visit v LEFT JOIN app_user u ON u.id = v.user_id LEFT JOIN contact p ON p.id = v.contact_id
WHERE v.client_id = :client AND v.status <> 'cancelled' AND (:visit IS NULL OR v.id = :visit)
ORDER BY v.started_at IS NOT NULL, v.started_at DESC, v.planned_on DESC, v.id DESC LIMIT :most
