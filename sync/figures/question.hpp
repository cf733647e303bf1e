// FigureQuestion: what every figure is asked about: basis, period, whose clients and which of them, and the
// clients it then looks at. `mine`: orders count for who they are credited to; what a client owes counts for
// its agent, else for who is responsible for its segment. The company's figures on a tablet are those of what
// the tablet holds. Reads a replica or the office's database; the thread of the connection.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

#include "sync/base/company_time.hpp"
#include "sync/portfolio/source.hpp"
#include "sync/portfolio/turnover.hpp"

namespace giro {

struct FigureQuestion {
  std::string from;  // ISO days, both included
  std::string to;    // also the day "as of" which portfolio and receivables are judged
  Basis basis = Basis::orders;
  std::optional<Id> user = {};     // scope `mine`
  std::optional<Id> segment = {};  // only clients of it, by assignment or by rule
  std::string province = {};
};

/// The days of a question as numbers; a Problem when one is no day, or they are the wrong way round.
struct FigureDays {
  std::int64_t from = 0, to = 0;
};
Result<FigureDays> days_of(const FigureQuestion&);

/// The same days a year earlier; of more than a year, as many days just before.
FigureQuestion period_before(const FigureQuestion&);

struct FigureClient {
  std::string code, name, city, province, relationship, credit_status, payment_method;
  Id segment, agent;  // agent: its own, else who is responsible for its segment on the day; nil: nobody
  bool in_portfolio = false;
};
/// Clients by id: read once, copied for nothing.
class FigureClients {
 public:
  using Map = std::unordered_map<Id, FigureClient>;

  FigureClients() : all_(std::make_shared<const Map>()) {}
  FigureClients(std::shared_ptr<const Map> all) : all_(std::move(all)) {}

  bool contains(const Id& client) const { return all_->contains(client); }
  auto find(const Id& client) const { return all_->find(client); }
  auto& at(const Id& client) const { return all_->at(client); }
  auto begin() const { return all_->begin(); }
  auto end() const { return all_->end(); }
  std::size_t size() const { return all_->size(); }
  bool empty() const { return all_->empty(); }

 private:
  std::shared_ptr<const Map> all_;
};
/// Clients that fit segment and province; `owned` also those of `user` alone.
FigureClients figure_clients(Source, const FigureQuestion&, bool owned = false);

}  // namespace giro
