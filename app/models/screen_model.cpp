#include "app/models/screen_model.hpp"

#include <QSignalBlocker>

#include "sync/base/assert.hpp"

namespace giro {

ScreenModel::ScreenModel(QObject* parent) : QObject(parent) {
  connect(this, &ScreenModel::subjectChanged, this, [this] {
    new_subject_ = true;
    reload();
  });
}

void ScreenModel::set_app(App* app) {
  if (app == app_) return;
  if (app_) app_->disconnect(this);
  app_ = app;
  emit appChanged();
  if (!app_) return;
  connect(app_, &App::sessionChanged, this, &ScreenModel::attach);
  connect(app_, &App::wordsChanged, this, &ScreenModel::reload);
  attach();
}

void ScreenModel::attach() {
  started_ = false;
  asking_ = false;
  waits_ = false;
  new_subject_ = true;
  renews_ = false;
  ++question_;
  if (auto* session = app_ ? app_->session() : nullptr)
    connect(session, &Session::changed, this, &ScreenModel::reload, Qt::UniqueConnection);
  reload();
}

void ScreenModel::componentComplete() {
  complete_ = true;
  reload();
}

void ScreenModel::reload() {
  if (scheduled_) return;
  scheduled_ = true;
  QMetaObject::invokeMethod(this, &ScreenModel::load_now, Qt::QueuedConnection);
}

void ScreenModel::follow_contact() {
  auto* session = app_->session();
  contact_at_ = session->state().last_contact_at;
  waits_ = !session->state().known;
  connect(session, &Session::state_changed, this, [this, session] {
    auto heard_at = session->state().last_contact_at;
    bool waited = session->state().known && std::exchange(waits_, false);
    if (heard_at == contact_at_ && !waited) return;
    contact_at_ = heard_at;
    reload();
  });
}

void ScreenModel::load_now() {
  scheduled_ = false;
  if (!complete_ || !app_ || !app_->session()) return;
  if (asking_) {
    again_ = true;
    return;
  }
  if (!started_) {
    started_ = true;
    started();
  }
  if (!waits_) load();
}

void ScreenModel::answered(Result<Shown> answer) {
  asking_ = renews_ = false;
  if (answer.has_value())
    show(std::move(*answer));
  else if (app_)
    app_->tell_failure(QString::fromStdString(answer.error().what));
  if (std::exchange(again_, false)) reload();
}

void ScreenModel::show(Shown answer) {
  {
    QSignalBlocker together(this);
    for (auto value = answer.values.begin(); value != answer.values.end(); ++value)
      setProperty(value.key().toUtf8().constData(), value.value());
  }
  for (auto& [name, rows] : answer.rows) {
    auto* list = property(name.toUtf8().constData()).value<ListRows*>();
    GIRO_ASSERT(list);
    list->set(std::move(rows));
  }
  ready_ = true;
  shown();
  emit loaded();
}

void ScreenModel::finish_record(Result<Recorded> recorded, const QString& text,
                                const std::function<void(const Recorded&)>& then, App::Undo undo) {
  if (recorded.has_error()) {
    if (app_) app_->tell_failure(QString::fromStdString(recorded.error().what));
    return;
  }
  if (app_ && !text.isEmpty()) app_->tell(text, std::move(undo));
  if (then) then(*recorded);
}

void ScreenModel::set_busy(int by) {
  busy_ += by;
  emit busyChanged();
}

}  // namespace giro
