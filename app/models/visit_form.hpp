// VisitForm: a visit from check-in to report. Starting and saving are recorded; everything between is a kept
// form. It outlives its client on this tablet: what was seen of the visit is kept with it, and saving goes
// on.
#pragma once

#include "app/models/form_model.hpp"
#include "sync/actions/visit.hpp"

namespace giro {

class VisitForm : public giro::FormModel {
  Q_OBJECT
  QML_ELEMENT
  GIRO_SUBJECT(QString, clientId)
  GIRO_SUBJECT(QString, visitId)
  GIRO_SHOWN(bool, gone)  // the client is no longer on this tablet
  GIRO_SHOWN(bool, started)
  GIRO_SHOWN(bool, finished)
  GIRO_SHOWN(QString, title)
  GIRO_SHOWN(QString, subtitle)
  GIRO_SHOWN(QString, startText)
  GIRO_SHOWN(QString, endText)
  GIRO_SHOWN(QString, placeText)
  GIRO_SHOWN(QString, placeIcon)
  GIRO_SHOWN(QString, nextVisitHint)
  GIRO_SHOWN(QStringList, phrases)
  GIRO_SHOWN(QString, orderText)
  GIRO_SHOWN(QString, orderId)
  GIRO_FIELD(QString, channel)
  GIRO_FIELD(QString, outcome)
  GIRO_FIELD(QString, reason)
  GIRO_FIELD(QString, contactId)
  GIRO_FIELD(QString, note)
  GIRO_FIELD(QString, nextAction)
  GIRO_FIELD(QString, nextActionOn)
  GIRO_FIELD(QString, nextVisitOn)
  Q_PROPERTY(QVariantList channels READ channels NOTIFY choicesChanged)
  Q_PROPERTY(QVariantList outcomes READ outcomes NOTIFY choicesChanged)
  Q_PROPERTY(QVariantList reasons READ reasons NOTIFY choicesChanged)
  Q_PROPERTY(QVariantList contacts READ contacts NOTIFY choicesChanged)
  Q_PROPERTY(QVariantList nextVisits READ next_visits NOTIFY choicesChanged)
  Q_PROPERTY(QString nextActionOnText READ next_action_on_text NOTIFY choicesChanged)
  Q_PROPERTY(QString nextVisitText READ next_visit_text NOTIFY choicesChanged)
  Q_PROPERTY(bool known READ known NOTIFY choicesChanged)  // the client was here when it was opened
  Q_PROPERTY(bool canSave READ can_save NOTIFY choicesChanged)
  Q_PROPERTY(QString missingText READ missing_text NOTIFY choicesChanged)

 public:
  explicit VisitForm(QObject* parent = nullptr);

  QVariantList channels() const;
  QVariantList outcomes() const { return selected(outcome_list_, outcome_); }
  QVariantList reasons() const;
  QVariantList contacts() const { return selected(contact_list_, contactId_); }
  QVariantList next_visits() const { return selected(next_visit_list_, nextVisitOn_); }
  QString next_action_on_text() const;
  QString next_visit_text() const;
  bool known() const { return !gone_ || !recorded_.isEmpty(); }
  bool can_save() const { return ready() && known() && missing_text().isEmpty(); }
  QString missing_text() const;

  Q_INVOKABLE void start();
  Q_INVOKABLE void finish();
  Q_INVOKABLE void save();
  Q_INVOKABLE void setPlace(double lat, double lon, double accuracyM);
  Q_INVOKABLE void addPhrase(const QString& text);

 signals:
  void choicesChanged();
  void saved(const QString& visitId);

 protected:
  void load() override;
  void shown() override;
  QString form_key() const override;
  QJsonObject content() const override;

 private:
  using Choices = std::vector<std::pair<QString, QString>>;
  static QVariantList selected(const Choices&, const QString&);
  bool needs_reason() const { return outcome_ == QLatin1String("no_order"); }
  void restore(const QJsonObject&);
  void say_times();
  actions::VisitReport report() const;
  actions::SeenVisit seen() const;

  // What the answer brings beside words.
  Q_PROPERTY(QJsonObject kept MEMBER kept_)
  Q_PROPERTY(qlonglong keptAt MEMBER kept_at_)
  Q_PROPERTY(QVariantMap recorded MEMBER recorded_)
  Q_PROPERTY(QVariantMap lists MEMBER lists_)
  Q_PROPERTY(QStringList tokens MEMBER tokens_)
  QJsonObject kept_;
  qlonglong kept_at_ = 0;
  QVariantMap recorded_, lists_;
  QStringList tokens_;  // what was recorded was seen under

  Choices outcome_list_, reason_list_, contact_list_, next_visit_list_;
  Id visit_, planned_;  // recorded: in progress or done; planned for the day
  std::int64_t started_at_ = 0, ended_at_ = 0;
  std::optional<actions::Place> place_;
  bool starting_ = false;
  QString restored_for_;
};

}  // namespace giro
