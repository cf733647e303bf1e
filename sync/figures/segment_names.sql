-- The segment each client is in, of :segmentation; NULL: the assignment segmentation.
SELECT c.id, s.id, s.code, coalesce(s.name, s.code)
FROM client c JOIN segment s ON s.id = c.segment_id WHERE :segmentation IS NULL OR s.segmentation_id = :segmentation
UNION
SELECT m.client_id, s.id, s.code, coalesce(s.name, s.code)
FROM client_segment m JOIN segment s ON s.id = m.segment_id WHERE m.segmentation_id = :segmentation
