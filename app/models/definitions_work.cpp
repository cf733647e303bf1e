// The figures of an agent's work: the round, the month, the team's day.
#include "app/models/definitions.hpp"

namespace giro {
namespace {

constexpr const char* plan = "sync/portfolio/PLAN.md";

constexpr Definition table[] = {
    {"due_clients", plan, QT_TRANSLATE_NOOP("Definitions", "Da visitare"),
     QT_TRANSLATE_NOOP("Definitions", "I clienti attivi a cui oggi tocca una visita, o toccava prima."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Ultima visita + intervallo della frequenza ≤ oggi; mai visitati: dal "
                       "giorno in cui sono attivi"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Visite fatte di persona, orari, chiusure, festività e assenze, su "
                       "questo tablet.")},
    {"month_visits", plan, QT_TRANSLATE_NOOP("Definitions", "Visite del mese"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Le visite fatte questo mese, sull'obiettivo. La tacca è dove "
                       "dovresti essere oggi."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Visite fatte ÷ obiettivo; tacca = giorni di lavoro passati ÷ giorni "
                       "di lavoro del mese"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Le tue visite su questo tablet, o il conto della sede se è più "
                       "alto. L'obiettivo lo dà la sede.")},
    {"month_turnover", plan, QT_TRANSLATE_NOOP("Definitions", "Fatturato del mese"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Gli ordini di questo mese che contano per te, sull'obiettivo. La "
                       "tacca è dove dovresti essere oggi."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Imponibili degli ordini ÷ obiettivo; tacca = giorni di lavoro passati "
                       "÷ giorni di lavoro del mese"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Base ordini, senza IVA, senza bozze e annullati: quelli su questo "
                       "tablet, o il conto della sede se è più alto.")},
    {"team_visits", plan, QT_TRANSLATE_NOOP("Definitions", "Visite fatte"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Le visite della giornata già concluse, su quelle previste. «Almeno»: "
                       "c'è un tablet che non si fa sentire e può averne fatte altre."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Visite fatte ÷ visite del giorno (previste, in corso, fatte, saltate)"),
     QT_TRANSLATE_NOOP("Definitions", "Come ricevute dalla sede all'ora scritta in alto; la tua squadra.")},
    {"team_orders", plan, QT_TRANSLATE_NOOP("Definitions", "Ordini ricevuti"),
     QT_TRANSLATE_NOOP("Definitions", "Gli ordini presi in giornata e già arrivati in sede."),
     QT_TRANSLATE_NOOP("Definitions", "Numero degli ordini, e somma dei loro totali"),
     QT_TRANSLATE_NOOP("Definitions",
                       "IVA inclusa, senza bozze e annullati; nel giorno in cui l'ordine è "
                       "stato preso.")},
    {"team_held", plan, QT_TRANSLATE_NOOP("Definitions", "Ordini trattenuti"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Ordini che aspettano una persona: prezzo, sconto, fido o cliente "
                       "bloccato."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Numero degli ordini trattenuti adesso, di qualsiasi giorno, e somma "
                       "dei loro totali"),
     QT_TRANSLATE_NOOP("Definitions", "Come ricevuti dalla sede; IVA inclusa.")},
    {"team_closed", plan, QT_TRANSLATE_NOOP("Definitions", "Giornate chiuse"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Chi ha chiuso la giornata e l'ha mandata in sede, su chi lavora "
                       "oggi."),
     QT_TRANSLATE_NOOP("Definitions", "Giornate chiuse ÷ agenti non assenti"),
     QT_TRANSLATE_NOOP("Definitions", "Un tablet che tace da 2 ore non è un agente fermo: non si sa.")},
    {"coverage_visited", plan, QT_TRANSLATE_NOOP("Definitions", "Clienti visitati"),
     QT_TRANSLATE_NOOP("Definitions", "Quanti clienti attivi hanno ricevuto almeno una visita questo mese."),
     QT_TRANSLATE_NOOP("Definitions", "Clienti attivi con una visita fatta nel mese ÷ clienti attivi"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Visite di persona, o dei canali che la sede conta; fino a oggi, come ricevute.")},
    {"coverage_kept", plan, QT_TRANSLATE_NOOP("Definitions", "Frequenza rispettata"),
     QT_TRANSLATE_NOOP("Definitions",
                       "La parte dei clienti che non è in ritardo: la prossima visita non è ancora passata."),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Clienti con visite previste questo mese e non in ritardo ÷ clienti con visite previste"),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Sotto 60 % male, sotto 75 % da guardare, da 90 % bene. Chi non ha fatturato conta come classe C.")},
    {"coverage_missing", plan, QT_TRANSLATE_NOOP("Definitions", "Visite mancanti al mese"),
     QT_TRANSLATE_NOOP("Definitions", "Le visite che il mese chiede ancora, sommate su tutti i clienti."),
     QT_TRANSLATE_NOOP("Definitions", "Somma di max(visite previste − visite fatte, 0)"),
     QT_TRANSLATE_NOOP("Definitions",
                       "La frequenza di ogni cliente per questo mese, e le visite fatte fino a oggi.")},
    {"coverage_waiting", plan, QT_TRANSLATE_NOOP("Definitions", "Clienti A fermi"),
     QT_TRANSLATE_NOOP("Definitions", "I clienti di classe A che nessuno vede da più tempo."),
     QT_TRANSLATE_NOOP("Definitions", "Classe A, ultima visita da oltre 30 giorni, o mai"),
     QT_TRANSLATE_NOOP("Definitions", "Le classi sono quelle del fatturato di 12 mesi; visite di persona.")},
    {"capacity_month", plan, QT_TRANSLATE_NOOP("Definitions", "Capacità del mese"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Se i giorni di un agente bastano per le visite che i suoi clienti chiedono."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Giorni di lavoro × visite al giorno, meno la somma delle visite previste nel mese"),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Festivi e assenze tolgono giorni, anche se qualcuno sostituisce. Sulla barra il segno "
         "scuro è quanto ci sta; quello chiaro, quanto chiedono senza le prove.")},
    {"visit_frequency", plan, QT_TRANSLATE_NOOP("Definitions", "Ogni quanto si visita"),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Quante visite chiede ogni mese, e chi lo ha stabilito: il cliente, un suo segmento, o nessuno."),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Il cliente per quel mese → il cliente → i segmenti per rango → il segmento assegnato"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Zero salta il mese. La prossima visita è l'ultima fatta più l'intervallo, in un "
                       "giorno possibile.")},
};

}  // namespace

std::span<const Definition> work_definitions() {
  return table;
}

}  // namespace giro
