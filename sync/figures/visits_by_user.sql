-- Visits done, by who did them. :from_at and :to_at bound started_at (to_at excluded).
SELECT v.user_id, count(*),
       sum(coalesce(v.outcome, '') = 'order'
           OR v.id IN (SELECT visit_id FROM sales_order WHERE visit_id IS NOT NULL AND status NOT IN ('draft', 'cancelled')))
FROM visit v
WHERE v.status = 'done' AND v.started_at >= :from_at AND v.started_at < :to_at
GROUP BY v.user_id
