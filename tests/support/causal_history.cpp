#include "tests/support/causal_history.hpp"

#include <algorithm>

namespace giro::test {
namespace {

void join(std::vector<bool>& into, const std::vector<bool>& other) {
  if (other.size() > into.size()) into.resize(other.size());
  for (std::size_t i = 0; i < other.size(); ++i)
    if (other[i]) into[i] = true;
}

bool has(const std::vector<bool>& causes, std::size_t event) {
  return event < causes.size() && causes[event];
}

}  // namespace

/// An event after its session's last one and after `more`.
std::size_t CausalHistory::add(const std::string& session, Causes more) {
  auto event = causes_.size();
  if (auto last = last_.find(session); last != last_.end()) {
    join(more, causes_[last->second]);
    more.resize(std::max(more.size(), last->second + 1));
    more[last->second] = true;
  }
  causes_.push_back(std::move(more));
  last_[session] = event;
  return event;
}

void CausalHistory::write(const std::string& session, const std::string& object, const std::string& value) {
  writes_[object][value] = add(session, {});
}

void CausalHistory::read(const std::string& session, const std::string& object, const std::string& value) {
  auto& writes = writes_[object];
  auto source = writes.find(value);
  Causes more;
  if (source != writes.end()) {
    more = causes_[source->second];
    more.resize(std::max(more.size(), source->second + 1));
    more[source->second] = true;
  } else if (!value.empty() && value.front() == 'w') {  // first values are not called so
    complain(session + " reads " + value + " of " + object + ", which nobody wrote");
  }
  auto& causes = causes_[add(session, std::move(more))];
  for (auto& [other, event] : writes) {
    if (!has(causes, event) || (source != writes.end() && event == source->second)) continue;
    if (source == writes.end() || has(causes_[event], source->second))
      complain(session + " reads " + value + " of " + object + " although " + other +
               ", which it knows, replaced it");
  }
}

void CausalHistory::insert(const std::string& session, const std::string& list, const std::string& element) {
  inserts_[list][element] = add(session, {});
}

void CausalHistory::see(const std::string& session, const std::string& list,
                        const std::set<std::string>& elements) {
  auto& inserts = inserts_[list];
  Causes more;
  for (auto& element : elements) {
    auto source = inserts.find(element);
    if (source == inserts.end()) {
      complain(session + " sees " + element + " in " + list + ", which nobody inserted");
      continue;
    }
    join(more, causes_[source->second]);
    more.resize(std::max(more.size(), source->second + 1));
    more[source->second] = true;
  }
  auto& causes = causes_[add(session, std::move(more))];
  for (auto& [element, event] : inserts)
    if (has(causes, event) && !elements.contains(element))
      complain(session + " does not see " + element + " in " + list + ", a cause of what it knows");
}

void CausalHistory::fork(const std::string& session, const std::string& from) {
  if (auto last = last_.find(from); last != last_.end()) last_[session] = last->second;
}

}  // namespace giro::test
