#include "app/models/visit_form.hpp"

#include <QJsonArray>
#include <QLocale>
#include <algorithm>
#include <cmath>

#include "app/models/words.hpp"
#include "sync/device/row_image.hpp"
#include "sync/portfolio/client_card.hpp"
#include "sync/portfolio/orders.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro {
namespace {

using words::text;

QVariantList pairs(const std::vector<std::pair<QString, QString>>& list) {
  return words::as_choices(list, {});
}

std::vector<std::pair<QString, QString>> unpaired(const QVariant& list) {
  std::vector<std::pair<QString, QString>> found;
  for (auto& item : list.toList())
    found.emplace_back(item.toMap()["code"].toString(), item.toMap()["label"].toString());
  return found;
}

/// The day the frequency asks for, then the same weekday of the following weeks; no weekends.
QVariantList proposed_days(const ClientOverview& client, std::int64_t today) {
  auto first = today + (client.interval_days > 0 ? client.interval_days : 14);
  if (weekday(first) > 4) first += 7 - weekday(first);
  QVariantList days;
  for (int week = 0; week < 3; ++week) {
    auto day = first + 7 * week;
    days += words::choice(text(iso_day(day)), format::weekday(day));
  }
  return days;
}

/// The visit this form is about: the one named, else one in progress, else one planned today.
const VisitRow* subject(const std::vector<VisitRow>& visits, const Id& named, const std::string& today,
                        bool progress) {
  auto found = std::ranges::find_if(visits, [&](auto& visit) {
    if (!named.is_nil()) return visit.id == named && (progress == (visit.status != "planned"));
    return progress ? visit.status == "in_progress" : visit.status == "planned" && visit.planned_on == today;
  });
  return found == visits.end() ? nullptr : &*found;
}

const schema::Table& visit_table() {
  return *schema::find_table("visit");
}

QVariantMap recorded(Device& device, const VisitRow* visit, const VisitRow* planned) {
  QVariantMap map{{"planned", planned ? format::hex(planned->id) : QString()}};
  if (auto* subject = visit ? visit : planned)  // what saving needs, should the client go
    if (auto row = device.row(visit_table(), subject->id))
      map["cells"] = QString::fromStdString(to_hex(encode_cells(visit_table(), *row)));
  if (!visit) return map;
  map["id"] = format::hex(visit->id);
  map["done"] = visit->status == "done";
  map["startedAt"] = static_cast<qlonglong>(visit->started_at.value_or(0));
  map["endedAt"] = static_cast<qlonglong>(visit->ended_at.value_or(0));
  if (visit->outcome.empty()) return map;
  map["report"] = QVariantMap{{"channel", text(visit->channel)},
                              {"outcome", text(visit->outcome)},
                              {"reason", text(visit->no_order_reason)},
                              {"contactId", format::hex(visit->contact)},
                              {"note", text(visit->note)},
                              {"nextAction", text(visit->next_action)},
                              {"nextActionOn", text(visit->next_action_on)},
                              {"nextVisitOn", text(visit->next_visit_on)}};
  return map;
}

}  // namespace

VisitForm::VisitForm(QObject* parent) : FormModel(parent) {
  channel_ = "in_person";
  connect(this, &VisitForm::edited, this, &VisitForm::choicesChanged);
  connect(this, &VisitForm::loaded, this, &VisitForm::choicesChanged);
}

QString VisitForm::form_key() const {
  return clientId_.isEmpty() ? QString() : "visit:" + clientId_;
}

void VisitForm::load() {
  auto client = format::id(clientId_);
  if (client.is_nil()) return;
  ask_device([client, key = form_key(), named = format::id(visitId_), user = app()->user(),
              now = app()->now_at()](Device& device) {
    auto& db = device.local();
    auto time = company_time(db);
    auto today = time.day_of(now);
    Shown shown;
    shown["kept"] = kept(device, key);
    shown["keptAt"] = static_cast<qlonglong>(kept_at(device, key));
    QVariantList people;
    for (auto& contact : contacts_of(db, client))
      people += words::choice(format::hex(contact.id), text(contact.name));
    auto found = client_overview(db, time, today, client);
    auto overview = found.value_or(ClientOverview{});
    shown["lists"] = QVariantMap{{"outcomes", pairs(words::choices(db, "outcome"))},
                                 {"reasons", pairs(words::choices(db, "no_order_reason"))},
                                 {"contacts", people},
                                 {"nextVisits", proposed_days(overview, today)}};
    shown["phrases"] =
        QStringList{tr("Chiede uno sconto"), tr("Parla di un concorrente"), tr("Ritardo di consegna")};
    shown["gone"] = !found;
    if (!found) return shown;  // what was seen of the client stays
    shown["title"] = text(overview.name);
    shown["subtitle"] = words::joined({text(overview.name), text(overview.city)});
    auto visits = visits_of(db, client, 60);
    shown["recorded"] = recorded(device, subject(visits, named, iso_day(today), true),
                                 subject(visits, named, iso_day(today), false));
    shown["tokens"] = tokens_now(device);
    auto next = today + overview.interval_days;
    shown["nextVisitHint"] = overview.interval_days == 0
                                 ? tr("Nessuna frequenza stabilita per questo cliente")
                                 : tr("%1: la frequenza di questo cliente è %2")
                                       .arg(QLocale().toString(format::date(next), "d MMMM"),
                                            words::interval(overview.interval_days));
    auto placed = giro::orders(
        db, {.client = client, .user = user, .from_at = time.at(today), .until_at = time.at(today + 1)});
    std::erase_if(placed, [](auto& order) { return order.status == "cancelled" || order.status == "draft"; });
    shown["orderText"] =
        placed.empty() ? QString() : tr("Ordine di oggi, %1").arg(format::money(placed.front().total_cents));
    shown["orderId"] = placed.empty() ? QString() : format::hex(placed.front().id);
    return shown;
  });
}

void VisitForm::shown() {
  outcome_list_ = unpaired(lists_["outcomes"]);
  reason_list_ = unpaired(lists_["reasons"]);
  contact_list_ = unpaired(lists_["contacts"]);
  next_visit_list_ = unpaired(lists_["nextVisits"]);
  if (gone_ && restored_for_ != clientId_) {
    title_ = subtitle_ = kept_["title"].toString();
    recorded_ = kept_["recorded"].toObject().toVariantMap();
    tokens_ = kept_["tokens"].toVariant().toStringList();
  }
  visit_ = format::id(recorded_["id"].toString());
  planned_ = format::id(recorded_["planned"].toString());
  started_ = !visit_.is_nil();
  started_at_ = recorded_["startedAt"].toLongLong();
  if (restored_for_ != clientId_) ended_at_ = 0;
  if (recorded_["done"].toBool()) ended_at_ = recorded_["endedAt"].toLongLong();
  if (restored_for_ != clientId_) {
    restored_for_ = clientId_;
    auto report = recorded_["report"].toMap();
    without_keeping([&] { restore(kept_.isEmpty() ? QJsonObject::fromVariantMap(report) : kept_); });
    if (!kept_.isEmpty()) note_kept(kept_at_);
  }
  say_times();
}

void VisitForm::say_times() {
  finished_ = ended_at_ != 0;
  auto& time = app()->time();
  auto until = finished_ ? ended_at_ : app()->now_at();
  startText_ = !started_ ? tr("Non ancora iniziata")
                         : tr("Iniziata alle %1, %2")
                               .arg(format::clock(started_at_, time), format::hours(until - started_at_));
  endText_ = finished_ ? tr("Uscita alle %1").arg(format::clock(ended_at_, time)) : QString();
  placeText_ = place_ ? tr("posizione presa, ±%1 m").arg(place_->accuracy_m) : tr("posizione non presa");
  placeIcon_ = place_ ? "gps_fixed" : "gps_off";
}

void VisitForm::restore(const QJsonObject& form) {
  channel_ = form["channel"].toString("in_person");
  outcome_ = form["outcome"].toString();
  reason_ = form["reason"].toString();
  contactId_ = form["contactId"].toString();
  note_ = form["note"].toString();
  nextAction_ = form["nextAction"].toString();
  nextActionOn_ = form["nextActionOn"].toString();
  nextVisitOn_ = form["nextVisitOn"].toString();
  if (auto ended = form["endedAt"].toInteger(); ended != 0) ended_at_ = ended;
}

QJsonObject VisitForm::content() const {
  return {{"clientId", clientId_},
          {"title", title_},
          {"recorded", QJsonObject::fromVariantMap(recorded_)},
          {"tokens", QJsonArray::fromStringList(tokens_)},
          {"channel", channel_},
          {"outcome", outcome_},
          {"reason", reason_},
          {"contactId", contactId_},
          {"note", note_},
          {"nextAction", nextAction_},
          {"nextActionOn", nextActionOn_},
          {"nextVisitOn", nextVisitOn_},
          {"endedAt", static_cast<qint64>(ended_at_)}};
}

QVariantList VisitForm::selected(const Choices& list, const QString& code) {
  return words::as_choices(list, code);
}

QVariantList VisitForm::channels() const {
  QVariantList list;
  for (std::string_view code : {"in_person", "phone", "video", "email"}) {
    auto choice = words::choice(text(code), words::channel(code), channel_ == text(code));
    choice["icon"] = words::channel_icon(code);
    list += choice;
  }
  return list;
}

QVariantList VisitForm::reasons() const {
  return needs_reason() ? selected(reason_list_, reason_) : QVariantList();
}

QString VisitForm::next_action_on_text() const {
  auto day = day_number(nextActionOn_.toStdString());
  return day ? tr("entro %1").arg(format::weekday(*day)) : QString();
}

QString VisitForm::next_visit_text() const {
  auto day = day_number(nextVisitOn_.toStdString());
  return day ? format::weekday(*day) : QString();
}

QString VisitForm::missing_text() const {
  if (outcome_.isEmpty()) return tr("Manca l'esito");
  return needs_reason() && reason_.isEmpty() ? tr("Manca il motivo") : QString();
}

void VisitForm::start() {
  if (clientId_.isEmpty() || started_ || starting_ || gone_ || !app()) return;
  starting_ = true;
  record(
      [client = format::id(clientId_), at = app()->now_at(),
       place = place_](Device& device) -> Result<Draft> {
        auto today = company_time(device.local()).day_of(at);
        auto visits = visits_of(device.local(), client, 60);
        if (subject(visits, {}, iso_day(today), true))
          return Problem{tr("La visita è già in corso.").toStdString()};
        auto* planned = subject(visits, {}, iso_day(today), false);
        return actions::start_visit(device, client, planned ? std::optional(planned->id) : std::nullopt, at,
                                    place);
      },
      {}, [this](const Recorded&) { reload(); });
  QMetaObject::invokeMethod(
      this, [this] { starting_ = false; }, Qt::QueuedConnection);
}

void VisitForm::finish() {
  if (!started_ || finished_) return;
  ended_at_ = app()->now_at();
  say_times();
  emit loaded();
  emit edited();
}

actions::VisitReport VisitForm::report() const {
  actions::VisitReport report;
  report.channel = channel_.toStdString();
  report.outcome = outcome_.toStdString();
  report.no_order_reason = needs_reason() ? reason_.toStdString() : std::string();
  report.note = note_.trimmed().toStdString();
  report.next_action = nextAction_.trimmed().toStdString();
  report.next_action_on = nextActionOn_.toStdString();
  report.next_visit_on = nextVisitOn_.toStdString();
  if (auto contact = format::id(contactId_); !contact.is_nil()) report.contact = contact;
  return report;
}

/// The visit and its client as they were last seen here.
actions::SeenVisit VisitForm::seen() const {
  auto cells = QByteArray::fromHex(recorded_["cells"].toString().toLatin1()).toStdString();
  return {.client = format::id(clientId_),
          .cells = cells.empty() ? std::vector<Value>() : decode_cells(visit_table(), cells),
          .tokens = tokens_from(tokens_)};
}

void VisitForm::save() {
  if (busy()) return;
  if (!missing_text().isEmpty()) return app()->tell_failure(missing_text());
  auto now = app()->now_at();
  auto client = format::id(clientId_);
  auto ended = ended_at_ != 0 ? ended_at_ : now;
  auto saved_visit = std::make_shared<Id>(visit_);
  record(
      [=, report = report(), planned = planned_, seen = seen()](Device& device) -> Result<Draft> {
        if (!saved_visit->is_nil()) return actions::finish_visit(device, *saved_visit, report, ended, seen);
        *saved_visit = planned.is_nil() ? device.mint() : planned;
        return actions::log_visit(device, client, report, now, now,
                                  planned.is_nil() ? std::nullopt : std::optional(planned),
                                  planned.is_nil() ? std::optional(*saved_visit) : std::nullopt, seen);
      },
      gone_ ? tr("Visita salvata: la sede la riceve lo stesso") : tr("Visita salvata sul tablet"),
      [this, saved_visit](const Recorded&) {
        forget();
        restored_for_.clear();  // the next visit begins with an empty form
        emit saved(format::hex(*saved_visit));
      },
      gone_ ? App::Undo()
            : [saved_visit](Device& device) { return actions::reopen_visit(device, *saved_visit); });
}

void VisitForm::setPlace(double lat, double lon, double accuracyM) {
  place_ = actions::Place{std::llround(lat * 1e6), std::llround(lon * 1e6), std::llround(accuracyM)};
  say_times();
  emit loaded();
}

void VisitForm::addPhrase(const QString& phrase) {
  note_ = note_.trimmed().isEmpty() ? phrase + "." : note_.trimmed() + " " + phrase + ".";
  emit edited();
}

}  // namespace giro
