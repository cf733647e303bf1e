#include "sync/wire/batch.hpp"

#include <algorithm>

#include "sync/base/limits.hpp"
#include "sync/wire/convert.hpp"

namespace giro::wire {
namespace {

void set_bit(std::string& bits, std::size_t index, std::size_t count) {
  if (bits.empty()) bits.assign((count + 7) / 8, '\0');
  bits[index / 8] = static_cast<char>(bits[index / 8] | (1 << (index % 8)));
}

bool bit(const std::string& bits, std::size_t index) {
  return !bits.empty() && (bits[index / 8] >> (index % 8)) & 1;
}

bool fits(const std::string& bits, std::size_t count) {
  return bits.empty() || bits.size() == (count + 7) / 8;
}

// Differences wrap around instead of overflowing; decoding wraps back.
std::int64_t minus(std::int64_t a, std::int64_t b) {
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) - static_cast<std::uint64_t>(b));
}
std::int64_t plus(std::int64_t a, std::int64_t b) {
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(a) + static_cast<std::uint64_t>(b));
}

void encode_column(const giro::RowBatch& batch, std::size_t index, ColumnData& out) {
  auto& column = *batch.columns[index];
  out.set_name(std::string(column.name));
  std::int64_t before = 0;
  for (std::size_t row = 0; row < batch.rows.size(); ++row) {
    auto& value = batch.rows[row].cells[index];
    if (is_null(value)) {
      set_bit(*out.mutable_nulls(), row, batch.rows.size());
    } else if (column.stored_as_text()) {
      out.mutable_text()->append(as_text(value));
      out.add_lengths(static_cast<std::uint32_t>(as_text(value).size()));
    } else if (column.stored_as_id()) {
      out.mutable_ids()->append(as_id(value).view());
    } else {
      out.add_numbers(minus(as_int(value), before));
      before = as_int(value);
    }
  }
}

/// Reads one column's values in order; `next` fails when the data is shorter than the count promised.
class ColumnReader {
 public:
  ColumnReader(const schema::Column& column, const ColumnData& data) : column_(column), data_(data) {}

  bool next(giro::Value& out) {
    if (column_.stored_as_text()) return next_text(out);
    if (column_.stored_as_id()) return next_id(out);
    if (at_ >= data_.numbers_size()) return false;
    before_ = plus(before_, data_.numbers(at_++));
    out = before_;
    return true;
  }

 private:
  bool next_text(giro::Value& out) {
    if (at_ >= data_.lengths_size()) return false;
    std::size_t length = data_.lengths(at_++);
    if (length > data_.text().size() - offset_) return false;
    out = data_.text().substr(offset_, length);
    offset_ += length;
    return true;
  }
  bool next_id(giro::Value& out) {
    if (data_.ids().size() - offset_ < 16) return false;
    out = *id_from_bytes(std::string_view(data_.ids()).substr(offset_, 16));
    offset_ += 16;
    return true;
  }

  const schema::Column& column_;
  const ColumnData& data_;
  int at_ = 0;
  std::size_t offset_ = 0;
  std::int64_t before_ = 0;
};

Problem malformed(const std::string& table) {
  return {"malformed rows of table " + table};
}

bool decode_column(const schema::Column& column, const ColumnData& data, giro::RowBatch& batch) {
  if (!fits(data.nulls(), batch.rows.size())) return false;
  ColumnReader reader(column, data);
  for (std::size_t row = 0; row < batch.rows.size(); ++row) {
    giro::Value value;
    if (!bit(data.nulls(), row) && !reader.next(value)) return false;
    batch.rows[row].cells.push_back(std::move(value));
  }
  return true;
}

bool decode_heads(const RowBatch& in, giro::RowBatch& batch) {
  std::size_t count = in.count();
  if (count > Limits::rows_per_page || in.ids().size() != count * 16) return false;
  if (static_cast<std::size_t>(in.seqs_size()) != count || !fits(in.dead(), count)) return false;
  batch.rows.resize(count);
  auto sent = static_cast<std::size_t>(in.columns_size());  // known to us or not: room only for the known
  std::int64_t seq = 0;
  for (std::size_t row = 0; row < count; ++row) {
    auto& image = batch.rows[row];
    image.id = *id_from_bytes(std::string_view(in.ids()).substr(row * 16, 16));
    seq = plus(seq, in.seqs(static_cast<int>(row)));
    image.seq = static_cast<std::uint64_t>(seq);
    image.dead = bit(in.dead(), row);
    image.cells.reserve(std::min(batch.table->columns.size(), sent));
  }
  return true;
}

}  // namespace

void encode_batch(const giro::RowBatch& batch, RowBatch& out) {
  out.set_table(std::string(batch.table->name));
  out.set_bucket(batch.bucket);
  out.set_count(static_cast<std::uint32_t>(batch.rows.size()));
  std::uint64_t before = 0;
  for (std::size_t row = 0; row < batch.rows.size(); ++row) {
    auto& image = batch.rows[row];
    out.mutable_ids()->append(image.id.view());
    out.add_seqs(static_cast<std::int64_t>(image.seq - before));
    before = image.seq;
    if (image.dead) set_bit(*out.mutable_dead(), row, batch.rows.size());
  }
  for (std::size_t column = 0; column < batch.columns.size(); ++column)
    encode_column(batch, column, *out.add_columns());
}

Result<std::optional<giro::RowBatch>> decode_batch(const RowBatch& in) {
  giro::RowBatch batch;
  batch.table = schema::find_table(in.table());
  batch.bucket = in.bucket();
  if (!batch.table) return std::optional<giro::RowBatch>();
  if (!decode_heads(in, batch)) return malformed(in.table());
  for (auto& data : in.columns()) {
    auto* column = batch.table->find(data.name());
    if (!column) continue;
    // Twice the same column: a few bytes of NULLs would unpack to rows without end.
    if (std::ranges::find(batch.columns, column) != batch.columns.end()) return malformed(in.table());
    if (!decode_column(*column, data, batch)) return malformed(in.table());
    batch.columns.push_back(column);
  }
  return std::optional(std::move(batch));
}

}  // namespace giro::wire
