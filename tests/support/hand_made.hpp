// HandMade: a replica database built row by row, for tests of queries: every table of the schema, no device.
// One thread.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <string>
#include <utility>
#include <vector>

#include "sync/base/company_time.hpp"
#include "sync/base/value.hpp"

namespace giro::test {

class HandMade {
 public:
  using Cells = std::vector<std::pair<std::string_view, Value>>;

  HandMade();

  /// A new row, under an id of its own or this one; returns it.
  Id put(std::string_view table, const Cells&, std::optional<Id> known = {});
  /// An active client in `segment` with coordinates near Treviso.
  Id client(std::string_view name, const Id& segment, const Cells& more = {});
  Id visit(const Id& client, const Id& user, std::string_view day_on, std::string_view status = "done",
           const Cells& more = {});
  Id order(const Id& client, const Id& user, std::string_view day_on, std::int64_t taxable_cents,
           std::string_view status = "delivered", const Cells& more = {});

  /// Local noon of a day.
  std::int64_t noon(std::string_view day_on) const;
  static std::int64_t day(std::string_view day_on) { return day_number(day_on).value(); }

  SQLite::Database db;
  CompanyTime time;
  bool scattered = false;  // new ids do not ascend with time: as those derived from a key, or of many tablets
  Id user, segment;        // Giulia Ferri, responsible for the segment Treviso

 private:
  std::int64_t next_ = 0;
};

}  // namespace giro::test
