-- What was changed on this client since a moment, the latest first, with whose it is (a contact, a place).
SELECT h.id, h.table_name, h.column_name, h.row_ref_id, h.changed_at, h.user_id, coalesce(u.name, ''),
       coalesce(h.from_value, ''), coalesce(h.to_value, ''), coalesce(c.name, l.name, '')
FROM cell_history h LEFT JOIN app_user u ON u.id = h.user_id
LEFT JOIN contact c ON h.table_name = 'contact' AND c.id = h.row_ref_id
LEFT JOIN location l ON h.table_name = 'location' AND l.id = h.row_ref_id
WHERE h.client_id = :client AND h.changed_at > :since_at AND h.user_id IS NOT :except
ORDER BY h.changed_at DESC, h.id DESC
