#include "app/models/table_file.hpp"

#include "app/paper/figure_table.hpp"

namespace giro {
namespace {

std::vector<paper::FigureTable> tables_of(const QVariant& said) {
  return said.value<paper::FigureTables>().all;
}

}  // namespace

QVariantList TableFile::ways() const {
  auto tables = tables_of(tables_);
  QVariantList ways;
  if (tables.empty()) return ways;
  auto first = tables.front().title;
  ways += QVariantMap{{"label", tr("Foglio di calcolo (XLSX)")}, {"name", first + ".xlsx"}};
  for (auto& table : tables)
    ways += QVariantMap{{"label", tr("%1 (CSV)").arg(table.title)}, {"name", table.title + ".csv"}};
  return ways;
}

void TableFile::save(int way, const QUrl& file) {
  auto tables = tables_of(tables_);
  if (!app_ || way < 0 || static_cast<std::size_t>(way) > tables.size() || tables.empty()) return;
  auto path = file.toLocalFile();
  auto written = way == 0 ? paper::write_xlsx(tables, path)
                          : paper::write_csv(tables[static_cast<std::size_t>(way) - 1], path);
  if (written.has_error()) return app_->tell_failure(QString::fromStdString(written.error().what));
  app_->tell(tr("Tabella salvata: %1").arg(file.fileName()));
}

}  // namespace giro
