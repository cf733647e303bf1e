// The figures of portfolio and credit, for managers and the credit office.
#include "app/models/definitions.hpp"

namespace giro {
namespace {

constexpr const char* figures = "sync/figures/FIGURES.md";
constexpr const char* credit = "sync/figures/CREDIT.md";

constexpr Definition table[] = {
    {"abc_turnover", figures, QT_TRANSLATE_NOOP("Definitions", "Fatturato"),
     QT_TRANSLATE_NOOP("Definitions", "Quanto hanno comprato i clienti attivi nel periodo."),
     QT_TRANSLATE_NOOP("Definitions", "Netto di sconti, senza IVA; i resi stanno a parte e non lo abbassano"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Ordini o fatture, come scelto; a confronto gli stessi giorni di un anno prima.")},
    {"buying_clients", figures, QT_TRANSLATE_NOOP("Definitions", "Clienti che comprano"),
     QT_TRANSLATE_NOOP("Definitions",
                       "I clienti attivi con fatturato nel periodo. Persi: compravano un anno prima; nuovi: "
                       "un anno prima no."),
     QT_TRANSLATE_NOOP("Definitions", "Clienti con fatturato sopra zero, su tutti i clienti attivi"),
     QT_TRANSLATE_NOOP("Definitions", "Ordini o fatture del periodo scelto.")},
    {"top_share", figures, QT_TRANSLATE_NOOP("Definitions", "Primi 10 clienti"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Quanta parte del fatturato fanno i dieci clienti che comprano di più."),
     QT_TRANSLATE_NOOP("Definitions", "Fatturato dei primi dieci ÷ fatturato di tutti"),
     QT_TRANSLATE_NOOP("Definitions", "Clienti attivi, ordini o fatture del periodo scelto.")},
    {"hhi", figures, QT_TRANSLATE_NOOP("Definitions", "Concentrazione (HHI)"),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Se il fatturato dipende da pochi: 10.000 è un cliente solo, sopra 2.500 pochi fanno quasi tutto."),
     QT_TRANSLATE_NOOP("Definitions", "Somma dei quadrati delle quote dei clienti, per 10.000"),
     QT_TRANSLATE_NOOP("Definitions", "Clienti attivi, ordini o fatture del periodo scelto.")},
    {"abc_classes", figures, QT_TRANSLATE_NOOP("Definitions", "Classi A, B, C"),
     QT_TRANSLATE_NOOP("Definitions",
                       "I clienti dal più grande: A fanno i primi quattro quinti del fatturato, B quasi "
                       "tutto il resto, C gli altri."),
     QT_TRANSLATE_NOOP("Definitions",
                       "A finché la quota cumulata prima del cliente è sotto l'80 %, B sotto il 95 %, poi C; "
                       "chi attraversa il limite resta sopra"),
     QT_TRANSLATE_NOOP("Definitions", "Clienti attivi; i limiti li può cambiare l'azienda.")},
    {"rfm", figures, QT_TRANSLATE_NOOP("Definitions", "Come comprano (RFM)"),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Quanto di recente, quanto spesso e per quanto compra ogni cliente: da 1 a 5 ciascuno."),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "1 + la parte intera di 5 × clienti che fanno peggio ÷ clienti; i gruppi vengono dai tre voti"),
     QT_TRANSLATE_NOOP("Definitions", "Clienti attivi con fatturato nel periodo scelto.")},
    {"receivables", credit, QT_TRANSLATE_NOOP("Definitions", "Crediti aperti"),
     QT_TRANSLATE_NOOP("Definitions", "Quanto devono i clienti oggi, anche chi non è più cliente."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Rate non ancora pagate, meno note di credito da usare; gli incassi degli agenti "
                       "contano quando la sede li conferma"),
     QT_TRANSLATE_NOOP("Definitions", "Fatture con IVA, come ricevute dalla sede.")},
    {"overdue_share", credit, QT_TRANSLATE_NOOP("Definitions", "Scaduto"),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "La parte dei crediti che ha passato la scadenza. Il giorno della scadenza non è ritardo."),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Rate con scadenza prima di oggi ÷ crediti aperti; a confronto il giorno prima del periodo scelto"),
     QT_TRANSLATE_NOOP("Definitions", "Fatture con IVA, come ricevute dalla sede.")},
    {"dso_countback", credit, QT_TRANSLATE_NOOP("Definitions", "Giorni medi d'incasso"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Di quanti giorni di vendite sono fatti i crediti aperti. La nota dice quanti "
                       "sarebbero senza lo scaduto."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Dai crediti si tolgono le vendite più recenti, a tratti di 30 giorni, l'ultimo in "
                       "parte (DSO a ritroso)"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Fatture con IVA meno note di credito; la nota guarda gli ultimi 90 giorni.")},
    {"risk", credit, QT_TRANSLATE_NOOP("Definitions", "Rischio e fido consigliato"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Quanto c'è da temere che un cliente paghi tardi o non paghi, e quanto fido regge. Lo "
                       "conferma, o no, chi segue il credito."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Punti per scaduto (oltre 30, 60, 90 giorni), ritardo medio (oltre 10, 30, 60), "
                       "peggioramento, insoluti, fido superato. Fido = fatturato di un anno × giorni per "
                       "pagare ÷ 365 × 1,5, 1, 0,5 o 0 secondo il rischio"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Ritardo medio: dodici mesi, pesato per importo, almeno tre pagamenti; si aggiorna "
                       "ogni mese. Chi ha pagato troppo poco non è detto sicuro.")},
    {"over_limit", credit, QT_TRANSLATE_NOOP("Definitions", "Oltre il fido"),
     QT_TRANSLATE_NOOP("Definitions",
                       "I clienti che devono, o dovranno, più di quanto è stato loro concesso."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Rate aperte + ordini inviati non fatturati > fido del cliente, del gruppo, del "
                       "segmento o dell'azienda"),
     QT_TRANSLATE_NOOP("Definitions", "Con IVA; un fido di gruppo vale per tutti i suoi clienti insieme.")},
    {"ageing", credit, QT_TRANSLATE_NOOP("Definitions", "Da quanto è scaduto"),
     QT_TRANSLATE_NOOP("Definitions",
                       "I crediti aperti divisi per giorni di ritardo. Note di credito e pagamenti in più "
                       "stanno sotto zero, alla loro scadenza."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Oggi − scadenza di ogni rata: non scaduto, 1–30, 31–60, 61–90, oltre 90 giorni"),
     QT_TRANSLATE_NOOP("Definitions", "Fatture con IVA, come ricevute dalla sede.")},
    {"collected", credit, QT_TRANSLATE_NOOP("Definitions", "Incassi dei mesi scorsi"),
     QT_TRANSLATE_NOOP("Definitions", "Quanto è stato incassato e confermato dalla sede, mese per mese."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Incassi meno rimborsi; gli insoluti tornati e gli stralci stanno a parte"),
     QT_TRANSLATE_NOOP("Definitions", "Per giorno d'incasso, con IVA, come ricevuti dalla sede.")},
    {"cei", credit, QT_TRANSLATE_NOOP("Definitions", "Incassato di quanto si poteva"),
     QT_TRANSLATE_NOOP("Definitions",
                       "Di quello che nel periodo si poteva incassare, la parte incassata (CEI). 100 %: non "
                       "è rimasto indietro niente. Le Ri.Ba. in banca si contano come aperte."),
     QT_TRANSLATE_NOOP("Definitions",
                       "(crediti all'inizio + vendite − crediti alla fine) ÷ (crediti all'inizio + vendite − "
                       "crediti non scaduti alla fine)"),
     QT_TRANSLATE_NOOP("Definitions", "Fatture con IVA meno note di credito, del periodo scelto.")},
    {"inflows", credit, QT_TRANSLATE_NOOP("Definitions", "Incassi attesi"),
     QT_TRANSLATE_NOOP(
         "Definitions",
         "Quanto scade in ognuna delle prossime settimane. Lo scaduto non c'è: nessuno sa quando arriva."),
     QT_TRANSLATE_NOOP("Definitions",
                       "Somma delle rate aperte con scadenza nella settimana, da lunedì a domenica"),
     QT_TRANSLATE_NOOP("Definitions", "Fatture con IVA, come ricevute dalla sede.")},
};

}  // namespace

std::span<const Definition> figure_definitions() {
  return table;
}

}  // namespace giro
