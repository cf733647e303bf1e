-- Per client: visits done in a month (from_at <= t < until_at, of the channels that count), and open visits planned from a
-- day to the month's end. Of the clients :least to :most.
SELECT client_id, sum(status = 'done' AND started_at >= :from_at AND started_at < :until_at
                      AND instr(:channels, ',' || channel || ',') > 0),
       sum(status IN ('planned', 'in_progress') AND coalesce(planned_on, '') >= :from_on AND planned_on <= :to_on)
FROM visit
WHERE client_id BETWEEN :least AND :most AND ((started_at >= :from_at AND started_at < :until_at) OR (started_at IS NULL AND planned_on BETWEEN :from_on AND :to_on))
GROUP BY client_id
