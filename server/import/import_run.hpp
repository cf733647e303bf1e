// ImportRun: what the kinds share while one file is imported: its rows, how they map, the batch they go into,
// and the report. Reading never writes; bad rows are collected, one line each. One thread, the batch's.
#pragma once

#include "server/import/import.hpp"
#include "server/import/mapping.hpp"
#include "server/import/references.hpp"

namespace giro {

class ImportRun {
 public:
  /// The values of one row, in the order of the mapping's fields; NULL where the cell is empty.
  using Values = std::vector<Value>;
  /// The one of a field; NULL also where nothing is mapped to it.
  Value of(const Values&, std::string_view ours) const;

  ImportRun(AdminBatch&, const ImportKind&, const CsvFile&, Mapping, CellReader, bool skip_bad,
            const Progress&);

  /// Rows wider or narrower than the header. When they are not to be skipped nothing else is looked at: the
  /// columns of such a file cannot be trusted.
  void check_shape();
  bool may_go_on() const { return skip_bad || report.bad_rows.empty(); }

  /// nullopt: the row is bad, and reported.
  std::optional<Values> read(const CsvRow&);
  /// Like read(), for the one field whose value names the thing.
  std::optional<std::string> key(const CsvRow&) const;
  void bad(std::size_t line, const MappedField*, std::string_view reason);
  bool has_right_width(const CsvRow& row) const { return row.cells.size() == file.header.size(); }

  /// Writes the row, and before it what its references introduce. Throws no Problem away: an office that
  /// refuses a checked value is a fault of the import.
  Result<bool> put(std::string_view table, const Id&, const AdminBatch::Cells&);
  void step();  // one row read or written, for the progress

  AdminBatch& batch;
  const ImportKind& kind;
  const CsvFile& file;
  const Mapping mapping;
  References references;
  ImportReport report;
  const bool skip_bad;

 private:
  Result<Value> read_cell(const MappedField&, const std::string& text);

  CellReader reader_;
  const Progress& progress_;
  std::size_t steps_ = 0;
};

/// clients, users, products: one row of the office for every key of the file.
std::optional<Problem> import_things(ImportRun&);
/// prices.
std::optional<Problem> import_prices(ImportRun&);
/// contacts and ratings: parts of a client, known by several fields together.
std::optional<Problem> import_parts(ImportRun&);
/// invoices with their instalments.
std::optional<Problem> import_invoices(ImportRun&);
/// payments, over the instalments of their invoice.
std::optional<Problem> import_payments(ImportRun&);
/// orders and order_lines.
std::optional<Problem> import_orders(ImportRun&);

}  // namespace giro
