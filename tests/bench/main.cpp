// giro-bench: the figures the design promises, as ratios with their targets. `giro-bench
// [record|download|wire|push|delta|away|card|segments|plan|suggestions|figures|storm|storm-tls|idle|hostile]`:
// one part only;
// `--smoke`: tiny sizes, only to see it run.
#include <string_view>

#include "tests/bench/bench.hpp"

int main(int count, char** arguments) {
  giro::bench::Size size;
  std::string_view part = count > 1 ? arguments[1] : "";
  if (part == "--smoke") {
    size = {.visits = 20,
            .clients = 20,
            .tablets = 2,
            .pushed = 30,
            .small_office = 6'000,
            .large_office = 8'000,
            .away_days = 2,
            .portfolio = {.clients = 50, .order_lines = 500, .invoices = 100, .visits = 200},
            .storm_devices = 5,
            .idle_listeners = 20,
            .honest = 2,
            .honest_clients = 10,
            .honest_rounds = 3,
            .runs = 1};
    part = {};
  }
  if (part.empty() || part == "record") giro::bench::record_a_visit(size);
  if (part.empty() || part == "download") giro::bench::first_download(size);
  if (part.empty() || part == "wire") giro::bench::bytes_on_the_wire(size);
  if (part.empty() || part == "push") giro::bench::push_visits(size);
  if (part.empty() || part == "delta") giro::bench::delta_sync(size);
  if (part.empty() || part == "away") giro::bench::long_away(size);
  if (part.empty() || part == "card" || part == "segments") giro::bench::card_and_segments(size);
  if (part.empty() || part == "plan") giro::bench::plan_a_day(size);
  if (part.empty() || part == "suggestions") giro::bench::suggest(size);
  if (part.empty() || part == "figures") giro::bench::figures(size);
  if (part.empty() || part == "storm") giro::bench::storm(size);
  if (part.empty() || part == "storm-tls") giro::bench::storm(size, true);
  if (part.empty() || part == "idle") giro::bench::idle_listeners(size);
  if (part.empty() || part == "hostile") giro::bench::hostile_device(size);
}
