// giro-bench: the figures the design promises, as ratios with their targets. `--smoke`: tiny sizes, only to
// see it run.
#include <string_view>

#include "tests/bench/bench.hpp"

int main(int count, char** arguments) {
  giro::bench::Size size;
  if (count > 1 && std::string_view(arguments[1]) == "--smoke")
    size = {.visits = 20, .clients = 20, .runs = 1};
  giro::bench::record_a_visit(size);
  giro::bench::first_download(size);
  giro::bench::bytes_on_the_wire(size);
}
