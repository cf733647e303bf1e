#include "app/models/client_list_model.hpp"

#include <algorithm>
#include <cmath>

#include "app/models/words.hpp"
#include "sync/device/search_index.hpp"
#include "sync/portfolio/day_plan.hpp"
#include "sync/portfolio/lookups.hpp"

namespace giro {
namespace {

enum Role { client_id = Qt::UserRole, name, town, klass, last_order, due, late, blocked, prospect, section };
constexpr const char* filter_keys[] = {"all", "due", "overdue", "silent", "prospect"};

bool is_prospect(const ClientOverview& client) {
  return client.relationship == "prospect" || client.relationship == "lead";
}

}  // namespace

ClientListModel::ClientListModel(QObject* parent) : QAbstractListModel(parent) {}

void ClientListModel::set_app(App* app) {
  if (app == app_) return;
  app_ = app;
  emit appChanged();
  if (!app_) return;
  connect(app_, &App::sessionChanged, this, &ClientListModel::attach);
  connect(app_, &App::wordsChanged, this, [this] {
    if (count() > 0) emit dataChanged(index(0), index(count() - 1));
    emit changed();
    emit asked();
  });
  attach();
}

void ClientListModel::attach() {
  loading_ = false;
  if (auto* session = app_->session())
    connect(session, &Session::changed, this, &ClientListModel::load, Qt::UniqueConnection);
  load();
}

void ClientListModel::load() {
  if (!app_ || !app_->session()) return;
  if (loading_) {
    again_ = true;
    return;
  }
  loading_ = true;
  app_->session()->read(
      this, [day = app_->day()](Source db) { return client_overviews(db, company_time(db), day); },
      [this, day = app_->day()](Result<std::vector<ClientOverview>> clients) {
        loading_ = false;
        if (clients.has_error()) return app_->tell_failure(QString::fromStdString(clients.error().what));
        clients_ = std::move(*clients);
        today_ = day;
        ready_ = true;
        arrange();  // the places have changed under the rows
        if (found_) search();
        if (std::exchange(again_, false)) load();
      });
}

void ClientListModel::set_text(const QString& text) {
  if (text == text_) return;
  text_ = text;
  since_key_.start();
  emit asked();
  search();
}

void ClientListModel::search() {
  auto expression = search_expression(text_.toStdString());
  auto number = ++searches_;
  if (expression.empty() || !app_ || !app_->session()) {
    found_.reset();
    return arrange();
  }
  app_->session()->read(
      this,
      [expression](SQLite::Database& db) {
        return Found{.anywhere = clients_matching(db, expression),
                     .by_name = clients_matching(db, "name : (" + expression + ")")};
      },
      [this, number](Result<Found> found) {
        if (number != searches_ || found.has_error()) return;  // a later key asked again
        found_ = std::move(*found);
        arrange();
      });
}

void ClientListModel::set_filter(const QString& filter) {
  if (filter == filter_) return;
  filter_ = filter;
  emit asked();
  arrange();
}

void ClientListModel::set_sort(const QString& sort) {
  if (sort == sort_) return;
  sort_ = sort;
  emit asked();
  arrange();
}

bool ClientListModel::passes(const ClientOverview& client, const QString& filter) const {
  if (filter == QLatin1String("due")) return client.is_due();
  if (filter == QLatin1String("overdue")) return client.overdue_cents > 0;
  if (filter == QLatin1String("silent")) return client.has_fallen_silent();
  if (filter == QLatin1String("prospect")) return is_prospect(client);
  return true;
}

bool ClientListModel::before(std::uint32_t a, std::uint32_t b) const {
  auto urgency = [](const ClientOverview& c) {
    return std::tuple(!c.in_portfolio, !c.due, c.due ? -c.days_late : 0, -c.turnover_cents);
  };
  return urgency(clients_[a]) < urgency(clients_[b]);
}

/// From the client most urgent of all: where the round begins.
void ClientListModel::sort_by_distance(std::vector<std::uint32_t>& rows) const {
  const ClientOverview* start = nullptr;
  for (auto& client : clients_)
    if (client.located() && client.due && (!start || client.days_late > start->days_late)) start = &client;
  std::vector<std::int64_t> away(clients_.size(), INT64_MAX);
  for (auto i : rows)
    if (start && clients_[i].located())
      away[i] =
          haversine_metres(start->lat_micro, start->lon_micro, clients_[i].lat_micro, clients_[i].lon_micro);
  std::ranges::stable_sort(rows, {}, [&](auto i) { return away[i]; });
}

void ClientListModel::arrange() {
  std::vector<std::uint32_t> wanted;
  for (std::uint32_t i = 0; i < clients_.size(); ++i) {
    auto& client = clients_[i];
    if (found_ ? found_->anywhere.contains(client.id) &&
                     (filter_ == QLatin1String("all") || passes(client, filter_))
               : passes(client, filter_))
      wanted.push_back(i);
  }
  if (sort_ == QLatin1String("near")) sort_by_distance(wanted);
  if (sort_ == QLatin1String("urgent"))
    std::ranges::stable_sort(wanted, [this](auto left, auto right) { return before(left, right); });
  if (found_)
    std::ranges::stable_partition(wanted,
                                  [this](auto i) { return found_->by_name.contains(clients_[i].id); });
  show(std::move(wanted));
  if (since_key_.isValid()) last_ms_ = static_cast<double>(since_key_.nsecsElapsed()) / 1e6;
  since_key_.invalidate();
  emit changed();
}

/// The same clients in the same order only changed what they say: the view keeps its place.
void ClientListModel::show(std::vector<std::uint32_t> wanted) {
  std::vector<Id> ids;
  for (auto place : wanted) ids.push_back(clients_[place].id);
  if (ids == shown_) {
    rows_ = std::move(wanted);
    if (count() > 0) emit dataChanged(index(0), index(count() - 1));
    return;
  }
  beginResetModel();
  rows_ = std::move(wanted);
  shown_ = std::move(ids);
  endResetModel();
}

int ClientListModel::count_of(const QString& filter) const {
  return static_cast<int>(
      std::ranges::count_if(clients_, [&](auto& client) { return passes(client, filter); }));
}

QVariantList ClientListModel::filters() const {
  const QString labels[] = {tr("Tutti"), tr("Da visitare"), tr("Scaduto"), tr("Fermi"), tr("Potenziali")};
  QVariantList shown;
  for (std::size_t i = 0; i < std::size(filter_keys); ++i) {
    QString key(filter_keys[i]);
    shown += QVariantMap{
        {"key", key}, {"label", labels[i]}, {"count", count_of(key)}, {"selected", key == filter_}};
  }
  return shown;
}

QVariantList ClientListModel::sorts() const {
  return {words::choice("urgent", tr("Più urgenti prima"), sort_ == "urgent"),
          words::choice("name", tr("A–Z"), sort_ == "name"),
          words::choice("near", tr("Vicini"), sort_ == "near")};
}

QString ClientListModel::context_text() const {
  auto prospects = count_of("prospect");
  auto all =
      words::many(static_cast<std::int64_t>(clients_.size()) - prospects, tr("1 cliente"), tr("%1 clienti"));
  return prospects == 0
             ? all
             : words::joined({all, words::many(prospects, tr("1 potenziale"), tr("%1 potenziali"))});
}

QString ClientListModel::headline() const {
  if (!text_.trimmed().isEmpty())
    return count() == 0 ? tr("Nessuno trovato") : words::many(count(), tr("1 trovato"), tr("%1 trovati"));
  QString what = words::many(count(), tr("1 cliente"), tr("%1 clienti"));
  if (filter_ == QLatin1String("due")) what = tr("%1 da visitare").arg(count());
  if (filter_ == QLatin1String("overdue")) what = tr("%1 con scaduto").arg(count());
  if (filter_ == QLatin1String("silent")) what = words::many(count(), tr("1 fermo"), tr("%1 fermi"));
  if (filter_ == QLatin1String("prospect"))
    what = words::many(count(), tr("1 potenziale"), tr("%1 potenziali"));
  if (sort_ == QLatin1String("name")) return tr("%1, A–Z").arg(what);
  return sort_ == QLatin1String("near") ? tr("%1, i più vicini prima").arg(what)
                                        : tr("%1, i più urgenti prima").arg(what);
}

QString ClientListModel::idAt(int row) const {
  return row >= 0 && row < count() ? format::hex(at(row).id) : QString();
}

int ClientListModel::rowOf(const QString& clientId) const {
  auto id = format::id(clientId);
  for (int row = 0; row < count(); ++row)
    if (at(row).id == id) return row;
  return -1;
}

int ClientListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : count();
}

QVariant ClientListModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= count()) return {};
  auto& client = at(index.row());
  switch (role) {
    case client_id:
      return format::hex(client.id);
    case name:
      return words::text(client.name);
    case town:
      return words::text(client.city);
    case klass:
      return words::klass(client.abc);
    case last_order:
      return client.last_order ? format::day(*client.last_order, today_) : QString(QStringLiteral("–"));
    case due:
      return words::due_short(client, today_);
    case late:
      return client.due && client.days_late > 0;
    case blocked:
      return client.credit_status == "blocked";
    case prospect:
      return is_prospect(client);
    case section:
      return sort_ == QLatin1String("name") ? words::text(client.name).left(1).toUpper() : QString();
    default:
      return {};
  }
}

QHash<int, QByteArray> ClientListModel::roleNames() const {
  return {{client_id, "clientId"},   {name, "name"},      {town, "town"}, {klass, "klass"},
          {last_order, "lastOrder"}, {due, "due"},        {late, "late"}, {blocked, "blocked"},
          {prospect, "prospect"},    {section, "section"}};
}

}  // namespace giro
