// Delta sync of a few changed rows with a small and with a large office, over loopback HTTP: the cost of a
// pull must follow the changes, not the database. A manager whose scope is every row of the office; the whole
// exchange, on a real replica, of an agent with as many rows in both offices; and of one whose replica has
// grown with the office, where the changes lie in a hundred times as many pages of the tablet's own file.
#include <array>
#include <set>

#include "server/office/admin.hpp"
#include "server/office/ledger.hpp"
#include "server/office/office_context.hpp"
#include "sync/base/assert.hpp"
#include "tests/bench/bench.hpp"
#include "tests/bench/served.hpp"

namespace giro::bench {
namespace {

constexpr std::size_t agents = 10, changed = 100;

/// Visits, twenty to a version, in bulk. The first agent has a thousand of them in every office, scattered
/// among the others'; the second has a share that grows with it.
std::array<std::vector<Id>, 2> fill(OfficeHome& home, const Team& team, std::size_t rows) {
  constexpr std::size_t per_version = 20, per_commit = 50'000, of_the_steady = 1'000;
  auto every = std::max<std::size_t>(2, rows / of_the_steady);
  Company company(23);
  auto& visit = *schema::find_table("visit");
  std::array<std::vector<Id>, 2> of;
  std::vector<Value> cells(visit.columns.size());
  for (std::size_t done = 0; done < rows;) {
    auto transaction = home.store().begin();
    for (std::size_t in_commit = 0; in_commit < per_commit && done < rows; in_commit += per_version) {
      Ledger ledger(*transaction, transaction->begin_seq(home.office().context().run), 0);
      auto which = done / per_version % every == 0 ? 0 : 1 + company.draw(agents - 1);
      auto& agent = team.agents[which];
      auto& client = agent.clients[company.draw(agent.clients.size())];
      company.user = agent.user;
      for (std::size_t i = 0; i < per_version && done < rows; ++i, ++done) {
        company.environment().pass(60'000);
        for (auto& [name, value] : company.visit(client, company.environment().clock().wall_at))
          cells[visit.index_of(name)] = value;
        auto id = company.environment().mint();
        ledger.insert(visit, id, cells, {});
        if (which < of.size()) of[which].push_back(id);
      }
    }
    transaction->commit();
  }
  return of;
}

/// One of the agents: a tablet, and the visits there are to change.
struct Tablet {
  std::vector<Id> visits;
  std::string bearer;
  std::unique_ptr<Device> device;
  std::vector<double> exchanges;
};

class Side {
 public:
  Side(const TempDir& dir, const std::string& name, std::size_t rows)
      : team_(make_office(dir / name, agents, 20)), changing_(rows) {
    std::array<std::vector<Id>, 2> visits;
    {
      auto home = OfficeHome::open(dir / name).value();
      visits = fill(*home, team_, rows);
    }
    served_ = std::make_unique<Served>(dir / name);
    manager_ = served_->sign_in(team_.manager);
    client_ = std::make_unique<HttpClient>(served_->port());
    pull(true);
    for (std::size_t i = 0; i < tablets_.size(); ++i) {
      auto user = team_.agents[i].user;
      auto file = dir / (name + std::to_string(i) + ".replica");
      tablets_[i] = {.visits = std::move(visits[i]),
                     .bearer = served_->sign_in(user),
                     .device = std::make_unique<Device>(DeviceFiles{file, file.string() + ".outbox"}, user,
                                                        served_->home().environment()),
                     .exchanges = {}};
      exchange(tablets_[i]);
    }
  }

  void measure() {
    for (auto& tablet : tablets_) {
      change(tablet.visits);
      client_ = std::make_unique<HttpClient>(served_->port());  // the office ended a connection that idled
      std::size_t rows = 0;
      pulls.push_back(seconds([&] { rows = pull(); }));
      GIRO_ASSERT(rows >= changed && rows <= changed + 2);  // and sign-ins the office heard of
      bytes.push_back(static_cast<double>(traffic_.bytes_down));
      tablet.exchanges.push_back(seconds([&] { rows = exchange(tablet); }));
      GIRO_ASSERT(rows == changed);
    }
  }

  std::vector<double> pulls, bytes;
  const std::vector<double>& exchanges(std::size_t tablet) const { return tablets_[tablet].exchanges; }

 private:
  /// A hundred of the agent's visits, anywhere among them, get another note.
  void change(const std::vector<Id>& visits) {
    GIRO_ASSERT(visits.size() >= changed);  // or the search for others would not end
    AdminBatch batch(served_->home().office());
    for (std::set<Id> done; done.size() < changed;) {
      auto& visit = visits[changing_.draw(visits.size())];
      if (!done.insert(visit).second) continue;
      auto note = changing_.note() + std::to_string(++notes_);
      GIRO_ASSERT(batch.put("visit", visit, {{"note", note}}).value());
    }
    batch.commit();
  }

  /// The manager's pull.
  std::size_t pull(bool to_the_end = false) {
    traffic_ = {};
    std::size_t rows = 0;
    for (bool more = true; more;) {
      Request request;
      request.nonce = ++notes_;
      request.token = token_;
      request.page_rows = to_the_end ? 20'000 : 0;
      auto response = ask(*client_, manager_, request, traffic_);
      for (auto& batch : response.batches) rows += batch.rows.size();
      token_ = response.token;
      more = response.more;
    }
    return rows;
  }

  /// The agent's whole exchange.
  std::size_t exchange(Tablet& tablet) {
    traffic_ = {};
    std::size_t rows = 0;
    for (bool more = true; more;) {
      auto response = ask(*client_, tablet.bearer, tablet.device->next_request(), traffic_);
      auto done = tablet.device->receive(response).value();
      rows += done.pulled_rows;
      more = done.more;
    }
    return rows;
  }

  Team team_;
  Company changing_;
  std::unique_ptr<Served> served_;
  std::array<Tablet, 2> tablets_;
  std::string manager_;
  std::unique_ptr<HttpClient> client_;
  Bytes token_;
  Traffic traffic_;
  std::uint64_t notes_ = 0;
};

}  // namespace

void delta_sync(const Size& size) {
  TempDir dir;
  Side small(dir, "small", size.small_office), large(dir, "large", size.large_office);
  for (int run = 0; run < size.runs * 5; ++run)
    for (auto* side : {&small, &large}) side->measure();
  std::printf("delta sync of 100 changed rows, %zu and %zu rows at the office\n", size.small_office,
              size.large_office);
  auto both = [](const char* what, const std::vector<double>& a, const std::vector<double>& b, double unit,
                 const char* target) {
    std::printf("%-44s %12.2f %12.2f   ratio %.2f   %s\n", what, median(a) * unit, median(b) * unit,
                median(b) / median(a), target);
  };
  both("a manager's pull (all in scope), ms", small.pulls, large.pulls, 1e3, "target <= 1.30");
  both("an agent's exchange, 1,000 rows in both, ms", small.exchanges(0), large.exchanges(0), 1e3,
       "target <= 1.30");
  both("an agent's whose replica grew too, ms", small.exchanges(1), large.exchanges(1), 1e3, "");
  both("bytes down", small.bytes, large.bytes, 1, "");
}

}  // namespace giro::bench
