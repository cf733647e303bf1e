// What came of it: strategies, targets, how clients' buying changes.
#include "app/models/definitions.hpp"

namespace giro {
namespace {

constexpr const char* figures = "sync/figures/FIGURES.md";

constexpr Definition table[] = {
    {"strategy_effect", figures, QT_TRANSLATE_NOOP("Definitions", "Effetto della strategia"),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Quanto è cambiato il fatturato dei suoi clienti, in più o in meno di quello di clienti "
         "simili che non la hanno. È un'osservazione, non una prova: chi ha scelto i clienti può "
         "aver scelto quelli già in crescita."),
     QT_TRANSLATE_NOOP("Definitions",
                       "(Durante − prima) dei suoi clienti − lo stesso dei clienti di confronto, classe per "
                       "classe. Se il margine, al 95 %, arriva a zero non si distingue dal caso"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Ordini, per cliente ogni 30 giorni; classi dei 12 mesi prima; prima e dopo durano "
                       "quanto la strategia fin qui.")},
    {"strategy_turnover", figures, QT_TRANSLATE_NOOP("Definitions", "Fatturato con la strategia"),
     QT_TRANSLATE_NOOP("Definitions", "Quanto compra in media un cliente, prima, durante e dopo."),
     QT_TRANSLATE_NOOP("Definitions", "Imponibili degli ordini ÷ clienti ÷ giorni × 30"),
     QT_TRANSLATE_NOOP("Definitions", "Ordini senza bozze e annullati, senza IVA.")},
    {"strategy_orders", figures, QT_TRANSLATE_NOOP("Definitions", "Ordini con la strategia"),
     QT_TRANSLATE_NOOP("Definitions", "Quante volte ordina in media un cliente, prima, durante e dopo."),
     QT_TRANSLATE_NOOP("Definitions", "Ordini ÷ clienti ÷ giorni × 30"),
     QT_TRANSLATE_NOOP("Definitions", "Ordini senza bozze e annullati.")},
    {"strategy_visits", figures, QT_TRANSLATE_NOOP("Definitions", "Visite con la strategia"),
     QT_TRANSLATE_NOOP("Definitions", "Quante visite riceve in media un cliente, prima, durante e dopo."),
     QT_TRANSLATE_NOOP("Definitions", "Visite fatte ÷ clienti ÷ giorni × 30"),
     QT_TRANSLATE_NOOP("Definitions", "Visite fatte, come ricevute.")},
    {"strategy_discount", figures, QT_TRANSLATE_NOOP("Definitions", "Sconto dato con la strategia"),
     QT_TRANSLATE_NOOP("Definitions", "Quanto si è lasciato in media a un cliente, sotto il listino."),
     QT_TRANSLATE_NOOP("Definitions", "(Prezzo di listino − netto) delle righe ÷ clienti ÷ giorni × 30"),
     QT_TRANSLATE_NOOP("Definitions", "Righe che hanno un prezzo di listino.")},
    {"strategy_days", figures, QT_TRANSLATE_NOOP("Definitions", "Ritardo nei pagamenti con la strategia"),
     QT_TRANSLATE_NOOP("Definitions", "Con quanti giorni di ritardo si è pagato; sotto zero, in anticipo."),
     QT_TRANSLATE_NOOP("Definitions", "Media di (pagamento − scadenza), pesata per importo"),
     QT_TRANSLATE_NOOP("Definitions", "Incassi confermati dalla sede, nel periodo in cui sono arrivati.")},
    {"target_reached", figures, QT_TRANSLATE_NOOP("Definitions", "Obiettivo raggiunto"),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Quanto del fatturato chiesto per il mese è fatto. La tacca è dove si dovrebbe essere oggi."),
     QT_TRANSLATE_NOOP("Definitions", "Fatturato del mese ÷ obiettivo, dove ce n'è uno"),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "I conti della sede, che una riassegnazione non cambia; del mese in corso almeno quello che "
         "si sa qui. Ordini al netto dei resi, senza IVA.")},
    {"target_forecast", figures, QT_TRANSLATE_NOOP("Definitions", "Previsto a fine mese"),
     QT_TRANSLATE_NOOP("Definitions", "A quanto si arriva se si continua al passo di oggi."),
     QT_TRANSLATE_NOOP("Definitions", "Fatto × giorni di lavoro del mese ÷ giorni di lavoro passati"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Dal lunedì al venerdì, senza feste nazionali; solo per il mese in corso.")},
    {"target_before", figures, QT_TRANSLATE_NOOP("Definitions", "Sull'anno prima"),
     QT_TRANSLATE_NOOP("Definitions", "Il fatturato del mese contro gli stessi giorni di un anno fa."),
     QT_TRANSLATE_NOOP("Definitions", "Fatto ÷ fatto negli stessi giorni dell'anno prima − 1"),
     QT_TRANSLATE_NOOP("Definitions", "Ordini che contano per gli agenti mostrati, al netto dei resi.")},
    {"target_pace", figures, QT_TRANSLATE_NOOP("Definitions", "Agenti in passo"),
     QT_TRANSLATE_NOOP("Definitions", "Chi arriva all'obiettivo, se continua al passo di oggi."),
     QT_TRANSLATE_NOOP("Definitions", "Agenti con previsto (a mese finito: fatto) ≥ obiettivo"),
     QT_TRANSLATE_NOOP("Definitions", "Su chi ha un obiettivo per il mese.")},
};

}  // namespace

std::span<const Definition> result_definitions() {
  return table;
}

}  // namespace giro
