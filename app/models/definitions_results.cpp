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
    {"buying_state", figures, QT_TRANSLATE_NOOP("Definitions", "Chi cresce e chi cala"),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Ogni cliente sta in un gruppo solo: perso, a rischio, nuovo, in crescita, in calo, stabile, "
         "o non ha mai comprato."),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Perso: nessun ordine da 180 giorni. A rischio: in ritardo di oltre mezzo ciclo. Poi il "
         "fatturato contro il periodo prima: oltre ± 10 %"),
     QT_TRANSLATE_NOOP("Definitions", "Clienti attivi; giorni e percentuale li può cambiare l'azienda.")},
    {"retention", figures, QT_TRANSLATE_NOOP("Definitions", "Clienti rimasti"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Quanti dei clienti che compravano all'inizio del periodo comprano ancora alla fine."),
     QT_TRANSLATE_NOOP("Definitions", "Rimasti ÷ clienti con un ordine nei 180 giorni prima del periodo"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Tutti i clienti, anche chi non lo è più; i giorni li può cambiare l'azienda.")},
    {"turnover_split", figures, QT_TRANSLATE_NOOP("Definitions", "Da dove viene il fatturato"),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Il fatturato del periodo per zona, segmento, provincia, agente, prodotto o cliente, dal più "
         "grande, con la sua classe."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Quota = fatturato della riga ÷ fatturato di tutte; le quote fanno 100 %"),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Per agente e prodotto ogni documento conta; per il resto i clienti attivi. A confronto gli "
         "stessi giorni di un anno prima.")},
    {"kpi_turnover", figures, QT_TRANSLATE_NOOP("Definitions", "Fatturato e ordini"),
     QT_TRANSLATE_NOOP("Definitions", "Quanto si è venduto nel periodo, e con quanti ordini."),
     QT_TRANSLATE_NOOP("Definitions", "Netto di sconti, senza IVA; i resi stanno a parte e non lo abbassano"),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Ordini o fatture, come scelto, anche di chi non è più cliente; a confronto gli stessi giorni "
         "di un anno prima.")},
    {"kpi_average_order", figures, QT_TRANSLATE_NOOP("Definitions", "Ordine medio"),
     QT_TRANSLATE_NOOP("Definitions", "Quanto vale in media un ordine."),
     QT_TRANSLATE_NOOP("Definitions", "Fatturato ÷ ordini con almeno una riga venduta"),
     QT_TRANSLATE_NOOP("Definitions", "Ordini o fatture del periodo scelto.")},
    {"kpi_lines", figures, QT_TRANSLATE_NOOP("Definitions", "Righe per ordine"),
     QT_TRANSLATE_NOOP("Definitions", "Quanti prodotti entrano in media in un ordine."),
     QT_TRANSLATE_NOOP("Definitions", "Righe vendute ÷ ordini con almeno una riga venduta"),
     QT_TRANSLATE_NOOP("Definitions", "Tutti i clienti: con un segmento o una provincia non si sa.")},
    {"kpi_strike", figures, QT_TRANSLATE_NOOP("Definitions", "Visite con ordine"),
     QT_TRANSLATE_NOOP("Definitions", "Quante visite portano un ordine."),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Visite fatte con un ordine ÷ visite fatte: lo dice l'esito, o un ordine che la nomina"),
     QT_TRANSLATE_NOOP("Definitions", "Tutti i clienti: con un segmento o una provincia non si sa.")},
    {"kpi_kept", figures, QT_TRANSLATE_NOOP("Definitions", "Frequenza, pesata"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Quante delle visite chieste per il mese sono fatte, dando più peso ai clienti A."),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Σ peso × visite fatte (fino a quelle chieste) ÷ Σ peso × visite chieste; pesi A, B, C: 3, 2, 1"),
     QT_TRANSLATE_NOOP("Definitions", "Il mese in corso fino a oggi; i pesi li può cambiare l'azienda.")},
    {"kpi_quiet", figures, QT_TRANSLATE_NOOP("Definitions", "Chi non si vede e non si sente"),
     QT_TRANSLATE_NOOP("Definitions",
                       "I clienti attivi da cui non si passa e che non ordinano da più tempo."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Il più recente fra l'ultima visita fatta e l'ultimo ordine, dal più lontano"),
     QT_TRANSLATE_NOOP("Definitions", "Visite e ordini come ricevuti.")},
};

}  // namespace

std::span<const Definition> result_definitions() {
  return table;
}

}  // namespace giro
