-- How clients :least to :most are called.
SELECT id, coalesce(code, ''), coalesce(nullif(trade_name, ''), legal_name, '') FROM client WHERE id BETWEEN :least AND :most
