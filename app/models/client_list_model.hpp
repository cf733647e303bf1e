// ClientListModel: the clients of this tablet, searched while typing, filtered and sorted. What a row says is
// worked out when it is looked at; typing only asks the search index which rows stay. The thread of the
// window.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QPointer>
#include <optional>
#include <set>
#include <vector>

#include "app/models/app.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro {

class ClientListModel : public QAbstractListModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(giro::App* app READ app WRITE set_app NOTIFY appChanged REQUIRED)
  Q_PROPERTY(bool ready READ ready NOTIFY changed)
  Q_PROPERTY(QString text READ text WRITE set_text NOTIFY asked)
  Q_PROPERTY(QString filter READ filter WRITE set_filter NOTIFY asked)
  Q_PROPERTY(QString sort READ sort WRITE set_sort NOTIFY asked)
  Q_PROPERTY(QVariantList filters READ filters NOTIFY changed)
  Q_PROPERTY(QVariantList sorts READ sorts NOTIFY asked)
  Q_PROPERTY(QString contextText READ context_text NOTIFY changed)
  Q_PROPERTY(QString headline READ headline NOTIFY changed)
  Q_PROPERTY(int count READ count NOTIFY changed)
  Q_PROPERTY(double lastMs READ last_ms NOTIFY changed)

 public:
  explicit ClientListModel(QObject* parent = nullptr);

  App* app() const { return app_; }
  void set_app(App*);
  bool ready() const { return ready_; }
  QString text() const { return text_; }
  QString filter() const { return filter_; }
  QString sort() const { return sort_; }
  void set_text(const QString&);
  void set_filter(const QString&);
  void set_sort(const QString&);
  QVariantList filters() const;
  QVariantList sorts() const;
  QString context_text() const;
  QString headline() const;
  int count() const { return static_cast<int>(rows_.size()); }
  double last_ms() const { return last_ms_; }

  Q_INVOKABLE QString idAt(int row) const;
  Q_INVOKABLE int rowOf(const QString& clientId) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex&, int role) const override;
  QHash<int, QByteArray> roleNames() const override;

 signals:
  void appChanged();
  void asked();
  void changed();

 private:
  void attach();
  void load();
  void search();
  void arrange();
  void show(std::vector<std::uint32_t> wanted);
  bool passes(const ClientOverview&, const QString& filter) const;
  int count_of(const QString& filter) const;
  bool before(std::uint32_t, std::uint32_t) const;  // more urgent
  void sort_by_distance(std::vector<std::uint32_t>&) const;
  const ClientOverview& at(int row) const { return clients_[rows_[static_cast<std::size_t>(row)]]; }

  QPointer<App> app_;
  std::vector<ClientOverview> clients_;  // by name
  struct Found {
    std::set<Id>
        anywhere;  // every word typed begins one of the client's: name, place, code, telephone, contact
    std::set<Id> by_name;  // … one of its name: these come first
  };
  std::optional<Found> found_;       // nullopt: nothing is searched for
  std::vector<std::uint32_t> rows_;  // places in clients_, as shown
  std::vector<Id> shown_;            // their ids
  std::int64_t today_ = 0;
  QString text_, filter_ = "all", sort_ = "urgent";
  QElapsedTimer since_key_;
  double last_ms_ = 0;
  bool ready_ = false, loading_ = false, again_ = false;
  std::uint64_t searches_ = 0;
};

}  // namespace giro
