#include "server/cli/daily_backups.hpp"

#include <spdlog/spdlog.h>

#include "server/home/nightly.hpp"
#include "sync/base/company_time.hpp"

namespace giro::cli {

std::int64_t seconds_until_time(OfficeHome& home, std::int64_t at) {
  auto time = CompanyTime::in(home.time_zone());
  if (!time) time = CompanyTime::in();
  return seconds_until(time.value().second_of_day(home.environment().clock().wall_at), at);
}

DailyBackups::DailyBackups(const BackupFolder& into, std::int64_t at, OfficeHome& home, Metrics& metrics)
    : into_(into), at_(at), home_(home), metrics_(metrics) {
  auto there = backups_in(into.folder);
  if (there.empty()) return;
  auto age = std::filesystem::file_time_type::clock::now() - std::filesystem::last_write_time(there.front());
  last_at_ = now_at() - std::chrono::duration_cast<std::chrono::milliseconds>(age).count();
  metrics_.last_backup_at = last_at_;
}

std::int64_t DailyBackups::seconds_to_wait() {
  constexpr std::int64_t one_day_ms = 24 * 3600'000;
  bool missed = !tried_ && now_at() - last_at_ > one_day_ms;
  return missed ? 1 : seconds_until_time(home_, at_);
}

void DailyBackups::run() {
  tried_ = true;
  try {
    auto made = back_up_into(home_, into_);
    if (!made) return failed(made.error().what);
    metrics_.last_backup_at = last_at_ = now_at();
    spdlog::info("backup: {} bytes, checked", made->bytes);
    for (auto& finding : made->findings) spdlog::warn("backup: as in the office itself: {}", finding);
  } catch (const std::exception& failure) {  // the edge of this thread: serving goes on
    failed(failure.what());
  }
}

std::int64_t DailyBackups::now_at() {
  return home_.environment().clock().wall_at;
}

void DailyBackups::failed(std::string_view why) {
  ++metrics_.failed_backups;
  spdlog::error("backup: {}", why);
}

}  // namespace giro::cli
