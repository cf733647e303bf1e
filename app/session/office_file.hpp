// The exchange by file as this machine does it: the sealed file itself, and a sentence for everything that
// can be wrong with one. Reads and writes the named file only. The Device's thread.
#pragma once

#include <QString>

#include "app/session/identity.hpp"
#include "sync/file/tablet.hpp"

namespace giro {

/// Everything unsent into `path`, whole or not at all, readable by its owner only.
Result<file::WorkReport> save_work(Device&, Environment&, const Identity&, const QString& path);

/// Applies the office's answer. Also when it had nothing new to say: see its fate.
Result<file::AnswerReport> open_answer(Device&, const Identity&, const QString& path);

/// What an answer came to, for people.
QString sentence(file::Fate);

}  // namespace giro
