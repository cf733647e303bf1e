// Delta sync of a few changed rows with a small and with a large office, over loopback HTTP: the cost of a
// pull must follow the changes, not the database. A manager whose scope is every row of the office, and an
// agent's whole exchange on a real replica.
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

/// Visits, twenty to a version, in bulk.
std::vector<Id> fill(OfficeHome& home, const Team& team, std::size_t rows) {
  constexpr std::size_t per_version = 20, per_commit = 50'000;
  Company company(23);
  auto& visit = *schema::find_table("visit");
  std::vector<Id> of_the_first;
  std::vector<Value> cells(visit.columns.size());
  for (std::size_t done = 0; done < rows;) {
    auto transaction = home.store().begin();
    for (std::size_t in_commit = 0; in_commit < per_commit && done < rows; in_commit += per_version) {
      Ledger ledger(*transaction, transaction->begin_seq(home.office().context().run), 0);
      auto which = company.draw(agents);
      auto& agent = team.agents[which];
      auto& client = agent.clients[company.draw(agent.clients.size())];
      company.user = agent.user;
      for (std::size_t i = 0; i < per_version && done < rows; ++i, ++done) {
        company.environment().pass(60'000);
        for (auto& [name, value] : company.visit(client, company.environment().clock().wall_at))
          cells[visit.index_of(name)] = value;
        auto id = company.environment().mint();
        ledger.insert(visit, id, cells, {});
        if (which == 0) of_the_first.push_back(id);
      }
    }
    transaction->commit();
  }
  return of_the_first;
}

class Side {
 public:
  Side(const TempDir& dir, const std::string& name, std::size_t rows)
      : team_(make_office(dir / name, agents, 20)), changing_(rows) {
    {
      auto home = OfficeHome::open(dir / name).value();
      visits_ = fill(*home, team_, rows);
    }
    served_ = std::make_unique<Served>(dir / name);
    manager_ = served_->sign_in(team_.manager);
    agent_ = served_->sign_in(team_.agents.front().user);
    client_ = std::make_unique<HttpClient>(served_->port());
    auto file = dir / (name + ".replica");
    device_ = std::make_unique<Device>(DeviceFiles{file, file.string() + ".outbox"},
                                       team_.agents.front().user, served_->home().environment());
    pull(true);
    exchange();
  }

  /// A hundred of the agent's visits, anywhere among them, get another note.
  void change() {
    AdminBatch batch(served_->home().office());
    for (std::set<Id> done; done.size() < changed;) {
      auto& visit = visits_[changing_.draw(visits_.size())];
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
  std::size_t exchange() {
    traffic_ = {};
    std::size_t rows = 0;
    for (bool more = true; more;) {
      auto done = device_->receive(ask(*client_, agent_, device_->next_request(), traffic_)).value();
      rows += done.pulled_rows;
      more = done.more;
    }
    return rows;
  }

  std::size_t bytes_down() const { return traffic_.bytes_down; }

  std::vector<double> pulls, exchanges, bytes;
  void measure() {
    change();
    client_ = std::make_unique<HttpClient>(served_->port());  // the office has ended a connection that idled
    std::size_t rows = 0;
    pulls.push_back(seconds([&] { rows = pull(); }));
    GIRO_ASSERT(rows >= changed && rows <= changed + 2);  // and sign-ins the office heard of
    bytes.push_back(static_cast<double>(bytes_down()));
    exchanges.push_back(seconds([&] { rows = exchange(); }));
    GIRO_ASSERT(rows == changed);
  }

 private:
  Team team_;
  Company changing_;
  std::vector<Id> visits_;
  std::unique_ptr<Served> served_;
  std::string manager_, agent_;
  std::unique_ptr<HttpClient> client_;
  std::unique_ptr<Device> device_;
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
    std::printf("%-42s %12.2f %12.2f   ratio %.2f   %s\n", what, median(a) * unit, median(b) * unit,
                median(b) / median(a), target);
  };
  both("a manager's pull (all in scope), ms", small.pulls, large.pulls, 1e3, "target <= 1.30");
  both("an agent's exchange with its replica, ms", small.exchanges, large.exchanges, 1e3, "target <= 1.30");
  both("bytes down", small.bytes, large.bytes, 1, "");
}

}  // namespace giro::bench
