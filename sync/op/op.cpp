#include "sync/op/op.hpp"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

#include <algorithm>

#include "sync/base/limits.hpp"
#include "sync/wire/convert.hpp"

namespace giro {
namespace {

void encode_change(const Change& change, wire::Change& out) {
  out.set_kind(static_cast<std::uint32_t>(change.kind));
  out.set_table(std::string(change.table->name));
  out.set_row(wire::raw(change.row));
  for (auto& cell : change.cells) {
    auto& c = *out.add_cells();
    c.set_column(std::string(cell.column->name));
    if (!is_null(cell.base)) wire::to_wire(cell.base, *c.mutable_base());
    if (!is_null(cell.value)) wire::to_wire(cell.value, *c.mutable_value());
  }
}

Result<Cell> decode_cell(const schema::Table& table, const wire::Cell& in) {
  Cell cell{.column = table.find(in.column()), .base = {}, .value = {}};
  if (!cell.column) return Problem{"unknown column " + std::string(table.name) + "." + in.column()};
  auto base = wire::from_wire(in.base());
  if (!base) return base.error();
  auto value = wire::from_wire(in.value());
  if (!value) return value.error();
  cell.base = std::move(*base);
  cell.value = std::move(*value);
  return cell;
}

Result<Change> decode_change(const wire::Change& in) {
  Change change;
  if (in.kind() < 1 || in.kind() > 3) return Problem{"unknown kind of change"};
  change.kind = static_cast<Change::Kind>(in.kind());
  change.table = schema::find_table(in.table());
  if (!change.table) return Problem{"unknown table " + in.table()};
  auto row = wire::read_id(in.row(), "row id");
  if (!row) return row.error();
  change.row = *row;
  if (static_cast<std::size_t>(in.cells_size()) > Limits::cells_per_change)
    return Problem{"too many cells in a change"};
  for (auto& c : in.cells()) {
    auto cell = decode_cell(*change.table, c);
    if (!cell) return cell.error();
    change.cells.push_back(std::move(*cell));
  }
  return change;
}

}  // namespace

const Cell* Change::find(std::string_view column) const {
  auto found = std::ranges::find_if(cells, [&](auto& cell) { return cell.column->name == column; });
  return found == cells.end() ? nullptr : &*found;
}

Newest newest_named(const Op& op) {
  Newest newest;
  for (auto& change : op.changes) {
    if (!change.table) continue;
    std::string table(change.table->name);
    if (change.table->since > newest.schema) newest = {change.table->since, table};
    for (auto& cell : change.cells)
      if (cell.column && cell.column->since > newest.schema)
        newest = {cell.column->since, table + "." + std::string(cell.column->name)};
  }
  return newest;
}

Id hash_of(const Envelope& envelope) {
  return envelope.sealed ? *envelope.sealed : digest(envelope.op);
}

Bytes encode_op(const Op& op) {
  wire::Op out;
  out.set_id(wire::raw(op.id));
  out.set_author(wire::raw(op.author));
  out.set_schema(op.schema);
  wire::to_wire(op.clock, *out.mutable_clock());
  if (op.client) out.set_client(wire::raw(*op.client));
  for (auto& change : op.changes) encode_change(change, *out.add_changes());
  for (auto& token : op.tokens) out.add_tokens(token);
  if (op.resolves) out.set_resolves(wire::raw(*op.resolves));
  Bytes bytes;
  google::protobuf::io::StringOutputStream stream(&bytes);
  google::protobuf::io::CodedOutputStream coded(&stream);
  coded.SetSerializationDeterministic(true);
  out.SerializeToCodedStream(&coded);
  coded.Trim();
  return bytes;
}

Result<Op> decode_op(std::string_view bytes) {
  if (bytes.size() > Limits::op_bytes) return Problem{"operation larger than the limit"};
  wire::Op in;
  if (!wire::parse(in, bytes)) return Problem{"operation bytes cannot be read"};
  if (static_cast<std::size_t>(in.changes_size()) > Limits::changes_per_op)
    return Problem{"too many changes in an operation"};
  if (static_cast<std::size_t>(in.tokens_size()) > Limits::tokens_per_op)
    return Problem{"too many tokens in an operation"};
  Op op;
  auto id = wire::read_id(in.id(), "operation id");
  if (!id) return id.error();
  auto author = wire::read_id(in.author(), "author");
  if (!author) return author.error();
  op.id = *id;
  op.author = *author;
  op.schema = in.schema();
  op.clock = wire::from_wire(in.clock());
  for (auto [bytes_in, out] :
       {std::pair{&in.client(), &op.client}, std::pair{&in.resolves(), &op.resolves}}) {
    if (bytes_in->empty()) continue;
    auto read = wire::read_id(*bytes_in, "reference");
    if (!read) return read.error();
    *out = *read;
  }
  for (auto& change : in.changes()) {
    auto read = decode_change(change);
    if (!read) return read.error();
    op.changes.push_back(std::move(*read));
  }
  op.tokens.assign(in.tokens().begin(), in.tokens().end());
  return op;
}

}  // namespace giro
