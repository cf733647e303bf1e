-- Orders with their client, the latest first. :user, :from_at and :until_at may be NULL: all. Of the orders
-- :least to :last and the clients :client_from to :client_to.
SELECT o.id, o.client_id, coalesce(nullif(c.trade_name, ''), c.legal_name, ''), coalesce(c.city, ''), coalesce(c.phone, ''),
       o.user_id, coalesce(u.name, ''), coalesce(o.number, ''), o.status, o.placed_at, coalesce(o.requested_on, ''),
       coalesce(o.delivered_on, ''), o.taxable_cents, o.vat_cents, o.total_cents, o.line_count, o.lines_revision,
       coalesce(o.decision_reason, ''), coalesce(o.note, ''), o.location_id, o.payment_term_id
FROM sales_order o LEFT JOIN client c ON c.id = o.client_id LEFT JOIN app_user u ON u.id = o.user_id
WHERE o.id BETWEEN :least AND :last AND o.client_id BETWEEN :client_from AND :client_to
  AND (:user IS NULL OR o.user_id = :user) AND (:statuses = '' OR instr(:statuses, ' ' || o.status || ' '))
  AND (:from_at IS NULL OR o.placed_at >= :from_at) AND (:until_at IS NULL OR o.placed_at < :until_at)
ORDER BY o.placed_at IS NOT NULL, o.placed_at DESC, o.id DESC LIMIT :most
