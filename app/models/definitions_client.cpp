// The figures of a client and of a portfolio of clients.
#include "app/models/definitions.hpp"

namespace giro {
namespace {

constexpr const char* record = "sync/portfolio/SEGMENTS.md";

constexpr Definition table[] = {
    {"last_visit", record, QT_TRANSLATE_NOOP("Definitions", "Ultima visita"),
     QT_TRANSLATE_NOOP("Definitions",
                       "L'ultima volta che qualcuno è stato dal cliente, e quando tocca di nuovo."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Prossima = ultima visita fatta + intervallo della frequenza, spostata "
                       "al primo giorno di lavoro in cui il cliente è aperto"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Visite fatte di persona, di tutti i colleghi, su questo tablet. "
                       "Telefonate ed e-mail contano solo se l'azienda lo ha stabilito.")},
    {"last_order", record, QT_TRANSLATE_NOOP("Definitions", "Ultimo ordine"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Il giorno dell'ultimo ordine, e il ritmo con cui questo cliente di solito ordina."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Ritmo = giorni tra il primo e l'ultimo ordine ÷ (ordini − 1). Atteso = ultimo ordine "
                       "+ ritmo"),
     QT_TRANSLATE_NOOP("Definitions", "Ordini degli ultimi 12 mesi, senza bozze e annullati.")},
    {"turnover", record, QT_TRANSLATE_NOOP("Definitions", "Fatturato 12 mesi"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Quanto ha ordinato il cliente in un anno, senza IVA, a confronto con "
                       "l'anno prima."),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Somma degli imponibili degli ordini, resi a parte; confronto = (12 mesi − 12 prima) ÷ "
         "12 prima"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Base ordini: 12 mesi fino a oggi, nel giorno in cui l'ordine è stato "
                       "preso; senza bozze e annullati.")},
    {"turnover_months", record, QT_TRANSLATE_NOOP("Definitions", "Fatturato per mese"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Gli ordini di ciascuno degli ultimi 12 mesi, e dello stesso mese un "
                       "anno prima."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Somma degli imponibili degli ordini del mese, resi a parte; un mese senza ordini "
                       "vale zero"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Base ordini, senza IVA, senza bozze e annullati. Il mese in corso "
                       "arriva fino a oggi.")},
    {"bought", record, QT_TRANSLATE_NOOP("Definitions", "Prodotti comprati"),
     QT_TRANSLATE_NOOP("Definitions", "Che cosa ha ordinato il cliente, quanto, e quanto nei 12 mesi prima."),
     QT_TRANSLATE_NOOP("Definitions", "Somma degli importi netti delle righe di vendita di ogni prodotto"),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Base ordini, senza IVA; senza omaggi, resi, bozze e annullati. 12 mesi fino a oggi.")},
    {"exposure", record, QT_TRANSLATE_NOOP("Definitions", "Esposizione"),
     QT_TRANSLATE_NOOP("Definitions", "Quanto il cliente ci deve, o ci dovrà per la merce già ordinata."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Scadenze aperte (anche presentate in banca e insolute) + ordini inviati e non ancora "
                       "fatturati"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Fatture come ricevute dalla sede, ordini anche di questo tablet; IVA "
                       "inclusa, oggi.")},
    {"credit_limit", record, QT_TRANSLATE_NOOP("Definitions", "Fido"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Fin dove il cliente può esporsi prima che la sede trattenga un "
                       "ordine."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Vale il primo che lo stabilisce: il cliente, il suo gruppo, i suoi segmenti in "
                       "ordine di importanza, la zona, l'azienda"),
     QT_TRANSLATE_NOOP("Definitions", "Come ricevuto dalla sede: da qui non si cambia.")},
    {"invoiced", record, QT_TRANSLATE_NOOP("Definitions", "Fatture da incassare"),
     QT_TRANSLATE_NOOP("Definitions", "Le scadenze di fatture che il cliente non ha ancora pagato."),
     QT_TRANSLATE_NOOP("Definitions", "Somma delle scadenze aperte, presentate in banca o insolute"),
     QT_TRANSLATE_NOOP("Definitions", "Fatture e incassi come ricevuti dalla sede; IVA inclusa, oggi.")},
    {"ordered", record, QT_TRANSLATE_NOOP("Definitions", "Ordini non ancora fatturati"),
     QT_TRANSLATE_NOOP("Definitions", "Merce ordinata per cui la fattura deve ancora arrivare."),
     QT_TRANSLATE_NOOP("Definitions", "Somma dei totali degli ordini inviati e non fatturati"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Ordini della sede e di questo tablet, senza bozze e annullati; IVA "
                       "inclusa.")},
    {"overdue", record, QT_TRANSLATE_NOOP("Definitions", "Scaduto"),
     QT_TRANSLATE_NOOP("Definitions", "La parte da incassare che doveva essere già pagata."),
     QT_TRANSLATE_NOOP("Definitions", "Somma delle scadenze aperte con il giorno di scadenza passato"),
     QT_TRANSLATE_NOOP("Definitions", "Fatture e incassi come ricevuti dalla sede, oggi.")},
    {"habits", record, QT_TRANSLATE_NOOP("Definitions", "Come paga"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Di quanto il cliente paga di solito dopo la scadenza, e quanta parte "
                       "paga puntuale."),
     QT_TRANSLATE_NOOP("Definitions",
                       "In media = Σ importo × giorni dopo la scadenza ÷ Σ importo. Puntuale = importi "
                       "pagati entro la scadenza ÷ importi pagati"),
     QT_TRANSLATE_NOOP("Definitions", "Incassi degli ultimi 24 mesi, come ricevuti dalla sede.")},
    {"potential", record, QT_TRANSLATE_NOOP("Definitions", "Potenziale"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Quanto il cliente potrebbe comprare da noi in un anno, secondo chi lo "
                       "segue."),
     QT_TRANSLATE_NOOP("Definitions", "Da conquistare = potenziale − fatturato 12 mesi, mai sotto zero"),
     QT_TRANSLATE_NOOP("Definitions", "Stima scritta nella scheda, con il suo giorno; ordini senza IVA.")},
    {"inherited", record, QT_TRANSLATE_NOOP("Definitions", "Condizioni"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Sconto, pagamento, fido e livello di servizio che valgono per questo "
                       "cliente, e chi li stabilisce."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Vale il primo che lo stabilisce: il cliente, i suoi segmenti in ordine di "
                       "importanza, la zona, l'azienda; per il fido, dopo il cliente, il suo gruppo"),
     QT_TRANSLATE_NOOP("Definitions", "Come ricevuto dalla sede; la stessa regola decide qui e in sede.")},
    {"class_abc", record, QT_TRANSLATE_NOOP("Definitions", "Classe A, B, C"),
     QT_TRANSLATE_NOOP("Definitions", "A sono i pochi clienti che portano la gran parte del fatturato."),
     QT_TRANSLATE_NOOP("Definitions",
                       "In ordine di fatturato: A fino all'80 % del totale, B fino al 95 %, "
                       "C il resto; senza ordini nessuna classe"),
     QT_TRANSLATE_NOOP("Definitions", "Ordini degli ultimi 12 mesi dei clienti attivi su questo tablet.")},
    {"portfolio_turnover", record, QT_TRANSLATE_NOOP("Definitions", "Fatturato dei tuoi clienti"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Quanto hanno ordinato in un anno tutti i clienti attivi che segui, "
                       "chiunque abbia preso l'ordine."),
     QT_TRANSLATE_NOOP("Definitions", "Somma dei fatturati 12 mesi dei clienti attivi"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Base ordini, senza IVA, senza bozze e annullati; 12 mesi fino a "
                       "oggi.")},
    {"active_clients", record, QT_TRANSLATE_NOOP("Definitions", "Clienti attivi"),
     QT_TRANSLATE_NOOP("Definitions",
                       "I clienti con cui si lavora oggi. Contatti, potenziali, ex clienti e "
                       "partner si conoscono, ma non contano."),
     QT_TRANSLATE_NOOP("Definitions", "Rapporto «attivo», e oggi tra il primo e l'ultimo giorno da attivo"),
     QT_TRANSLATE_NOOP("Definitions", "Schede dei clienti su questo tablet.")},
    {"silent_clients", record, QT_TRANSLATE_NOOP("Definitions", "Fermi"),
     QT_TRANSLATE_NOOP("Definitions", "Clienti attivi che di solito a quest'ora avrebbero già ordinato."),
     QT_TRANSLATE_NOOP("Definitions", "Giorni oltre l'ordine atteso > metà del loro ritmo d'ordine"),
     QT_TRANSLATE_NOOP("Definitions", "Ordini degli ultimi 12 mesi, senza bozze e annullati.")},
};

}  // namespace

std::span<const Definition> client_definitions() {
  return table;
}

}  // namespace giro
