// giro-bench: the figures the design promises, as ratios with their targets. `giro-bench
// [record|download|wire]`: one part only; `--smoke`: tiny sizes, only to see it run.
#include <string_view>

#include "tests/bench/bench.hpp"

int main(int count, char** arguments) {
  giro::bench::Size size;
  std::string_view part = count > 1 ? arguments[1] : "";
  if (part == "--smoke") {
    size = {.visits = 20, .clients = 20, .runs = 1};
    part = {};
  }
  if (part.empty() || part == "record") giro::bench::record_a_visit(size);
  if (part.empty() || part == "download") giro::bench::first_download(size);
  if (part.empty() || part == "wire") giro::bench::bytes_on_the_wire(size);
}
