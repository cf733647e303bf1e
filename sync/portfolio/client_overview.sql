-- One row per client: what lists, the day plan and the card judge by.
-- Of the clients :least to :most: all, or both ends one client's. Sums are read from indexes alone (schema/ddl.cpp). Instants: year_at <= this year < until_at, before_at <= the year before < year_at. :channels:
-- those that count as a visit, each between commas.
WITH bought AS (
  SELECT client_id,
         sum(CASE WHEN placed_at >= :year_at THEN taxable_cents ELSE 0 END) AS cents,
         sum(CASE WHEN placed_at < :year_at THEN taxable_cents ELSE 0 END) AS before_cents,
         sum(placed_at >= :year_at) AS orders,
         min(CASE WHEN placed_at >= :year_at THEN placed_at END) AS first_at
  FROM sales_order
  WHERE status NOT IN ('draft', 'cancelled') AND placed_at >= :before_at AND placed_at < :until_at
    AND client_id BETWEEN :least AND :most
  GROUP BY client_id
), owed AS (
  SELECT client_id, sum(coalesce(open_cents, amount_cents)) AS cents, min(due_on) AS since_on
  FROM instalment
  WHERE status IN ('open', 'presented', 'unpaid') AND due_on < :on_day AND client_id BETWEEN :least AND :most
  GROUP BY client_id
), asked AS (
  SELECT client_id, count(*) AS requests, sum(kind = 'complaint') AS complaints, min(due_on) AS due_on
  FROM request WHERE status = 'open' AND client_id BETWEEN :least AND :most
  GROUP BY client_id
)
SELECT c.id, c.segment_id, c.agent_id, coalesce(c.code, ''), coalesce(nullif(c.trade_name, ''), c.legal_name),
       c.city, c.province, c.address, c.phone, c.lat_micro, c.lon_micro, c.relationship, c.credit_status,
       coalesce(c.active_from, ''), coalesce(c.active_to, ''),
       (SELECT v.started_at FROM visit v
        WHERE v.client_id = c.id AND v.status = 'done' AND instr(:channels, ',' || v.channel || ',') > 0 AND v.started_at < :until_at
        ORDER BY v.started_at DESC LIMIT 1),
       (SELECT o.placed_at FROM sales_order o
        WHERE o.client_id = c.id AND o.status NOT IN ('draft', 'cancelled') AND o.placed_at < :until_at
        ORDER BY o.placed_at DESC LIMIT 1),
       b.first_at, b.orders, b.cents, b.before_cents,
       w.cents, coalesce(w.since_on, ''), a.requests, a.complaints, coalesce(a.due_on, '')
FROM client c
LEFT JOIN bought b ON b.client_id = c.id
LEFT JOIN owed w ON w.client_id = c.id
LEFT JOIN asked a ON a.client_id = c.id
WHERE c.id BETWEEN :least AND :most
