// What people do with a client and what hangs on it, as Drafts. Builders read the replica and record nothing.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "sync/actions/read.hpp"

namespace giro::actions {

/// A client met in the field. `segment_id` may be left out when the user is assigned exactly one;
/// relationship defaults to prospect.
Result<Draft> new_client(Device&, Fields, std::int64_t at, std::optional<Id> new_id = {});

/// Field edits whose bases are what the replica shows now.
Result<Draft> edit_client(Device&, const Id& client, const Fields&);

/// Field edits of a form opened earlier: `seen` are the values it was opened with (same columns) and `tokens`
/// what Device::tokens() said then, so that what changed meanwhile is a conflict and not an overwrite.
Result<Draft> edit_row_seen(Device&, std::string_view table, const Id& row, const Fields& seen,
                            const Fields& values, std::vector<Bytes> tokens);

/// Any part of a client (contact, location…): insert when `row` is nullopt, else edit.
Result<Draft> save_part(Device&, std::string_view table, const Id& client, std::optional<Id> row,
                        const Fields&);

Result<Draft> add_note(Device&, const Id& client, std::string_view body, std::int64_t at);
Result<Draft> add_request(Device&, const Id& client, std::string_view kind, std::string_view body,
                          std::int64_t at, std::optional<Id> product = {}, std::string_view due_on = {});
Result<Draft> add_task(Device&, std::optional<Id> client, std::string_view title, std::string_view due_on);
/// open ⇄ done; cancelled.
Result<Draft> set_task(Device&, const Id& task, std::string_view status, std::int64_t at);

/// What a person may type for a column ("1.240,50" or "1240.50" for money, "5 %", dates as ISO,
/// references by human key) → the cell's value; empty text is NULL.
Result<Value> parse_field(SQLite::Database&, const schema::Table&, const schema::Column&,
                          std::string_view text);

/// The column a person means: its name, with or without the unit or `_id` at its end ("phone",
/// "credit_limit", "segment", "discount" for the first of four); nullptr: none.
const schema::Column* find_column(const schema::Table&, std::string_view name);

/// "2026-11-19T14:05" in the company's zone, "…Z" for UTC, a day alone for its beginning.
std::optional<std::int64_t> parse_instant(SQLite::Database&, std::string_view text);

}  // namespace giro::actions
