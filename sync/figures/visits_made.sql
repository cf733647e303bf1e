-- Visits done, by client and instant.
SELECT client_id, started_at FROM visit WHERE status = 'done' AND started_at >= :from_at AND started_at < :to_at
