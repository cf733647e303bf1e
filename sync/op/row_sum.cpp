#include "sync/op/row_sum.hpp"

#include <string>

namespace giro {
namespace {

Id mark(const Id& row, std::uint64_t version) {
  std::string bytes(row.view());
  for (int shift = 0; shift < 64; shift += 8) bytes += static_cast<char>(version >> shift & 0xff);
  return digest(bytes);
}

void mix(Id& into, const Id& other) {
  for (std::size_t i = 0; i < into.bytes.size(); ++i) into.bytes[i] ^= other.bytes[i];
}

}  // namespace

void RowSum::add(const Id& row, std::uint64_t version) {
  ++rows;
  mix(sum, mark(row, version));
}

void RowSum::remove(const Id& row, std::uint64_t version) {
  --rows;
  mix(sum, mark(row, version));
}

RowSum& RowSum::operator+=(const RowSum& other) {
  rows += other.rows;
  mix(sum, other.sum);
  return *this;
}

}  // namespace giro
