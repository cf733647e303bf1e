-- Of every client, the instants of the last visit done and of the last order that counts, before :to_at.
SELECT c.id,
       (SELECT v.started_at FROM visit v WHERE v.client_id = c.id AND v.status = 'done' AND v.started_at < :to_at
        ORDER BY v.started_at DESC LIMIT 1),
       (SELECT o.placed_at FROM sales_order o WHERE o.client_id = c.id AND o.status NOT IN ('draft', 'cancelled')
        AND o.placed_at < :to_at ORDER BY o.placed_at DESC LIMIT 1)
FROM client c
