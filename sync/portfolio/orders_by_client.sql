-- Orders that count, placed before :until_at, of the clients :least to :most: client by client, the earliest first.
SELECT client_id, placed_at, taxable_cents FROM sales_order
WHERE client_id BETWEEN :least AND :most AND placed_at < :until_at AND status NOT IN ('draft', 'cancelled')
ORDER BY client_id, placed_at
