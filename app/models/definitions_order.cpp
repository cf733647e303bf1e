// The figures of an order, of what to propose, of strategies and of service.
#include "app/models/definitions.hpp"

namespace giro {
namespace {

constexpr const char* prices = "sync/domain/PRICES.md";

constexpr Definition table[] = {
    {"order_price", prices, QT_TRANSLATE_NOOP("Definitions", "Da dove viene il prezzo"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Il prezzo che vale oggi per questo cliente, questo prodotto e questa quantità."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Prezzo concordato, poi listino del cliente, poi prezzo base; la soglia di "
                       "quantità raggiunta; sconti in cascata, per ultima la strategia"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Listini, accordi e strategie come ricevuti dalla sede, nel giorno dell'ordine.")},
    {"together", prices, QT_TRANSLATE_NOOP("Definitions", "Comprato insieme"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Prodotti che gli stessi ordini contengono più spesso di quanto accadrebbe per "
                       "caso."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Supporto = ordini con tutti e due ÷ ordini. Confidenza = ordini con tutti e due "
                       "÷ ordini con il primo. Lift = confidenza ÷ quota di ordini con il secondo"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Ordini di 12 mesi dei clienti del segmento; le regole le calcola la sede ogni "
                       "notte, con supporto di almeno il 2 %.")},
    {"better_pack", prices, QT_TRANSLATE_NOOP("Definitions", "Quantità migliore"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Una quantità vicina che costa meno al pezzo, o che riempie la confezione."),
     QT_TRANSLATE_NOOP("Definitions",
                       "La prossima soglia del listino entro la metà in più; altrimenti la confezione, "
                       "se è piena per più di metà"),
     QT_TRANSLATE_NOOP("Definitions", "Prezzi di oggi per questo cliente.")},
    {"lapsed", prices, QT_TRANSLATE_NOOP("Definitions", "Non lo compra più"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Un prodotto che il cliente prendeva con regolarità e che manca da troppo."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Comprato almeno 3 volte, e non da più del doppio del ciclo; ciclo = giorni tra "
                       "la prima e l'ultima volta ÷ volte in mezzo"),
     QT_TRANSLATE_NOOP("Definitions", "Ordini degli ultimi 18 mesi, senza bozze e annullati.")},
    {"similar", prices, QT_TRANSLATE_NOOP("Definitions", "Clienti simili"),
     QT_TRANSLATE_NOOP("Definitions", "Prodotti che molti clienti come questo comprano, e questo no."),
     QT_TRANSLATE_NOOP("Definitions",
                       "I 100 clienti più vicini (prima i segmenti in comune, poi il potenziale); si "
                       "propone quello che comprano almeno in 2 e almeno un terzo"),
     QT_TRANSLATE_NOOP("Definitions", "Ordini di un anno dei clienti di questo tablet.")},
    {"strategy", prices, QT_TRANSLATE_NOOP("Definitions", "Strategia"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Quello che l'azienda persegue con certi clienti, per un periodo: sconti, "
                       "pagamenti, servizio, prodotti da proporre."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Vale dal primo all'ultimo giorno, compresi; di più sconti vale il maggiore; un "
                       "budget speso la segnala, non la ferma"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Decisa in sede per un segmento o per una lista di clienti; budget e speso li "
                       "scrive la sede.")},
    {"service_level", prices, QT_TRANSLATE_NOOP("Definitions", "Livello di servizio"),
     QT_TRANSLATE_NOOP("Definitions", "Come l'azienda serve questo cliente, e quanto le costa in un anno."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Vale il primo: il livello del cliente, di una strategia in corso, dei segmenti, "
                       "dell'azienda; altrimenti quello che il potenziale raggiunge"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Livelli, soglie e costo annuo per cliente sono stabiliti dall'azienda.")},
    {"otif", prices, QT_TRANSLATE_NOOP("Definitions", "Puntuali e completi"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Quanti ordini sono arrivati entro il giorno promesso e con tutta la merce "
                       "(OTIF)."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Ordini puntuali e completi ÷ ordini consegnati che avevano un giorno promesso o "
                       "richiesto"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Ordini presi negli ultimi 12 mesi. Quelli non ancora consegnati e quelli senza "
                       "un giorno non contano.")},
    {"on_time", prices, QT_TRANSLATE_NOOP("Definitions", "In tempo"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Quanti ordini sono arrivati entro il giorno promesso, anche se mancava qualcosa."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Ordini consegnati entro il giorno promesso, o richiesto se nessuno era promesso "
                       "÷ ordini consegnati con un giorno"),
     QT_TRANSLATE_NOOP("Definitions", "Ordini presi negli ultimi 12 mesi; l'ultima consegna conta.")},
};

}  // namespace

std::span<const Definition> order_definitions() {
  return table;
}

}  // namespace giro
