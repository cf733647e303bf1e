#include "app/models/move_client.hpp"

#include "app/models/words.hpp"
#include "sync/actions/assignment.hpp"
#include "sync/device/search_index.hpp"
#include "sync/portfolio/client_move.hpp"
#include "sync/portfolio/lookups.hpp"

namespace giro {
namespace {

using words::text;
QString tr(const char* source) {
  return MoveClient::tr(source);
}

QStringList moves_of(const ClientMove& move) {
  QStringList sentences;
  for (auto& name : move.gain)
    sentences += tr("%1 lo vede dalla prossima sincronizzazione").arg(format::surname(text(name)));
  for (auto& name : move.lose)
    sentences += tr("%1 non lo vede più; quello che non ha ancora mandato arriva lo stesso")
                     .arg(format::surname(text(name)));
  if (sentences.isEmpty())
    sentences += tr("Nessun tablet di agenti cambia: le due zone hanno le stesse persone");
  return sentences;
}

}  // namespace

void MoveClient::load() {
  ask([client = format::id(clientId_), to = format::id(segmentId_), on = app()->today().toStdString(),
       expression = search_expression(sought_.trimmed().toStdString())](SQLite::Database& db) {
    Shown shown;
    shown.rows["candidates"];
    shown["clientName"] = client.is_nil() ? QString() : text(name_of(db, "client", client));
    auto now = client.is_nil() ? Id{} : segment_of(db, client);
    shown["nowText"] = now.is_nil() ? QString() : tr("ora in %1").arg(text(name_of(db, "segment", now)));
    QVariantList segments;
    for (auto& one : assigned_segments(db))
      if (one.id != now) segments += words::choice(format::hex(one.id), text(one.name), one.id == to);
    shown["segments"] = segments;
    bool chosen = !client.is_nil() && !to.is_nil() && to != now;
    shown["moves"] = chosen ? moves_of(move_of(db, now, to, on)) : QStringList();
    shown["canSave"] = chosen;
    shown["missingText"] = client.is_nil() ? tr("Scegli un cliente")
                           : chosen        ? QString()
                                           : tr("Scegli la zona nuova");
    if (client.is_nil() && !expression.empty())
      for (auto& one : clients_like(db, expression, 8))
        shown.add("candidates", {{"clientId", format::hex(one.id)},
                                 {"name", text(one.name)},
                                 {"detail", words::joined({text(one.city), text(one.code)})}});
    return shown;
  });
}

void MoveClient::save() {
  if (busy() || !canSave_) return;
  record([client = format::id(clientId_),
          to = format::id(segmentId_)](Device& device) { return actions::move_client(device, client, to); },
         tr("Spostamento salvato: vale quando la sede lo riceve"), [this](const Recorded&) { emit saved(); });
}

}  // namespace giro
