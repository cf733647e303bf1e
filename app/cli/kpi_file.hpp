// The answer of a figure as tables on a file: each list of objects is one, what stands beside the lists
// another. Amounts ("…_cents") become euro. Main thread.
#pragma once

#include <QJsonObject>
#include <vector>

#include "app/paper/figure_table.hpp"

namespace giro::cli {

/// The lists first, in the order of their names.
std::vector<paper::FigureTable> kpi_tables(const QString& name, const QJsonObject& answer);

}  // namespace giro::cli
