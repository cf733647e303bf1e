-- Two people were at one client on one day: pairs of visits made, the latest first. Closer than 24 hours here; whether it
-- was one day of the company, the caller tells.
SELECT a.id, b.id, a.client_id, coalesce(a.started_at, a.ended_at), coalesce(b.started_at, b.ended_at)
FROM visit a JOIN visit b ON b.client_id = a.client_id AND b.user_id <> a.user_id AND b.id > a.id
WHERE a.status = 'done' AND b.status = 'done' AND a.client_id BETWEEN :least AND :most AND b.client_id BETWEEN :least AND :most
  AND coalesce(a.started_at, a.ended_at) >= :since_at
  AND abs(coalesce(a.started_at, a.ended_at) - coalesce(b.started_at, b.ended_at)) < 86400000
  AND coalesce(a.channel, 'in_person') = coalesce(b.channel, 'in_person')
ORDER BY 4 DESC, a.id
