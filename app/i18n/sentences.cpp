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
};

QString in_words(const QString& sentence) {
  return QCoreApplication::translate("Sentences", sentence.toUtf8().constData());
}

QString in_words(const Problem& problem) {
  return in_words(QString::fromStdString(problem.what));
}

}  // namespace giro
