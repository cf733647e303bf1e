// The answer of a figure as tables on a file: each list of objects is one, what stands beside the lists
// another. Amounts ("…_cents") become euro. Main thread.
#pragma once

#include <QJsonObject>
#include <vector>

#include "app/paper/figure_table.hpp"

namespace giro::cli {

/// The lists first, the longest before the others: it is what a figure is about.
std::vector<paper::FigureTable> kpi_tables(const QString& name, const QJsonObject& answer);

}  // namespace giro::cli
