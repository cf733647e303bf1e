-- The client's standing discounts. What its segments and the company state: stated_terms.sql.
SELECT discount1_bp, discount2_bp, discount3_bp, discount4_bp FROM client WHERE id = :client
