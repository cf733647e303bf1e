#include "server/import/import.hpp"

#include <algorithm>

#include "server/import/import_run.hpp"
#include "server/office/company_zone.hpp"
#include "server/office/office.hpp"

namespace giro {
namespace {

Problem unknown_kind(const std::string& kind) {
  return {"\"" + kind + "\" is no kind of import: there are " + ImportKind::all_names() + "."};
}

/// The import of each kind, by the table it fills.
std::optional<Problem> carry_out(ImportRun& run) {
  auto table = run.kind.table;
  if (table == "sales_order") return import_orders(run);
  if (table == "price") return import_prices(run);
  if (table == "contact" || table == "rating") return import_parts(run);
  if (table == "invoice") return import_invoices(run);
  if (table == "payment") return import_payments(run);
  return import_things(run);
}

/// By line, whatever found them.
void sort_by_line(std::vector<std::string>& bad_rows) {
  auto line = [](const std::string& text) {
    return std::stoull(text.substr(std::string_view("line ").size()));
  };
  std::ranges::stable_sort(bad_rows, {}, line);
}

}  // namespace

Result<ImportReport> import_csv(Office& office, const ImportOptions& options, const Progress& progress) {
  auto* kind = find_kind(options.kind);
  if (!kind) return unknown_kind(options.kind);
  auto file = options.csv ? parse_csv(*options.csv) : read_csv(options.file);
  if (!file) return file.error();
  auto mapping = Mapping::build(*kind, *file, options);
  if (!mapping) return mapping.error();

  AdminBatch batch(office);
  ImportRun run(batch, *kind, *file, std::move(*mapping),
                {options.date_format, company_zone(*office.store().snapshot()), file->decimal_comma},
                options.skip_bad || options.preview, progress);
  run.check_shape();
  if (run.may_go_on())
    if (auto problem = carry_out(run)) return *problem;
  sort_by_line(run.report.bad_rows);
  if (!run.may_go_on()) return std::move(run.report);  // the batch is dropped: nothing was loaded
  run.report.skipped = run.report.bad_rows.size();
  run.report.loaded = !options.preview;
  if (run.report.loaded) batch.commit();
  if (progress) progress(2 * run.report.rows, 2 * run.report.rows);
  return std::move(run.report);
}

}  // namespace giro
