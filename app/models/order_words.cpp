// What is said about money and about the columns people know.
#include <algorithm>

#include "app/models/words.hpp"

namespace giro::words {
namespace {

QString tr(const char* source) {
  return QCoreApplication::translate("Words", source);
}

struct Label {
  std::string_view column;
  const char* text;
};
constexpr Label labels[] = {
    {"legal_name", QT_TRANSLATE_NOOP("Words", "Ragione sociale")},
    {"trade_name", QT_TRANSLATE_NOOP("Words", "Insegna")},
    {"code", QT_TRANSLATE_NOOP("Words", "Codice")},
    {"vat_number", QT_TRANSLATE_NOOP("Words", "Partita IVA")},
    {"tax_code", QT_TRANSLATE_NOOP("Words", "Codice fiscale")},
    {"sdi_code", QT_TRANSLATE_NOOP("Words", "Codice destinatario SDI")},
    {"pec", QT_TRANSLATE_NOOP("Words", "PEC")},
    {"phone", QT_TRANSLATE_NOOP("Words", "Telefono")},
    {"mobile", QT_TRANSLATE_NOOP("Words", "Cellulare")},
    {"email", QT_TRANSLATE_NOOP("Words", "E-mail")},
    {"address", QT_TRANSLATE_NOOP("Words", "Indirizzo")},
    {"postal_code", QT_TRANSLATE_NOOP("Words", "CAP")},
    {"city", QT_TRANSLATE_NOOP("Words", "Città")},
    {"province", QT_TRANSLATE_NOOP("Words", "Provincia")},
    {"country", QT_TRANSLATE_NOOP("Words", "Paese")},
    {"position", QT_TRANSLATE_NOOP("Words", "Posizione")},
    {"market_type", QT_TRANSLATE_NOOP("Words", "Tipo di mercato")},
    {"size_class", QT_TRANSLATE_NOOP("Words", "Dimensione")},
    {"employees", QT_TRANSLATE_NOOP("Words", "Addetti")},
    {"relationship", QT_TRANSLATE_NOOP("Words", "Rapporto")},
    {"contract_kind", QT_TRANSLATE_NOOP("Words", "Tipo di contratto")},
    {"ateco", QT_TRANSLATE_NOOP("Words", "Codice ATECO")},
    {"ateco_edition", QT_TRANSLATE_NOOP("Words", "Edizione ATECO")},
    {"esg_note", QT_TRANSLATE_NOOP("Words", "Nota ambiente e sociale")},
    {"compliance_note", QT_TRANSLATE_NOOP("Words", "Nota conformità")},
    {"credit_limit_cents", QT_TRANSLATE_NOOP("Words", "Fido")},
    {"credit_status", QT_TRANSLATE_NOOP("Words", "Stato del credito")},
    {"discounts", QT_TRANSLATE_NOOP("Words", "Sconti")},
    {"payment_term_id", QT_TRANSLATE_NOOP("Words", "Pagamento")},
    {"price_list_id", QT_TRANSLATE_NOOP("Words", "Listino")},
    {"name", QT_TRANSLATE_NOOP("Words", "Nome")},
    {"role", QT_TRANSLATE_NOOP("Words", "Ruolo")},
    {"note", QT_TRANSLATE_NOOP("Words", "Nota")},
    {"outcome", QT_TRANSLATE_NOOP("Words", "Esito")},
    {"status", QT_TRANSLATE_NOOP("Words", "Stato")},
    {"quantity_milli", QT_TRANSLATE_NOOP("Words", "Quantità")},
    {"unit_price_micro", QT_TRANSLATE_NOOP("Words", "Prezzo")},
    {"requested_on", QT_TRANSLATE_NOOP("Words", "Consegna richiesta")},
    {"location_id", QT_TRANSLATE_NOOP("Words", "Indirizzo di consegna")},
    {"next_action", QT_TRANSLATE_NOOP("Words", "Prossima azione")},
    {"next_visit_on", QT_TRANSLATE_NOOP("Words", "Prossima visita")},
    {"contact_id", QT_TRANSLATE_NOOP("Words", "Chi hai visto")},
    {"hours", QT_TRANSLATE_NOOP("Words", "Orario")},
    {"consent", QT_TRANSLATE_NOOP("Words", "Consenso")},
    {"title", QT_TRANSLATE_NOOP("Words", "Cosa da fare")},
    {"due_on", QT_TRANSLATE_NOOP("Words", "Scadenza")},
    {"number", QT_TRANSLATE_NOOP("Words", "Numero")},
    {"sku", QT_TRANSLATE_NOOP("Words", "Codice prodotto")},
    {"segment_id", QT_TRANSLATE_NOOP("Words", "Segmento")},
    {"agent_id", QT_TRANSLATE_NOOP("Words", "Agente")},
    {"group_id", QT_TRANSLATE_NOOP("Words", "Gruppo")},
    {"service_level", QT_TRANSLATE_NOOP("Words", "Servizio")},
    {"payment_method", QT_TRANSLATE_NOOP("Words", "Come paga")},
    {"body", QT_TRANSLATE_NOOP("Words", "Testo")},
    {"answer", QT_TRANSLATE_NOOP("Words", "Risposta")},
    {"dead", QT_TRANSLATE_NOOP("Words", "Eliminazione")},
    {"place", QT_TRANSLATE_NOOP("Words", "Posizione")},
    {"is_decision_maker", QT_TRANSLATE_NOOP("Words", "Decide")},
    {"active", QT_TRANSLATE_NOOP("Words", "In uso")},
    {"seen_revision", QT_TRANSLATE_NOOP("Words", "Righe viste")},
};

}  // namespace

QString column_label(std::string_view table, std::string_view column) {
  auto found = std::ranges::find(labels, column, &Label::column);
  if (found == std::end(labels)) return text(column).replace(QLatin1Char('_'), QLatin1Char(' '));
  if (table == "sales_order" && column == "status") return tr("Stato dell'ordine");
  if (table == "visit" && column == "status") return tr("Stato della visita");
  return tr(found->text);
}

QVariantMap hold_chip(const Hold& hold) {
  if (hold.kind == "credit_limit") return chip("pause_circle_filled", tr("Oltre il fido"), "warn");
  if (hold.kind == "discount") return chip("pause_circle_filled", tr("Sconto oltre il limite"), "warn");
  if (hold.kind == "price") return chip("pause_circle_filled", tr("Prezzo diverso dal listino"), "warn");
  if (hold.kind == "blocked") return chip("lock", tr("Cliente bloccato"), "bad");
  if (hold.kind == "quantity") return chip("pause_circle_filled", tr("Quantità fuori misura"), "warn");
  return chip("update", tr("Righe cambiate"), "warn");
}

QVariantMap hold_card(const Hold& hold, const Credit& credit) {
  auto card = hold_chip(hold);
  card["title"] = card.take("text");
  auto on = [&](const QString& value) { return tr("%1 su %2").arg(value, text(hold.product)); };
  if (hold.kind == "credit_limit") {
    card["icon"] = "euro";
    card["value"] = tr("%1 con questo ordine").arg(format::euros(hold.actual_value));
    auto overdue =
        credit.overdue_cents > 0 ? tr("%1 già scaduti").arg(format::euros(credit.overdue_cents)) : QString();
    card["detail"] = QStringList{tr("fido %1").arg(format::euros(hold.limit_value)), overdue}.join(
        overdue.isEmpty() ? "" : ", ");
  } else if (hold.kind == "discount") {
    card["icon"] = "percent";
    card["value"] =
        hold.product.empty() ? format::percent(hold.actual_value) : on(format::percent(hold.actual_value));
    card["detail"] = tr("limite dell'agente %1").arg(format::percent(hold.limit_value));
  } else if (hold.kind == "price") {
    card["icon"] = "sell";
    card["value"] = on(format::price(hold.actual_value));
    card["detail"] = tr("il prezzo valido è %1").arg(format::price(hold.limit_value));
  } else if (hold.kind == "quantity") {
    card["icon"] = "inventory";
    card["value"] = on(format::quantity(hold.actual_value));
    card["detail"] = tr("la prima quantità che si ordina è %1").arg(format::quantity(hold.limit_value));
  } else if (hold.kind == "blocked") {
    card["value"] = credit.reason.empty() ? tr("Non si consegna") : text(credit.reason);
    card["detail"] =
        credit.overdue_cents > 0 ? tr("%1 già scaduti").arg(format::euros(credit.overdue_cents)) : QString();
  } else {
    card["value"] = tr("Le righe sono cambiate dopo la decisione");
    card["detail"] = tr("guarda di nuovo e decidi");
  }
  return card;
}

QVariantMap warning(const CreditWarning& warning) {
  auto said = [](const char* icon, const QString& title, const QString& detail, const char* tone) {
    return QVariantMap{{"icon", icon}, {"title", title}, {"detail", detail}, {"tone", tone}};
  };
  switch (warning.kind) {
    case CreditWarning::Kind::blocked:
      return said("lock", tr("Cliente bloccato"),
                  warning.text.empty() ? tr("La sede tratterrà l'ordine") : text(warning.text), "bad");
    case CreditWarning::Kind::over_limit:
      return said("warning", tr("%1 oltre il fido").arg(format::money(warning.cents)),
                  tr("La sede tratterrà l'ordine"), "warn");
    case CreditWarning::Kind::overdue:
      break;
  }
  auto days = many(warning.days, tr("da 1 giorno"), tr("da %1 giorni"));
  return said("warning", tr("%1 scaduti %2").arg(format::money(warning.cents), days),
              tr("La sede potrebbe trattenerlo"), "warn");
}

}  // namespace giro::words
