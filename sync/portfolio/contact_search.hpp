// Contacts across clients: "all purchasing managers of wholesalers in Veneto". Only people of living contacts
// that are on this device. Reads the replica; the thread of the connection.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "sync/base/id.hpp"
#include "sync/base/result.hpp"

namespace SQLite {
class Database;
}

namespace giro {

/// Empty: not asked. Role and market by code or by what people call them, in either language.
struct ContactQuestion {
  std::string role = {}, market = {};
  std::string place = {};          // a region or a province
  std::optional<Id> segment = {};  // assigned or analytical
  bool decides = false;            // only who decides
  std::string relationship = {};
  std::int64_t most = 1'000;
};

struct FoundContact {
  Id id, client;
  std::string name, role, phone, mobile, email, client_code, client_name, city, province, market;
  bool decides = false;
  std::optional<bool> consent;  // nullopt: nobody asked
};

/// By client, then who decides first. A Problem: no such role, market, region or province.
Result<std::vector<FoundContact>> find_contacts(SQLite::Database&, const ContactQuestion&);

}  // namespace giro
