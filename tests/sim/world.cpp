#include "tests/sim/world.hpp"

#include <array>

#include "sync/op/natural_key.hpp"

namespace giro::sim {
namespace {

constexpr std::array<std::string_view, fault_count> names = {
    "net",      "corrupt", "crash", "office_crash", "damage", "clone",
    "rollback", "clock",   "move",  "assign",       "edit",   "silent_restore"};
constexpr std::string_view today = "2026-11-19";

}  // namespace

std::string_view fault_name(Fault fault) {
  return names[static_cast<std::size_t>(fault)];
}

World::World(std::uint64_t seed, const fs::path& folder, std::set<Fault> allowed)
    : seed_(seed), folder_(folder), rng_(seed), office_env_(seed) {
  for (auto fault : allowed)
    if (chance(60)) faults_.insert(fault);
  fs::remove_all(folder_);
  fs::create_directories(folder_);
  office_env_.random(key_);
  start_office();
  found_company();
  add_tablet("A", id("ada"));
  add_tablet("B", id("bea"));
  add_tablet("M", id("max"));
  for (auto& [name, tablet] : tablets_)
    if (chance(80)) sync(tablet);
}

World::~World() {
  tablets_.clear();
  stop_office();
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

void World::start_office() {
  auto store = Store::open(folder_ / "office.db", Store::Mode::create);
  need(store.has_value(), "the office does not open");
  store_ = std::move(*store);
  office_ = std::make_unique<Office>(*store_, key_, office_env_);
}

void World::stop_office() {
  office_.reset();
  store_.reset();
}

void World::found_company() {
  AdminBatch batch(*office_);
  auto put = [&](std::string_view table, const Id& row, const AdminBatch::Cells& cells) {
    auto done = batch.put(table, row, cells);
    need(done.has_value(), "founding: " + (done ? std::string() : done.error().what));
  };
  for (auto [login, role] : {std::pair{"ada", "agent"}, {"bea", "agent"}, {"max", "manager"}})
    put("app_user", id(login),
        {{"login", std::string(login)},
         {"name", std::string(login)},
         {"role", std::string(role)},
         {"active", std::int64_t{1}},
         {"discount_limit_bp", std::int64_t{1000}}});
  for (auto agent : {"ada", "bea"}) put("app_user", id(agent), {{"manager_id", id("max")}});
  put("segmentation", id("areas"), {{"code", std::string("AREA")}, {"is_assignment", std::int64_t{1}}});
  for (auto segment : {"s1", "s2", "s3"})
    put("segment", id(segment), {{"segmentation_id", id("areas")}, {"code", std::string(segment)}});
  put("vat", id("22"), {{"code", std::string("22")}, {"rate_bp", std::int64_t{2200}}});
  put("product", id("p1"),
      {{"sku", std::string("P1")},
       {"name", std::string("Farina")},
       {"vat_id", id("22")},
       {"price_micro", std::int64_t{21'900'000}},
       {"active", std::int64_t{1}}});
  put("strategy", id("promo"), {{"name", std::string("promo")}, {"spent_cents", std::int64_t{0}}});
  for (auto [client, segment] :
       {std::pair{"c1", "s1"}, {"c2", "s1"}, {"c3", "s2"}, {"c4", "s2"}, {"c5", "s3"}})
    put("client", id(client),
        {{"code", std::string(client)},
         {"legal_name", std::string(client)},
         {"segment_id", id(segment)},
         {"relationship", std::string("active")},
         {"phone", std::string("0")}});
  for (auto [user, segment] : {std::pair{"ada", "s1"}, {"bea", "s2"}}) {
    Value since = std::string(today), role = std::string("responsible");
    put("assignment", natural_id("assignment", {id(user), id(segment), role, since}),
        {{"user_id", id(user)}, {"segment_id", id(segment)}, {"role", role}, {"valid_from", since}});
  }
  batch.commit();
}

void World::add_tablet(const std::string& name, const Id& user) {
  Tablet tablet{.name = name, .user = user, .folder = folder_ / name, .env = nullptr, .device = nullptr};
  fs::create_directories(tablet.folder);
  tablet.env = std::make_unique<test::FakeEnvironment>(seed_ * 31 + names_++);
  open(tablet);
  tablets_.emplace(name, std::move(tablet));
}

void World::open(Tablet& tablet) {
  tablet.device = std::make_unique<Device>(tablet.files(), tablet.user, *tablet.env);
}

void World::step(std::uint64_t index) {
  rng_.seed(seed_ * 1'000'003 + index);
  auto pass = 1 + below(60'000);
  office_env_.pass(static_cast<std::int64_t>(pass));
  for (auto& [name, tablet] : tablets_) tablet.env->pass(static_cast<std::int64_t>(pass));
  auto at = tablets_.begin();
  std::advance(at, below(tablets_.size()));
  auto& tablet = at->second;
  auto roll = below(100);
  if (roll < 32) {
    auto draft = draw(tablet);
    if (!draft) return;
    if (chance(12)) {
      draft->tokens = tablet.device->tokens();
      forms_.push_back({tablet.name, *draft});
      say(tablet.name + " opens a form");
    } else {
      record(tablet, std::move(*draft), "");
    }
  } else if (roll < 36 && !forms_.empty()) {
    auto form = forms_.begin() + static_cast<std::ptrdiff_t>(below(forms_.size()));
    auto owner = tablets_.find(form->tablet);
    if (owner != tablets_.end()) record(owner->second, form->draft, " from a form");
    forms_.erase(form);
  } else if (roll < 48) {
    sync(tablet);
  } else if (roll < 74) {
    if (requests_.empty() && responses_.empty()) return send(tablet);
    auto what = below(with(Fault::net) ? 6 : 5);
    if (what == 0) return send(tablet);
    if (what <= 2 && !requests_.empty())
      return serve(below(requests_.size()), with(Fault::office_crash) && chance(10));
    if (what <= 4 && !responses_.empty()) return deliver(below(responses_.size()));
    if (what == 5) {
      auto& queue = requests_.empty() ? responses_ : requests_;
      queue.erase(queue.begin() + static_cast<std::ptrdiff_t>(below(queue.size())));
      say("the network loses a message");
    }
  } else if (roll < 82) {
    administration();
  } else {
    fault(tablet);
  }
  check_ops();
}

void World::settle() {
  rng_.seed(seed_);
  say("--- faults stop");
  requests_.clear();
  responses_.clear();
  for (int round = 0; round < 3; ++round)
    for (auto& [name, tablet] : tablets_) sync(tablet);
  for (auto& [name, tablet] : tablets_) {
    auto status = tablet.device->status();
    for (auto& entry :
         tablet.device->outbox().open_entries())  // recorded under a lost history: a manager's to release
      need(entry.outcome && (lossy_ || entry.outcome->verdict != Verdict::quarantined),
           name + " still has an undecided operation " + to_hex(entry.op_id).substr(20));
    need(status.complete, name + " has no complete cut");
    check_same_as_fresh(tablet);
  }
  check_office();
  check_ops();
}

}  // namespace giro::sim
