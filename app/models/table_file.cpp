#include "app/models/table_file.hpp"

#include "app/paper/figure_table.hpp"

namespace giro {
namespace {

/// Where they are: a table carries all that its rows are made of.
const std::vector<paper::FigureTable>& tables_of(const QVariant& said) {
  static const paper::FigureTables none;
  bool has = said.metaType() == QMetaType::fromType<paper::FigureTables>();
  return (has ? *static_cast<const paper::FigureTables*>(said.constData()) : none).all;
}

}  // namespace

QVariantList TableFile::ways() const {
  auto& tables = tables_of(tables_);
  QVariantList ways;
  if (tables.empty()) return ways;
  auto first = tables.front().title;
  ways += QVariantMap{{"label", tr("Foglio di calcolo (XLSX)")}, {"name", first + ".xlsx"}};
  for (auto& table : tables)
    ways += QVariantMap{{"label", tr("%1 (CSV)").arg(table.title)}, {"name", table.title + ".csv"}};
  return ways;
}

void TableFile::save(int way, const QUrl& file) {
  auto& tables = tables_of(tables_);
  if (!app_ || !app_->session() || way < 0 || static_cast<std::size_t>(way) > tables.size() || tables.empty())
    return;
  app_->session()->read(
      this,
      [tables, way = static_cast<std::size_t>(way), path = file.toLocalFile()](Source) {
        return way == 0 ? paper::write_xlsx(tables, path) : paper::write_csv(tables[way - 1], path);
      },
      [this, name = file.fileName()](Result<void> written) {
        if (!app_) return;
        if (written.has_error()) return app_->tell_failure(QString::fromStdString(written.error().what));
        app_->tell(tr("Tabella salvata: %1").arg(name));
      });
}

}  // namespace giro
