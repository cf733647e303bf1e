// OTIF: on time, in full, order by order (the whole order counts, not its lines). On time: delivered on or
// before the day that was promised, else requested; an order without either day is not judged and stands
// apart. In full: no line came short. An order not wholly delivered yet is open. Pure; any thread.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "sync/base/id.hpp"

namespace giro {

struct DeliveredOrder {
  Id order, client;
  std::string client_code, client_name;
  std::string due_on;        // ISO day; empty: none was promised or requested
  std::string delivered_on;  // empty: open
  std::int64_t deliveries = 0, failures = 0;
  std::string failure_reason;  // of a delivery that failed
  std::int64_t short_lines = 0;

  bool open() const { return delivered_on.empty(); }
  bool judged() const { return !open() && !due_on.empty(); }
  bool on_time() const { return judged() && delivered_on <= due_on; }
  bool in_full() const { return !open() && short_lines == 0; }
};

struct Otif {
  std::int64_t delivered = 0, on_time = 0, in_full = 0, on_time_in_full = 0;  // of those that are judged
  std::int64_t open = 0, undated = 0;
  std::int64_t partial = 0;                     // came in more than one delivery
  std::map<std::string, std::int64_t> reasons;  // of failed deliveries, by orders; "" where none was given

  void add(const DeliveredOrder&);
  double on_time_share() const;  // 0 when nothing was delivered
  double in_full_share() const;
  double otif_share() const;

  bool operator==(const Otif&) const = default;
};

Otif otif(std::span<const DeliveredOrder>);

struct ClientOtif {
  Id client;
  std::string code, name;
  Otif figures;
};
/// The lowest share first: whom to speak to. Clients without a judged order come last.
std::vector<ClientOtif> otif_by_client(std::span<const DeliveredOrder>);

}  // namespace giro
