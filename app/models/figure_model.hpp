// FigureModel: what the models of figures of turnover share: basis, period and whose clients they are asked
// about, and the tables they show, to be taken along. FigureFilters: the choices of those, in words. The
// thread of the window.
#pragma once

#include "app/models/screen_model.hpp"
#include "sync/figures/question.hpp"

namespace giro {

class FigureModel : public giro::ScreenModel {
  Q_OBJECT
  QML_ANONYMOUS
  GIRO_SUBJECT(QString, basis)      // orders, invoices
  GIRO_SUBJECT(QString, period)     // year, quarter, month, ytd; last_month: the calendar's
  GIRO_SUBJECT(QString, segmentId)  // "": all
  GIRO_SUBJECT(QString, agentId)    // "": all
  GIRO_SUBJECT(QString, province)   // "": all
  GIRO_SHOWN(QVariant, tables)

 public:
  explicit FigureModel(QObject* parent = nullptr, const char* period = "year") : ScreenModel(parent) {
    basis_ = QStringLiteral("orders");
    period_ = QLatin1String(period);
  }

 protected:
  struct Ask {
    FigureQuestion question;
    std::int64_t now_at = 0, contact_at = 0;

    /// "ordini · dal 28 nov 2025 al 27 nov · come ricevuto 08:37"
    QString context(const CompanyTime&) const;
  };
  Ask asked() const;
  QString basis_now() const { return basis_; }
  QString period_now() const { return period_; }
  void started() override { follow_contact(); }
};

/// The days a period's name stands for.
FigureQuestion figure_period(const QString& period, std::int64_t today);

class FigureFilters : public giro::FigureModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, kind)  // turnover, credit, coverage: which periods there are
  GIRO_SHOWN(QString, contextText)
  GIRO_SHOWN(QVariantList, bases)
  GIRO_SHOWN(QVariantList, periods)
  GIRO_SHOWN(QVariantList, segments)
  GIRO_SHOWN(QVariantList, agents)
  GIRO_SHOWN(QVariantList, provinces)

 public:
  explicit FigureFilters(QObject* parent = nullptr) : FigureModel(parent) {
    kind_ = QStringLiteral("turnover");
  }

 protected:
  void load() override;
};

}  // namespace giro
