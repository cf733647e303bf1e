#include "app/models/segment_board.hpp"

#include <algorithm>

#include "app/models/words.hpp"
#include "sync/portfolio/segments.hpp"

namespace giro {
namespace {

using words::text;
QString tr(const char* source) {
  return SegmentBoard::tr(source);
}

QString detail_of(const SegmentationRow& row) {
  auto rank = row.rank > 0 && !row.is_assignment ? tr("importanza %1").arg(row.rank) : QString();
  auto how = row.is_assignment   ? tr("i clienti li spostano solo le persone")
             : row.rules.empty() ? tr("a mano")
                                 : tr("per regola, ogni notte in sede");
  auto kept = row.manual > 0 ? tr("%1 a mano").arg(row.manual) : QString();
  return words::joined({words::many(row.clients, tr("1 cliente"), tr("%1 clienti")), how, kept, rank});
}

QVariantList segments_of(SQLite::Database& db, const Id& segmentation) {
  auto all = segments_in(db, segmentation);
  std::int64_t most = 1;
  for (auto& one : all) most = std::max(most, one.clients);
  QVariantList segments;
  for (auto& one : all)
    segments += QVariantMap{{"segmentId", format::hex(one.id)},
                            {"name", text(one.name)},
                            {"clients", QString::number(one.clients)},
                            {"share", static_cast<double>(one.clients) / static_cast<double>(most)},
                            {"manual", one.manual > 0 ? tr("%1 a mano").arg(one.manual) : QString()}};
  return segments;
}

}  // namespace

void SegmentBoard::load() {
  ask_figures([](Source db) {
    Shown shown;
    shown.rows["segmentations"];
    for (auto& row : giro::segmentations(db))
      shown.add("segmentations", {{"segmentationId", format::hex(row.id)},
                                  {"code", text(row.code)},
                                  {"name", text(row.name)},
                                  {"detail", detail_of(row)},
                                  {"isAssignment", row.is_assignment},
                                  {"segments", segments_of(db, row.id)}});
    return shown;
  });
}

}  // namespace giro
