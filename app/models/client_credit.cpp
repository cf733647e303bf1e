#include "app/models/client_credit.hpp"

#include <algorithm>
#include <cmath>

#include "app/models/words.hpp"
#include "sync/actions/client.hpp"
#include "sync/actions/credit.hpp"
#include "sync/figures/credit_book.hpp"
#include "sync/portfolio/client_dues.hpp"
#include "sync/portfolio/credit.hpp"
#include "sync/portfolio/lookups.hpp"
#include "sync/portfolio/overview.hpp"

namespace giro {
namespace {

using words::text;
QString tr(const char* source) {
  return ClientCredit::tr(source);
}

words::StatusWords risk_words(RiskClass risk) {
  switch (risk) {
    case RiskClass::low:
      return {tr("Rischio basso"), "ok", "check"};
    case RiskClass::medium:
      return {tr("Rischio medio"), "neutral", ""};
    case RiskClass::high:
      return {tr("Rischio alto"), "warn", "warning"};
    case RiskClass::critical:
      return {tr("Rischio critico"), "bad", "warning"};
  }
  return {};
}

QString reason_text(RiskReason reason) {
  switch (reason) {
    case RiskReason::overdue:
      return tr("ha scaduto da tempo");
    case RiskReason::slow:
      return tr("paga tardi");
    case RiskReason::worsening:
      return tr("peggiora");
    case RiskReason::came_back:
      return tr("ha insoluti");
    case RiskReason::over_limit:
      return tr("è oltre il fido");
    case RiskReason::unknown:
      return tr("ha pagato troppo poco per conoscerlo");
  }
  return {};
}

QString days_text(double days) {
  return words::many(std::llabs(std::llround(days)), tr("1 giorno"), tr("%1 giorni"));
}

QString habit_text(const PaymentIndex& index) {
  if (!index.days) return tr("Meno di tre pagamenti in dodici mesi: non si sa come paga.");
  auto days = std::llround(*index.days);
  auto habit = days == 0  ? tr("Paga puntuale")
               : days > 0 ? tr("Paga in media %1 dopo la scadenza").arg(days_text(*index.days))
                          : tr("Paga in media %1 prima della scadenza").arg(days_text(*index.days));
  auto trend = index.trend();
  if (!trend || std::llround(*trend) == 0) return habit + ".";
  return *trend > 0 ? tr("%1, %2 più tardi di tre mesi fa.").arg(habit, days_text(*trend))
                    : tr("%1, %2 prima di tre mesi fa.").arg(habit, days_text(*trend));
}

QString advice_text(const Risk& risk) {
  auto limit = tr("un fido di %1").arg(format::euros(risk.suggested_limit_cents));
  switch (risk.terms) {
    case TermAdvice::keep:
      return tr("Si consiglia %1.").arg(limit);
    case TermAdvice::shorten:
      return tr("Si consigliano %1 e termini di pagamento più corti.").arg(limit);
    case TermAdvice::prepay:
      return tr("Si consigliano %1 e il pagamento anticipato.").arg(limit);
  }
  return {};
}

/// As people type it.
QString typed(std::int64_t cents) {
  auto euros = QString::number(cents / 100);
  return cents % 100 == 0 ? euros : QStringLiteral("%1,%2").arg(euros).arg(cents % 100, 2, 10, QChar('0'));
}

/// How the client pays, also one that owes nothing and stands in no book.
PaymentIndex index_of(Source db, const Id& client, std::int64_t today) {
  FigureClients alone(std::make_shared<const FigureClients::Map>(FigureClients::Map{{client, {}}}));
  auto experiences = payment_experiences(db, alone, today);
  return payment_index(experiences[client], today);
}

void show_risk(Shown& shown, Source db, const Id& client, std::int64_t today) {
  FigureQuestion question;
  question.to = iso_day(today);
  auto book = credit_book(db, question);
  auto line = std::ranges::find(book->lines, client, &CreditLine::client);
  for (auto said : {"riskText", "riskTone", "riskDetail", "adviceText", "advisedLimit"})
    shown[said] = QString();
  if (line == book->lines.end()) {
    shown["habitText"] = habit_text(index_of(db, client, today));
    return;
  }
  auto risk = risk_words(line->risk.risk);
  QStringList reasons;
  for (auto reason : line->risk.reasons) reasons << reason_text(reason);
  shown["riskText"] = risk.text;
  shown["riskTone"] = risk.tone;
  shown["riskDetail"] = reasons.join(", ");
  shown["habitText"] = habit_text(line->index);
  shown["adviceText"] = advice_text(line->risk);
  shown["advisedLimit"] = typed(line->risk.suggested_limit_cents);
}

void show_noted(Shown& shown, SQLite::Database& db, const Id& client, std::int64_t today) {
  auto methods = words::choices(db, "payment_method");
  shown.rows["noted"];
  for (auto& one : collections_noted(db, client))
    shown.add("noted", {{"paymentId", format::hex(one.id)},
                        {"dateText", format::day(day_number(one.paid_on).value_or(today), today)},
                        {"title", tr("Incassato da %1").arg(text(one.by))},
                        {"detail", words::joined({words::label(methods, one.method), text(one.note)})},
                        {"amountText", format::money(one.cents)}});
}

void show_promises(Shown& shown, SQLite::Database& db, const Id& client, std::int64_t today) {
  shown.rows["promises"];
  for (auto& one : payment_promises(db, client)) {
    auto day = day_number(one.promised_on).value_or(today);
    bool open = one.status == "open", late = open && day < today;
    auto state = open ? (late ? tr("giorno passato") : QString())
                      : (one.status == "kept" ? tr("mantenuta") : tr("non mantenuta"));
    shown.add("promises", {{"promiseId", format::hex(one.id)},
                           {"dateText", format::day(day, today)},
                           {"title", tr("Promette di pagare la fattura %1").arg(text(one.invoice))},
                           {"detail", words::joined({text(one.by), text(one.note)})},
                           {"amountText", one.cents ? format::money(*one.cents) : tr("tutta")},
                           {"stateText", state},
                           {"tone", late || one.status == "broken" ? "bad"
                                    : open                         ? "neutral"
                                                                   : "ok"},
                           {"open", open}});
  }
}

std::optional<std::int64_t> cents_of(Device& device, const QString& amount, std::optional<Problem>& problem) {
  if (amount.trimmed().isEmpty()) return std::nullopt;
  auto& payment = *schema::find_table("payment");
  auto value = actions::parse_field(device.local(), payment, *payment.find("amount_cents"),
                                    amount.trimmed().toStdString());
  if (value.has_error()) {
    problem = value.error();
    return std::nullopt;
  }
  return as_int(*value);
}

}  // namespace

void ClientCredit::load() {
  auto role = app()->user_role();
  ask_figures([client = format::id(clientId_), role, now = app()->now_at()](Source db) {
    auto today = company_time(db).day_of(now);
    Shown shown;
    show_risk(shown, db, client, today);
    show_noted(shown, db, client, today);
    show_promises(shown, db, client, today);
    auto credit = credit_of(db, client, today);
    shown["limit"] =
        credit.limit_cents && credit.limit_origin == "client" ? typed(*credit.limit_cents) : QString();
    shown["status"] = text(credit.status);
    shown["reason"] = text(credit.reason);
    shown["overdue"] = credit.overdue_cents > 0 ? typed(credit.overdue_cents) : QString();
    shown["statuses"] =
        QVariantList{words::choice("open", tr("Regolare")), words::choice("watch", tr("Da seguire")),
                     words::choice("hold", tr("Fermo")), words::choice("blocked", tr("Bloccato"))};
    shown["methods"] = words::as_choices(words::choices(db, "payment_method"), {});
    QVariantList invoices;
    for (auto& one : open_invoices(db, client))
      invoices += words::choice(format::hex(one.id),
                                tr("%1, %2").arg(text(one.number), format::money(one.open_cents)));
    shown["invoices"] = invoices;
    shown["canConfirm"] = (role & schema::office_roles) != 0;
    shown["canDecide"] = (role & schema::credit_roles) != 0;
    return shown;
  });
}

void ClientCredit::collect(const QString& amount, const QString& method, const QString& on,
                           const QString& invoiceId, const QString& note) {
  record(
      [=, client = format::id(clientId_)](Device& device) -> Result<Draft> {
        std::optional<Problem> problem;
        auto cents = cents_of(device, amount, problem);
        if (problem) return *problem;
        actions::Collection collection{.client = client,
                                       .cents = cents.value_or(0),
                                       .method = method.toStdString(),
                                       .paid_on = on.toStdString()};
        collection.note = note.trimmed().toStdString();
        if (!invoiceId.isEmpty()) collection.invoice = format::id(invoiceId);
        return actions::note_collection(device, collection);
      },
      tr("Incasso salvato sul tablet: la sede lo conferma"));
}

void ClientCredit::confirm(const QString& paymentId) {
  record([id = format::id(paymentId)](Device& device) { return actions::clear_collection(device, id); },
         tr("Incasso confermato"));
}

void ClientCredit::promise(const QString& invoiceId, const QString& on, const QString& amount,
                           const QString& note) {
  record(
      [=](Device& device) -> Result<Draft> {
        std::optional<Problem> problem;
        auto cents = cents_of(device, amount, problem);
        if (problem) return *problem;
        return actions::promise_payment(device, format::id(invoiceId), on.toStdString(), cents,
                                        note.trimmed().toStdString());
      },
      tr("Promessa salvata sul tablet"));
}

void ClientCredit::answer(const QString& promiseId, bool kept) {
  auto set = [id = format::id(promiseId)](const char* status) -> App::Undo {
    return [id, status](Device& device) { return actions::set_promise(device, id, status); };
  };
  record(set(kept ? "kept" : "broken"), kept ? tr("Promessa mantenuta") : tr("Promessa non mantenuta"), {},
         set("open"));
}

void ClientCredit::decide(const QString& limit, const QString& status, const QString& reason) {
  record(
      [=, client = format::id(clientId_)](Device& device) -> Result<Draft> {
        std::optional<Problem> problem;
        auto cents = cents_of(device, limit, problem);
        if (problem) return *problem;
        return actions::decide_credit(
            device, client,
            {.limit_cents = cents, .status = status.toStdString(), .reason = reason.trimmed().toStdString()});
      },
      tr("Decisione sul credito salvata sul tablet"));
}

}  // namespace giro
