-- A user's visits of a day with what came of them. A visit belongs to the day it began, else to the one it is planned for.
SELECT v.id, v.client_id, v.status, coalesce(v.channel, ''), v.position, v.started_at, v.ended_at, coalesce(v.purpose, ''),
       coalesce(v.outcome, ''), coalesce(v.no_order_reason, ''), coalesce(v.skip_reason, ''), coalesce(v.next_visit_on, ''),
       (SELECT sum(o.total_cents) FROM sales_order o
        WHERE o.client_id = v.client_id AND o.user_id = v.user_id AND o.status NOT IN ('draft', 'cancelled')
          AND o.placed_at >= :from_at AND o.placed_at < :until_at)
FROM visit v
WHERE v.status <> 'cancelled' AND v.id IN (
  SELECT id FROM visit WHERE user_id = :user AND started_at >= :from_at AND started_at < :until_at
  UNION ALL SELECT id FROM visit WHERE user_id = :user AND planned_on = :on_day AND started_at IS NULL)
ORDER BY v.started_at IS NULL, v.started_at, v.position IS NULL, v.position, v.id
