// Memory: what several figures are counted from, kept for one state of a database, so that the second screen
// that asks does not read it again. Invariant: whoever owns it forgets everything when the database has
// changed, so what is remembered is what would be read afresh. Bounded in answers and bytes: what was used
// longest ago goes first. An answer is a plain value that nobody changes; it outlives its place here with
// whoever holds it. One thread: that of the connection.
#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>

namespace giro {

class Memory {
 public:
  static constexpr std::size_t most_answers = 64, most_bytes = 64U << 20;

  /// What is remembered under this name; null: nothing. A name stands for one type.
  template <typename T>
  std::shared_ptr<const T> known(const std::string& name) {
    return std::static_pointer_cast<const T>(look_up(name));
  }
  /// Remembers it in place of what was there; one too large for the whole memory is only handed back.
  template <typename T>
  std::shared_ptr<const T> keep(const std::string& name, T answer) {
    auto kept = std::make_shared<const T>(std::move(answer));
    put(name, kept, bytes_of(*kept));
    return kept;
  }
  /// The same answer under one more name.
  template <typename T>
  void keep_as(const std::string& name, std::shared_ptr<const T> answer) {
    put(name, std::move(answer), 0);
  }
  template <typename T, typename Make>
  std::shared_ptr<const T> of(const std::string& name, Make make) {
    if (auto found = known<T>(name)) return found;
    return keep<T>(name, make());
  }

  void forget();
  std::size_t size() const { return answers_.size(); }
  std::size_t bytes() const { return bytes_; }

 private:
  struct Answer {
    std::shared_ptr<const void> value;
    std::size_t bytes = 0;
    std::list<std::string>::iterator place;
  };

  /// About: a row, its words and its place in a table.
  template <typename T>
  static std::size_t bytes_of(const T& answer) {
    constexpr std::size_t around = 64;
    if constexpr (requires { answer.bytes(); })
      return answer.bytes();
    else if constexpr (requires { answer.size(); })
      return answer.size() * (sizeof(typename T::value_type) + around);
    else
      return sizeof(T) + around;
  }
  std::shared_ptr<const void> look_up(const std::string& name);
  void put(const std::string& name, std::shared_ptr<const void>, std::size_t bytes);
  void drop(const std::string& name);

  std::unordered_map<std::string, Answer> answers_;
  std::list<std::string> by_use_;  // the last used first
  std::size_t bytes_ = 0;
};

}  // namespace giro
