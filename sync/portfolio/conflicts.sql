-- Lost values a person may look at, the latest first: undecided ones of which a side is theirs, decided ones that they
-- lost (the op's value, or the one it beat), or (:everybody) all.
SELECT k.id, k.client_id, coalesce(nullif(c.trade_name, ''), c.legal_name, ''), coalesce(c.city, ''), coalesce(c.phone, ''),
       k.user_id, coalesce(u.name, ''), k.office_user_id, coalesce(w.name, ''), coalesce(k.table_name, ''), k.row_ref_id,
       coalesce(k.column_name, ''), coalesce(k.base_value, ''), coalesce(k.office_value, ''), coalesce(k.mine_value, ''),
       k.mine_at, k.office_at, coalesce(k.rule, ''), coalesce(k.chosen, ''), coalesce(k.state, 'open'), k.filed_at
FROM conflict k LEFT JOIN client c ON c.id = k.client_id LEFT JOIN app_user u ON u.id = k.user_id
LEFT JOIN app_user w ON w.id = k.office_user_id
WHERE k.state IN ('open', 'decided')
  AND (:everybody OR (k.state = 'open' AND :user IN (k.user_id, k.office_user_id))
       OR (k.state = 'decided' AND :user = CASE k.chosen WHEN 'mine' THEN k.office_user_id ELSE k.user_id END))
ORDER BY k.filed_at DESC, k.id DESC
