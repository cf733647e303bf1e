#include "app/session/machine_failure.hpp"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <QCoreApplication>
#include <filesystem>
#include <system_error>

#include "sync/base/newer_file.hpp"

namespace giro {
namespace {

QString tr(const char* text) {
  return QCoreApplication::translate("MachineFailure", text);
}

MachineFailure disk_full() {
  return {Blocked::disk_full, tr("Spazio esaurito. L'ultima modifica non è stata salvata, tutto il resto è "
                                 "al sicuro: libera spazio e ripeti.")};
}

MachineFailure from_sqlite(const SQLite::Exception& failure) {
  switch (failure.getErrorCode() & 0xff) {
    case SQLITE_FULL:
      return disk_full();
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return {Blocked::damaged,
              tr("L'archivio su questo tablet è danneggiato. Chiudi e riapri Giro: lo scarica di nuovo e "
                 "conserva il lavoro non ancora inviato.")};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
      return {Blocked::disk_full,
              tr("Il disco non risponde o non si può scrivere (%1). L'ultima modifica non è stata "
                 "salvata: controlla spazio e permessi, poi ripeti.")
                  .arg(QString::fromUtf8(failure.what()))};
    case SQLITE_BUSY:
      return {Blocked::no, tr("L'archivio è occupato da un altro programma: chiudilo e ripeti.")};
    default:
      return {Blocked::damaged, tr("L'archivio su questo tablet non funziona (%1). Chiudi e riapri Giro.")
                                    .arg(QString::fromUtf8(failure.what()))};
  }
}

}  // namespace

MachineFailure explain(const std::exception& failure) {
  if (auto* sqlite = dynamic_cast<const SQLite::Exception*>(&failure)) return from_sqlite(*sqlite);
  if (dynamic_cast<const NewerFile*>(&failure))
    return {Blocked::update_app,
            tr("Questo archivio è di un Giro più nuovo. Il lavoro salvato è al sicuro e non "
               "è stato toccato: aggiorna Giro.")};
  if (auto* system = dynamic_cast<const std::system_error*>(&failure)) {
    if (system->code() == std::errc::no_space_on_device) return disk_full();
  }
  return {Blocked::damaged, tr("Qualcosa si è rotto su questo tablet (%1). Chiudi e riapri Giro.")
                                .arg(QString::fromUtf8(failure.what()))};
}

}  // namespace giro
