// What the figures of `giro-cli kpi NAME` share: their options, the question these come to, and how an answer
// says what it is about. A figure is a function from the question to an object and lines; the table of them
// is in kpi_commands.cpp. Main thread.
#pragma once

#include "app/cli/program.hpp"
#include "sync/figures/question.hpp"

namespace giro::cli {

struct KpiOptions {
  std::string name, on, from, to, basis = "orders", scope, min_support = "0.01", client, segment, province,
                                  by = "client", segmentation, user, csv, xlsx;
  std::int64_t days = 90, weeks = 6;
};

/// Who asks, and when.
struct KpiAsk {
  const KpiOptions& options;
  FigureQuestion question;
  CompanyTime time;
  std::int64_t from = 0, to = 0;  // days
};

struct KpiAnswer {
  QJsonObject object;
  QStringList lines;
};

using KpiFigure = Result<KpiAnswer> (*)(SQLite::Database&, const KpiAsk&);

Result<KpiAnswer> kpi_abc(SQLite::Database&, const KpiAsk&);
Result<KpiAnswer> kpi_concentration(SQLite::Database&, const KpiAsk&);
Result<KpiAnswer> kpi_rfm(SQLite::Database&, const KpiAsk&);
Result<KpiAnswer> kpi_dynamics(SQLite::Database&, const KpiAsk&);
Result<KpiAnswer> kpi_retention(SQLite::Database&, const KpiAsk&);
Result<KpiAnswer> kpi_trend(SQLite::Database&, const KpiAsk&);
Result<KpiAnswer> kpi_ageing(SQLite::Database&, const KpiAsk&);
Result<KpiAnswer> kpi_dso(SQLite::Database&, const KpiAsk&);
Result<KpiAnswer> kpi_cei(SQLite::Database&, const KpiAsk&);
Result<KpiAnswer> kpi_credit(SQLite::Database&, const KpiAsk&);
Result<KpiAnswer> kpi_collections(SQLite::Database&, const KpiAsk&);
Result<KpiAnswer> kpi_inflows(SQLite::Database&, const KpiAsk&);
Result<KpiAnswer> kpi_payments(SQLite::Database&, const KpiAsk&);
Result<KpiAnswer> kpi_activity(SQLite::Database&, const KpiAsk&);
Result<KpiAnswer> kpi_quiet(SQLite::Database&, const KpiAsk&);
Result<KpiAnswer> kpi_compliance(SQLite::Database&, const KpiAsk&);
Result<KpiAnswer> kpi_targets(SQLite::Database&, const KpiAsk&);
Result<KpiAnswer> kpi_strategies(SQLite::Database&, const KpiAsk&);

inline qint64 number(std::int64_t value) {
  return value;
}
/// "43,1"
QString percent(double share);

}  // namespace giro::cli
