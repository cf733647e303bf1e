-- Every place that states a credit limit for a client, and the group of each client. Step: Origin.
SELECT c.id, 0, 0, '', NULL, '', c.credit_limit_cents FROM client c WHERE c.credit_limit_cents IS NOT NULL
UNION ALL
SELECT c.id, 1, 0, '', g.id, coalesce(g.name, g.code), g.credit_limit_cents
FROM client_group g JOIN client c ON c.group_id = g.id WHERE g.credit_limit_cents IS NOT NULL
UNION ALL
SELECT m.client_id, 2, coalesce(n.rank, 0), n.code, s.id, coalesce(s.name, s.code), s.credit_limit_cents
FROM segment s JOIN client_segment m ON m.segment_id = s.id JOIN segmentation n ON n.id = s.segmentation_id
WHERE s.credit_limit_cents IS NOT NULL AND coalesce(n.is_assignment, 0) = 0
UNION ALL
SELECT c.id, 3, 0, '', s.id, coalesce(s.name, s.code), s.credit_limit_cents
FROM segment s JOIN client c ON c.segment_id = s.id WHERE s.credit_limit_cents IS NOT NULL
UNION ALL
SELECT c.id, 4, 0, '', NULL, '', CAST(t.content AS INTEGER)
FROM setting t JOIN client c WHERE t.code = 'company_credit_limit_cents' AND t.content GLOB '[0-9]*'
