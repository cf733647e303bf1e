-- One row per client: what lists, the day plan and the card judge by, in the order of the ids. Of the clients :least to
-- :most: all, or both ends one client's. What is summed of each stands in orders_by_client.sql and owed_by_client.sql.
-- :channels: those that count as a visit, each between commas.
SELECT c.id, c.segment_id, c.agent_id, coalesce(c.code, ''), coalesce(nullif(c.trade_name, ''), c.legal_name),
       c.city, c.province, c.address, c.phone, c.lat_micro, c.lon_micro, c.relationship, c.credit_status,
       coalesce(c.active_from, ''), coalesce(c.active_to, ''),
       (SELECT v.started_at FROM visit v
        WHERE v.client_id = c.id AND v.status = 'done' AND instr(:channels, ',' || v.channel || ',') > 0 AND v.started_at < :until_at
        ORDER BY v.started_at DESC LIMIT 1)
FROM client c
WHERE c.id BETWEEN :least AND :most
ORDER BY c.id
