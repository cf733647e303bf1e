-- The assigned segments of a user on a day, and for a substitution whose round it is: the agent most of its clients name.
SELECT a.segment_id, a.role, coalesce(s.name, ''),
       CASE WHEN a.role = 'substitute' THEN (
         SELECT c.agent_id FROM client c
         WHERE c.segment_id = a.segment_id AND c.agent_id IS NOT NULL AND c.agent_id <> :user
         GROUP BY c.agent_id ORDER BY count(*) DESC, c.agent_id LIMIT 1) END AS usual_agent
FROM assignment a LEFT JOIN segment s ON s.id = a.segment_id
WHERE a.user_id = :user AND (a.valid_from IS NULL OR a.valid_from <= :on_day)
  AND (a.valid_to IS NULL OR :on_day < a.valid_to)
ORDER BY s.name, a.segment_id, a.role
