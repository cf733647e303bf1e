-- What says who a client is, of those somebody still works with.
SELECT id, coalesce(nullif(trade_name, ''), legal_name, ''), coalesce(legal_name, ''), coalesce(vat_number, ''),
       coalesce(tax_code, ''), lower(trim(coalesce(city, ''))), group_id
FROM client WHERE coalesce(relationship, 'active') <> 'former' ORDER BY id
