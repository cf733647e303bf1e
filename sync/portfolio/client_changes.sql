-- What others changed on this client since a moment, the latest first.
SELECT h.table_name, h.column_name, h.changed_at, coalesce(u.name, ''), coalesce(h.to_value, '')
FROM cell_history h LEFT JOIN app_user u ON u.id = h.user_id
WHERE h.client_id = :client AND h.changed_at > :since_at AND (h.user_id IS NULL OR h.user_id <> :user)
  AND h.table_name IN ('client', 'contact', 'location', 'location_hours')
ORDER BY h.changed_at DESC LIMIT 20
