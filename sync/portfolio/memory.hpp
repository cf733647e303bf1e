// Memory: what several figures are counted from, kept for one state of a database, so that the second screen
// that asks does not read it again. With each answer it keeps from which tables that was made, as the
// connection tells while it is made; answers used for another count for that too. Invariant: whoever owns it
// forgets what was made from tables that have changed, so what is remembered is what would be read afresh.
// For that an answer is made of its name, of what is read meanwhile and of nothing else; the company's
// settings count for all, since they say what the day is. Bounded in answers and bytes: what was used longest
// ago goes first. An answer is a plain value that nobody changes; it outlives its place here with whoever
// holds it. One thread: that of the connection.
#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "sync/schema/table_set.hpp"

namespace giro {

class Memory {
 public:
  static constexpr std::size_t most_answers = 64, most_bytes = 64U << 20;

  /// From which tables something is made.
  struct Made {
    schema::TableSet of;
    bool of_more = false;  // of what is no synced table: nobody tells when that changes

    void add(const Made& other) {
      of |= other.of;
      of_more |= other.of_more;
    }
  };
  /// While it stands, what is read and used is what an answer is made from.
  class Making {
   public:
    explicit Making(Memory& memory) : memory_(memory) { memory.made_.emplace_back(); }
    Making(const Making&) = delete;
    Making& operator=(const Making&) = delete;
    ~Making();
    const Made& made() const { return memory_.made_.back(); }

   private:
    Memory& memory_;
  };
  /// Something is read from this table.
  void note_read(std::string_view table);

  /// What is remembered under this name; null: nothing. A name stands for one type.
  template <typename T>
  std::shared_ptr<const T> known(const std::string& name) {
    return std::static_pointer_cast<const T>(look_up(name));
  }
  /// Remembers it in place of what was there; one too large for the whole memory is only handed back.
  template <typename T>
  std::shared_ptr<const T> keep(const std::string& name, T answer, const Making& making) {
    auto kept = std::make_shared<const T>(std::move(answer));
    put(name, {.value = kept, .bytes = bytes_of(*kept), .made = making.made(), .place = {}});
    return kept;
  }
  /// The answer of a name under one more.
  void keep_as(const std::string& name, const std::string& known);
  template <typename T, typename Make>
  std::shared_ptr<const T> of(const std::string& name, Make make) {
    if (auto found = known<T>(name)) return found;
    Making making(*this);
    return keep<T>(name, make(), making);
  }

  void forget();
  /// What was made from one of these, or from what is no synced table.
  void forget(schema::TableSet changed);
  std::size_t size() const { return answers_.size(); }
  std::size_t bytes() const { return bytes_; }

 private:
  struct Answer {
    std::shared_ptr<const void> value;
    std::size_t bytes = 0;
    Made made;
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
  void put(const std::string& name, Answer);
  void drop(const std::string& name);

  std::unordered_map<std::string, Answer> answers_;
  std::list<std::string> by_use_;  // the last used first
  std::size_t bytes_ = 0;
  std::vector<Made> made_;  // of what is being made, the outermost first
};

}  // namespace giro
