#include "app/i18n/sentences.hpp"

#include <QCoreApplication>

namespace giro {

[[maybe_unused]] static constexpr const char* sentences_of_the_core[] = {
    QT_TRANSLATE_NOOP("Sentences", "Manca il giorno da cui vale."),
    QT_TRANSLATE_NOOP("Sentences", "L'assegnazione finirebbe prima di cominciare: correggi le date."),
    QT_TRANSLATE_NOOP("Sentences", "È già così: non è cambiato niente."),
    QT_TRANSLATE_NOOP("Sentences", "Manca il giorno in cui finisce."),
    QT_TRANSLATE_NOOP("Sentences", "Finisce già quel giorno."),
    QT_TRANSLATE_NOOP("Sentences", "Non è cambiato niente."),
    QT_TRANSLATE_NOOP("Sentences", "Questo dato non è più su questo tablet."),
    QT_TRANSLATE_NOOP("Sentences", "Manca la ragione sociale (legal_name)."),
    QT_TRANSLATE_NOOP("Sentences",
                      "Scegli il segmento del cliente (segment=CODICE): ne segui più d'uno o nessuno."),
    QT_TRANSLATE_NOOP("Sentences", "La nota è vuota."),
    QT_TRANSLATE_NOOP("Sentences", "Scrivi che cosa chiede il cliente."),
    QT_TRANSLATE_NOOP("Sentences", "Scrivi che cosa c'è da fare."),
    QT_TRANSLATE_NOOP("Sentences", "È già stata decisa."),
    QT_TRANSLATE_NOOP("Sentences",
                      "Riguarda un dato che questa versione di Giro non conosce: aggiorna Giro."),
    QT_TRANSLATE_NOOP("Sentences", "Il dato non è più su questo tablet: può deciderlo la sede."),
    QT_TRANSLATE_NOOP("Sentences", "Questo valore non si può riscrivere: può deciderlo la sede."),
    QT_TRANSLATE_NOOP("Sentences", "Va ancora decisa."),
    QT_TRANSLATE_NOOP("Sentences", "La quantità deve essere maggiore di zero."),
    QT_TRANSLATE_NOOP("Sentences", "Nessuna riga da aggiungere."),
    QT_TRANSLATE_NOOP("Sentences", "L'ordine è vuoto: aggiungi almeno una riga."),
    QT_TRANSLATE_NOOP("Sentences", "Manca il motivo: chi ha preso l'ordine deve saperlo."),
    QT_TRANSLATE_NOOP("Sentences", "Tipo di dato sconosciuto."),
    QT_TRANSLATE_NOOP("Sentences", "Manca l'esito della visita."),
    QT_TRANSLATE_NOOP("Sentences", "Solo una visita fatta o saltata si può riaprire."),
    QT_TRANSLATE_NOOP("Sentences", "Una visita già chiusa non si annulla: riaprila prima."),
    QT_TRANSLATE_NOOP("Sentences", "È troppo per una voce sola: salvala in parti più piccole."),
    QT_TRANSLATE_NOOP("Sentences", "È corta per una partita IVA estera: controllala."),
    QT_TRANSLATE_NOOP("Sentences",
                      "La partita IVA ha 11 cifre: ricontrollala, o lascia vuoto il campo per ora."),
    QT_TRANSLATE_NOOP("Sentences",
                      "L'ultima cifra della partita IVA non torna: una cifra è sbagliata. Ricontrollala, o "
                      "lascia vuoto il campo per ora."),
    QT_TRANSLATE_NOOP("Sentences",
                      "Il codice fiscale ha 16 caratteri, o 11 cifre per una società: ricontrollalo, o "
                      "lascia vuoto il campo per ora."),
    QT_TRANSLATE_NOOP("Sentences",
                      "Il codice fiscale non torna con il suo carattere di controllo: ricontrollalo, o "
                      "lascia vuoto il campo per ora."),
    QT_TRANSLATE_NOOP("Sentences", "È diverso dalla partita IVA: per una società di solito sono uguali."),
    QT_TRANSLATE_NOOP("Sentences",
                      "Il codice SDI ha 7 lettere o cifre (6 per la pubblica amministrazione): "
                      "ricontrollalo, o scrivi 0000000 e la PEC."),
    QT_TRANSLATE_NOOP("Sentences", "6 caratteri: va bene solo per una pubblica amministrazione."),
    QT_TRANSLATE_NOOP("Sentences", "Con 0000000 la fattura va alla PEC: scrivila, se c'è."),
    QT_TRANSLATE_NOOP("Sentences", "XXXXXXX è per i clienti esteri."),
    QT_TRANSLATE_NOOP("Sentences",
                      "Non è un indirizzo e-mail (nome@dominio.it): ricontrollalo, o lascia vuoto il campo."),
    QT_TRANSLATE_NOOP("Sentences", "È un indirizzo e-mail comune, non una PEC: una fattura non ci arriva."),
    QT_TRANSLATE_NOOP("Sentences", "Una sigla sarda di altri anni: controllala."),
    QT_TRANSLATE_NOOP("Sentences",
                      "Nessuna provincia ha questa sigla: scrivi due lettere, come TV, o il nome intero."),
    QT_TRANSLATE_NOOP("Sentences", "Non è una provincia italiana: scrivi la sigla, come TV, o il paese."),
    QT_TRANSLATE_NOOP("Sentences", "Il CAP ha 5 cifre: ricontrollalo, o scrivi il paese se non è in Italia."),
    QT_TRANSLATE_NOOP("Sentences",
                      "Un codice ATECO è come 56.10.11: ricontrollalo, o lascia vuoto il campo."),
    QT_TRANSLATE_NOOP("Sentences", "Nessuna divisione ATECO comincia così: ricontrollalo."),
    QT_TRANSLATE_NOOP("Sentences", "Scrivi anche l'edizione: 2007 o 2025 (dal 1º aprile 2025)."),
    QT_TRANSLATE_NOOP("Sentences",
                      "Le edizioni ATECO in uso sono 2007 (e il suo aggiornamento 2022) e 2025."),
    QT_TRANSLATE_NOOP("Sentences", "Le segmentazioni le cambia la sede."),
    QT_TRANSLATE_NOOP("Sentences",
                      "Nella segmentazione di assegnazione i clienti li spostano solo le persone."),
    QT_TRANSLATE_NOOP("Sentences", "Scrivi perché: il motivo resta, e le regole non lo spostano più."),
    QT_TRANSLATE_NOOP("Sentences", "Lo decidono già le regole."),
    QT_TRANSLATE_NOOP("Sentences", "Questa segmentazione non è su questo tablet."),
    QT_TRANSLATE_NOOP("Sentences", "Questo segmento non è su questo tablet."),
    QT_TRANSLATE_NOOP("Sentences", "Questo cliente non è su questo tablet."),
    QT_TRANSLATE_NOOP("Sentences", "Questo cliente non è in nessun segmento di questa segmentazione."),
    QT_TRANSLATE_NOOP("Sentences", "Le strategie le decide la sede."),
    QT_TRANSLATE_NOOP("Sentences", "Dai un nome alla strategia."),
    QT_TRANSLATE_NOOP("Sentences", "Scegli che cosa fa la strategia."),
    QT_TRANSLATE_NOOP("Sentences", "La strategia finirebbe prima di cominciare: correggi le date."),
    QT_TRANSLATE_NOOP("Sentences", "Lo sconto va da più di 0 a 100 %."),
    QT_TRANSLATE_NOOP("Sentences", "Scrivi i codici dei prodotti da proporre."),
    QT_TRANSLATE_NOOP("Sentences", "Scegli il pagamento da proporre."),
    QT_TRANSLATE_NOOP("Sentences", "Scegli il livello di servizio."),
    QT_TRANSLATE_NOOP("Sentences", "Questa strategia non è su questo tablet."),
    QT_TRANSLATE_NOOP("Sentences", "Questa strategia è già finita."),
    QT_TRANSLATE_NOOP("Sentences", "È già nella lista."),
    QT_TRANSLATE_NOOP("Sentences", "Scrivi quanto hai incassato: più di zero."),
    QT_TRANSLATE_NOOP("Sentences", "Scrivi il giorno come 2026-11-19."),
    QT_TRANSLATE_NOOP("Sentences", "Gli incassi li conferma la sede."),
    QT_TRANSLATE_NOOP("Sentences", "Questo incasso non è su questo tablet."),
    QT_TRANSLATE_NOOP("Sentences", "Questo incasso è già confermato."),
    QT_TRANSLATE_NOOP("Sentences", "Scrivi il giorno promesso come 2026-11-19."),
    QT_TRANSLATE_NOOP("Sentences", "Scrivi quanto ha promesso: più di zero, o niente per tutto."),
    QT_TRANSLATE_NOOP("Sentences", "Questa fattura non è su questo tablet."),
    QT_TRANSLATE_NOOP("Sentences", "Questa promessa non è su questo tablet."),
    QT_TRANSLATE_NOOP("Sentences", "Una promessa è open, kept o broken."),
    QT_TRANSLATE_NOOP("Sentences", "Il fido lo decide chi gestisce i crediti."),
    QT_TRANSLATE_NOOP("Sentences", "Un fido non è sotto zero."),
    QT_TRANSLATE_NOOP("Sentences", "Scrivi perché: chi prende ordini lo deve sapere."),
};

QString in_words(const QString& sentence) {
  return QCoreApplication::translate("Sentences", sentence.toUtf8().constData());
}

QString in_words(const Problem& problem) {
  return in_words(QString::fromStdString(problem.what));
}

}  // namespace giro
