// Stick: files that go between tablets and the company's office by hand, and the office's desk for them. What
// lies on it are bytes: a test may copy, cut, change, keep or lose them. One thread.
#pragma once

#include "server/ingest/ingest.hpp"
#include "sync/file/tablet.hpp"
#include "tests/scenario/person.hpp"

namespace giro::scenario {

using FileBytes = std::string;

class Stick {
 public:
  explicit Stick(Company&);

  /// Signs this person in at the office once; needed before their files are known there.
  void signs_in(Person&, std::string_view name);
  void revokes(std::string_view name);

  FileBytes work_of(Person&, std::uint32_t page_rows = 0);

  struct TakenIn {
    IngestReport report;
    FileBytes answer;
  };
  TakenIn takes_in(const FileBytes&);
  /// The sentence with which a file is refused.
  std::string refuses(const FileBytes&);

  file::AnswerReport applies(Person&, const FileBytes&);
  file::Unusable cannot_apply(Person&, const FileBytes&);

  const file::OfficeFacts& facts_for(Person&);
  IngestDesk desk();
  static OpenFile opened(const FileBytes&);

  Id office = digest("the office");

 private:
  Company& company_;
  Accounts accounts_;
  file::OfficeSeal seal_;
  std::map<Id, file::OfficeFacts> facts_;
};

}  // namespace giro::scenario
