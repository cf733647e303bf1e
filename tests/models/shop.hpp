// Shop: the desk of an agent with one client, two products that come in packs, and what the client bought
// last.
#pragma once

#include "tests/models/desk.hpp"

namespace giro::test {

inline const Id nino = id_of(100), farina = id_of(400), acqua = id_of(401);

struct Shop : Desk {
  Shop() {
    row("vat", id_of(410), {{"code", text("4")}, {"rate_bp", whole(400)}});
    client(nino, "Trattoria Da Nino", {{"credit_limit_cents", whole(500'000)}});
    product(farina, "FA-0025", "Farina 00", 2190, {{"pack", text("sacco 25 kg")}, {"vat_id", id_of(410)}});
    product(acqua, "BE-0075", "Acqua frizzante", 612,
            {{"order_multiple_milli", whole(6000)},
             {"min_quantity_milli", whole(10'000)},
             {"vat_id", id_of(410)}});
    order(id_of(300), nino, "delivered", "2026-10-20", 8760);
    row("order_line", id_of(301),
        {{"client_id", nino},
         {"order_id", id_of(300)},
         {"product_id", farina},
         {"position", whole(1)},
         {"kind", text("sale")},
         {"quantity_milli", whole(4000)},
         {"unit_price_micro", whole(21'900'000)}});
  }
};

}  // namespace giro::test
