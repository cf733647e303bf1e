-- The segments each client is in: the assigned one (step 3 = Origin::assigned), and those of the other segmentations
-- (step 2 = Origin::segmentation). Of the clients :least to :most.
SELECT c.id, 3, 0, '', s.id, coalesce(s.name, s.code)
FROM client c JOIN segment s ON s.id = c.segment_id
WHERE c.id BETWEEN :least AND :most
UNION ALL
SELECT m.client_id, 2, coalesce(g.rank, 0), g.code, s.id, coalesce(s.name, s.code)
FROM client_segment m JOIN segment s ON s.id = m.segment_id JOIN segmentation g ON g.id = s.segmentation_id
WHERE coalesce(g.is_assignment, 0) = 0 AND m.client_id BETWEEN :least AND :most
ORDER BY 1
