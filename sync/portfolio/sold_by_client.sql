-- Orders that count, placed from :from_at on, before :until_at: read from their index alone.
SELECT client_id, taxable_cents FROM sales_order
WHERE placed_at >= :from_at AND placed_at < :until_at AND status NOT IN ('draft', 'cancelled')
