#include "app/models/import_words.hpp"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

#include "app/models/words.hpp"

namespace giro::words {
namespace {

QString tr(const char* source) {
  return QCoreApplication::translate("Words", source);
}

struct Named {
  const char* code;
  const char* words;
};
constexpr Named kinds[] = {
    {"clients", QT_TRANSLATE_NOOP("Words", "Clienti")},
    {"contacts", QT_TRANSLATE_NOOP("Words", "Contatti")},
    {"products", QT_TRANSLATE_NOOP("Words", "Prodotti")},
    {"prices", QT_TRANSLATE_NOOP("Words", "Prezzi")},
    {"users", QT_TRANSLATE_NOOP("Words", "Persone")},
    {"orders", QT_TRANSLATE_NOOP("Words", "Ordini")},
    {"order_lines", QT_TRANSLATE_NOOP("Words", "Righe d'ordine")},
    {"invoices", QT_TRANSLATE_NOOP("Words", "Fatture")},
    {"payments", QT_TRANSLATE_NOOP("Words", "Pagamenti")},
    {"ratings", QT_TRANSLATE_NOOP("Words", "Valutazioni")},
};

constexpr Named fields[] = {
    {"segment", QT_TRANSLATE_NOOP("Words", "Zona (creata se è nuova)")},
    {"agent", QT_TRANSLATE_NOOP("Words", "Agente")},
    {"group", QT_TRANSLATE_NOOP("Words", "Gruppo")},
    {"price_list", QT_TRANSLATE_NOOP("Words", "Listino")},
    {"payment_term", QT_TRANSLATE_NOOP("Words", "Pagamento")},
    {"payment_method", QT_TRANSLATE_NOOP("Words", "Modo di pagamento")},
    {"credit_limit", QT_TRANSLATE_NOOP("Words", "Fido")},
    {"discount", QT_TRANSLATE_NOOP("Words", "Sconto")},
    {"discount2", QT_TRANSLATE_NOOP("Words", "Sconto 2")},
    {"discount3", QT_TRANSLATE_NOOP("Words", "Sconto 3")},
    {"discount4", QT_TRANSLATE_NOOP("Words", "Sconto 4")},
    {"vat", QT_TRANSLATE_NOOP("Words", "IVA")},
    {"lat", QT_TRANSLATE_NOOP("Words", "Latitudine")},
    {"lon", QT_TRANSLATE_NOOP("Words", "Longitudine")},
    {"active", QT_TRANSLATE_NOOP("Words", "Attivo")},
    {"active_from", QT_TRANSLATE_NOOP("Words", "Cliente dal")},
    {"active_to", QT_TRANSLATE_NOOP("Words", "Cliente fino al")},
    {"erp_code", QT_TRANSLATE_NOOP("Words", "Codice gestionale")},
    {"login", QT_TRANSLATE_NOOP("Words", "Accede come")},
    {"manager", QT_TRANSLATE_NOOP("Words", "Responsabile")},
    {"discount_limit", QT_TRANSLATE_NOOP("Words", "Sconto massimo")},
    {"sku", QT_TRANSLATE_NOOP("Words", "Codice prodotto")},
    {"category", QT_TRANSLATE_NOOP("Words", "Categoria")},
    {"barcode", QT_TRANSLATE_NOOP("Words", "Codice a barre")},
    {"unit", QT_TRANSLATE_NOOP("Words", "Unità")},
    {"pack", QT_TRANSLATE_NOOP("Words", "Confezione")},
    {"pack_quantity", QT_TRANSLATE_NOOP("Words", "Quantità per confezione")},
    {"min_quantity", QT_TRANSLATE_NOOP("Words", "Quantità minima")},
    {"order_multiple", QT_TRANSLATE_NOOP("Words", "Si ordina a multipli di")},
    {"price", QT_TRANSLATE_NOOP("Words", "Prezzo")},
    {"unit_price", QT_TRANSLATE_NOOP("Words", "Prezzo unitario")},
    {"replaced_by", QT_TRANSLATE_NOOP("Words", "Sostituito da")},
    {"stock", QT_TRANSLATE_NOOP("Words", "Giacenza")},
    {"stock_at", QT_TRANSLATE_NOOP("Words", "Giacenza del")},
    {"valid_from", QT_TRANSLATE_NOOP("Words", "Vale dal")},
    {"valid_to", QT_TRANSLATE_NOOP("Words", "Non vale più dal")},
    {"client", QT_TRANSLATE_NOOP("Words", "Cliente")},
    {"decision_maker", QT_TRANSLATE_NOOP("Words", "Decide")},
    {"consent", QT_TRANSLATE_NOOP("Words", "Consenso")},
    {"consent_on", QT_TRANSLATE_NOOP("Words", "Consenso del")},
    {"consent_source", QT_TRANSLATE_NOOP("Words", "Come è stato dato")},
    {"order", QT_TRANSLATE_NOOP("Words", "Ordine")},
    {"date", QT_TRANSLATE_NOOP("Words", "Data")},
    {"user", QT_TRANSLATE_NOOP("Words", "Chi l'ha preso")},
    {"quantity", QT_TRANSLATE_NOOP("Words", "Quantità")},
    {"requested", QT_TRANSLATE_NOOP("Words", "Consegna richiesta")},
    {"promised", QT_TRANSLATE_NOOP("Words", "Consegna promessa")},
    {"delivered", QT_TRANSLATE_NOOP("Words", "Consegnato il")},
    {"invoice", QT_TRANSLATE_NOOP("Words", "Fattura")},
    {"issued", QT_TRANSLATE_NOOP("Words", "Data fattura")},
    {"due", QT_TRANSLATE_NOOP("Words", "Scadenza")},
    {"amount", QT_TRANSLATE_NOOP("Words", "Importo")},
    {"taxable", QT_TRANSLATE_NOOP("Words", "Imponibile")},
    {"kind", QT_TRANSLATE_NOOP("Words", "Tipo")},
    {"method", QT_TRANSLATE_NOOP("Words", "Modo di pagamento")},
    {"paid", QT_TRANSLATE_NOOP("Words", "Pagato il")},
    {"disputed", QT_TRANSLATE_NOOP("Words", "Contestata")},
    {"score", QT_TRANSLATE_NOOP("Words", "Punteggio")},
    {"rated", QT_TRANSLATE_NOOP("Words", "Valutato il")},
    {"source", QT_TRANSLATE_NOOP("Words", "Fonte")},
};

/// A sentence of the office, with * where something of the file stands, and ours with %1, %2 for these.
struct Said {
  const char* english;
  const char* words;
};
constexpr Said reasons[] = {
    {"empty, but * is needed", QT_TRANSLATE_NOOP("Words", "è vuota, ma serve")},
    {"* fields where the header has *: is a comma unquoted?",
     QT_TRANSLATE_NOOP("Words", "%1 colonne dove l'intestazione ne ha %2: manca una virgoletta?")},
    {"* fields where the header has *: does the row end too early?",
     QT_TRANSLATE_NOOP("Words", "%1 colonne dove l'intestazione ne ha %2: la riga finisce prima?")},
    {"\"*\" is no number", QT_TRANSLATE_NOOP("Words", "«%1» non è un numero")},
    {"\"*\" has more than * decimals", QT_TRANSLATE_NOOP("Words", "«%1» ha più di %2 decimali")},
    {"\"*\" is too large", QT_TRANSLATE_NOOP("Words", "«%1» è troppo grande")},
    {"\"*\" is no yes or no: write 1 or 0", QT_TRANSLATE_NOOP("Words", "«%1» non è sì o no: scrivi 1 o 0")},
    {"\"*\" is no ISO date*",
     QT_TRANSLATE_NOOP("Words", "«%1» non è una data come 2026-03-31: scegli come sono scritte le date")},
    {"\"*\" is no date of the form *", QT_TRANSLATE_NOOP("Words", "«%1» non è una data come %2")},
    {"there is no * \"*\": *", QT_TRANSLATE_NOOP("Words", "«%2» non c'è in sede: importalo prima")},
    {"a line needs sku and quantity together",
     QT_TRANSLATE_NOOP("Words", "una riga ha bisogno di prodotto e quantità insieme")},
    {"quantity is 0: a line needs one", QT_TRANSLATE_NOOP("Words", "la quantità è 0")},
    {"a discount lies between 0 and 100 %", QT_TRANSLATE_NOOP("Words", "uno sconto va da 0 a 100 %")},
    {"no unit_price, and the product has no price either",
     QT_TRANSLATE_NOOP("Words", "non c'è un prezzo, e neanche il prodotto ne ha uno")},
    {"order \"*\" has another client on line *",
     QT_TRANSLATE_NOOP("Words", "l'ordine «%1» ha un altro cliente alla riga %2")},
    {"this order is already another client's",
     QT_TRANSLATE_NOOP("Words", "quest'ordine è già di un altro cliente")},
    {"a price belongs to a price_list or to a client: give one of the two",
     QT_TRANSLATE_NOOP("Words", "un prezzo è di un listino o di un cliente: scrivi uno dei due")},
    {"neither a price nor a discount: the row says nothing",
     QT_TRANSLATE_NOOP("Words", "né prezzo né sconto: la riga non dice niente")},
    {"amount is 0: nothing was paid", QT_TRANSLATE_NOOP("Words", "l'importo è 0")},
};
constexpr Said problems[] = {
    {"*a quote opens here and is never closed: close it or double it.",
     QT_TRANSLATE_NOOP("Words", "Una virgoletta si apre e non si chiude: correggi il file.")},
    {"The file is empty: *",
     QT_TRANSLATE_NOOP("Words", "Il file è vuoto: la prima riga deve dire i nomi delle colonne.")},
    {"* all map to *",
     QT_TRANSLATE_NOOP("Words",
                       "Solo testi si possono unire: per un numero o una data scegli una colonna sola.")},
};

/// In English the office's own words stand; otherwise ours for the sentence that fits.
template <std::size_t count>
QString said_in_words(const QString& said, const Said (&known)[count]) {
  if (QLocale().language() == QLocale::English) return said;
  for (auto& one : known) {
    auto pattern = QRegularExpression::escape(QString::fromUtf8(one.english)).replace("\\*", "(.*?)");
    auto match = QRegularExpression("^" + pattern + "$").match(said);
    if (!match.hasMatch()) continue;
    auto words = tr(one.words);
    for (int i = 1; i <= match.lastCapturedIndex(); ++i)
      words.replace("%" + QString::number(i), match.captured(i));
    return words;
  }
  return said;
}

QString plain(const QString& name) {
  QString letters;
  for (auto c : name.toLower().normalized(QString::NormalizationForm_D))
    if (c.isLetterOrNumber()) letters += c;
  return letters;
}

}  // namespace

QVariantList import_kinds(const QString& selected) {
  QVariantList all;
  for (auto& kind : kinds) all += choice(kind.code, tr(kind.words), selected == QLatin1String(kind.code));
  return all;
}

QString import_field(const QString& ours) {
  auto found = std::ranges::find_if(fields, [&](auto& field) { return ours == QLatin1String(field.code); });
  return found == std::end(fields) ? column_label("", ours.toStdString()) : tr(found->words);
}

bool is_called(const QString& column, const QString& ours) {
  auto name = plain(column);
  return !name.isEmpty() && (name == plain(ours) || name == plain(import_field(ours).section('(', 0, 0)));
}

BadRow bad_row(const QString& said) {
  static const QRegularExpression shape("^line (\\d+)(?:, column (.*?))?: (.*)$");
  auto match = shape.match(said);
  if (!match.hasMatch()) return {{}, said};
  auto reason = said_in_words(match.captured(3), reasons);
  auto column = match.captured(2);
  return {match.captured(1), column.isEmpty() ? reason : column + ": " + reason};
}

QString import_problem(const QString& said) {
  return said_in_words(said, problems);
}

}  // namespace giro::words
