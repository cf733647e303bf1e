-- Collections agents have noted and the office has not cleared, and the earliest open promise, by client.
SELECT client_id, sum(noted), sum(promised), min(promised_on) FROM (
  SELECT client_id, amount_cents AS noted, 0 AS promised, NULL AS promised_on
  FROM payment WHERE status = 'collected'
  UNION ALL
  SELECT client_id, 0, coalesce(amount_cents, 0), promised_on FROM payment_promise WHERE status = 'open'
) GROUP BY client_id
