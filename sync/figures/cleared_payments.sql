-- Payments the office has cleared, paid after :after_on up to :to_on, day by day. Kind: 0 receipt, 1 came back unpaid, 2 other.
SELECT id, client_id, paid_on, CASE coalesce(kind, 'receipt') WHEN 'receipt' THEN 0 WHEN 'unpaid' THEN 1 ELSE 2 END
FROM payment WHERE paid_on > :after_on AND paid_on <= :to_on AND status = 'cleared'
