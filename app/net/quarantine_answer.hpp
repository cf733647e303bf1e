// What a manager asks of POST /v1/quarantine, and what comes back, as plain values. Any thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

#include "sync/op/op.hpp"

namespace giro {

/// Ids as the office named them; all empty: what waits.
struct QuarantineQuestion {
  QStringList release, refuse;
  QString reason;
};

struct QuarantineAnswer {
  struct Waiting {
    QString id, author, client, reason;
    std::int64_t recorded_at = 0;
    Bytes op;
  };
  struct Decided {
    QString id;
    bool accepted = false;
    QString problem;
  };
  std::vector<Waiting> waiting;
  std::vector<Decided> decided;
  qint64 left = 0;  // that did not fit the answer
};

QByteArray write_question(const QuarantineQuestion&);
/// nullopt: not an answer of the office.
std::optional<QuarantineAnswer> read_quarantine(const QByteArray&);

}  // namespace giro
