-- Lost values a person may look at, the latest first: one's own and those one's own value beat, or (:everybody) all.
SELECT k.id, k.client_id, coalesce(nullif(c.trade_name, ''), c.legal_name, ''), coalesce(c.city, ''), coalesce(c.phone, ''),
       k.user_id, coalesce(u.name, ''), k.office_user_id, coalesce(w.name, ''), coalesce(k.table_name, ''), k.row_ref_id,
       coalesce(k.column_name, ''), coalesce(k.base_value, ''), coalesce(k.office_value, ''), coalesce(k.mine_value, ''),
       k.mine_at, k.office_at, coalesce(k.rule, ''), coalesce(k.chosen, ''), coalesce(k.state, 'open'), k.filed_at
FROM conflict k LEFT JOIN client c ON c.id = k.client_id LEFT JOIN app_user u ON u.id = k.user_id
LEFT JOIN app_user w ON w.id = k.office_user_id
WHERE k.state IN ('open', 'decided')
  AND (:everybody OR k.user_id = :user OR (k.office_user_id = :user AND k.state = 'open'))
ORDER BY k.filed_at DESC, k.id DESC
