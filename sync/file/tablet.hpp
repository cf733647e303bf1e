// The tablet's side of an exchange by file: everything unsent goes into one sealed file; the answer, whenever
// it comes, is applied page by page, each whole. Nothing here can lose work: the outbox keeps every op until
// an answer, by file or network, covers it. The Device's thread.
#pragma once

#include "sync/device/device.hpp"
#include "sync/file/records.hpp"

namespace giro::file {

/// The office a tablet is signed in at, as sign-in told.
struct OfficeFacts {
  Id id;
  SealKey shown{};
  std::string bearer;
  std::string app_version;
};

struct WorkReport {
  std::uint64_t ops = 0;
  std::uint64_t requests = 0;
  std::uint64_t bytes = 0;
};

WorkReport write_work(Device&, Environment&, const OfficeFacts&, Sink, std::uint32_t page_rows = 0);

enum class Fate {
  applied,    // some page was new here
  known,      // applied before
  overtaken,  // the office was heard otherwise since the export
};

struct AnswerReport {
  Fate fate = Fate::applied;
  Exchanged done;  // sums
  std::uint64_t pages = 0;
};

/// What kept an answer from being applied.
struct Unusable {
  enum class Why {
    flaw,      // of the file
    stranger,  // answers no export of this tablet
    refused,   // the replica could not take it
  };
  Why why = Why::flaw;
  Flaw flaw = Flaw::foreign;
  std::string what;  // refused: why
};
[[noreturn]] void throw_exception_from_error(const Unusable&, const boost::source_location&);

/// How far a long file is: pages done.
using Progress = std::function<void(std::uint64_t done, std::uint64_t total)>;

/// Opened twice: read to its end first, so that a file cut short changes nothing.
boost::system::result<AnswerReport, Unusable> apply_answer(Device&, const Id& office,
                                                           const std::function<Source()>& open,
                                                           const Progress& = {});

}  // namespace giro::file
