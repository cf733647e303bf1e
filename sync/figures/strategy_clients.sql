-- Clients each strategy concerns: those of its segment and those on its list.
SELECT s.id, c.id FROM strategy s JOIN client c ON c.segment_id = s.segment_id
UNION SELECT s.id, m.client_id FROM strategy s JOIN client_segment m ON m.segment_id = s.segment_id
UNION SELECT strategy_id, client_id FROM strategy_client
