#include "app/session/sync_state.hpp"

#include <QCoreApplication>
#include <algorithm>
#include <cstdlib>

namespace giro {
namespace {

constexpr std::int64_t tolerated_ms = 5 * 60'000;
constexpr std::int64_t day_ms = 24 * 3'600'000LL;

}  // namespace

QString SyncState::clock_warning() const {
  auto off = std::abs(clock_off_ms);
  if (off <= tolerated_ms) return {};
  auto amount =
      off < 2 * day_ms
          ? QCoreApplication::translate("SyncState", "%n minuti", nullptr, static_cast<int>(off / 60'000))
          : QCoreApplication::translate("SyncState", "%n giorni", nullptr, static_cast<int>(off / day_ms));
  auto text = clock_off_ms > 0
                  ? QCoreApplication::translate("SyncState", "L'orologio del tablet è avanti di %1")
                  : QCoreApplication::translate("SyncState", "L'orologio del tablet è indietro di %1");
  return text.arg(amount) +
         QCoreApplication::translate("SyncState",
                                     ". Niente è perduto, la sede usa l'ora giusta: correggi data e ora.");
}

QString salvage_text(const Salvage& salvage) {
  auto text =
      QCoreApplication::translate("SyncState", "Il registro del lavoro era danneggiato: messo da parte. ");
  if (salvage.lost == 0)
    return text + QCoreApplication::translate("SyncState", "Recuperato tutto (%1), non serve fare niente.")
                      .arg(salvage.kept);
  return text +
         QCoreApplication::translate(
             "SyncState",
             "Recuperato %1, perduto forse %2: la sede ne è avvisata. Guarda le ultime registrazioni e "
             "rifai quelle che mancano.")
             .arg(salvage.kept)
             .arg(salvage.lost);
}

int SyncState::download_percent() const {
  if (counts.complete || counts.rows_done + counts.rows_left == 0) return -1;
  auto percent = counts.rows_done * 100 / (counts.rows_done + counts.rows_left);
  return static_cast<int>(std::min<std::uint64_t>(percent, 99));  // 100 is a consistent cut, nothing less
}

}  // namespace giro
