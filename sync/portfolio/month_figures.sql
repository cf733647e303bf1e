-- What this device knows of an agent's month, what the office has computed, and the targets.
SELECT max((SELECT count(*) FROM visit v WHERE v.user_id = :user AND v.status = 'done' AND v.started_at >= :from_at
            AND v.started_at < :until_at), coalesce((SELECT visits FROM result WHERE user_id = :user AND month = :month), 0)),
       max((SELECT coalesce(sum(taxable_cents), 0) FROM sales_order WHERE coalesce(credited_agent_id, user_id) = :user
            AND status NOT IN ('draft', 'cancelled') AND placed_at >= :from_at AND placed_at < :until_at),
           coalesce((SELECT turnover_cents FROM result WHERE user_id = :user AND month = :month), 0)),
       (SELECT visits FROM target WHERE user_id = :user AND month = :month),
       (SELECT turnover_cents FROM target WHERE user_id = :user AND month = :month)
