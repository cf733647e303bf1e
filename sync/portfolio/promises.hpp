// What is still owed to people: tasks (a user's own follow-ups) and clients' requests and complaints with
// their answers. Lists by due day, those without one last. Reads a replica; the thread of the connection.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/id.hpp"

namespace SQLite {
class Database;
}

namespace giro {

/// What a list shows: everything still open; what is due by the day; what is past it.
enum class Owed : std::uint8_t { open, due, late };
/// "open", "due", "late" → which; nullopt for another word.
std::optional<Owed> owed_named(std::string_view);

struct Task {
  Id id, client, user;
  std::string title, due_on, client_name, client_code, user_name;
};
/// Of one user, or of everybody whose tasks are here.
std::vector<Task> open_tasks(SQLite::Database&, std::optional<Id> user, Owed, std::string_view day_on);

struct ClientRequest {
  Id id, client, assignee;
  std::string kind, body, status, opened_on, due_on, answer, client_name, client_code;
};
/// Not yet closed. Of one user: those assigned to them, and those nobody is assigned to that they took down.
/// An answered one is no longer due.
std::vector<ClientRequest> open_requests(SQLite::Database&, std::optional<Id> user, Owed,
                                         std::string_view day_on);

}  // namespace giro
