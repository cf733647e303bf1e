// CausalHistory: what sessions wrote and read, and whether some order of causes explains it. A cause is the
// order inside a session, and that a read follows the write whose value it returns. Then
//   - no value comes out of thin air;
//   - no read returns a value that another write, among the causes of the read, had already overwritten;
//   - a list shows every element that is among the causes of what it shows.
// Values and elements are unique. Events are told in the order in which they happened. Plain; one thread.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace giro::test {

class CausalHistory {
 public:
  void write(const std::string& session, const std::string& object, const std::string& value);
  /// `value`: one that was written, or the object's first.
  void read(const std::string& session, const std::string& object, const std::string& value);
  void insert(const std::string& session, const std::string& list, const std::string& element);
  void see(const std::string& session, const std::string& list, const std::set<std::string>& elements);
  /// `session` begins as a copy of another: it has lived through the same.
  void fork(const std::string& session, const std::string& from);

  /// What is wrong, or nothing.
  const std::string& violation() const { return violation_; }
  std::size_t events() const { return causes_.size(); }

 private:
  using Causes = std::vector<bool>;  // by event
  std::size_t add(const std::string& session, Causes more);
  void complain(const std::string& text) {
    if (violation_.empty()) violation_ = text;
  }

  std::vector<Causes> causes_;
  std::map<std::string, std::size_t> last_;                            // event of each session
  std::map<std::string, std::map<std::string, std::size_t>> writes_;   // object → value → event
  std::map<std::string, std::map<std::string, std::size_t>> inserts_;  // list → element → event
  std::string violation_;
};

}  // namespace giro::test
