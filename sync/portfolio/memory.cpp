#include "sync/portfolio/memory.hpp"

namespace giro {

void Memory::forget() {
  answers_.clear();
  by_use_.clear();
  bytes_ = 0;
}

std::shared_ptr<const void> Memory::look_up(const std::string& name) {
  auto found = answers_.find(name);
  if (found == answers_.end()) return nullptr;
  by_use_.splice(by_use_.begin(), by_use_, found->second.place);
  return found->second.value;
}

void Memory::put(const std::string& name, std::shared_ptr<const void> value, std::size_t bytes) {
  drop(name);
  if (bytes > most_bytes) return;
  while (answers_.size() >= most_answers || bytes_ + bytes > most_bytes) drop(std::string(by_use_.back()));
  by_use_.push_front(name);
  answers_.emplace(name, Answer{std::move(value), bytes, by_use_.begin()});
  bytes_ += bytes;
}

void Memory::drop(const std::string& name) {
  auto found = answers_.find(name);
  if (found == answers_.end()) return;
  bytes_ -= found->second.bytes;
  by_use_.erase(found->second.place);
  answers_.erase(found);
}

}  // namespace giro
