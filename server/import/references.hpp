// References: from the key a file uses (client code, sku, login, term code…) to the row it names. Small
// things that a file may simply introduce (segments, payment terms, price lists, groups, VAT rates) get an id
// at first sight and are written when a row that names them is. One thread, the batch's.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "server/office/admin.hpp"

namespace giro {

class References {
 public:
  explicit References(AdminBatch& batch) : batch_(batch) {}

  /// This file brings the row itself: rows above it may already name it.
  void announce(std::string_view table, const std::string& key, const Id&);

  /// The row a reference column means. A Problem, as the second half of a sentence, when there is none.
  Result<Id> resolve(const schema::Column&, const std::string& key);

  /// Where clients without a segment go.
  Result<Id> default_segment();

  /// Writes what this id introduced, once; nothing for other ids.
  Result<bool> introduce(const Id&);

 private:
  struct New {
    std::string_view table;
    AdminBatch::Cells cells;
  };
  std::optional<Id> find(std::string_view table, const std::string& key);
  std::optional<Id> find_segment(const std::string& code);
  Result<Id> make(std::string_view table, const std::string& key);
  Id assignment_segmentation();

  AdminBatch& batch_;
  std::unordered_map<std::string, Id> known_;  // table + '\n' + key
  std::map<Id, New> new_;
  std::optional<Id> segmentation_;
};

}  // namespace giro
