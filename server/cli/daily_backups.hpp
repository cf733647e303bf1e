// The backup a day that `giro-server serve` makes, at a time of the company's day. A day that was missed,
// because the office was off, is made up for at once; one that fails is told to the log and the metrics and
// leaves the ones before it alone. Used from the thread of its Nightly alone, but for the metrics.
#pragma once

#include "server/home/backup_folder.hpp"
#include "server/http/metrics.hpp"

namespace giro::cli {

/// From now to the next `at`, second of the company's day.
std::int64_t seconds_until_time(OfficeHome&, std::int64_t at);

class DailyBackups {
 public:
  DailyBackups(const BackupFolder&, std::int64_t at, OfficeHome&, Metrics&);

  std::int64_t seconds_to_wait();
  void run();

 private:
  std::int64_t now_at();
  void failed(std::string_view why);

  const BackupFolder& into_;
  const std::int64_t at_;
  OfficeHome& home_;
  Metrics& metrics_;
  std::int64_t last_at_ = 0;
  bool tried_ = false;
};

}  // namespace giro::cli
