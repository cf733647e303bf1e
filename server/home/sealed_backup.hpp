// Sealed backup: a backup with the office's key inside, readable only by whoever holds the secret half of a
// pair of keys that the office need not have. The office knows the public half; the secret one lies elsewhere
// (a safe, another machine), so whoever finds the backups, or breaks into the office, reads none of them.
//
//     magic · sealed box of the stream's key · stream header · chunks · a last chunk that says it is the last
//
// libsodium: crypto_box_seal and crypto_secretstream (XChaCha20-Poly1305). A changed, cut or reordered file
// does not open. The plain copy it is made from lies in the office's own folder meanwhile. One thread;
// machine failures throw.
#pragma once

#include <filesystem>
#include <optional>

#include "server/home/backup.hpp"

namespace giro {

/// A new pair: FILE (0600, the secret half) and FILE.pub. A Problem: one of them is there.
Result<void> make_backup_keys(const std::filesystem::path& file);

/// Like back_up(), sealed to the public half in this file. Nothing bears `file`'s name until it is whole.
Result<Backup> back_up_sealed(OfficeHome&, const std::filesystem::path& file,
                              const std::filesystem::path& public_key, const CopyProgress& = {});

/// The plain backup in `into`, and its key beside it as INTO.key, both for the owner alone. A Problem: sealed
/// to another key, or damaged.
Result<void> open_sealed_backup(const std::filesystem::path& sealed, const std::filesystem::path& secret_key,
                                const std::filesystem::path& into);

/// Why this file is not the public half of a pair; nullopt: it is.
std::optional<Problem> not_a_seal(const std::filesystem::path& public_key);

bool is_sealed_backup(const std::filesystem::path&);

}  // namespace giro
