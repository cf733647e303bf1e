// The office's secret key as a file: 64 hex digits, mode 0600, written once.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "sync/base/environment.hpp"
#include "sync/base/result.hpp"
#include "sync/op/token.hpp"

namespace giro {

/// Mints a key and writes it durably. Throws when the file cannot be written or exists.
SealKey create_key(const std::filesystem::path&, Environment&);

/// A Problem: missing, readable by others, or not a key.
Result<SealKey> read_key(const std::filesystem::path&);

/// 64 hex digits → key.
std::optional<SealKey> parse_key(std::string_view text);

/// Copies the key beside a backup, keeping its mode.
void copy_key(const std::filesystem::path& from, const std::filesystem::path& to);

/// What may be told to anybody of the key's owner.
Id office_id(const SealKey&);

}  // namespace giro
