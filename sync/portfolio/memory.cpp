#include "sync/portfolio/memory.hpp"

namespace giro {

Memory::Making::~Making() {
  auto made = memory_.made_.back();
  memory_.made_.pop_back();
  if (!memory_.made_.empty()) memory_.made_.back().add(made);
}

void Memory::note_read(std::string_view table) {
  if (made_.empty()) return;
  auto one = schema::table_set(table);
  made_.back().add({.of = one, .of_more = one.none()});
}

void Memory::forget(schema::TableSet changed) {
  static const auto settings = schema::table_set("setting");
  if ((changed & settings).any()) return forget();
  for (auto name = by_use_.begin(); name != by_use_.end();) {
    auto& made = answers_.at(*name).made;
    auto stale = std::string(*name++);
    if (made.of_more || (made.of & changed).any()) drop(stale);
  }
}

void Memory::forget() {
  answers_.clear();
  by_use_.clear();
  bytes_ = 0;
}

std::shared_ptr<const void> Memory::look_up(const std::string& name) {
  auto found = answers_.find(name);
  if (found == answers_.end()) return nullptr;
  by_use_.splice(by_use_.begin(), by_use_, found->second.place);
  if (!made_.empty()) made_.back().add(found->second.made);
  return found->second.value;
}

void Memory::keep_as(const std::string& name, const std::string& known) {
  auto found = answers_.find(known);
  if (found == answers_.end()) return;
  auto answer = found->second;
  answer.bytes = 0;
  put(name, std::move(answer));
}

void Memory::put(const std::string& name, Answer answer) {
  drop(name);
  if (answer.bytes > most_bytes) return;
  while (answers_.size() >= most_answers || bytes_ + answer.bytes > most_bytes)
    drop(std::string(by_use_.back()));
  by_use_.push_front(name);
  answer.place = by_use_.begin();
  bytes_ += answer.bytes;
  answers_.emplace(name, std::move(answer));
}

void Memory::drop(const std::string& name) {
  auto found = answers_.find(name);
  if (found == answers_.end()) return;
  bytes_ -= found->second.bytes;
  by_use_.erase(found->second.place);
  answers_.erase(found);
}

}  // namespace giro
