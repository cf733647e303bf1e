#include "app/models/screen_model.hpp"

#include <QElapsedTimer>
#include <QSignalBlocker>
#include <QTimerEvent>

#include "app/models/slice.hpp"
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
  asking_ = put_off_ = false;
  waits_ = false;
  new_subject_ = true;
  renews_ = false;
  ++question_;
  coming_ = {};
  showing_.stop();
  if (auto* session = app_ ? app_->session() : nullptr)
    connect(session, &Session::changed, this, &ScreenModel::reload, Qt::UniqueConnection);
  reload();
}

void ScreenModel::componentComplete() {
  complete_ = true;
  if (parent() && parent()->metaObject()->indexOfSignal("visibleChanged()") >= 0)
    connect(parent(), SIGNAL(visibleChanged()), this, SLOT(come_into_view()));
  reload();
}

/// As the item says that it stands in; it knows of all around it.
bool ScreenModel::is_seen() const {
  auto visible = parent() ? parent()->property("visible") : QVariant();
  return !visible.isValid() || visible.toBool();
}

void ScreenModel::come_into_view() {
  if (put_off_ && is_seen()) load_now();
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
  if (waits_) return;
  if (ready_ && !new_subject_ && !is_seen()) return load_when_idle();
  put_off_ = false;
  load();
}

void ScreenModel::load_when_idle() {
  if (std::exchange(put_off_, true)) return;
  app_->session()->when_idle(this, [this] {
    if (!std::exchange(put_off_, false) || !app_) return;
    if (asking_)
      again_ = true;
    else
      load();
  });
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
  for (auto& [name, rows] : answer.rows) coming_[name] = std::move(rows);
  show_rows();
}

void ScreenModel::show_rows() {
  QElapsedTimer slice;
  slice.start();
  while (!coming_.empty()) {
    if (slice.elapsed() >= slice_ms) {
      if (!showing_.isActive()) showing_.start(0, this);
      return;
    }
    auto next = coming_.extract(coming_.begin());
    auto* list = property(next.key().toUtf8().constData()).value<ListRows*>();
    GIRO_ASSERT(list);
    list->set(std::move(next.mapped()));
  }
  showing_.stop();
  ready_ = true;
  shown();
  emit loaded();
}

void ScreenModel::timerEvent(QTimerEvent* event) {
  if (event->timerId() == showing_.timerId()) return show_rows();
  QObject::timerEvent(event);
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
