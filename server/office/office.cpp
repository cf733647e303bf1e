#include "server/office/office.hpp"

#include <algorithm>

#include "server/office/answer.hpp"
#include "server/office/push_desk.hpp"

namespace giro {

struct Office::Impl {
  OfficeContext context;
};

Office::Office(Store& store, const SealKey& key, Environment& environment, std::uint32_t speaks)
    : impl_(new Impl{.context = {.store = store, .key = key, .environment = environment, .speaks = speaks}}) {
  auto& context = impl_->context;
  context.run = context.random_number();
  auto transaction = store.begin();
  if (transaction->counter("epoch") == 0) transaction->set_counter("epoch", context.random_number());
  transaction->add_run(context.run);
  transaction->commit();
}

Office::~Office() = default;

void Tally::count(const Outcome& outcome) {
  switch (outcome.verdict) {
    case Verdict::accepted:
      ++accepted;
      break;
    case Verdict::rejected:
      ++rejected;
      break;
    case Verdict::waiting:
      ++waiting;
      break;
    case Verdict::quarantined:
      ++quarantined;
  }
  conflicts += outcome.conflicts.size();
}

Tally& Tally::operator+=(const Tally& other) {
  accepted += other.accepted;
  rejected += other.rejected;
  waiting += other.waiting;
  quarantined += other.quarantined;
  conflicts += other.conflicts;
  return *this;
}

Tally Office::push_all(std::span<const Push> pushes) {
  auto snapshot = store().snapshot();
  auto idle = [&](auto& push) { return PushDesk::is_idle(*snapshot, impl_->context, push); };
  if (std::ranges::all_of(pushes, idle)) return {};
  snapshot.reset();
  auto transaction = store().begin();
  PushDesk desk(*transaction, impl_->context);
  for (auto& push : pushes) desk.take(push);
  transaction->commit();
  return desk.tally();
}

Response Office::answer(const Caller& caller, const Request& request) {
  auto snapshot = store().snapshot();
  return answer_request(*snapshot, impl_->context, caller, request);
}

Response Office::handle(const Caller& caller, const Request& request) {
  Push push{.caller = caller, .request = &request};
  push_all({&push, 1});
  return answer(caller, request);
}

Store& Office::store() {
  return impl_->context.store;
}
Environment& Office::environment() {
  return impl_->context.environment;
}
const OfficeContext& Office::context() const {
  return impl_->context;
}

}  // namespace giro
