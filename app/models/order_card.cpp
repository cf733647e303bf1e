#include "app/models/order_card.hpp"

#include <QSet>
#include <algorithm>

#include "app/models/removing.hpp"
#include "app/models/words.hpp"
#include "app/paper/order_copy.hpp"
#include "sync/actions/order.hpp"
#include "sync/portfolio/deliveries.hpp"

namespace giro {
namespace {

using words::text;

/// Orders with work the office has not received yet.
QSet<QString> unsent_orders(Device& device) {
  QSet<QString> found;
  for (auto& entry : device.outbox().entries()) {
    if (!entry.undecided()) continue;
    auto op = decode_op(device.outbox().op_bytes(entry.op_id));
    if (op.has_error()) continue;
    for (auto& change : op->changes) {
      if (change.table->name == "sales_order") found += format::hex(change.row);
      auto* order = change.table->name == "order_line" ? change.find("order_id") : nullptr;
      if (order) found += format::hex(as_id(order->value));
    }
  }
  return found;
}

QString placed_text(const OrderRow& order, const CompanyTime& time, std::int64_t now) {
  if (!order.placed_at) return OrderCard::tr("bozza");
  return OrderCard::tr("preso da %1 %2")
      .arg(text(order.user_name), format::moment(*order.placed_at, now, time));
}

void show_order(Shown& shown, SQLite::Database& db, const OrderRow& order, const CompanyTime& time,
                std::int64_t now) {
  auto today = time.day_of(now);
  auto status = words::order_status(order.status);
  shown["found"] = true;
  shown["title"] = text(order.client_name);
  shown["clientId"] = format::hex(order.client);
  auto wanted = day_number(order.requested_on);
  shown["detail"] = words::joined(
      {OrderCard::tr("Ordine %1").arg(words::order_number(order)), placed_text(order, time, now),
       wanted ? OrderCard::tr("consegna %1").arg(format::weekday(*wanted)) : QString()});
  shown["phone"] = text(order.phone);
  shown["statusText"] = status.text;
  shown["tone"] = status.tone;
  auto note =
      order.note.empty()
          ? QString()
          : OrderCard::tr("Nota di %1: %2").arg(format::surname(text(order.user_name)), text(order.note));
  auto why = order.decision_reason.empty() ? QString()
                                           : OrderCard::tr("Motivo: %1").arg(text(order.decision_reason));
  shown["noteText"] = words::joined({note, why});
  shown["totalText"] = format::money(order.total_cents);
  shown["totalDetail"] =
      OrderCard::tr("%1 + IVA %2")
          .arg(format::plain_money(order.taxable_cents), format::plain_money(order.vat_cents));
  auto credit = credit_of(db, order.client, today);
  QVariantList reasons;
  for (auto& hold : order.holds) reasons += words::hold_card(hold, credit);
  shown["reasons"] = reasons;
  shown.rows["lines"];
  for (auto& line : order_lines(db, order.id)) {
    bool marked = std::ranges::any_of(order.holds, [&](auto& hold) { return hold.line == line.id; });
    auto kind = line.kind == "free"     ? OrderCard::tr("omaggio")
                : line.kind == "return" ? OrderCard::tr("reso")
                : line.kind == "sample" ? OrderCard::tr("campione")
                                        : QString();
    auto vat = line.natura.empty() ? QString() : OrderCard::tr("senza IVA, %1").arg(text(line.natura));
    auto off = format::discounts(line.discounts_bp);
    shown.add("lines",
              {{"lineId", format::hex(line.id)},
               {"name", text(line.name)},
               {"skuText",
                words::joined({text(line.sku), text(line.pack.empty() ? line.unit : line.pack), kind, vat})},
               {"quantityText", format::quantity(line.quantity_milli)},
               {"priceText", format::price(line.unit_price_micro)},
               {"discountText", off.isEmpty() ? QStringLiteral("–") : off},
               {"netText", format::money(line.net_cents)},
               {"marked", marked}});
  }
}

/// When it was promised, and each delivery with what it brought or why it failed.
void show_deliveries(Shown& shown, SQLite::Database& db, const OrderRow& order, std::int64_t today) {
  auto promised = day_number(promised_on(db, order.id));
  shown["deliveryText"] =
      promised ? OrderCard::tr("Promesso per %1").arg(format::weekday(*promised)) : QString();
  auto reasons = words::choices(db, "failure_reason");
  shown.rows["deliveries"];
  for (auto& one : deliveries_for(db, order.id)) {
    auto on = day_number(one.on);
    bool failed = one.status == "failed", came = one.status == "delivered";
    auto brings = one.lines == 0 ? OrderCard::tr("tutto l'ordine")
                                 : words::many(one.lines, OrderCard::tr("1 riga"), OrderCard::tr("%1 righe"));
    shown.add("deliveries",
              {{"deliveryId", format::hex(one.id)},
               {"dateText", on ? format::day(*on, today) : QString()},
               {"title", words::joined({text(one.number),
                                        failed ? words::label(reasons, one.failure_reason) : brings})},
               {"statusText", came     ? OrderCard::tr("Consegnata")
                              : failed ? OrderCard::tr("Fallita")
                                       : OrderCard::tr("Prevista")},
               {"tone", came     ? "ok"
                        : failed ? "bad"
                                 : "info"}});
  }
}

void show_state(Shown& shown, bool unsent) {
  auto state = words::item_state(unsent ? SyncItem::State::saved : SyncItem::State::received);
  shown["stateText"] = state.text;
  shown["stateIcon"] = state.icon;
  shown["stateTone"] = state.tone;
}

QVariant order_tab(const char* key, const QString& label, std::size_t count) {
  return QVariantMap{{"key", key}, {"label", label}, {"count", static_cast<int>(count)}};
}

}  // namespace

void OrderCard::load() {
  auto id = format::id(orderId_);
  if (id.is_nil()) return;
  ask_device([id, user = app()->user(), now = app()->now_at()](Device& device) {
    auto& db = device.local();
    auto time = company_time(db);
    Shown shown;
    auto found = orders(db, {.order = id});
    shown["found"] = !found.empty();
    if (found.empty()) return shown;
    auto& order = found.front();
    show_order(shown, db, order, time, now);
    show_state(shown, unsent_orders(device).contains(format::hex(id)));
    show_deliveries(shown, db, order, time.day_of(now));
    auto number = words::order_number(order).replace('/', '-');
    shown["pdfName"] = order.line_count > 0 ? tr("Ordine %1.pdf").arg(number) : QString();
    shown["canEdit"] = order.status == "draft";
    shown["canRemove"] = order.status == "draft" && order.number.empty();
    shown["canCancel"] = order.status == "draft" ||
                         ((order.status == "submitted" || order.status == "held") && order.user == user);
    return shown;
  });
}

void OrderCard::cancel(const QString& reason) {
  record([id = format::id(orderId_),
          why = reason.toStdString()](Device& device) { return actions::cancel_order(device, id, why); },
         tr("Ordine annullato"));
}

void OrderCard::remove() {
  Removing removing{"sales_order", format::id(orderId_)};
  record(removing, tr("Bozza eliminata"), {}, removing.undo());
}

void OrderCard::removeLine(const QString& lineId) {
  Removing removing{"order_line", format::id(lineId)};
  record(removing, tr("Riga tolta"), {}, removing.undo());
}

OrderList::OrderList(QObject* parent) : ScreenModel(parent) {
  tab_ = "open";
}

void OrderCard::savePdf(const QUrl& file) {
  app()->session()->read(
      this,
      [id = format::id(orderId_), now = app()->now_at()](SQLite::Database& db) {
        return paper::order_copy(db, id, now);
      },
      [this, file](const Result<paper::OrderCopy>& copy) {
        auto written =
            copy.has_error() ? Result<void>(copy.error()) : paper::write_pdf(*copy, file.toLocalFile());
        if (written.has_error()) return app()->tell_failure(QString::fromStdString(written.error().what));
        app()->tell(tr("Copia dell'ordine salvata: %1").arg(file.fileName()));
      });
}

void OrderList::load() {
  ask_device([tab_now = tab_, wanted = text_.trimmed().toLower(), user = app()->user(),
              now = app()->now_at()](Device& device) {
    auto& db = device.local();
    auto time = company_time(db);
    auto unsent = unsent_orders(device);
    auto all = giro::orders(db, {.user = user, .most = 400});
    auto open = [](const OrderRow& order) {
      return order.status == "submitted" || order.status == "held" || order.status == "confirmed" ||
             order.status == "in_delivery";
    };
    auto draft = [](const OrderRow& order) { return order.status == "draft"; };
    auto opens = std::ranges::count_if(all, open), drafts = std::ranges::count_if(all, draft);
    Shown shown;
    shown["tabs"] = QVariantList{order_tab("open", tr("In corso"), static_cast<std::size_t>(opens)),
                                 order_tab("drafts", tr("Bozze"), static_cast<std::size_t>(drafts)),
                                 order_tab("all", tr("Tutti"), all.size())};
    auto held = std::ranges::count(all, "held", &OrderRow::status);
    shown["contextText"] =
        words::joined({words::many(opens, tr("1 in corso"), tr("%1 in corso")),
                       held ? words::many(held, tr("1 trattenuto"), tr("%1 trattenuti")) : QString()});
    shown.rows["orders"];
    for (auto& order : all) {
      if ((tab_now == "open" && !open(order)) || (tab_now == "drafts" && !draft(order))) continue;
      auto number = words::order_number(order);
      if (!wanted.isEmpty() && !(text(order.client_name) + ' ' + number).toLower().contains(wanted)) continue;
      auto status = words::order_status(order.status);
      auto id = format::hex(order.id);
      auto state =
          words::item_state(unsent.contains(id) ? SyncItem::State::saved : SyncItem::State::received);
      QStringList why;
      for (auto& hold : order.holds) why += words::hold_chip(hold)["text"].toString();
      if (!order.decision_reason.empty()) why += text(order.decision_reason);
      shown.add(
          "orders",
          {{"orderId", id},
           {"clientId", format::hex(order.client)},
           {"number", number},
           {"clientName", text(order.client_name)},
           {"dateText", order.placed_at ? format::near_day(time.day_of(*order.placed_at), time.day_of(now))
                                        : tr("bozza")},
           {"statusText", status.text},
           {"tone", status.tone},
           {"icon", status.icon},
           {"totalText", format::money(order.total_cents)},
           {"stateText", state.text},
           {"stateIcon", state.icon},
           {"stateTone", state.tone},
           {"reasonText", words::joined(why)}});
    }
    return shown;
  });
}

OrderReview::OrderReview(QObject* parent) : ScreenModel(parent) {
  tab_ = "held";
}

void OrderReview::load() {
  ask_device([tab_now = tab_, chosen = orderId_, now = app()->now_at(),
              role = app()->user_role()](Device& device) {
    auto& db = device.local();
    auto time = company_time(db);
    auto today = time.day_of(now);
    auto held = giro::orders(db, {.statuses = {"held"}});
    auto received = giro::orders(db, {.statuses = {"submitted"}});
    auto confirmed = giro::orders(db, {.statuses = {"confirmed"}, .from_at = time.at(today - 7)});
    auto& list = tab_now == "received" ? received : tab_now == "confirmed" ? confirmed : held;
    Shown shown;
    shown["tabs"] = QVariantList{order_tab("held", tr("Trattenuti"), held.size()),
                                 order_tab("received", tr("Ricevuti"), received.size()),
                                 order_tab("confirmed", tr("Confermati"), confirmed.size())};
    shown["contextText"] =
        words::joined({format::long_day(today), tr("come ricevuto alle %1").arg(format::clock(now, time))});
    std::int64_t total = 0;
    auto current = std::ranges::find(list, chosen, [](auto& order) { return format::hex(order.id); });
    if (current == list.end()) current = list.begin();
    shown.rows["orders"];
    for (auto order = list.begin(); order != list.end(); ++order) {
      total += order->total_cents;
      QVariantList chips;
      for (auto& hold : order->holds) chips += words::hold_chip(hold);
      auto when = order->placed_at ? format::moment(*order->placed_at, now, time) : QString();
      shown.add("orders", {{"orderId", format::hex(order->id)},
                           {"clientName", text(order->client_name)},
                           {"detail", words::joined({words::order_number(*order),
                                                     format::surname(text(order->user_name)), when})},
                           {"totalText", format::money(order->total_cents)},
                           {"reasons", chips},
                           {"selected", order == current}});
    }
    shown["footLabel"] = tab_now == "received"    ? tr("Ricevuti in tutto")
                         : tab_now == "confirmed" ? tr("Confermati in 7 giorni")
                                                  : tr("Trattenuti in tutto");
    shown["footText"] = format::money(total);
    shown["rejectReasons"] = words::as_choices(words::choices(db, "reject_reason"), {});
    shown["found"] = current != list.end();
    shown["current"] = QString();
    for (auto can : {"canConfirm", "canRelease", "canReject"}) shown[can] = false;
    if (current == list.end()) return shown;
    show_order(shown, db, *current, time, now);
    show_state(shown, unsent_orders(device).contains(format::hex(current->id)));
    shown["current"] = format::hex(current->id);
    shown["revision"] = static_cast<qlonglong>(current->lines_revision);
    bool waits = current->status == "held" || current->status == "submitted";
    shown["canConfirm"] = waits && role != schema::credit;
    shown["canRelease"] = current->status == "held";
    shown["canReject"] = waits;
    return shown;
  });
}

void OrderReview::shown() {
  orderId_ = current_;
  if (seen_order_ != current_) {
    seen_order_ = current_;
    seen_revision_ = revision_;
  }
  changedText_ =
      seen_revision_ != revision_
          ? tr("È cambiato alle %1, guarda di nuovo").arg(format::clock(app()->now_at(), app()->time()))
          : QString();
  if (changedText_.isEmpty()) return;
  canConfirm_ = canRelease_ = canReject_ = false;
}

void OrderReview::look() {
  seen_revision_ = revision_;
  reload();
}

template <typename Make>
void OrderReview::decide(Make make, const QString& said) {
  if (busy() || current_.isEmpty()) return;
  record([make, id = format::id(current_)](Device& device) { return make(device, id); }, said,
         [this, id = current_](const Recorded&) { emit decided(id); });
}

void OrderReview::confirm() {
  decide([](Device& device, const Id& id) { return actions::confirm_order(device, id); },
         tr("Ordine confermato"));
}

void OrderReview::release() {
  decide([](Device& device, const Id& id) { return actions::release_order(device, id); }, tr("Fermo tolto"));
}

void OrderReview::reject(const QString& code, const QString& said) {
  auto reason = said.trimmed();
  for (auto& choice : rejectReasons_)
    if (choice.toMap()["code"].toString() == code)
      reason = words::joined({choice.toMap()["label"].toString(), reason});
  decide([why = reason.toStdString()](Device& device,
                                      const Id& id) { return actions::reject_order(device, id, why); },
         tr("Ordine respinto"));
}

}  // namespace giro
