#include "tests/bench/bench.hpp"

namespace giro::bench {
namespace {

constexpr const char* names[] = {"Rossi",   "Bianchi", "Esposito", "Ferrari", "Russo", "Colombo",
                                 "Ricci",   "Marino",  "Greco",    "Bruno",   "Gallo", "Conti",
                                 "De Luca", "Mancini", "Costa",    "Giordano"};
constexpr const char* kinds[] = {"Alimentari", "Bar",       "Ristorante", "Ingrosso",
                                 "Enoteca",    "Panificio", "Hotel"};
constexpr const char* cities[] = {"Torino",  "Milano", "Bergamo", "Forlì",
                                  "Bologna", "Asti",   "Novara",  "Pavia"};
constexpr const char* notes[] = {"Ha scorte fino a fine mese, risentire.",
                                 "Chiede sconto sul bancale; titolare assente, parlato con il magazziniere.",
                                 "Interessato alla nuova linea, lasciato catalogo.",
                                 "Reclamo sulla consegna di martedì: due colli rotti.",
                                 "Tutto bene, ordine settimanale confermato a voce.",
                                 ""};
constexpr const char* outcomes[] = {"order", "no_order", "follow_up", "closed"};

template <std::size_t N>
std::string one_of(Company& company, const char* const (&words)[N]) {
  return words[company.draw(N)];
}

void add(RowBatch& batch, const Id& id, std::uint64_t seq, const Cells& cells) {
  RowImage row{.id = id, .seq = seq, .dead = false, .cells = std::vector<Value>(batch.columns.size())};
  for (auto& [name, value] : cells) row.cells[batch.table->index_of(name)] = value;
  batch.rows.push_back(std::move(row));
}

}  // namespace

std::uint64_t Company::draw(std::uint64_t below) {
  std::array<Byte, 8> bytes;
  environment_.random(bytes);
  std::uint64_t number = 0;
  for (auto byte : bytes) number = number << 8 | byte;
  return number % below;
}

std::string Company::note() {
  auto text = one_of(*this, notes);
  return draw(3) ? text : text + " Rif. " + std::to_string(draw(100'000));
}

Cells Company::visit(const Id& client, std::int64_t at) {
  auto minutes = static_cast<std::int64_t>(10 + draw(50));
  return {{"client_id", client},
          {"user_id", user},
          {"channel", text(draw(5) ? "in_person" : "phone")},
          {"status", text("done")},
          {"started_at", whole(at)},
          {"ended_at", whole(at + minutes * 60'000 + static_cast<std::int64_t>(draw(60'000)))},
          {"lat_micro", whole(44'500'000 + static_cast<std::int64_t>(draw(900'000)))},
          {"lon_micro", whole(7'600'000 + static_cast<std::int64_t>(draw(2'000'000)))},
          {"accuracy_m", whole(static_cast<std::int64_t>(4 + draw(30)))},
          {"outcome", text(one_of(*this, outcomes))},
          {"note", text(note())}};
}

RowBatch Company::batch(std::string_view table) const {
  RowBatch made{
      .table = schema::find_table(table), .bucket = segment_bucket(segment), .columns = {}, .rows = {}};
  for (auto& column : made.table->columns) made.columns.push_back(&column);
  return made;
}

/// One row per commit, minutes apart, by clients in no order: what a page of a working week looks like.
RowBatch Company::visits(std::size_t count, std::size_t clients) {
  auto made = batch("visit");
  for (std::size_t i = 0; i < count; ++i) {
    environment_.pass(static_cast<std::int64_t>(300'000 + draw(3'000'000)));
    seq_ += 1 + draw(3);
    add(made, environment_.mint(), seq_, visit(id_of(1'000 + draw(clients)), environment_.clock().wall_at));
  }
  return made;
}

std::vector<RowBatch> Company::rows(std::size_t clients) {
  auto client = batch("client"), contact = batch("contact"), order = batch("sales_order"),
       line = batch("order_line");
  for (std::size_t i = 0; i < clients; ++i) {
    auto id = id_of(1'000 + i);
    ++seq_;
    add(client, id, seq_,
        {{"code", text("C" + std::to_string(10'000 + i))},
         {"legal_name", text(one_of(*this, kinds) + " " + one_of(*this, names) + " S.r.l.")},
         {"vat_number", text("IT" + std::to_string(10'000'000'000 + draw(1'000'000'000)))},
         {"phone",
          text("+39 0" + std::to_string(11 + draw(500)) + " " + std::to_string(100'000 + draw(900'000)))},
         {"city", text(one_of(*this, cities))},
         {"segment_id", segment}});
    add(contact, environment_.mint(), seq_, {{"client_id", id}, {"name", text(one_of(*this, names))}});
    for (std::size_t k = 0; k < 4; ++k) {
      auto placed = environment_.mint();
      ++seq_;
      add(order, placed, seq_,
          {{"client_id", id},
           {"user_id", user},
           {"status", text("delivered")},
           {"number", text(std::to_string(seq_))},
           {"placed_at", whole(environment_.clock().wall_at)},
           {"total_cents", whole(static_cast<std::int64_t>(draw(90'000)))}});
      for (std::size_t n = 0; n < 5; ++n)
        add(line, environment_.mint(), seq_,
            {{"client_id", id},
             {"order_id", placed},
             {"product_id", id_of(500 + draw(400))},
             {"kind", text("sale")},
             {"quantity_milli", whole(static_cast<std::int64_t>(1 + draw(24)) * 1000)},
             {"unit_price_micro", whole(static_cast<std::int64_t>(draw(40'000)) * 1000)},
             {"vat_rate_bp", whole(1000)}});
    }
  }
  return {client, contact, order, line, visits(clients * 6, clients)};
}

}  // namespace giro::bench
