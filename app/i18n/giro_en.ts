<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="it_IT">
<context>
    <name>About</name>
    <message>
        <source>Che cosa significa: %1</source>
        <translation>What it means: %1</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>Come si calcola</source>
        <translation>How it is made</translation>
    </message>
    <message>
        <source>Da dove viene</source>
        <translation>Where it comes from</translation>
    </message>
    <message>
        <source>Chiudi</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>AgentDayPage</name>
    <message>
        <source>Niente di ricevuto per questo giorno</source>
        <translation>Nothing received for this day</translation>
    </message>
    <message>
        <source>Giornata in PDF</source>
        <translation>The day as PDF</translation>
    </message>
    <message>
        <source>Giornata %1.pdf</source>
        <translation>Day %1.pdf</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Risposta data al cliente</source>
        <translation>Answer given to the client</translation>
    </message>
    <message>
        <source>Salva la risposta</source>
        <translation>Save answer</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>agente</source>
        <translation>agent</translation>
    </message>
    <message>
        <source>responsabile vendite</source>
        <translation>sales manager</translation>
    </message>
    <message>
        <source>ufficio ordini</source>
        <translation>order desk</translation>
    </message>
    <message>
        <source>ufficio crediti</source>
        <translation>credit desk</translation>
    </message>
    <message>
        <source>amministrazione</source>
        <translation>administration</translation>
    </message>
    <message>
        <source>servizio</source>
        <translation>service</translation>
    </message>
    <message>
        <source>Da controllare</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Oggi</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Clienti</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Ordini</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Numeri</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Squadra</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Annullato</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Assegnazioni</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Portafoglio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Prodotti</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Copertura</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Sede</source>
        <translation>Head office</translation>
    </message>
</context>
<context>
    <name>AppScreen</name>
    <message>
        <source>Profilo di %1</source>
        <translation>Profile of %1</translation>
    </message>
</context>
<context>
    <name>BusyIndicator</name>
    <message>
        <source>Un momento</source>
        <translation>One moment</translation>
    </message>
</context>
<context>
    <name>CLI</name>
    <message>
        <source>numero, numero provvisorio, id o sue prime 8 cifre</source>
        <translation>number, provisional number, id or its first 8 digits</translation>
    </message>
    <message>
        <source>questa versione di Giro non la sa leggere</source>
        <translation>this version of Giro cannot read it</translation>
    </message>
    <message>
        <source>%1 è accettata.</source>
        <translation>%1 is accepted.</translation>
    </message>
    <message>
        <source>%1 è rifiutata.</source>
        <translation>%1 is refused.</translation>
    </message>
    <message>
        <source>%1 non è decisa: %2</source>
        <translation>%1 is not decided: %2</translation>
    </message>
    <message>
        <source>%1  %2, %3 (%4)</source>
        <translation>%1  %2, %3 (%4)</translation>
    </message>
    <message>
        <source>Niente aspetta.</source>
        <translation>Nothing waits.</translation>
    </message>
    <message>
        <source>quel che i tablet della squadra hanno portato e aspetta te</source>
        <translation>what the team&apos;s tablets brought and waits for you</translation>
    </message>
    <message>
        <source>accetta le registrazioni</source>
        <translation>accepts the records</translation>
    </message>
    <message>
        <source>le rifiuta; chi le ha scritte le conserva e legge perché</source>
        <translation>refuses them; who wrote them keeps them and reads why</translation>
    </message>
    <message>
        <source>quel che legge chi le ha scritte</source>
        <translation>what their author reads</translation>
    </message>
    <message>
        <source>In questo periodo non c&apos;è niente da mostrare.</source>
        <translation>There is nothing to show in this period.</translation>
    </message>
    <message>
        <source>%1 non si scrive in una tabella: usa --json.</source>
        <translation>%1 cannot be written as a table: use --json.</translation>
    </message>
    <message>
        <source>scrive anche la sua tabella più lunga in questo file</source>
        <translation>also writes its longest table to this file</translation>
    </message>
    <message>
        <source>scrive anche le sue tabelle in questo foglio di calcolo</source>
        <translation>also writes its tables to this spreadsheet</translation>
    </message>
    <message>
        <source>%1: salvato in %2.</source>
        <translation>%1: saved to %2.</translation>
    </message>
    <message>
        <source>a questo giorno; altrimenti oggi</source>
        <translation>on this day; otherwise today</translation>
    </message>
    <message>
        <source>fogli in PDF</source>
        <translation>sheets as PDF</translation>
    </message>
    <message>
        <source>l&apos;estratto conto di un cliente</source>
        <translation>a client&apos;s statement of account</translation>
    </message>
    <message>
        <source>la giornata di un agente</source>
        <translation>an agent&apos;s day</translation>
    </message>
    <message>
        <source>il file da scrivere</source>
        <translation>the file to write</translation>
    </message>
</context>
<context>
    <name>CapacityCheck</name>
    <message>
        <source>1 giorno di assenza</source>
        <translation>1 day away</translation>
    </message>
    <message>
        <source>%1 giorni di assenza</source>
        <translation>%1 days away</translation>
    </message>
    <message>
        <source>1 festivo</source>
        <translation>1 holiday</translation>
    </message>
    <message>
        <source>%1 festivi</source>
        <translation>%1 holidays</translation>
    </message>
    <message>
        <source>Senza agente</source>
        <translation>No agent</translation>
    </message>
    <message>
        <source>%1 giorni × %2 visite = %3</source>
        <translation>%1 days × %2 visits = %3</translation>
    </message>
    <message>
        <source>%1 di troppo</source>
        <translation>%1 too many</translation>
    </message>
    <message>
        <source>%1 libere</source>
        <translation>%1 free</translation>
    </message>
    <message>
        <source>I giorni di tutti bastano per le visite chieste</source>
        <translation>Everybody has days enough for the visits asked for</translation>
    </message>
    <message>
        <source>A un agente i giorni non bastano</source>
        <translation>One agent has too few days</translation>
    </message>
    <message>
        <source>A %1 agenti i giorni non bastano</source>
        <translation>%1 agents have too few days</translation>
    </message>
    <message>
        <source>1 visita al mese</source>
        <translation>1 visit a month</translation>
    </message>
    <message>
        <source>%1 visite al mese</source>
        <translation>%1 visits a month</translation>
    </message>
    <message>
        <source>%1: %2, ora %3</source>
        <translation>%1: %2, now %3</translation>
    </message>
    <message>
        <source>%1 a %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>non stabilisce la frequenza</source>
        <translation>states no frequency</translation>
    </message>
    <message>
        <source>per 1 cliente</source>
        <translation>for 1 client</translation>
    </message>
    <message>
        <source>per %1 clienti</source>
        <translation>for %1 clients</translation>
    </message>
    <message>
        <source>ora %1</source>
        <translation>now %1</translation>
    </message>
    <message>
        <source>nessuno</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>%1 visite al giorno, ora %2</source>
        <translation>%1 visits a day, now %2</translation>
    </message>
    <message>
        <source>deciso guardando la capacità</source>
        <translation>decided by looking at capacity</translation>
    </message>
    <message>
        <source>Applicato: la sede lo riceve adesso</source>
        <translation>Applied: the office receives it now</translation>
    </message>
    <message>
        <source>%1 chieste da %2</source>
        <translation>%1 asked for by %2</translation>
    </message>
    <message>
        <source>1 cliente</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 clienti</source>
        <translation>%1 clients</translation>
    </message>
</context>
<context>
    <name>CapacityPane</name>
    <message>
        <source>Mese prima</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Mese dopo</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>E se…</source>
        <translation>What if…</translation>
    </message>
    <message>
        <source>Visite al giorno</source>
        <translation>Visits a day</translation>
    </message>
    <message>
        <source>Niente è salvato finché non tocchi Applica</source>
        <translation>Nothing is saved until you tap Apply</translation>
    </message>
    <message>
        <source>Com&apos;era</source>
        <translation>As it was</translation>
    </message>
    <message>
        <source>Applica</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>CapacitySegment</name>
    <message>
        <source>Visite al mese, %1</source>
        <translation>Visits a month, %1</translation>
    </message>
    <message>
        <source>Lo segue %1</source>
        <translation>Followed by %1</translation>
    </message>
    <message>
        <source>%1, lo segue %2: cambia</source>
        <translation>%1, followed by %2: change</translation>
    </message>
</context>
<context>
    <name>CardBought</name>
    <message>
        <source>Ultimi 12 mesi, e i 12 prima</source>
        <translation>Last 12 months, and the 12 before</translation>
    </message>
    <message>
        <source>Fatturato per anno e mese</source>
        <translation>Turnover by year and month</translation>
    </message>
    <message>
        <source>Prodotti comprati</source>
        <translation>Products bought</translation>
    </message>
    <message>
        <source>Fatturato per mese</source>
        <translation>Turnover by month</translation>
    </message>
    <message>
        <source>Ancora nessun ordine</source>
        <translation>No orders yet</translation>
    </message>
</context>
<context>
    <name>CardContacts</name>
    <message>
        <source>Chiama %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Scrivi a %1</source>
        <translation>Write to %1</translation>
    </message>
    <message>
        <source>Cambia %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Nessun contatto</source>
        <translation>No contact</translation>
    </message>
    <message>
        <source>Nuovo contatto</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Togli %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>CardCredit</name>
    <message>
        <source>Nessuna scadenza aperta</source>
        <translation>No open due dates</translation>
    </message>
    <message>
        <source>Scadenze aperte</source>
        <translation>Open due dates</translation>
    </message>
</context>
<context>
    <name>CardFields</name>
    <message>
        <source>Cambia</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Cambia %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Storia di %1</source>
        <translation>History of %1</translation>
    </message>
</context>
<context>
    <name>CardFrequency</name>
    <message>
        <source>Ogni quanto</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>Cambia</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Cambia ogni quanto si visita</source>
        <translation>Change how often to visit</translation>
    </message>
    <message>
        <source>Non è un cliente attivo: nessuna visita è prevista</source>
        <translation>Not an active client: no visits are planned</translation>
    </message>
    <message>
        <source>Colorati: stabiliti per questo cliente soltanto</source>
        <translation>Coloured: stated for this client alone</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Chiama %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Strada per %1</source>
        <translation>Route to %1</translation>
    </message>
    <message>
        <source>Altre azioni</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Scrivi un&apos;e-mail</source>
        <translation>Write an e-mail</translation>
    </message>
    <message>
        <source>Cambia l&apos;anagrafica</source>
        <translation>Change the client&apos;s data</translation>
    </message>
    <message>
        <source>Scrivi una nota</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Nuova richiesta o reclamo</source>
        <translation>New request or complaint</translation>
    </message>
    <message>
        <source>Continua la visita</source>
        <translation>Continue the visit</translation>
    </message>
    <message>
        <source>Inizia visita</source>
        <translation>Start visit</translation>
    </message>
    <message>
        <source>Continua l&apos;ordine</source>
        <translation>Continue the order</translation>
    </message>
    <message>
        <source>Nuovo ordine</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>Ripeti ultimo</source>
        <translation>Repeat last</translation>
    </message>
    <message>
        <source>Aperto per sbaglio: togli il cliente</source>
        <translation>Opened by mistake: remove the client</translation>
    </message>
    <message>
        <source>Sposta in un&apos;altra zona</source>
        <translation>Move to another area</translation>
    </message>
</context>
<context>
    <name>CardLastVisits</name>
    <message>
        <source>Ultime visite</source>
        <translation>Last visits</translation>
    </message>
    <message>
        <source>tutte, %1</source>
        <translation>all, %1</translation>
    </message>
    <message>
        <source>Ancora nessuna visita</source>
        <translation>No visit yet</translation>
    </message>
</context>
<context>
    <name>CardNotes</name>
    <message>
        <source>Nuova nota</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Scrivi una nota</source>
        <translation>Write a note</translation>
    </message>
    <message>
        <source>Aggiungi</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Nessuna nota</source>
        <translation>No note</translation>
    </message>
    <message>
        <source>Togli la nota</source>
        <translation>Remove the note</translation>
    </message>
</context>
<context>
    <name>CardOrders</name>
    <message>
        <source>Ancora nessun ordine</source>
        <translation>No orders yet</translation>
    </message>
    <message>
        <source>Nuovo ordine</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>Che cosa compra</source>
        <translation>What they buy</translation>
    </message>
    <message>
        <source>Ordini</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Prodotti</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Anni e mesi</source>
        <translation>Years and months</translation>
    </message>
</context>
<context>
    <name>CardPeople</name>
    <message>
        <source>Contatti</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Chiama %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Nessun contatto</source>
        <translation>No contact</translation>
    </message>
</context>
<context>
    <name>CardRequests</name>
    <message>
        <source>Che cosa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Nuova richiesta</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Che cosa chiede</source>
        <translation>What is being asked</translation>
    </message>
    <message>
        <source>Aggiungi</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Chiudi</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Chiudi %1</source>
        <translation>Close %1</translation>
    </message>
    <message>
        <source>Nessuna richiesta aperta</source>
        <translation>No open requests</translation>
    </message>
    <message>
        <source>Nuova cosa da fare</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Che cosa c&apos;è da fare</source>
        <translation>What there is to do</translation>
    </message>
    <message>
        <source>Entro quando</source>
        <translation>Due when</translation>
    </message>
    <message>
        <source>Rispondi</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Rispondi: %1</source>
        <translation>Answer: %1</translation>
    </message>
</context>
<context>
    <name>CardSummary</name>
    <message>
        <source>Da sapere</source>
        <translation>To know</translation>
    </message>
    <message>
        <source>Niente di nuovo dall&apos;ultima visita</source>
        <translation>Nothing new since the last visit</translation>
    </message>
    <message>
        <source>Ultimi ordini</source>
        <translation>Latest orders</translation>
    </message>
    <message>
        <source>tutti, %1</source>
        <translation>all, %1</translation>
    </message>
    <message>
        <source>Ancora nessun ordine</source>
        <translation>No orders yet</translation>
    </message>
    <message>
        <source>Fatturato per mese</source>
        <translation>Turnover by month</translation>
    </message>
    <message>
        <source>ultimi 12</source>
        <translation>last 12</translation>
    </message>
    <message>
        <source>anno prima</source>
        <translation>year before</translation>
    </message>
    <message>
        <source>Cambiato di recente</source>
        <translation>Changed recently</translation>
    </message>
</context>
<context>
    <name>CardVisits</name>
    <message>
        <source>Ancora nessuna visita</source>
        <translation>No visits yet</translation>
    </message>
</context>
<context>
    <name>ClassBadge</name>
    <message>
        <source>classe %1</source>
        <translation>class %1</translation>
    </message>
    <message>
        <source>senza classe</source>
        <translation>no class</translation>
    </message>
</context>
<context>
    <name>ClientBought</name>
    <message>
        <source>l&apos;ultima volta %1</source>
        <translation>last time %1</translation>
    </message>
    <message>
        <source>1 ordine</source>
        <translation>1 order</translation>
    </message>
    <message>
        <source>%1 ordini</source>
        <translation>%1 orders</translation>
    </message>
    <message>
        <source>prima %1</source>
        <translation>before: %1</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>Nota salvata sul tablet</source>
        <translation>Note saved on this tablet</translation>
    </message>
    <message>
        <source>Richiesta salvata sul tablet</source>
        <translation>Request saved on this tablet</translation>
    </message>
    <message>
        <source>Richiesta chiusa</source>
        <translation>Request closed</translation>
    </message>
    <message>
        <source>Contatto salvato sul tablet</source>
        <translation>Contact saved on this tablet</translation>
    </message>
    <message>
        <source>Contatto tolto</source>
        <translation>Contact removed</translation>
    </message>
    <message>
        <source>Nota tolta</source>
        <translation>Note removed</translation>
    </message>
    <message>
        <source>Cliente tolto</source>
        <translation>Client removed</translation>
    </message>
    <message>
        <source>del cliente</source>
        <translation>the client&apos;s own</translation>
    </message>
    <message>
        <source>dalla strategia %1</source>
        <translation>from the strategy %1</translation>
    </message>
    <message>
        <source>di tutta l&apos;azienda</source>
        <translation>the whole company&apos;s</translation>
    </message>
    <message>
        <source>per il suo potenziale</source>
        <translation>for its potential</translation>
    </message>
    <message>
        <source>dal segmento %1</source>
        <translation>from the segment %1</translation>
    </message>
    <message>
        <source>Puntuali e completi</source>
        <translation>On time in full</translation>
    </message>
    <message>
        <source>nessun ordine con un giorno promesso</source>
        <translation>no order with a promised day</translation>
    </message>
    <message>
        <source>%1 su %2 ordini in 12 mesi</source>
        <translation>%1 of %2 orders in 12 months</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>senza motivo</source>
        <translation>no reason given</translation>
    </message>
    <message>
        <source>Consegne fallite: %1</source>
        <translation>Failed deliveries: %1</translation>
    </message>
    <message>
        <source>consegnato il %1</source>
        <translation>delivered on %1</translation>
    </message>
    <message>
        <source>consegnato il %1, puntuale</source>
        <translation>delivered on %1, on time</translation>
    </message>
    <message>
        <source>consegnato il %1, 1 giorno dopo</source>
        <translation>delivered on %1, 1 day late</translation>
    </message>
    <message>
        <source>consegnato il %1, %2 giorni dopo</source>
        <translation>delivered on %1, %2 days late</translation>
    </message>
    <message>
        <source>promesso il %1, in ritardo</source>
        <translation>promised for %1, late</translation>
    </message>
    <message>
        <source>promesso %1</source>
        <translation>promised for %1</translation>
    </message>
    <message>
        <source>in %1 consegne</source>
        <translation>in %1 deliveries</translation>
    </message>
    <message>
        <source>una parte è arrivata</source>
        <translation>a part has arrived</translation>
    </message>
    <message>
        <source>1 riga incompleta</source>
        <translation>1 line short</translation>
    </message>
    <message>
        <source>%1 righe incomplete</source>
        <translation>%1 lines short</translation>
    </message>
    <message>
        <source>fallita: %1</source>
        <translation>failed: %1</translation>
    </message>
    <message>
        <source>per questo cliente</source>
        <translation>for this client</translation>
    </message>
    <message>
        <source>strategia</source>
        <translation>strategy</translation>
    </message>
    <message>
        <source>fino al %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Un&apos;altra strategia in corso</source>
        <translation>Another strategy running</translation>
    </message>
    <message>
        <source>Altre %1 strategie in corso</source>
        <translation>%1 more strategies running</translation>
    </message>
    <message>
        <source>sono nei dati</source>
        <translation>they are among the data</translation>
    </message>
    <message>
        <source>nessuno</source>
        <translation>none</translation>
    </message>
    <message>
        <source>costa %1 all&apos;anno</source>
        <translation>costs %1 a year</translation>
    </message>
    <message>
        <source>Livello di servizio</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>In tempo</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>1 in più consegne</source>
        <translation>1 in several deliveries</translation>
    </message>
    <message>
        <source>%1 in più consegne</source>
        <translation>%1 in several deliveries</translation>
    </message>
    <message>
        <source>Da consegnare</source>
        <translation>To deliver</translation>
    </message>
    <message>
        <source>ordine aperto</source>
        <translation>open order</translation>
    </message>
    <message>
        <source>ordini aperti</source>
        <translation>open orders</translation>
    </message>
    <message>
        <source>Servizio e strategie</source>
        <translation>Service and strategies</translation>
    </message>
    <message>
        <source>Risposta: %1</source>
        <translation>Answer: %1</translation>
    </message>
</context>
<context>
    <name>ClientCardPage</name>
    <message>
        <source>Cliente</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>ClientCardPane</name>
    <message>
        <source>Questo cliente non è più su questo tablet</source>
        <translation>This client is no longer on this tablet</translation>
    </message>
    <message>
        <source>La sede l&apos;ha assegnato a qualcun altro</source>
        <translation>The office has assigned it to somebody else</translation>
    </message>
</context>
<context>
    <name>ClientFields</name>
    <message>
        <source>C&apos;è già %1</source>
        <translation>%1 is already there</translation>
    </message>
    <message>
        <source>Apri</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Dati fiscali</source>
        <translation>Tax data</translation>
    </message>
    <message>
        <source>Indirizzo</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Recapiti</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>Profilo</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Rapporto</source>
        <translation>Relationship</translation>
    </message>
    <message>
        <source>Potenziale</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Cliente</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>%1: scrivi un numero intero.</source>
        <translation>%1: write a whole number.</translation>
    </message>
    <message>
        <source>Nuovo cliente</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Zona</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Manca la ragione sociale</source>
        <translation>The legal name is missing</translation>
    </message>
    <message>
        <source>Manca la zona</source>
        <translation>The area is missing</translation>
    </message>
    <message>
        <source>Cliente salvato sul tablet</source>
        <translation>Client saved on this tablet</translation>
    </message>
    <message>
        <source>Modifica salvata sul tablet</source>
        <translation>Change saved on this tablet</translation>
    </message>
    <message>
        <source>Contatto nuovo</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Correggi: %1</source>
        <translation>Correct: %1</translation>
    </message>
    <message>
        <source>stessa partita IVA</source>
        <translation>same VAT number</translation>
    </message>
    <message>
        <source>stesso codice fiscale</source>
        <translation>same tax code</translation>
    </message>
    <message>
        <source>nome simile, stessa città</source>
        <translation>similar name, same town</translation>
    </message>
    <message>
        <source>Forse questo cliente è già di un collega: senti la sede prima di salvarlo.</source>
        <translation>This client may be a colleague&apos;s already: ask the office before you save it.</translation>
    </message>
    <message>
        <source>Ex cliente</source>
        <translation>Former client</translation>
    </message>
    <message>
        <source>%1: scrivi un importo, come 12.500.</source>
        <translation>%1: write an amount, such as 12,500.</translation>
    </message>
    <message>
        <source>Resta un potenziale finché la sede non lo attiva</source>
        <translation>Stays a prospect until the office makes it a client</translation>
    </message>
    <message>
        <source>Clienti, ex clienti e partner li decide la sede.</source>
        <translation>The office decides on clients, former clients and partners.</translation>
    </message>
    <message>
        <source>Rapporto e zona</source>
        <translation>Relationship and area</translation>
    </message>
</context>
<context>
    <name>ClientFormPage</name>
    <message>
        <source>Cambia dati</source>
        <translation>Change data</translation>
    </message>
    <message>
        <source>Nuovo cliente</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Salva</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Salva cliente</source>
        <translation>Save client</translation>
    </message>
</context>
<context>
    <name>ClientFrequency</name>
    <message>
        <source>1 visita</source>
        <translation>1 visit</translation>
    </message>
    <message>
        <source>%1 visite</source>
        <translation>%1 visits</translation>
    </message>
    <message>
        <source>per questo cliente: %1</source>
        <translation>for this client: %1</translation>
    </message>
    <message>
        <source>nessuna visita prevista</source>
        <translation>no visits planned</translation>
    </message>
    <message>
        <source>1 visita prevista</source>
        <translation>1 visit planned</translation>
    </message>
    <message>
        <source>%1 visite previste</source>
        <translation>%1 visits planned</translation>
    </message>
    <message>
        <source>1 fatta</source>
        <translation>1 done</translation>
    </message>
    <message>
        <source>%1 fatte</source>
        <translation>%1 done</translation>
    </message>
    <message>
        <source>ne resta 1</source>
        <translation>1 left</translation>
    </message>
    <message>
        <source>ne restano %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Prossima: %1</source>
        <translation>Next: %1</translation>
    </message>
    <message>
        <source>Nessuna data: nessuno chiede visite</source>
        <translation>No date: nobody asks for visits</translation>
    </message>
    <message>
        <source>Da fare</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>In programma</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Coperto</source>
        <translation>Covered</translation>
    </message>
    <message>
        <source>Non previsto</source>
        <translation>Not asked for</translation>
    </message>
    <message>
        <source>Tutti i mesi</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>saltato</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>&quot;%1&quot; non è un numero di visite al mese: da 0 (mese saltato) a 31, anche 0,5.</source>
        <translation>&quot;%1&quot; is not a number of visits a month: from 0 (month skipped) to 31, also 0.5.</translation>
    </message>
    <message>
        <source>Frequenza salvata sul tablet</source>
        <translation>Frequency saved on this tablet</translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message>
        <source>Nome, città, codice, telefono…</source>
        <translation>Name, town, code, phone…</translation>
    </message>
    <message>
        <source>ultimo ordine</source>
        <translation>last order</translation>
    </message>
    <message>
        <source>Nessun cliente con “%1”</source>
        <translation>No client matching “%1”</translation>
    </message>
    <message>
        <source>Nessun cliente qui</source>
        <translation>No clients here</translation>
    </message>
    <message>
        <source>Se è nuovo, crealo con questo nome</source>
        <translation>If it is new, create it with this name</translation>
    </message>
    <message>
        <source>Prova con “Tutti”</source>
        <translation>Try “All”</translation>
    </message>
    <message>
        <source>Nuovo cliente</source>
        <translation>New client</translation>
    </message>
</context>
<context>
    <name>ClientListModel</name>
    <message>
        <source>Tutti</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Da visitare</source>
        <translation>To visit</translation>
    </message>
    <message>
        <source>Scaduto</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Fermi</source>
        <translation>Gone quiet</translation>
    </message>
    <message>
        <source>Potenziali</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Più urgenti prima</source>
        <translation>Most urgent first</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>Vicini</source>
        <translation>Nearby</translation>
    </message>
    <message>
        <source>1 cliente</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 clienti</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>1 potenziale</source>
        <translation>1 prospect</translation>
    </message>
    <message>
        <source>%1 potenziali</source>
        <translation>%1 prospects</translation>
    </message>
    <message>
        <source>Nessuno trovato</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>1 trovato</source>
        <translation>1 found</translation>
    </message>
    <message>
        <source>%1 trovati</source>
        <translation>%1 found</translation>
    </message>
    <message>
        <source>%1 da visitare</source>
        <translation>%1 to visit</translation>
    </message>
    <message>
        <source>%1 con scaduto</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>1 fermo</source>
        <translation>1 gone quiet</translation>
    </message>
    <message>
        <source>%1 fermi</source>
        <translation>%1 gone quiet</translation>
    </message>
    <message>
        <source>%1, A–Z</source>
        <translation>%1, A–Z</translation>
    </message>
    <message>
        <source>%1, i più vicini prima</source>
        <translation>%1, nearest first</translation>
    </message>
    <message>
        <source>%1, i più urgenti prima</source>
        <translation>%1, most urgent first</translation>
    </message>
</context>
<context>
    <name>ClientPlaces</name>
    <message>
        <source>Sede legale</source>
        <translation>Registered office</translation>
    </message>
    <message>
        <source>Fatturazione</source>
        <translation>Billing</translation>
    </message>
    <message>
        <source>Consegna</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Chiuso dal %1 al %2</source>
        <translation>Closed from %1 to %2</translation>
    </message>
    <message>
        <source>Chiuso %1</source>
        <translation>Closed %1</translation>
    </message>
    <message>
        <source>non più in uso</source>
        <translation>no longer in use</translation>
    </message>
    <message>
        <source>Scrivi un&apos;ora, come 09:30.</source>
        <translation>Write a time, such as 09:30.</translation>
    </message>
    <message>
        <source>Chiuderebbe prima di aprire: correggi le ore.</source>
        <translation>It would close before it opens: correct the times.</translation>
    </message>
    <message>
        <source>La chiusura finirebbe prima di cominciare: correggi le date.</source>
        <translation>The closing would end before it begins: correct the dates.</translation>
    </message>
    <message>
        <source>Sede salvata sul tablet</source>
        <translation>Place saved on the tablet</translation>
    </message>
    <message>
        <source>Sede di nuovo in uso</source>
        <translation>Place in use again</translation>
    </message>
    <message>
        <source>Sede non più in uso</source>
        <translation>Place no longer in use</translation>
    </message>
    <message>
        <source>Orario salvato sul tablet</source>
        <translation>Hours saved on the tablet</translation>
    </message>
    <message>
        <source>Chiusura salvata sul tablet</source>
        <translation>Closing saved on the tablet</translation>
    </message>
    <message>
        <source>Orario tolto</source>
        <translation>Hours removed</translation>
    </message>
</context>
<context>
    <name>ClientRow</name>
    <message>
        <source>ultimo ordine %1</source>
        <translation>last order %1</translation>
    </message>
    <message>
        <source>bloccato</source>
        <translation>blocked</translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message>
        <source>Clienti</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Nuovo cliente</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Cerca contatti</source>
        <translation>Search contacts</translation>
    </message>
</context>
<context>
    <name>CloseChecks</name>
    <message>
        <source>Prima di chiudere</source>
        <translation>Before closing</translation>
    </message>
    <message>
        <source>Chilometri</source>
        <translation>Kilometres</translation>
    </message>
    <message>
        <source>Nota per la sede</source>
        <translation>Note for the office</translation>
    </message>
    <message>
        <source>Facoltativa</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Chiudi giornata</source>
        <translation>Close the day</translation>
    </message>
</context>
<context>
    <name>CloseDay</name>
    <message>
        <source>Chiusura di giornata</source>
        <translation>Close of day</translation>
    </message>
    <message>
        <source>Tutto a posto</source>
        <translation>All in order</translation>
    </message>
    <message>
        <source>1 cosa da sistemare</source>
        <translation>1 thing to fix</translation>
    </message>
    <message>
        <source>%1 cose da sistemare</source>
        <translation>%1 things to fix</translation>
    </message>
    <message>
        <source>ore %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Chiusa alle %1</source>
        <translation>Closed at %1</translation>
    </message>
    <message>
        <source>circa %1 tra le visite fatte</source>
        <translation>about %1 between the visits done</translation>
    </message>
    <message>
        <source>I chilometri sono un numero intero.</source>
        <translation>Kilometres are a whole number.</translation>
    </message>
    <message>
        <source>Giornata chiusa</source>
        <translation>Day closed</translation>
    </message>
</context>
<context>
    <name>CloseDayPage</name>
    <message>
        <source>Chiudi giornata</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Giornata in PDF</source>
        <translation>Day as PDF</translation>
    </message>
    <message>
        <source>Giornata %1.pdf</source>
        <translation>Day %1.pdf</translation>
    </message>
</context>
<context>
    <name>CloseSummary</name>
    <message>
        <source>La tua giornata</source>
        <translation>Your day</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Aggiungi chiusura</source>
        <translation>Add closing</translation>
    </message>
    <message>
        <source>Salva chiusura</source>
        <translation>Save closing</translation>
    </message>
    <message>
        <source>Dal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Scegli il giorno</source>
        <translation>Choose the day</translation>
    </message>
    <message>
        <source>Fino al, compreso</source>
        <translation>Until, included</translation>
    </message>
    <message>
        <source>Solo quel giorno</source>
        <translation>That day only</translation>
    </message>
    <message>
        <source>Perché</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Ferie, lavori…</source>
        <translation>Holidays, works…</translation>
    </message>
</context>
<context>
    <name>ConflictCard</name>
    <message>
        <source>Prima</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Tieni il mio</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Tieni quello di %1</source>
        <translation>Keep %1&apos;s</translation>
    </message>
    <message>
        <source>Scrivi un altro valore</source>
        <translation>Write another value</translation>
    </message>
    <message>
        <source>Ripristina il mio</source>
        <translation>Restore mine</translation>
    </message>
    <message>
        <source>Va bene così</source>
        <translation>Fine as it is</translation>
    </message>
    <message>
        <source>Chiama %1</source>
        <translation>Call %1</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Cambia contatto</source>
        <translation>Change contact</translation>
    </message>
    <message>
        <source>Nuovo contatto</source>
        <translation>New contact</translation>
    </message>
    <message>
        <source>Nome e cognome</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Ruolo</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Telefono</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Salva contatto</source>
        <translation>Save contact</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cellulare</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>È chi decide gli acquisti</source>
        <translation>Decides on purchases</translation>
    </message>
    <message>
        <source>Consenso a essere contattato</source>
        <translation>Consent to be contacted</translation>
    </message>
    <message>
        <source>Con la data di oggi, a nome di chi lo scrive</source>
        <translation>With today&apos;s date, in the name of who writes it</translation>
    </message>
    <message>
        <source>Non chiesto</source>
        <translation>Not asked</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Come e per che cosa</source>
        <translation>How and for what</translation>
    </message>
    <message>
        <source>Per esempio: a voce in negozio, per offerte via e-mail</source>
        <translation>For example: in person at the shop, for offers by e-mail</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Chiama %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Scrivi a %1</source>
        <translation>Write to %1</translation>
    </message>
</context>
<context>
    <name>ContactSearch</name>
    <message>
        <source>tutti i ruoli</source>
        <translation>all roles</translation>
    </message>
    <message>
        <source>tutti i mercati</source>
        <translation>all markets</translation>
    </message>
    <message>
        <source>%1 di %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>1 contatto</source>
        <translation>1 contact</translation>
    </message>
    <message>
        <source>%1 contatti</source>
        <translation>%1 contacts</translation>
    </message>
    <message>
        <source>1 cliente</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 clienti</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>qui i primi %1</source>
        <translation>here the first %1</translation>
    </message>
</context>
<context>
    <name>ContactsPage</name>
    <message>
        <source>Contatti di tutti i clienti</source>
        <translation>Contacts of all clients</translation>
    </message>
    <message>
        <source>Nome, cliente, città, telefono…</source>
        <translation>Name, client, town, phone…</translation>
    </message>
    <message>
        <source>Ruolo</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Tipo di mercato</source>
        <translation>Market type</translation>
    </message>
    <message>
        <source>Segmento</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Dove</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Solo chi decide</source>
        <translation>Decision makers only</translation>
    </message>
    <message>
        <source>Nessun contatto così</source>
        <translation>No such contact</translation>
    </message>
    <message>
        <source>Togli un filtro, o cerca un altro nome</source>
        <translation>Remove a filter, or search for another name</translation>
    </message>
</context>
<context>
    <name>CoverageBoard</name>
    <message>
        <source>Nessun cliente ha visite previste questo mese</source>
        <translation>No client has visits planned this month</translation>
    </message>
    <message>
        <source>Nessun cliente A è fermo</source>
        <translation>No A client is waiting</translation>
    </message>
</context>
<context>
    <name>CoverageHead</name>
    <message>
        <source>Frequenza rispettata</source>
        <translation>Frequency kept</translation>
    </message>
    <message>
        <source>Mancanti</source>
        <translation>Missing</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>Senza agente</source>
        <translation>No agent</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 clienti su %2 in regola</source>
        <translation>%1 of %2 clients on schedule</translation>
    </message>
    <message>
        <source>Clienti visitati</source>
        <translation>Clients visited</translation>
    </message>
    <message>
        <source>%1 su %2 attivi</source>
        <translation>%1 of %2 active</translation>
    </message>
    <message>
        <source>Frequenza rispettata</source>
        <translation>Frequency kept</translation>
    </message>
    <message>
        <source>Visite mancanti al mese</source>
        <translation>Visits missing this month</translation>
    </message>
    <message>
        <source>1 giorno lavorativo rimasto</source>
        <translation>1 working day left</translation>
    </message>
    <message>
        <source>%1 giorni lavorativi rimasti</source>
        <translation>%1 working days left</translation>
    </message>
    <message>
        <source>Clienti A fermi</source>
        <translation>A clients waiting</translation>
    </message>
    <message>
        <source>clienti</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>senza visita da oltre 30 giorni</source>
        <translation>no visit for over 30 days</translation>
    </message>
    <message>
        <source>classe %1: %2</source>
        <translation>class %1: %2</translation>
    </message>
    <message>
        <source>mancano %1 visite</source>
        <translation>%1 visits missing</translation>
    </message>
    <message>
        <source>%1 gg</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>Un cliente A fermo</source>
        <translation>One A client waiting</translation>
    </message>
    <message>
        <source>%1 clienti A fermi, da più tempo</source>
        <translation>%1 A clients waiting, longest first</translation>
    </message>
    <message>
        <source>Ogni cliente attivo è stato visitato</source>
        <translation>Every active client has been visited</translation>
    </message>
    <message>
        <source>Un cliente attivo mai visitato</source>
        <translation>One active client never visited</translation>
    </message>
    <message>
        <source>%1 clienti attivi mai visitati, per fatturato</source>
        <translation>%1 active clients never visited, by turnover</translation>
    </message>
    <message>
        <source>%1, classe %2</source>
        <translation>%1, class %2</translation>
    </message>
    <message>
        <source>%1, fino al %2</source>
        <translation>%1, up to day %2</translation>
    </message>
    <message>
        <source>come ricevuto alle %1</source>
        <translation>as received at %1</translation>
    </message>
    <message>
        <source>visite di persona</source>
        <translation>visits in person</translation>
    </message>
    <message>
        <source>Copertura per agente</source>
        <translation>Coverage by agent</translation>
    </message>
    <message>
        <source>Agente</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Classe A, in regola</source>
        <translation>Class A, kept</translation>
    </message>
    <message>
        <source>Classe B, in regola</source>
        <translation>Class B, kept</translation>
    </message>
    <message>
        <source>Classe C, in regola</source>
        <translation>Class C, kept</translation>
    </message>
    <message>
        <source>Visite chieste</source>
        <translation>Visits asked</translation>
    </message>
    <message>
        <source>Visite mancanti</source>
        <translation>Visits missing</translation>
    </message>
    <message>
        <source>Clienti da visitare</source>
        <translation>Clients to visit</translation>
    </message>
    <message>
        <source>Cliente</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Classe</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Ultima visita</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>Giorni di ritardo</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>%1 % a %2</source>
        <translation>%1 % in %2</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>Copertura</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Che cosa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Frequenza</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>Mai visitati</source>
        <translation>Never visited</translation>
    </message>
    <message>
        <source>Capacità</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Nessuno è stato dimenticato</source>
        <translation>Nobody was forgotten</translation>
    </message>
</context>
<context>
    <name>CoverageRow</name>
    <message>
        <source>Classe %1: %2, %3</source>
        <translation>Class %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>CoverageSheet</name>
    <message>
        <source>Chiudi</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tutti visitati quanto previsto</source>
        <translation>All visited as planned</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>Mese prima</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Mese dopo</source>
        <translation>Next month</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>Rischio e fido consigliato</source>
        <translation>Risk and advised limit</translation>
    </message>
    <message>
        <source>Quanto c&apos;è da temere che un cliente paghi tardi o non paghi, e quanto fido regge. Lo conferma, o no, chi segue il credito.</source>
        <translation>How much it is to be feared that a client pays late or not at all, and what limit it can bear. Who runs credit confirms it or not.</translation>
    </message>
    <message>
        <source>Punti per scaduto (oltre 30, 60, 90 giorni), ritardo medio (oltre 10, 30, 60), peggioramento, insoluti, fido superato. Fido = fatturato di un anno × giorni per pagare ÷ 365 × 1,5, 1, 0,5 o 0 secondo il rischio</source>
        <translation>Points for overdue (over 30, 60, 90 days), mean delay (over 10, 30, 60), getting worse, payments that came back, limit exceeded. Limit = a year&apos;s turnover × days to pay ÷ 365 × 1.5, 1, 0.5 or 0 by risk</translation>
    </message>
    <message>
        <source>Ritardo medio: dodici mesi, pesato per importo, almeno tre pagamenti; si aggiorna ogni mese. Chi ha pagato troppo poco non è detto sicuro.</source>
        <translation>Mean delay: twelve months, weighted by amount, at least three payments; it moves monthly. Who has paid too little is not called safe.</translation>
    </message>
    <message>
        <source>Ultima visita</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>L&apos;ultima volta che qualcuno è stato dal cliente, e quando tocca di nuovo.</source>
        <translation>The last time somebody went to the client, and when it is due again.</translation>
    </message>
    <message>
        <source>Prossima = ultima visita fatta + intervallo della frequenza, spostata al primo giorno di lavoro in cui il cliente è aperto</source>
        <translation>Next = last visit done + interval of the frequency, moved to the first working day on which the client is open</translation>
    </message>
    <message>
        <source>Visite fatte di persona, di tutti i colleghi, su questo tablet. Telefonate ed e-mail contano solo se l&apos;azienda lo ha stabilito.</source>
        <translation>Visits made in person, by all colleagues, on this tablet. Calls and e-mails count only if the company has said so.</translation>
    </message>
    <message>
        <source>Ultimo ordine</source>
        <translation>Last order</translation>
    </message>
    <message>
        <source>Il giorno dell&apos;ultimo ordine, e il ritmo con cui questo cliente di solito ordina.</source>
        <translation>The day of the last order, and the rhythm in which this client usually orders.</translation>
    </message>
    <message>
        <source>Ritmo = giorni tra il primo e l&apos;ultimo ordine ÷ (ordini − 1). Atteso = ultimo ordine + ritmo</source>
        <translation>Rhythm = days from the first to the last order ÷ (orders − 1). Expected = last order + rhythm</translation>
    </message>
    <message>
        <source>Ordini degli ultimi 12 mesi, senza bozze e annullati.</source>
        <translation>Orders of the last 12 months, without drafts and cancelled ones.</translation>
    </message>
    <message>
        <source>Fatturato 12 mesi</source>
        <translation>Turnover 12 months</translation>
    </message>
    <message>
        <source>Quanto ha ordinato il cliente in un anno, senza IVA, a confronto con l&apos;anno prima.</source>
        <translation>What the client ordered in a year, without VAT, beside the year before.</translation>
    </message>
    <message>
        <source>Somma degli imponibili degli ordini, resi a parte; confronto = (12 mesi − 12 prima) ÷ 12 prima</source>
        <translation>Sum of the net amounts of orders, returns apart; comparison = (12 months − 12 before) ÷ 12 before</translation>
    </message>
    <message>
        <source>Base ordini: 12 mesi fino a oggi, nel giorno in cui l&apos;ordine è stato preso; senza bozze e annullati.</source>
        <translation>Based on orders: 12 months up to today, by the day the order was taken; without drafts and cancelled ones.</translation>
    </message>
    <message>
        <source>Fatturato per mese</source>
        <translation>Turnover by month</translation>
    </message>
    <message>
        <source>Gli ordini di ciascuno degli ultimi 12 mesi, e dello stesso mese un anno prima.</source>
        <translation>The orders of each of the last 12 months, and of the same month a year before.</translation>
    </message>
    <message>
        <source>Somma degli imponibili degli ordini del mese, resi a parte; un mese senza ordini vale zero</source>
        <translation>Sum of the net amounts of the month&apos;s orders, returns apart; a month without orders counts as zero</translation>
    </message>
    <message>
        <source>Base ordini, senza IVA, senza bozze e annullati. Il mese in corso arriva fino a oggi.</source>
        <translation>Based on orders, without VAT, drafts and cancelled ones. The current month goes up to today.</translation>
    </message>
    <message>
        <source>Esposizione</source>
        <translation>Exposure</translation>
    </message>
    <message>
        <source>Quanto il cliente ci deve, o ci dovrà per la merce già ordinata.</source>
        <translation>What the client owes us, or will owe us for goods already ordered.</translation>
    </message>
    <message>
        <source>Scadenze aperte (anche presentate in banca e insolute) + ordini inviati e non ancora fatturati</source>
        <translation>Open instalments (those presented at the bank and unpaid ones too) + orders sent and not yet invoiced</translation>
    </message>
    <message>
        <source>Fatture come ricevute dalla sede, ordini anche di questo tablet; IVA inclusa, oggi.</source>
        <translation>Invoices as received from the office, orders of this tablet too; with VAT, today.</translation>
    </message>
    <message>
        <source>Fido</source>
        <translation>Credit limit</translation>
    </message>
    <message>
        <source>Fin dove il cliente può esporsi prima che la sede trattenga un ordine.</source>
        <translation>How far the client may go before the office holds an order.</translation>
    </message>
    <message>
        <source>Vale il primo che lo stabilisce: il cliente, il suo gruppo, i suoi segmenti in ordine di importanza, la zona, l&apos;azienda</source>
        <translation>The first that states it counts: the client, its group, its segments by rank, the area, the company</translation>
    </message>
    <message>
        <source>Come ricevuto dalla sede: da qui non si cambia.</source>
        <translation>As received from the office: it cannot be changed here.</translation>
    </message>
    <message>
        <source>Fatture da incassare</source>
        <translation>Invoices to collect</translation>
    </message>
    <message>
        <source>Le scadenze di fatture che il cliente non ha ancora pagato.</source>
        <translation>The instalments of invoices the client has not paid yet.</translation>
    </message>
    <message>
        <source>Somma delle scadenze aperte, presentate in banca o insolute</source>
        <translation>Sum of the instalments that are open, presented at the bank or unpaid</translation>
    </message>
    <message>
        <source>Fatture e incassi come ricevuti dalla sede; IVA inclusa, oggi.</source>
        <translation>Invoices and payments as received from the office; with VAT, today.</translation>
    </message>
    <message>
        <source>Ordini non ancora fatturati</source>
        <translation>Orders not yet invoiced</translation>
    </message>
    <message>
        <source>Merce ordinata per cui la fattura deve ancora arrivare.</source>
        <translation>Goods ordered whose invoice is still to come.</translation>
    </message>
    <message>
        <source>Somma dei totali degli ordini inviati e non fatturati</source>
        <translation>Sum of the totals of orders sent and not invoiced</translation>
    </message>
    <message>
        <source>Ordini della sede e di questo tablet, senza bozze e annullati; IVA inclusa.</source>
        <translation>Orders of the office and of this tablet, without drafts and cancelled ones; with VAT.</translation>
    </message>
    <message>
        <source>Scaduto</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>La parte da incassare che doveva essere già pagata.</source>
        <translation>The part to collect that should have been paid already.</translation>
    </message>
    <message>
        <source>Somma delle scadenze aperte con il giorno di scadenza passato</source>
        <translation>Sum of the open instalments whose due day has passed</translation>
    </message>
    <message>
        <source>Fatture e incassi come ricevuti dalla sede, oggi.</source>
        <translation>Invoices and payments as received from the office, today.</translation>
    </message>
    <message>
        <source>Come paga</source>
        <translation>How they pay</translation>
    </message>
    <message>
        <source>Di quanto il cliente paga di solito dopo la scadenza, e quanta parte paga puntuale.</source>
        <translation>How long after the due day the client usually pays, and what part it pays on time.</translation>
    </message>
    <message>
        <source>In media = Σ importo × giorni dopo la scadenza ÷ Σ importo. Puntuale = importi pagati entro la scadenza ÷ importi pagati</source>
        <translation>On average = Σ amount × days after the due day ÷ Σ amount. On time = amounts paid by the due day ÷ amounts paid</translation>
    </message>
    <message>
        <source>Incassi degli ultimi 24 mesi, come ricevuti dalla sede.</source>
        <translation>Payments of the last 24 months, as received from the office.</translation>
    </message>
    <message>
        <source>Potenziale</source>
        <translation>Potential</translation>
    </message>
    <message>
        <source>Quanto il cliente potrebbe comprare da noi in un anno, secondo chi lo segue.</source>
        <translation>What the client could buy from us in a year, by the judgement of who follows it.</translation>
    </message>
    <message>
        <source>Da conquistare = potenziale − fatturato 12 mesi, mai sotto zero</source>
        <translation>Left to win = potential − turnover 12 months, never below zero</translation>
    </message>
    <message>
        <source>Stima scritta nella scheda, con il suo giorno; ordini senza IVA.</source>
        <translation>An estimate written on the card, with its day; orders without VAT.</translation>
    </message>
    <message>
        <source>Condizioni</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Sconto, pagamento, fido e livello di servizio che valgono per questo cliente, e chi li stabilisce.</source>
        <translation>Discount, payment, credit limit and service level that hold for this client, and who states them.</translation>
    </message>
    <message>
        <source>Vale il primo che lo stabilisce: il cliente, i suoi segmenti in ordine di importanza, la zona, l&apos;azienda; per il fido, dopo il cliente, il suo gruppo</source>
        <translation>The first that states it counts: the client, its segments by rank, the area, the company; for the credit limit, after the client, its group</translation>
    </message>
    <message>
        <source>Come ricevuto dalla sede; la stessa regola decide qui e in sede.</source>
        <translation>As received from the office; the same rule decides here and there.</translation>
    </message>
    <message>
        <source>Classe A, B, C</source>
        <translation>Class A, B, C</translation>
    </message>
    <message>
        <source>A sono i pochi clienti che portano la gran parte del fatturato.</source>
        <translation>A are the few clients that bring most of the turnover.</translation>
    </message>
    <message>
        <source>In ordine di fatturato: A fino all&apos;80 % del totale, B fino al 95 %, C il resto; senza ordini nessuna classe</source>
        <translation>By turnover: A up to 80 % of the total, B up to 95 %, C the rest; without orders no class</translation>
    </message>
    <message>
        <source>Ordini degli ultimi 12 mesi dei clienti attivi su questo tablet.</source>
        <translation>Orders of the last 12 months of the active clients on this tablet.</translation>
    </message>
    <message>
        <source>Fatturato dei tuoi clienti</source>
        <translation>Turnover of your clients</translation>
    </message>
    <message>
        <source>Quanto hanno ordinato in un anno tutti i clienti attivi che segui, chiunque abbia preso l&apos;ordine.</source>
        <translation>What all active clients you follow ordered in a year, whoever took the order.</translation>
    </message>
    <message>
        <source>Somma dei fatturati 12 mesi dei clienti attivi</source>
        <translation>Sum of the 12-month turnovers of the active clients</translation>
    </message>
    <message>
        <source>Base ordini, senza IVA, senza bozze e annullati; 12 mesi fino a oggi.</source>
        <translation>Based on orders, without VAT, drafts and cancelled ones; 12 months up to today.</translation>
    </message>
    <message>
        <source>Clienti attivi</source>
        <translation>Active clients</translation>
    </message>
    <message>
        <source>I clienti con cui si lavora oggi. Contatti, potenziali, ex clienti e partner si conoscono, ma non contano.</source>
        <translation>The clients one works with today. Leads, prospects, former clients and partners are known, but do not count.</translation>
    </message>
    <message>
        <source>Rapporto «attivo», e oggi tra il primo e l&apos;ultimo giorno da attivo</source>
        <translation>Relationship “active”, and today between the first and the last day as such</translation>
    </message>
    <message>
        <source>Schede dei clienti su questo tablet.</source>
        <translation>Cards of the clients on this tablet.</translation>
    </message>
    <message>
        <source>Fermi</source>
        <translation>Fallen silent</translation>
    </message>
    <message>
        <source>Clienti attivi che di solito a quest&apos;ora avrebbero già ordinato.</source>
        <translation>Active clients that would usually have ordered by now.</translation>
    </message>
    <message>
        <source>Giorni oltre l&apos;ordine atteso &gt; metà del loro ritmo d&apos;ordine</source>
        <translation>Days beyond the expected order &gt; half of their order rhythm</translation>
    </message>
    <message>
        <source>Da visitare</source>
        <translation>To visit</translation>
    </message>
    <message>
        <source>I clienti attivi a cui oggi tocca una visita, o toccava prima.</source>
        <translation>The active clients that are due for a visit today, or were before.</translation>
    </message>
    <message>
        <source>Ultima visita + intervallo della frequenza ≤ oggi; mai visitati: dal giorno in cui sono attivi</source>
        <translation>Last visit + interval of the frequency ≤ today; never visited: from the day they are active</translation>
    </message>
    <message>
        <source>Visite fatte di persona, orari, chiusure, festività e assenze, su questo tablet.</source>
        <translation>Visits made in person, hours, closing periods, holidays and absences, on this tablet.</translation>
    </message>
    <message>
        <source>Visite del mese</source>
        <translation>Visits of the month</translation>
    </message>
    <message>
        <source>Le visite fatte questo mese, sull&apos;obiettivo. La tacca è dove dovresti essere oggi.</source>
        <translation>The visits made this month, against the target. The mark is where you should be today.</translation>
    </message>
    <message>
        <source>Visite fatte ÷ obiettivo; tacca = giorni di lavoro passati ÷ giorni di lavoro del mese</source>
        <translation>Visits made ÷ target; mark = working days passed ÷ working days of the month</translation>
    </message>
    <message>
        <source>Le tue visite su questo tablet, o il conto della sede se è più alto. L&apos;obiettivo lo dà la sede.</source>
        <translation>Your visits on this tablet, or the office&apos;s count if it is higher. The office sets the target.</translation>
    </message>
    <message>
        <source>Fatturato del mese</source>
        <translation>Turnover of the month</translation>
    </message>
    <message>
        <source>Gli ordini di questo mese che contano per te, sull&apos;obiettivo. La tacca è dove dovresti essere oggi.</source>
        <translation>This month&apos;s orders that count for you, against the target. The mark is where you should be today.</translation>
    </message>
    <message>
        <source>Imponibili degli ordini ÷ obiettivo; tacca = giorni di lavoro passati ÷ giorni di lavoro del mese</source>
        <translation>Net amounts of orders ÷ target; mark = working days passed ÷ working days of the month</translation>
    </message>
    <message>
        <source>Base ordini, senza IVA, senza bozze e annullati: quelli su questo tablet, o il conto della sede se è più alto.</source>
        <translation>Based on orders, without VAT, drafts and cancelled ones: those on this tablet, or the office&apos;s count if it is higher.</translation>
    </message>
    <message>
        <source>Visite fatte</source>
        <translation>Visits made</translation>
    </message>
    <message>
        <source>Le visite della giornata già concluse, su quelle previste. «Almeno»: c&apos;è un tablet che non si fa sentire e può averne fatte altre.</source>
        <translation>The day&apos;s visits already done, of those planned. “At least”: there is a tablet that has not been heard and may have done more.</translation>
    </message>
    <message>
        <source>Visite fatte ÷ visite del giorno (previste, in corso, fatte, saltate)</source>
        <translation>Visits made ÷ visits of the day (planned, in progress, done, skipped)</translation>
    </message>
    <message>
        <source>Come ricevute dalla sede all&apos;ora scritta in alto; la tua squadra.</source>
        <translation>As received from the office at the time written above; your team.</translation>
    </message>
    <message>
        <source>Ordini ricevuti</source>
        <translation>Orders received</translation>
    </message>
    <message>
        <source>Gli ordini presi in giornata e già arrivati in sede.</source>
        <translation>The orders taken that day and already at the office.</translation>
    </message>
    <message>
        <source>Numero degli ordini, e somma dei loro totali</source>
        <translation>Number of orders, and sum of their totals</translation>
    </message>
    <message>
        <source>IVA inclusa, senza bozze e annullati; nel giorno in cui l&apos;ordine è stato preso.</source>
        <translation>With VAT, without drafts and cancelled ones; by the day the order was taken.</translation>
    </message>
    <message>
        <source>Ordini trattenuti</source>
        <translation>Orders held</translation>
    </message>
    <message>
        <source>Ordini che aspettano una persona: prezzo, sconto, fido o cliente bloccato.</source>
        <translation>Orders that wait for a person: price, discount, credit limit or a blocked client.</translation>
    </message>
    <message>
        <source>Numero degli ordini trattenuti adesso, di qualsiasi giorno, e somma dei loro totali</source>
        <translation>Number of orders held now, of any day, and sum of their totals</translation>
    </message>
    <message>
        <source>Come ricevuti dalla sede; IVA inclusa.</source>
        <translation>As received from the office; with VAT.</translation>
    </message>
    <message>
        <source>Giornate chiuse</source>
        <translation>Days closed</translation>
    </message>
    <message>
        <source>Chi ha chiuso la giornata e l&apos;ha mandata in sede, su chi lavora oggi.</source>
        <translation>Who has closed the day and sent it to the office, of those who work today.</translation>
    </message>
    <message>
        <source>Giornate chiuse ÷ agenti non assenti</source>
        <translation>Days closed ÷ agents not absent</translation>
    </message>
    <message>
        <source>Un tablet che tace da 2 ore non è un agente fermo: non si sa.</source>
        <translation>A tablet silent for 2 hours is not an idle agent: one does not know.</translation>
    </message>
    <message>
        <source>Da dove viene il prezzo</source>
        <translation>Where the price comes from</translation>
    </message>
    <message>
        <source>Il prezzo che vale oggi per questo cliente, questo prodotto e questa quantità.</source>
        <translation>The price that holds today for this client, this product and this quantity.</translation>
    </message>
    <message>
        <source>Prezzo concordato, poi listino del cliente, poi prezzo base; la soglia di quantità raggiunta; sconti in cascata, per ultima la strategia</source>
        <translation>Agreed price, then the client&apos;s list, then the base price; the quantity break reached; discounts in cascade, the strategy&apos;s last</translation>
    </message>
    <message>
        <source>Listini, accordi e strategie come ricevuti dalla sede, nel giorno dell&apos;ordine.</source>
        <translation>Lists, agreements and strategies as received from the office, on the order&apos;s day.</translation>
    </message>
    <message>
        <source>Comprato insieme</source>
        <translation>Bought together</translation>
    </message>
    <message>
        <source>Prodotti che gli stessi ordini contengono più spesso di quanto accadrebbe per caso.</source>
        <translation>Products that the same orders hold more often than by chance.</translation>
    </message>
    <message>
        <source>Supporto = ordini con tutti e due ÷ ordini. Confidenza = ordini con tutti e due ÷ ordini con il primo. Lift = confidenza ÷ quota di ordini con il secondo</source>
        <translation>Support = orders with both ÷ orders. Confidence = orders with both ÷ orders with the first. Lift = confidence ÷ share of orders with the second</translation>
    </message>
    <message>
        <source>Ordini di 12 mesi dei clienti del segmento; le regole le calcola la sede ogni notte, con supporto di almeno il 2 %.</source>
        <translation>Orders of 12 months of the segment&apos;s clients; the office computes the rules every night, with a support of at least 2 %.</translation>
    </message>
    <message>
        <source>Quantità migliore</source>
        <translation>Better quantity</translation>
    </message>
    <message>
        <source>Una quantità vicina che costa meno al pezzo, o che riempie la confezione.</source>
        <translation>A quantity nearby that costs less a piece, or fills the pack.</translation>
    </message>
    <message>
        <source>La prossima soglia del listino entro la metà in più; altrimenti la confezione, se è piena per più di metà</source>
        <translation>The list&apos;s next break within half as much again; else the pack, when more than half full</translation>
    </message>
    <message>
        <source>Prezzi di oggi per questo cliente.</source>
        <translation>Today&apos;s prices for this client.</translation>
    </message>
    <message>
        <source>Non lo compra più</source>
        <translation>Not bought any more</translation>
    </message>
    <message>
        <source>Un prodotto che il cliente prendeva con regolarità e che manca da troppo.</source>
        <translation>A product the client bought regularly and has not for too long.</translation>
    </message>
    <message>
        <source>Comprato almeno 3 volte, e non da più del doppio del ciclo; ciclo = giorni tra la prima e l&apos;ultima volta ÷ volte in mezzo</source>
        <translation>Bought at least 3 times, and not for more than twice the cycle; cycle = days from the first to the last time ÷ times between</translation>
    </message>
    <message>
        <source>Ordini degli ultimi 18 mesi, senza bozze e annullati.</source>
        <translation>Orders of the last 18 months, without drafts and cancelled ones.</translation>
    </message>
    <message>
        <source>Clienti simili</source>
        <translation>Similar clients</translation>
    </message>
    <message>
        <source>Prodotti che molti clienti come questo comprano, e questo no.</source>
        <translation>Products that many clients like this one buy, and this one does not.</translation>
    </message>
    <message>
        <source>I 100 clienti più vicini (prima i segmenti in comune, poi il potenziale); si propone quello che comprano almeno in 2 e almeno un terzo</source>
        <translation>The 100 nearest clients (common segments first, then potential); proposed is what at least 2 and at least a third of them buy</translation>
    </message>
    <message>
        <source>Ordini di un anno dei clienti di questo tablet.</source>
        <translation>Orders of a year of the clients on this tablet.</translation>
    </message>
    <message>
        <source>Strategia</source>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>Quello che l&apos;azienda persegue con certi clienti, per un periodo: sconti, pagamenti, servizio, prodotti da proporre.</source>
        <translation>What the company pursues with some clients for a while: discounts, terms, service, products to propose.</translation>
    </message>
    <message>
        <source>Vale dal primo all&apos;ultimo giorno, compresi; di più sconti vale il maggiore; un budget speso la segnala, non la ferma</source>
        <translation>It works from its first to its last day, included; of several discounts the largest counts; a spent budget is shown and ends nothing</translation>
    </message>
    <message>
        <source>Decisa in sede per un segmento o per una lista di clienti; budget e speso li scrive la sede.</source>
        <translation>Decided at the office for a segment or a list of clients; the office writes budget and cost.</translation>
    </message>
    <message>
        <source>Livello di servizio</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Come l&apos;azienda serve questo cliente, e quanto le costa in un anno.</source>
        <translation>How the company serves this client, and what that costs a year.</translation>
    </message>
    <message>
        <source>Vale il primo: il livello del cliente, di una strategia in corso, dei segmenti, dell&apos;azienda; altrimenti quello che il potenziale raggiunge</source>
        <translation>The first that states one: the client, a running strategy, its segments, the company; else the one its potential reaches</translation>
    </message>
    <message>
        <source>Livelli, soglie e costo annuo per cliente sono stabiliti dall&apos;azienda.</source>
        <translation>Levels, thresholds and yearly cost per client are the company&apos;s settings.</translation>
    </message>
    <message>
        <source>Puntuali e completi</source>
        <translation>On time in full</translation>
    </message>
    <message>
        <source>Quanti ordini sono arrivati entro il giorno promesso e con tutta la merce (OTIF).</source>
        <translation>How many orders arrived by the promised day and with all their goods (OTIF).</translation>
    </message>
    <message>
        <source>Ordini puntuali e completi ÷ ordini consegnati che avevano un giorno promesso o richiesto</source>
        <translation>Orders on time and in full ÷ orders delivered that had a promised or requested day</translation>
    </message>
    <message>
        <source>Ordini presi negli ultimi 12 mesi. Quelli non ancora consegnati e quelli senza un giorno non contano.</source>
        <translation>Orders taken in the last 12 months. Those not yet delivered and those without a day do not count.</translation>
    </message>
    <message>
        <source>In tempo</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Quanti ordini sono arrivati entro il giorno promesso, anche se mancava qualcosa.</source>
        <translation>How many orders arrived by the promised day, even if something was missing.</translation>
    </message>
    <message>
        <source>Ordini consegnati entro il giorno promesso, o richiesto se nessuno era promesso ÷ ordini consegnati con un giorno</source>
        <translation>Orders delivered by the promised day, or the requested one if none was promised ÷ orders delivered with a day</translation>
    </message>
    <message>
        <source>Ordini presi negli ultimi 12 mesi; l&apos;ultima consegna conta.</source>
        <translation>Orders taken in the last 12 months; the last delivery counts.</translation>
    </message>
    <message>
        <source>Fatturato</source>
        <translation>Turnover</translation>
    </message>
    <message>
        <source>Quanto hanno comprato i clienti attivi nel periodo.</source>
        <translation>What active clients bought in the period.</translation>
    </message>
    <message>
        <source>Netto di sconti, senza IVA; i resi stanno a parte e non lo abbassano</source>
        <translation>Net of discounts, without VAT; returns stand apart and do not lower it</translation>
    </message>
    <message>
        <source>Ordini o fatture, come scelto; a confronto gli stessi giorni di un anno prima.</source>
        <translation>Orders or invoices, as chosen; compared with the same days a year before.</translation>
    </message>
    <message>
        <source>Clienti che comprano</source>
        <translation>Clients buying</translation>
    </message>
    <message>
        <source>I clienti attivi con fatturato nel periodo. Persi: compravano un anno prima; nuovi: un anno prima no.</source>
        <translation>Active clients with turnover in the period. Lost: they bought a year before; new: they did not.</translation>
    </message>
    <message>
        <source>Clienti con fatturato sopra zero, su tutti i clienti attivi</source>
        <translation>Clients with turnover above zero, of all active clients</translation>
    </message>
    <message>
        <source>Ordini o fatture del periodo scelto.</source>
        <translation>Orders or invoices of the chosen period.</translation>
    </message>
    <message>
        <source>Primi 10 clienti</source>
        <translation>First 10 clients</translation>
    </message>
    <message>
        <source>Quanta parte del fatturato fanno i dieci clienti che comprano di più.</source>
        <translation>How much of the turnover the ten clients make that buy most.</translation>
    </message>
    <message>
        <source>Fatturato dei primi dieci ÷ fatturato di tutti</source>
        <translation>Turnover of the first ten ÷ turnover of all</translation>
    </message>
    <message>
        <source>Clienti attivi, ordini o fatture del periodo scelto.</source>
        <translation>Active clients, orders or invoices of the chosen period.</translation>
    </message>
    <message>
        <source>Concentrazione (HHI)</source>
        <translation>Concentration (HHI)</translation>
    </message>
    <message>
        <source>Se il fatturato dipende da pochi: 10.000 è un cliente solo, sopra 2.500 pochi fanno quasi tutto.</source>
        <translation>Whether the turnover depends on a few: 10,000 is one client alone, above 2,500 a few make nearly all.</translation>
    </message>
    <message>
        <source>Somma dei quadrati delle quote dei clienti, per 10.000</source>
        <translation>Sum of the squared shares of clients, times 10,000</translation>
    </message>
    <message>
        <source>Classi A, B, C</source>
        <translation>Classes A, B, C</translation>
    </message>
    <message>
        <source>I clienti dal più grande: A fanno i primi quattro quinti del fatturato, B quasi tutto il resto, C gli altri.</source>
        <translation>Clients from the largest: A make the first four fifths of the turnover, B nearly all the rest, C the others.</translation>
    </message>
    <message>
        <source>A finché la quota cumulata prima del cliente è sotto l&apos;80 %, B sotto il 95 %, poi C; chi attraversa il limite resta sopra</source>
        <translation>A while the share cumulated before the client is below 80 %, B below 95 %, then C; who crosses a limit stays above</translation>
    </message>
    <message>
        <source>Clienti attivi; i limiti li può cambiare l&apos;azienda.</source>
        <translation>Active clients; the company may change the limits.</translation>
    </message>
    <message>
        <source>Come comprano (RFM)</source>
        <translation>How they buy (RFM)</translation>
    </message>
    <message>
        <source>Quanto di recente, quanto spesso e per quanto compra ogni cliente: da 1 a 5 ciascuno.</source>
        <translation>How recently, how often and for how much each client buys: from 1 to 5 each.</translation>
    </message>
    <message>
        <source>1 + la parte intera di 5 × clienti che fanno peggio ÷ clienti; i gruppi vengono dai tre voti</source>
        <translation>1 + the whole part of 5 × clients that do worse ÷ clients; groups follow from the three scores</translation>
    </message>
    <message>
        <source>Clienti attivi con fatturato nel periodo scelto.</source>
        <translation>Active clients with turnover in the chosen period.</translation>
    </message>
    <message>
        <source>Crediti aperti</source>
        <translation>Open receivables</translation>
    </message>
    <message>
        <source>Quanto devono i clienti oggi, anche chi non è più cliente.</source>
        <translation>What clients owe today, former clients too.</translation>
    </message>
    <message>
        <source>Rate non ancora pagate, meno note di credito da usare; gli incassi degli agenti contano quando la sede li conferma</source>
        <translation>Instalments not paid yet, less credit notes to be used; what agents collected counts when the office confirms it</translation>
    </message>
    <message>
        <source>Fatture con IVA, come ricevute dalla sede.</source>
        <translation>Invoices with VAT, as received from the office.</translation>
    </message>
    <message>
        <source>La parte dei crediti che ha passato la scadenza. Il giorno della scadenza non è ritardo.</source>
        <translation>The part of receivables past its due day. The due day itself is not late.</translation>
    </message>
    <message>
        <source>Giorni medi d&apos;incasso</source>
        <translation>Days to collect</translation>
    </message>
    <message>
        <source>Di quanti giorni di vendite sono fatti i crediti aperti. La nota dice quanti sarebbero senza lo scaduto.</source>
        <translation>How many days of sales the open receivables are made of. The note says how many it would be without what is overdue.</translation>
    </message>
    <message>
        <source>Dai crediti si tolgono le vendite più recenti, a tratti di 30 giorni, l&apos;ultimo in parte (DSO a ritroso)</source>
        <translation>The latest sales are taken from the receivables, in stretches of 30 days, the last in part (countback DSO)</translation>
    </message>
    <message>
        <source>Fatture con IVA meno note di credito; la nota guarda gli ultimi 90 giorni.</source>
        <translation>Invoices with VAT less credit notes; the note looks at the last 90 days.</translation>
    </message>
    <message>
        <source>Oltre il fido</source>
        <translation>Over the limit</translation>
    </message>
    <message>
        <source>I clienti che devono, o dovranno, più di quanto è stato loro concesso.</source>
        <translation>Clients that owe, or will owe, more than they were granted.</translation>
    </message>
    <message>
        <source>Rate aperte + ordini inviati non fatturati &gt; fido del cliente, del gruppo, del segmento o dell&apos;azienda</source>
        <translation>Open instalments + orders sent and not invoiced &gt; limit of the client, the group, the segment or the company</translation>
    </message>
    <message>
        <source>Con IVA; un fido di gruppo vale per tutti i suoi clienti insieme.</source>
        <translation>With VAT; a group&apos;s limit is for all its clients together.</translation>
    </message>
    <message>
        <source>Da quanto è scaduto</source>
        <translation>How long overdue</translation>
    </message>
    <message>
        <source>I crediti aperti divisi per giorni di ritardo. Note di credito e pagamenti in più stanno sotto zero, alla loro scadenza.</source>
        <translation>Open receivables by days late. Credit notes and what was paid too much lie below zero, at their due day.</translation>
    </message>
    <message>
        <source>Oggi − scadenza di ogni rata: non scaduto, 1–30, 31–60, 61–90, oltre 90 giorni</source>
        <translation>Today − due day of each instalment: not due, 1–30, 31–60, 61–90, over 90 days</translation>
    </message>
    <message>
        <source>Incassi attesi</source>
        <translation>Expected collections</translation>
    </message>
    <message>
        <source>Quanto scade in ognuna delle prossime settimane. Lo scaduto non c&apos;è: nessuno sa quando arriva.</source>
        <translation>What falls due in each of the coming weeks. What is overdue is not in it: nobody knows when it comes.</translation>
    </message>
    <message>
        <source>Somma delle rate aperte con scadenza nella settimana, da lunedì a domenica</source>
        <translation>Sum of open instalments due in the week, Monday to Sunday</translation>
    </message>
    <message>
        <source>Clienti visitati</source>
        <translation>Clients visited</translation>
    </message>
    <message>
        <source>Quanti clienti attivi hanno ricevuto almeno una visita questo mese.</source>
        <translation>How many active clients have had at least one visit this month.</translation>
    </message>
    <message>
        <source>Clienti attivi con una visita fatta nel mese ÷ clienti attivi</source>
        <translation>Active clients with a visit made this month ÷ active clients</translation>
    </message>
    <message>
        <source>Visite di persona, o dei canali che la sede conta; fino a oggi, come ricevute.</source>
        <translation>Visits in person, or of the channels the office counts; up to today, as received.</translation>
    </message>
    <message>
        <source>Frequenza rispettata</source>
        <translation>Frequency kept</translation>
    </message>
    <message>
        <source>La parte dei clienti che non è in ritardo: la prossima visita non è ancora passata.</source>
        <translation>The share of clients that are not late: their next visit is not past.</translation>
    </message>
    <message>
        <source>Clienti con visite previste questo mese e non in ritardo ÷ clienti con visite previste</source>
        <translation>Clients with visits planned this month and not late ÷ clients with visits planned</translation>
    </message>
    <message>
        <source>Sotto 60 % male, sotto 75 % da guardare, da 90 % bene. Chi non ha fatturato conta come classe C.</source>
        <translation>Below 60 % bad, below 75 % to be looked at, from 90 % good. Clients without turnover count as class C.</translation>
    </message>
    <message>
        <source>Visite mancanti al mese</source>
        <translation>Visits missing this month</translation>
    </message>
    <message>
        <source>Le visite che il mese chiede ancora, sommate su tutti i clienti.</source>
        <translation>The visits the month still asks for, summed over all clients.</translation>
    </message>
    <message>
        <source>Somma di max(visite previste − visite fatte, 0)</source>
        <translation>Sum of max(visits planned − visits made, 0)</translation>
    </message>
    <message>
        <source>La frequenza di ogni cliente per questo mese, e le visite fatte fino a oggi.</source>
        <translation>Each client&apos;s frequency for this month, and the visits made up to today.</translation>
    </message>
    <message>
        <source>Clienti A fermi</source>
        <translation>A clients waiting</translation>
    </message>
    <message>
        <source>I clienti di classe A che nessuno vede da più tempo.</source>
        <translation>The class A clients nobody has seen for longest.</translation>
    </message>
    <message>
        <source>Classe A, ultima visita da oltre 30 giorni, o mai</source>
        <translation>Class A, last visit more than 30 days ago, or never</translation>
    </message>
    <message>
        <source>Le classi sono quelle del fatturato di 12 mesi; visite di persona.</source>
        <translation>Classes are those of 12 months of turnover; visits in person.</translation>
    </message>
    <message>
        <source>Capacità del mese</source>
        <translation>Capacity of the month</translation>
    </message>
    <message>
        <source>Se i giorni di un agente bastano per le visite che i suoi clienti chiedono.</source>
        <translation>Whether an agent&apos;s days suffice for the visits the clients ask for.</translation>
    </message>
    <message>
        <source>Giorni di lavoro × visite al giorno, meno la somma delle visite previste nel mese</source>
        <translation>Working days × visits a day, less the sum of visits planned in the month</translation>
    </message>
    <message>
        <source>Festivi e assenze tolgono giorni, anche se qualcuno sostituisce. Sulla barra il segno scuro è quanto ci sta; quello chiaro, quanto chiedono senza le prove.</source>
        <translation>Holidays and absences take days away, even when somebody stands in. On the bar the dark mark is what fits; the light one, what is asked without your trials.</translation>
    </message>
    <message>
        <source>Ogni quanto si visita</source>
        <translation>How often to visit</translation>
    </message>
    <message>
        <source>Quante visite chiede ogni mese, e chi lo ha stabilito: il cliente, un suo segmento, o nessuno.</source>
        <translation>How many visits each month asks for, and who says so: the client, one of its segments, or nobody.</translation>
    </message>
    <message>
        <source>Il cliente per quel mese → il cliente → i segmenti per rango → il segmento assegnato</source>
        <translation>The client for that month → the client → its segments by rank → its assigned segment</translation>
    </message>
    <message>
        <source>Zero salta il mese. La prossima visita è l&apos;ultima fatta più l&apos;intervallo, in un giorno possibile.</source>
        <translation>Zero skips the month. The next visit is the last one made plus the interval, on a possible day.</translation>
    </message>
    <message>
        <source>Prodotti comprati</source>
        <translation>Products bought</translation>
    </message>
    <message>
        <source>Che cosa ha ordinato il cliente, quanto, e quanto nei 12 mesi prima.</source>
        <translation>What the client ordered, how much, and how much in the 12 months before.</translation>
    </message>
    <message>
        <source>Somma degli importi netti delle righe di vendita di ogni prodotto</source>
        <translation>Sum of the net amounts of the sale lines of each product</translation>
    </message>
    <message>
        <source>Base ordini, senza IVA; senza omaggi, resi, bozze e annullati. 12 mesi fino a oggi.</source>
        <translation>Based on orders, without VAT; without free goods, returns, drafts and cancelled ones. 12 months up to today.</translation>
    </message>
    <message>
        <source>Effetto della strategia</source>
        <translation>Effect of the strategy</translation>
    </message>
    <message>
        <source>Quanto è cambiato il fatturato dei suoi clienti, in più o in meno di quello di clienti simili che non la hanno. È un&apos;osservazione, non una prova: chi ha scelto i clienti può aver scelto quelli già in crescita.</source>
        <translation>How much the turnover of its clients changed, more or less than that of like clients without it. It is an observation, not a proof: who chose the clients may have chosen those already growing.</translation>
    </message>
    <message>
        <source>(Durante − prima) dei suoi clienti − lo stesso dei clienti di confronto, classe per classe. Se il margine, al 95 %, arriva a zero non si distingue dal caso</source>
        <translation>(During − before) of its clients − the same of the clients compared with, class by class. When the 95% margin reaches zero it is not told apart from chance</translation>
    </message>
    <message>
        <source>Ordini, per cliente ogni 30 giorni; classi dei 12 mesi prima; prima e dopo durano quanto la strategia fin qui.</source>
        <translation>Orders, per client and 30 days; classes of the 12 months before; before and after last as long as the strategy so far.</translation>
    </message>
    <message>
        <source>Fatturato con la strategia</source>
        <translation>Turnover with the strategy</translation>
    </message>
    <message>
        <source>Quanto compra in media un cliente, prima, durante e dopo.</source>
        <translation>What a client buys on average, before, during and after.</translation>
    </message>
    <message>
        <source>Imponibili degli ordini ÷ clienti ÷ giorni × 30</source>
        <translation>Net amounts of orders ÷ clients ÷ days × 30</translation>
    </message>
    <message>
        <source>Ordini senza bozze e annullati, senza IVA.</source>
        <translation>Orders without drafts and cancelled ones, without VAT.</translation>
    </message>
    <message>
        <source>Ordini con la strategia</source>
        <translation>Orders with the strategy</translation>
    </message>
    <message>
        <source>Quante volte ordina in media un cliente, prima, durante e dopo.</source>
        <translation>How often a client orders on average, before, during and after.</translation>
    </message>
    <message>
        <source>Ordini ÷ clienti ÷ giorni × 30</source>
        <translation>Orders ÷ clients ÷ days × 30</translation>
    </message>
    <message>
        <source>Ordini senza bozze e annullati.</source>
        <translation>Orders without drafts and cancelled ones.</translation>
    </message>
    <message>
        <source>Visite con la strategia</source>
        <translation>Visits with the strategy</translation>
    </message>
    <message>
        <source>Quante visite riceve in media un cliente, prima, durante e dopo.</source>
        <translation>How many visits a client gets on average, before, during and after.</translation>
    </message>
    <message>
        <source>Visite fatte ÷ clienti ÷ giorni × 30</source>
        <translation>Visits done ÷ clients ÷ days × 30</translation>
    </message>
    <message>
        <source>Visite fatte, come ricevute.</source>
        <translation>Visits done, as received.</translation>
    </message>
    <message>
        <source>Sconto dato con la strategia</source>
        <translation>Discount given with the strategy</translation>
    </message>
    <message>
        <source>Quanto si è lasciato in media a un cliente, sotto il listino.</source>
        <translation>What a client was given on average below the list price.</translation>
    </message>
    <message>
        <source>(Prezzo di listino − netto) delle righe ÷ clienti ÷ giorni × 30</source>
        <translation>(List price − net) of the lines ÷ clients ÷ days × 30</translation>
    </message>
    <message>
        <source>Righe che hanno un prezzo di listino.</source>
        <translation>Lines that have a list price.</translation>
    </message>
    <message>
        <source>Ritardo nei pagamenti con la strategia</source>
        <translation>Days paid late with the strategy</translation>
    </message>
    <message>
        <source>Con quanti giorni di ritardo si è pagato; sotto zero, in anticipo.</source>
        <translation>How many days late payments were; below zero, early.</translation>
    </message>
    <message>
        <source>Media di (pagamento − scadenza), pesata per importo</source>
        <translation>Mean of (payment − due day), weighted by amount</translation>
    </message>
    <message>
        <source>Incassi confermati dalla sede, nel periodo in cui sono arrivati.</source>
        <translation>Payments cleared by the office, in the period they arrived.</translation>
    </message>
    <message>
        <source>Obiettivo raggiunto</source>
        <translation>Target reached</translation>
    </message>
    <message>
        <source>Quanto del fatturato chiesto per il mese è fatto. La tacca è dove si dovrebbe essere oggi.</source>
        <translation>How much of the turnover asked for the month is done. The mark is where it should be today.</translation>
    </message>
    <message>
        <source>Fatturato del mese ÷ obiettivo, dove ce n&apos;è uno</source>
        <translation>Turnover of the month ÷ target, where there is one</translation>
    </message>
    <message>
        <source>I conti della sede, che una riassegnazione non cambia; del mese in corso almeno quello che si sa qui. Ordini al netto dei resi, senza IVA.</source>
        <translation>The office&apos;s figures, which a reassignment does not change; of the month under way at least what is known here. Orders less returns, without VAT.</translation>
    </message>
    <message>
        <source>Previsto a fine mese</source>
        <translation>Expected by month&apos;s end</translation>
    </message>
    <message>
        <source>A quanto si arriva se si continua al passo di oggi.</source>
        <translation>What it comes to at today&apos;s pace.</translation>
    </message>
    <message>
        <source>Fatto × giorni di lavoro del mese ÷ giorni di lavoro passati</source>
        <translation>Done × working days of the month ÷ working days passed</translation>
    </message>
    <message>
        <source>Dal lunedì al venerdì, senza feste nazionali; solo per il mese in corso.</source>
        <translation>Monday to Friday without national holidays; only of the month under way.</translation>
    </message>
    <message>
        <source>Sull&apos;anno prima</source>
        <translation>On the year before</translation>
    </message>
    <message>
        <source>Il fatturato del mese contro gli stessi giorni di un anno fa.</source>
        <translation>The month&apos;s turnover against the same days a year ago.</translation>
    </message>
    <message>
        <source>Fatto ÷ fatto negli stessi giorni dell&apos;anno prima − 1</source>
        <translation>Done ÷ done on the same days a year earlier − 1</translation>
    </message>
    <message>
        <source>Ordini che contano per gli agenti mostrati, al netto dei resi.</source>
        <translation>Orders that count for the agents shown, less returns.</translation>
    </message>
    <message>
        <source>Agenti in passo</source>
        <translation>Agents on pace</translation>
    </message>
    <message>
        <source>Chi arriva all&apos;obiettivo, se continua al passo di oggi.</source>
        <translation>Who reaches the target at today&apos;s pace.</translation>
    </message>
    <message>
        <source>Agenti con previsto (a mese finito: fatto) ≥ obiettivo</source>
        <translation>Agents whose forecast (of a month that is over: done) ≥ target</translation>
    </message>
    <message>
        <source>Su chi ha un obiettivo per il mese.</source>
        <translation>Of those with a target for the month.</translation>
    </message>
    <message>
        <source>Chi cresce e chi cala</source>
        <translation>Who grows and who shrinks</translation>
    </message>
    <message>
        <source>Ogni cliente sta in un gruppo solo: perso, a rischio, nuovo, in crescita, in calo, stabile, o non ha mai comprato.</source>
        <translation>Each client is in one group: lost, at risk, new, growing, shrinking, stable, or never bought.</translation>
    </message>
    <message>
        <source>Perso: nessun ordine da 180 giorni. A rischio: in ritardo di oltre mezzo ciclo. Poi il fatturato contro il periodo prima: oltre ± 10 %</source>
        <translation>Lost: no order for 180 days. At risk: late by more than half its cycle. Then turnover against the period before: beyond ± 10%</translation>
    </message>
    <message>
        <source>Clienti attivi; giorni e percentuale li può cambiare l&apos;azienda.</source>
        <translation>Active clients; the company may change days and percentage.</translation>
    </message>
    <message>
        <source>Clienti rimasti</source>
        <translation>Clients kept</translation>
    </message>
    <message>
        <source>Quanti dei clienti che compravano all&apos;inizio del periodo comprano ancora alla fine.</source>
        <translation>How many of the clients that bought when the period began still buy when it ends.</translation>
    </message>
    <message>
        <source>Rimasti ÷ clienti con un ordine nei 180 giorni prima del periodo</source>
        <translation>Kept ÷ clients with an order in the 180 days before the period</translation>
    </message>
    <message>
        <source>Tutti i clienti, anche chi non lo è più; i giorni li può cambiare l&apos;azienda.</source>
        <translation>All clients, also those that have left; the company may change the days.</translation>
    </message>
    <message>
        <source>Da dove viene il fatturato</source>
        <translation>Where turnover comes from</translation>
    </message>
    <message>
        <source>Il fatturato del periodo per zona, segmento, provincia, agente, prodotto o cliente, dal più grande, con la sua classe.</source>
        <translation>The period&apos;s turnover by area, segment, province, agent, product or client, the largest first, with its class.</translation>
    </message>
    <message>
        <source>Quota = fatturato della riga ÷ fatturato di tutte; le quote fanno 100 %</source>
        <translation>Share = turnover of the row ÷ turnover of all; shares come to 100%</translation>
    </message>
    <message>
        <source>Per agente e prodotto ogni documento conta; per il resto i clienti attivi. A confronto gli stessi giorni di un anno prima.</source>
        <translation>By agent and product every document counts; otherwise active clients. Compared with the same days a year earlier.</translation>
    </message>
    <message>
        <source>Fatturato e ordini</source>
        <translation>Turnover and orders</translation>
    </message>
    <message>
        <source>Quanto si è venduto nel periodo, e con quanti ordini.</source>
        <translation>What was sold in the period, and in how many orders.</translation>
    </message>
    <message>
        <source>Ordini o fatture, come scelto, anche di chi non è più cliente; a confronto gli stessi giorni di un anno prima.</source>
        <translation>Orders or invoices, as chosen, also of those that are no longer clients; compared with the same days a year earlier.</translation>
    </message>
    <message>
        <source>Ordine medio</source>
        <translation>Average order</translation>
    </message>
    <message>
        <source>Quanto vale in media un ordine.</source>
        <translation>What an order is worth on average.</translation>
    </message>
    <message>
        <source>Fatturato ÷ ordini con almeno una riga venduta</source>
        <translation>Turnover ÷ orders with at least one line sold</translation>
    </message>
    <message>
        <source>Righe per ordine</source>
        <translation>Lines per order</translation>
    </message>
    <message>
        <source>Quanti prodotti entrano in media in un ordine.</source>
        <translation>How many products an order has on average.</translation>
    </message>
    <message>
        <source>Righe vendute ÷ ordini con almeno una riga venduta</source>
        <translation>Lines sold ÷ orders with at least one line sold</translation>
    </message>
    <message>
        <source>Tutti i clienti: con un segmento o una provincia non si sa.</source>
        <translation>All clients: not known for a segment or a province.</translation>
    </message>
    <message>
        <source>Visite con ordine</source>
        <translation>Visits with an order</translation>
    </message>
    <message>
        <source>Quante visite portano un ordine.</source>
        <translation>How many visits bring an order.</translation>
    </message>
    <message>
        <source>Visite fatte con un ordine ÷ visite fatte: lo dice l&apos;esito, o un ordine che la nomina</source>
        <translation>Visits done with an order ÷ visits done: the outcome says so, or an order names it</translation>
    </message>
    <message>
        <source>Frequenza, pesata</source>
        <translation>Frequency, weighted</translation>
    </message>
    <message>
        <source>Quante delle visite chieste per il mese sono fatte, dando più peso ai clienti A.</source>
        <translation>How many of the visits asked for in the month are done, class A clients weighing more.</translation>
    </message>
    <message>
        <source>Σ peso × visite fatte (fino a quelle chieste) ÷ Σ peso × visite chieste; pesi A, B, C: 3, 2, 1</source>
        <translation>Σ weight × visits done (up to those asked) ÷ Σ weight × visits asked; weights A, B, C: 3, 2, 1</translation>
    </message>
    <message>
        <source>Il mese in corso fino a oggi; i pesi li può cambiare l&apos;azienda.</source>
        <translation>The month under way until today; the company may change the weights.</translation>
    </message>
    <message>
        <source>Chi non si vede e non si sente</source>
        <translation>Neither seen nor heard</translation>
    </message>
    <message>
        <source>I clienti attivi da cui non si passa e che non ordinano da più tempo.</source>
        <translation>The active clients neither visited nor ordering for longest.</translation>
    </message>
    <message>
        <source>Il più recente fra l&apos;ultima visita fatta e l&apos;ultimo ordine, dal più lontano</source>
        <translation>The later of the last visit done and the last order, the longest ago first</translation>
    </message>
    <message>
        <source>Visite e ordini come ricevuti.</source>
        <translation>Visits and orders as received.</translation>
    </message>
    <message>
        <source>Rate con scadenza prima di oggi ÷ crediti aperti; a confronto il giorno prima del periodo scelto</source>
        <translation>Instalments due before today ÷ open receivables; compared with the day before the chosen period</translation>
    </message>
    <message>
        <source>Incassi dei mesi scorsi</source>
        <translation>Collected in past months</translation>
    </message>
    <message>
        <source>Quanto è stato incassato e confermato dalla sede, mese per mese.</source>
        <translation>What was collected and confirmed by the office, month by month.</translation>
    </message>
    <message>
        <source>Incassi meno rimborsi; gli insoluti tornati e gli stralci stanno a parte</source>
        <translation>Collections less refunds; what came back unpaid and what was written off stand apart</translation>
    </message>
    <message>
        <source>Per giorno d&apos;incasso, con IVA, come ricevuti dalla sede.</source>
        <translation>By day of payment, with VAT, as received from the office.</translation>
    </message>
    <message>
        <source>Incassato di quanto si poteva</source>
        <translation>Collected of what could be</translation>
    </message>
    <message>
        <source>Di quello che nel periodo si poteva incassare, la parte incassata (CEI). 100 %: non è rimasto indietro niente. Le Ri.Ba. in banca si contano come aperte.</source>
        <translation>Of what could be collected in the period, the part that was (CEI). 100%: nothing was left behind. Ri.Ba. at the bank count as open.</translation>
    </message>
    <message>
        <source>(crediti all&apos;inizio + vendite − crediti alla fine) ÷ (crediti all&apos;inizio + vendite − crediti non scaduti alla fine)</source>
        <translation>(receivables at the start + sales − receivables at the end) ÷ (receivables at the start + sales − receivables not due at the end)</translation>
    </message>
    <message>
        <source>Fatture con IVA meno note di credito, del periodo scelto.</source>
        <translation>Invoices with VAT less credit notes, of the chosen period.</translation>
    </message>
</context>
<context>
    <name>DuplicatePane</name>
    <message>
        <source>Tutti i doppioni</source>
        <translation>All duplicates</translation>
    </message>
    <message>
        <source>Apri %1</source>
        <translation>Open %1</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Nessun doppione sospetto</source>
        <translation>No suspected duplicates</translation>
    </message>
    <message>
        <source>1 da guardare</source>
        <translation>1 to look at</translation>
    </message>
    <message>
        <source>%1 da guardare</source>
        <translation>%1 to look at</translation>
    </message>
    <message>
        <source>1 possibile doppione</source>
        <translation>1 possible duplicate</translation>
    </message>
    <message>
        <source>%1 possibili doppioni</source>
        <translation>%1 possible duplicates</translation>
    </message>
    <message>
        <source>Si somigliano; se sono la stessa cosa lo dice una persona.</source>
        <translation>They look alike; whether they are one, a person says.</translation>
    </message>
    <message>
        <source>Uniti, salvato sul tablet</source>
        <translation>Merged, saved on this tablet</translation>
    </message>
    <message>
        <source>Visita annullata</source>
        <translation>Visit cancelled</translation>
    </message>
    <message>
        <source>Ordine annullato</source>
        <translation>Order cancelled</translation>
    </message>
    <message>
        <source>%1: guardati il %2, sono due (%3)</source>
        <translation>%1: looked at on %2, they are two (%3)</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>Possibili doppioni</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>Nessun doppione sospetto</source>
        <translation>No suspected duplicates</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>FieldCard</name>
    <message>
        <source>Prima</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Tieni questo</source>
        <translation>Keep this one</translation>
    </message>
</context>
<context>
    <name>FieldInput</name>
    <message>
        <source>Scegli il giorno</source>
        <translation>Choose the day</translation>
    </message>
    <message>
        <source>Togli il giorno</source>
        <translation>Remove the day</translation>
    </message>
</context>
<context>
    <name>FormFoot</name>
    <message>
        <source>Scarta</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>FormModel</name>
    <message>
        <source>Modulo conservato alle %1</source>
        <translation>Form kept at %1</translation>
    </message>
</context>
<context>
    <name>FrequencyDialog</name>
    <message>
        <source>Ogni quanto si visita</source>
        <translation>How often to visit</translation>
    </message>
    <message>
        <source>Mese</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Visite al mese</source>
        <translation>Visits a month</translation>
    </message>
    <message>
        <source>Visite al mese: 2, 0,5, o 0 per saltare</source>
        <translation>Visits a month: 2, 0.5, or 0 to skip</translation>
    </message>
    <message>
        <source>Perché</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Perché, in poche parole</source>
        <translation>Why, in a few words</translation>
    </message>
    <message>
        <source>Salva</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Chiudi</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HoursDialog</name>
    <message>
        <source>Aggiungi orario</source>
        <translation>Add hours</translation>
    </message>
    <message>
        <source>Salva orario</source>
        <translation>Save hours</translation>
    </message>
    <message>
        <source>In quali giorni</source>
        <translation>On which days</translation>
    </message>
    <message>
        <source>Apre alle</source>
        <translation>Opens at</translation>
    </message>
    <message>
        <source>Chiude alle</source>
        <translation>Closes at</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Il cliente non era tuo quando l&apos;hai registrato.</source>
        <translation>The client was not yours when you recorded it.</translation>
    </message>
    <message>
        <source>Dipende da una cosa che la sede non ha accettato.</source>
        <translation>It depends on something the office did not accept.</translation>
    </message>
    <message>
        <source>La sede non è riuscita a leggerlo e l&apos;ha conservato intero: avvisa la sede.</source>
        <translation>The office could not read it and kept it whole: tell the office.</translation>
    </message>
    <message>
        <source>La sede non l&apos;ha accettato. Quello che avevi scritto è conservato.</source>
        <translation>The office did not accept it. What you wrote is kept.</translation>
    </message>
    <message>
        <source>Non accettati dalla sede</source>
        <translation>Not accepted by the office</translation>
    </message>
    <message>
        <source>Non accettato</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>1 già deciso, si può ripristinare</source>
        <translation>1 already decided, can be restored</translation>
    </message>
    <message>
        <source>%1 già decisi, si possono ripristinare</source>
        <translation>%1 already decided, can be restored</translation>
    </message>
    <message>
        <source>Niente da controllare</source>
        <translation>Nothing to review</translation>
    </message>
    <message>
        <source>%1 da decidere</source>
        <translation>%1 to decide</translation>
    </message>
    <message>
        <source>%1 non accettati</source>
        <translation>%1 not accepted</translation>
    </message>
    <message>
        <source>Nessun valore va perso: qui trovi sempre il tuo e quello dell&apos;altro.</source>
        <translation>No value is ever lost: here you always find yours and the other one.</translation>
    </message>
    <message>
        <source>L&apos;altro campo che hai cambiato qui è stato ricevuto dalla sede.</source>
        <translation>The other field you changed here was received by the office.</translation>
    </message>
    <message>
        <source>Gli altri %1 campi che hai cambiato qui sono stati ricevuti dalla sede.</source>
        <translation>The other %1 fields you changed here were received by the office.</translation>
    </message>
    <message>
        <source>Decidi tutti (%1)</source>
        <translation>Decide all (%1)</translation>
    </message>
    <message>
        <source>Deciso, salvato sul tablet</source>
        <translation>Decided, saved on this tablet</translation>
    </message>
    <message>
        <source>Ripristinato sul tablet</source>
        <translation>Restored on this tablet</translation>
    </message>
    <message>
        <source>Va bene così</source>
        <translation>Fine as it is</translation>
    </message>
    <message>
        <source>Decisi %1, salvati sul tablet</source>
        <translation>%1 decided, saved on this tablet</translation>
    </message>
    <message>
        <source>La sede l&apos;ha ricevuto e lo tiene da parte intero: un responsabile decide se vale.</source>
        <translation>The office has received it and keeps it whole: a manager decides whether it counts.</translation>
    </message>
    <message>
        <source>Il tuo ruolo non può scriverlo.</source>
        <translation>Your role cannot write it.</translation>
    </message>
    <message>
        <source>%1: il tuo ruolo non può scriverlo.</source>
        <translation>%1: your role cannot write it.</translation>
    </message>
    <message>
        <source>%1: quel dato non si può più cambiare.</source>
        <translation>%1: this can no longer be changed.</translation>
    </message>
    <message>
        <source>Non può cominciare in quello stato.</source>
        <translation>It cannot begin in that status.</translation>
    </message>
    <message>
        <source>Visita</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Ordine</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Cliente nuovo</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Dati del cliente</source>
        <translation>Client data</translation>
    </message>
    <message>
        <source>Contatto</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Richiesta</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Cosa da fare</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Giornata</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Decisione</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Assegnazione</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Registrazione</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Aspettano un responsabile</source>
        <translation>Waiting for a manager</translation>
    </message>
    <message>
        <source>%1 delle %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>In attesa della sede</source>
        <translation>Waiting for the office</translation>
    </message>
    <message>
        <source>Metti via</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>Rifallo adesso</source>
        <translation>Do it again now</translation>
    </message>
    <message>
        <source>1 non accettato</source>
        <translation>1 not accepted</translation>
    </message>
    <message>
        <source>%1 da un responsabile</source>
        <translation>%1 with a manager</translation>
    </message>
    <message>
        <source>Rifatto, salvato sul tablet</source>
        <translation>Done again, saved on this tablet</translation>
    </message>
    <message>
        <source>Per un cliente che non è più tuo</source>
        <translation>For a client who is no longer yours</translation>
    </message>
    <message>
        <source>A sé stessi non si toglie l&apos;amministrazione: può farlo un altro amministratore.</source>
        <translation>Nobody takes the administration from themself: another administrator can.</translation>
    </message>
</context>
<context>
    <name>InboxCards</name>
    <message>
        <source>Tutte le voci</source>
        <translation>All items</translation>
    </message>
    <message>
        <source>Vale per tutti i campi ancora da decidere di questo cliente. I valori lasciati si possono ripristinare.</source>
        <translation>Applies to all fields still to decide of this client. The values left behind can be restored.</translation>
    </message>
    <message>
        <source>Tieni tutti i miei</source>
        <translation>Keep all mine</translation>
    </message>
    <message>
        <source>Tieni quelli della sede</source>
        <translation>Keep the office&apos;s</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Da controllare</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Niente da controllare</source>
        <translation>Nothing to review</translation>
    </message>
    <message>
        <source>Non accettati dalla sede</source>
        <translation>Not accepted by the office</translation>
    </message>
    <message>
        <source>Nessuno</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>InboxTeller</name>
    <message>
        <source>Tu</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Sede</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tu e %1 avete scritto due valori diversi.</source>
        <translation>You and %1 wrote two different values.</translation>
    </message>
    <message>
        <source>%1 e %2 hanno scritto due valori diversi.</source>
        <translation>%1 and %2 wrote two different values.</translation>
    </message>
    <message>
        <source>Questo passaggio non era più possibile quando è arrivato in sede.</source>
        <translation>This step was no longer possible when it reached the office.</translation>
    </message>
    <message>
        <source>Per questo dato vale quello della sede.</source>
        <translation>For this field the office&apos;s value holds.</translation>
    </message>
    <message>
        <source>Vale il più recente; l&apos;altro si può ripristinare.</source>
        <translation>The most recent one holds; the other can be restored.</translation>
    </message>
    <message>
        <source>Decide una persona: fino ad allora la sede tiene il valore di %1.</source>
        <translation>A person decides: until then the office keeps %1&apos;s value.</translation>
    </message>
    <message>
        <source>vale il tuo</source>
        <translation>yours holds</translation>
    </message>
    <message>
        <source>vale %1</source>
        <translation>%1&apos;s holds</translation>
    </message>
    <message>
        <source>Da decidere</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>Già decisi dalla regola</source>
        <translation>Already decided by the rule</translation>
    </message>
    <message>
        <source>Deciso: vale la sede</source>
        <translation>Decided: the office&apos;s holds</translation>
    </message>
    <message>
        <source>Deciso: vale il più recente</source>
        <translation>Decided: the most recent holds</translation>
    </message>
    <message>
        <source>Tieni il mio</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Tieni quello di %1</source>
        <translation>Keep %1&apos;s</translation>
    </message>
    <message>
        <source>Scrivi un altro valore</source>
        <translation>Write another value</translation>
    </message>
    <message>
        <source>Ripristina il mio</source>
        <translation>Restore mine</translation>
    </message>
    <message>
        <source>Ripristina quello di %1</source>
        <translation>Restore %1&apos;s</translation>
    </message>
    <message>
        <source>Va bene così</source>
        <translation>Fine as it is</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Hai tolto questo dato, ma %1 ci ha scritto senza saperlo: niente è stato tolto.</source>
        <translation>You removed this, but %1 wrote in it without knowing: nothing was removed.</translation>
    </message>
    <message>
        <source>%1 ha tolto questo dato, ma %2 ci ha scritto senza saperlo: niente è stato tolto.</source>
        <translation>%1 removed this, but %2 wrote in it without knowing: nothing was removed.</translation>
    </message>
    <message>
        <source>L&apos;ordine era già partito quando la modifica è arrivata: le righe sono rimaste com&apos;erano.</source>
        <translation>The order had already left when the change arrived: its lines stayed as they were.</translation>
    </message>
    <message>
        <source>%1 è già di un altro: questo è rimasto senza, finché qualcuno decide.</source>
        <translation>%1 belongs to another already: this one has none until somebody decides.</translation>
    </message>
    <message>
        <source>Dopo un ripristino della sede il numero di prima è di un altro: ne ha uno nuovo.</source>
        <translation>After a restore of the office its number belongs to another: it has a new one.</translation>
    </message>
    <message>
        <source>Le righe non erano più quelle viste da chi ha deciso: la bozza è rimasta.</source>
        <translation>The lines were no longer those seen by who decided: the draft has stayed.</translation>
    </message>
    <message>
        <source>Dopo un ripristino della sede i due valori si sono incontrati di nuovo.</source>
        <translation>After a restore of the office the two values met again.</translation>
    </message>
    <message>
        <source>Togli lo stesso</source>
        <translation>Remove it anyway</translation>
    </message>
    <message>
        <source>Lascialo</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Va bene il nuovo</source>
        <translation>The new one is fine</translation>
    </message>
    <message>
        <source>Lascialo vuoto</source>
        <translation>Leave it empty</translation>
    </message>
    <message>
        <source>Lascia com&apos;è in sede</source>
        <translation>Leave it as at the office</translation>
    </message>
    <message>
        <source>Non tolto</source>
        <translation>Not removed</translation>
    </message>
</context>
<context>
    <name>LineTermsDialog</name>
    <message>
        <source>Sconto %</source>
        <translation>Discount %</translation>
    </message>
    <message>
        <source>Prezzo concordato</source>
        <translation>Agreed price</translation>
    </message>
    <message>
        <source>Applica</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Prezzo di listino</source>
        <translation>List price</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Da dove viene il prezzo</source>
        <translation>Where the price comes from</translation>
    </message>
    <message>
        <source>Insieme all&apos;ordine</source>
        <translation>Along with the order</translation>
    </message>
    <message>
        <source>Aggiungi omaggio</source>
        <translation>Add as free goods</translation>
    </message>
    <message>
        <source>Aggiungi campione</source>
        <translation>Add as sample</translation>
    </message>
    <message>
        <source>Aggiungi reso</source>
        <translation>Add as return</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Giro · %1</source>
        <translation>Giro · %1</translation>
    </message>
    <message>
        <source>Giro</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>MoveClient</name>
    <message>
        <source>ora in %1</source>
        <translation>now in %1</translation>
    </message>
    <message>
        <source>Scegli un cliente</source>
        <translation>Choose a client</translation>
    </message>
    <message>
        <source>Scegli la zona nuova</source>
        <translation>Choose the new area</translation>
    </message>
    <message>
        <source>Spostamento salvato: vale quando la sede lo riceve</source>
        <translation>Move saved: it holds when the office receives it</translation>
    </message>
</context>
<context>
    <name>MoveClientPage</name>
    <message>
        <source>Sposta un cliente</source>
        <translation>Move a client</translation>
    </message>
    <message>
        <source>Cliente</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Nome, città, codice…</source>
        <translation>Name, town, code…</translation>
    </message>
    <message>
        <source>Un altro cliente</source>
        <translation>Another client</translation>
    </message>
    <message>
        <source>Va in</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Che cosa cambia</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Sposta</source>
        <translation>Move</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Cancella l&apos;ultima cifra</source>
        <translation>Delete the last digit</translation>
    </message>
    <message>
        <source>%1 non si può ordinare. Le quantità più vicine:</source>
        <translation>%1 cannot be ordered. The nearest quantities:</translation>
    </message>
    <message>
        <source>Metti %1</source>
        <translation>Set %1</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Fatturato dei tuoi clienti</source>
        <translation>Turnover of your clients</translation>
    </message>
    <message>
        <source>%1 in un anno</source>
        <translation>%1 in a year</translation>
    </message>
    <message>
        <source>Clienti attivi</source>
        <translation>Active clients</translation>
    </message>
    <message>
        <source>Da visitare</source>
        <translation>To visit</translation>
    </message>
    <message>
        <source>su %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>per frequenza, oggi</source>
        <translation>by frequency, today</translation>
    </message>
    <message>
        <source>Fermi</source>
        <translation>Gone quiet</translation>
    </message>
    <message>
        <source>oltre il loro ritmo d&apos;ordine</source>
        <translation>beyond their ordering rhythm</translation>
    </message>
    <message>
        <source>Base ordini, senza IVA · come ricevuto e registrato su questo tablet</source>
        <translation>Basis: orders, net of VAT · as received and recorded on this tablet</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Numeri</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Nessun obiettivo per questo mese</source>
        <translation>No target for this month</translation>
    </message>
    <message>
        <source>Fatturato per mese</source>
        <translation>Turnover by month</translation>
    </message>
    <message>
        <source>ultimi 12</source>
        <translation>last 12</translation>
    </message>
    <message>
        <source>anno prima</source>
        <translation>year before</translation>
    </message>
    <message>
        <source>Chi porta il fatturato</source>
        <translation>Who brings the turnover</translation>
    </message>
    <message>
        <source>Classe A, B, C</source>
        <translation>Class A, B, C</translation>
    </message>
</context>
<context>
    <name>OfficeFiles</name>
    <message>
        <source>aspetta la risposta della sede</source>
        <translation>waiting for the office&apos;s answer</translation>
    </message>
    <message>
        <source>risposta ricevuta</source>
        <translation>answer received</translation>
    </message>
    <message>
        <source>non serve più: la sede ha risposto per un&apos;altra strada</source>
        <translation>no longer needed: the office has answered another way</translation>
    </message>
    <message>
        <source>1 cosa</source>
        <translation>1 item</translation>
    </message>
    <message>
        <source>%1 cose</source>
        <translation>%1 items</translation>
    </message>
    <message>
        <source>Ultimo file: %1, %2, %3.</source>
        <translation>Last file: %1, %2, %3.</translation>
    </message>
    <message>
        <source>File salvato. Portalo in sede: finché non torna la risposta, qui resta tutto in attesa.</source>
        <translation>File saved. Take it to the office: until its answer comes back everything here stays waiting.</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>bozza</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>preso da %1 %2</source>
        <translation>taken by %1 %2</translation>
    </message>
    <message>
        <source>Ordine %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>consegna %1</source>
        <translation>delivery %1</translation>
    </message>
    <message>
        <source>Nota di %1: %2</source>
        <translation>Note from %1: %2</translation>
    </message>
    <message>
        <source>Motivo: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>%1 + IVA %2</source>
        <translation>%1 + VAT %2</translation>
    </message>
    <message>
        <source>omaggio</source>
        <translation>free</translation>
    </message>
    <message>
        <source>reso</source>
        <translation>return</translation>
    </message>
    <message>
        <source>campione</source>
        <translation>sample</translation>
    </message>
    <message>
        <source>Ordine annullato</source>
        <translation>Order cancelled</translation>
    </message>
    <message>
        <source>Bozza eliminata</source>
        <translation>Draft deleted</translation>
    </message>
    <message>
        <source>Riga tolta</source>
        <translation>Line removed</translation>
    </message>
    <message>
        <source>senza IVA, %1</source>
        <translation>no VAT, %1</translation>
    </message>
    <message>
        <source>Promesso per %1</source>
        <translation>Promised for %1</translation>
    </message>
    <message>
        <source>tutto l&apos;ordine</source>
        <translation>the whole order</translation>
    </message>
    <message>
        <source>1 riga</source>
        <translation>1 line</translation>
    </message>
    <message>
        <source>%1 righe</source>
        <translation>%1 lines</translation>
    </message>
    <message>
        <source>Consegnata</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Fallita</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Prevista</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Ordine %1.pdf</source>
        <translation>Order %1.pdf</translation>
    </message>
    <message>
        <source>Copia dell&apos;ordine salvata: %1</source>
        <translation>Copy of the order saved: %1</translation>
    </message>
</context>
<context>
    <name>OrderCardPage</name>
    <message>
        <source>Ordine</source>
        <translation>Order</translation>
    </message>
</context>
<context>
    <name>OrderCardPane</name>
    <message>
        <source>Scegli un ordine</source>
        <translation>Choose an order</translation>
    </message>
    <message>
        <source>Annulla ordine</source>
        <translation>Cancel order</translation>
    </message>
    <message>
        <source>Continua l&apos;ordine</source>
        <translation>Continue the order</translation>
    </message>
    <message>
        <source>Perché annulli l&apos;ordine?</source>
        <translation>Why do you cancel the order?</translation>
    </message>
    <message>
        <source>Elimina bozza</source>
        <translation>Delete draft</translation>
    </message>
</context>
<context>
    <name>OrderDeliveries</name>
    <message>
        <source>Consegne</source>
        <translation>Deliveries</translation>
    </message>
</context>
<context>
    <name>OrderFoot</name>
    <message>
        <source>Rivedi e invia</source>
        <translation>Review and send</translation>
    </message>
</context>
<context>
    <name>OrderForm</name>
    <message>
        <source>dichiarazione d&apos;intento scaduta</source>
        <translation>declaration of intent expired</translation>
    </message>
    <message>
        <source>%1: da proporre</source>
        <translation>%1: to propose</translation>
    </message>
    <message>
        <source>strategia %1</source>
        <translation>strategy %1</translation>
    </message>
    <message>
        <source>%1: acquistato insieme</source>
        <translation>%1: bought together</translation>
    </message>
    <message>
        <source>nel %1 degli ordini con %2</source>
        <translation>in %1 of the orders with %2</translation>
    </message>
    <message>
        <source>%1: con %2 conviene</source>
        <translation>%1: better with %2</translation>
    </message>
    <message>
        <source>%1 al pezzo invece di %2</source>
        <translation>%1 each instead of %2</translation>
    </message>
    <message>
        <source>la confezione intera</source>
        <translation>the whole pack</translation>
    </message>
    <message>
        <source>%1: lo prendono clienti simili</source>
        <translation>%1: similar clients buy it</translation>
    </message>
    <message>
        <source>%1 su %2 nell&apos;ultimo anno</source>
        <translation>%1 of %2 in the last year</translation>
    </message>
    <message>
        <source>Sconto oltre il tuo limite</source>
        <translation>Discount beyond your limit</translation>
    </message>
    <message>
        <source>puoi aggiungere fino al %1 · %2</source>
        <translation>you may add up to %1 · %2</translation>
    </message>
    <message>
        <source>1 riga</source>
        <translation>1 line</translation>
    </message>
    <message>
        <source>%1 righe</source>
        <translation>%1 lines</translation>
    </message>
    <message>
        <source>multipli di %1</source>
        <translation>multiples of %1</translation>
    </message>
    <message>
        <source>almeno %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>Si ordina a %1</source>
        <translation>Ordered in %1</translation>
    </message>
    <message>
        <source>colli interi</source>
        <translation>whole packs</translation>
    </message>
    <message>
        <source>mai ordinato</source>
        <translation>never ordered</translation>
    </message>
    <message>
        <source>IVA %1</source>
        <translation>VAT %1</translation>
    </message>
    <message>
        <source>Ordine %1 salvato sul tablet</source>
        <translation>Order %1 saved on this tablet</translation>
    </message>
    <message>
        <source>Bozza salvata sul tablet</source>
        <translation>Draft saved on this tablet</translation>
    </message>
    <message>
        <source>Abituali</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>Nell&apos;ordine</source>
        <translation>In the order</translation>
    </message>
    <message>
        <source>Catalogo</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>listino %1</source>
        <translation>price list %1</translation>
    </message>
    <message>
        <source>Ripeti ordine del %1</source>
        <translation>Repeat the order of %1</translation>
    </message>
    <message>
        <source>Ordine vuoto</source>
        <translation>Empty order</translation>
    </message>
    <message>
        <source>1 prodotto</source>
        <translation>1 product</translation>
    </message>
    <message>
        <source>%1 prodotti</source>
        <translation>%1 products</translation>
    </message>
    <message>
        <source>%1, 1 collo</source>
        <translation>%1, 1 pack</translation>
    </message>
    <message>
        <source>%1, %2 colli</source>
        <translation>%1, %2 packs</translation>
    </message>
    <message>
        <source>Imponibile</source>
        <translation>Taxable</translation>
    </message>
    <message>
        <source>IVA %1 su %2</source>
        <translation>VAT %1 on %2</translation>
    </message>
    <message>
        <source>appena possibile</source>
        <translation>as soon as possible</translation>
    </message>
    <message>
        <source>Appena possibile</source>
        <translation>As soon as possible</translation>
    </message>
    <message>
        <source>sede del cliente</source>
        <translation>client&apos;s address</translation>
    </message>
    <message>
        <source>Sede del cliente</source>
        <translation>Client&apos;s address</translation>
    </message>
    <message>
        <source>da concordare con la sede</source>
        <translation>to be agreed with the office</translation>
    </message>
    <message>
        <source>Fido dopo l&apos;ordine</source>
        <translation>Credit after the order</translation>
    </message>
    <message>
        <source>Esposizione dopo l&apos;ordine</source>
        <translation>Exposure after the order</translation>
    </message>
    <message>
        <source>%1 su %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 manca da un po&apos;</source>
        <translation>%1 has been missing for a while</translation>
    </message>
    <message>
        <source>prima lo prendeva %1 · ultimo il %2</source>
        <translation>used to take it %1 · last on %2</translation>
    </message>
    <message>
        <source>La sede lo riceve alla prossima connessione</source>
        <translation>The office receives it at the next connection</translation>
    </message>
    <message>
        <source>La sede lo riceve alla prossima connessione e potrebbe trattenerlo</source>
        <translation>The office receives it at the next connection and may hold it</translation>
    </message>
    <message>
        <source>reso al prezzo di oggi</source>
        <translation>returned at today&apos;s price</translation>
    </message>
    <message>
        <source>non si paga</source>
        <translation>not charged</translation>
    </message>
    <message>
        <source>Suggeriti</source>
        <translation>Suggested</translation>
    </message>
    <message>
        <source>1 omaggio</source>
        <translation>1 free</translation>
    </message>
    <message>
        <source>%1 omaggi</source>
        <translation>%1 free</translation>
    </message>
    <message>
        <source>1 reso</source>
        <translation>1 return</translation>
    </message>
    <message>
        <source>%1 resi</source>
        <translation>%1 returns</translation>
    </message>
    <message>
        <source>Senza IVA, %1, su %2</source>
        <translation>No VAT, %1, on %2</translation>
    </message>
    <message>
        <source>Da dire al cliente</source>
        <translation>To tell the client</translation>
    </message>
    <message>
        <source>Manca la dichiarazione d&apos;intento</source>
        <translation>The declaration of intent is missing</translation>
    </message>
    <message>
        <source>si applica l&apos;IVA dei prodotti</source>
        <translation>the products&apos; VAT applies</translation>
    </message>
    <message>
        <source>Dichiarazione d&apos;intento scaduta il %1</source>
        <translation>Declaration of intent ended on %1</translation>
    </message>
    <message>
        <source>%1 · si applica l&apos;IVA dei prodotti</source>
        <translation>%1 · the products&apos; VAT applies</translation>
    </message>
    <message>
        <source>Senza IVA fino al %1</source>
        <translation>No VAT until %1</translation>
    </message>
    <message>
        <source>dichiarazione d&apos;intento %1</source>
        <translation>declaration of intent %1</translation>
    </message>
    <message>
        <source>Oltre le condizioni puoi dare fino al %1.</source>
        <translation>Beyond the agreed terms you may give up to %1.</translation>
    </message>
    <message>
        <source>invece del %1: mese escluso</source>
        <translation>instead of %1: month skipped</translation>
    </message>
    <message>
        <source>se la fattura è del %1</source>
        <translation>if the invoice is of %1</translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message>
        <source>Chiama %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Scheda di %1</source>
        <translation>Card of %1</translation>
    </message>
    <message>
        <source>Copia in PDF</source>
        <translation>Copy as PDF</translation>
    </message>
    <message>
        <source>Salva la copia dell&apos;ordine</source>
        <translation>Save the copy of the order</translation>
    </message>
</context>
<context>
    <name>OrderLine</name>
    <message>
        <source>ultima volta %1</source>
        <translation>last time %1</translation>
    </message>
    <message>
        <source>prezzo %1</source>
        <translation>price %1</translation>
    </message>
</context>
<context>
    <name>OrderLines</name>
    <message>
        <source>Prodotto</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Quantità</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Prezzo</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Sconto</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Netto</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Togli %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>In corso</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Bozze</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Tutti</source>
        <translation>All</translation>
    </message>
    <message>
        <source>1 in corso</source>
        <translation>1 open</translation>
    </message>
    <message>
        <source>%1 in corso</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>1 trattenuto</source>
        <translation>1 held</translation>
    </message>
    <message>
        <source>%1 trattenuti</source>
        <translation>%1 held</translation>
    </message>
    <message>
        <source>bozza</source>
        <translation>draft</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Bozza d&apos;ordine</source>
        <translation>Draft order</translation>
    </message>
    <message>
        <source>Nuovo ordine</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>Rivedi e invia</source>
        <translation>Review and send</translation>
    </message>
    <message>
        <source>Questo cliente non è più su questo tablet</source>
        <translation>This client is no longer on this tablet</translation>
    </message>
    <message>
        <source>L&apos;ordine non si cambia più, ma si può inviare com&apos;è: la sede lo riceve lo stesso.</source>
        <translation>The order can no longer be changed, but it can be sent as it is: the office receives it all the same.</translation>
    </message>
    <message>
        <source>Ora lo segue qualcun altro: chiedi alla sede.</source>
        <translation>Somebody else follows it now: ask the office.</translation>
    </message>
</context>
<context>
    <name>OrderProducts</name>
    <message>
        <source>Cerca prodotto</source>
        <translation>Search product</translation>
    </message>
    <message>
        <source>Prodotto</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Ultima volta</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>Prezzo</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Colli</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Netto</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Nessun prodotto con “%1”</source>
        <translation>No product matching “%1”</translation>
    </message>
    <message>
        <source>Ancora niente qui</source>
        <translation>Nothing here yet</translation>
    </message>
    <message>
        <source>Cerca nel catalogo per nome o codice</source>
        <translation>Search the catalogue by name or code</translation>
    </message>
    <message>
        <source>Apri il catalogo</source>
        <translation>Open the catalogue</translation>
    </message>
    <message>
        <source>Aggiungi</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Non ora</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Perché %1</source>
        <translation>Why %1</translation>
    </message>
</context>
<context>
    <name>OrderReview</name>
    <message>
        <source>Trattenuti</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Ricevuti</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Confermati</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>come ricevuto alle %1</source>
        <translation>as received at %1</translation>
    </message>
    <message>
        <source>Ricevuti in tutto</source>
        <translation>All received</translation>
    </message>
    <message>
        <source>Confermati in 7 giorni</source>
        <translation>Confirmed in 7 days</translation>
    </message>
    <message>
        <source>Trattenuti in tutto</source>
        <translation>All held</translation>
    </message>
    <message>
        <source>È cambiato alle %1, guarda di nuovo</source>
        <translation>Changed at %1, look again</translation>
    </message>
    <message>
        <source>Ordine confermato</source>
        <translation>Order confirmed</translation>
    </message>
    <message>
        <source>Fermo tolto</source>
        <translation>Order released</translation>
    </message>
    <message>
        <source>Ordine respinto</source>
        <translation>Order rejected</translation>
    </message>
</context>
<context>
    <name>OrderReviewPage</name>
    <message>
        <source>Ordini</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Nessun ordine trattenuto</source>
        <translation>No held orders</translation>
    </message>
    <message>
        <source>Nessun ordine qui</source>
        <translation>No orders here</translation>
    </message>
    <message>
        <source>Quelli ricevuti sono alla voce accanto</source>
        <translation>Received ones are under the next tab</translation>
    </message>
</context>
<context>
    <name>OrderReviewSheet</name>
    <message>
        <source>Rivedi l&apos;ordine</source>
        <translation>Review the order</translation>
    </message>
    <message>
        <source>Torna all&apos;ordine</source>
        <translation>Back to the order</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Scadenze</source>
        <translation>Due dates</translation>
    </message>
    <message>
        <source>Nota per la sede</source>
        <translation>Note for the office</translation>
    </message>
    <message>
        <source>Facoltativa</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Scarta</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Tieni come bozza</source>
        <translation>Keep as a draft</translation>
    </message>
    <message>
        <source>Invia ordine</source>
        <translation>Send order</translation>
    </message>
</context>
<context>
    <name>OrderSum</name>
    <message>
        <source>Consegna</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Altro giorno</source>
        <translation>Another day</translation>
    </message>
    <message>
        <source>Indirizzo</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Pagamento</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Totale</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Ordini</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Cliente o numero</source>
        <translation>Client or number</translation>
    </message>
    <message>
        <source>Nessun ordine qui</source>
        <translation>No orders here</translation>
    </message>
    <message>
        <source>Si prende dalla scheda di un cliente</source>
        <translation>Taken from a client&apos;s card</translation>
    </message>
    <message>
        <source>Apri i clienti</source>
        <translation>Open the clients</translation>
    </message>
</context>
<context>
    <name>OthersSheet</name>
    <message>
        <source>Aggiungi tappa</source>
        <translation>Add stop</translation>
    </message>
    <message>
        <source>Chiudi</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Nessun altro da visitare lungo il giro</source>
        <translation>Nobody else to visit along the way</translation>
    </message>
    <message>
        <source>Un altro cliente: nome, città, codice…</source>
        <translation>Another client: name, town, code…</translation>
    </message>
    <message>
        <source>Nessun cliente con “%1”</source>
        <translation>No client with “%1”</translation>
    </message>
</context>
<context>
    <name>OwedRow</name>
    <message>
        <source>Risposta: %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>Rispondi</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Rispondi: %1</source>
        <translation>Answer: %1</translation>
    </message>
    <message>
        <source>Chiudi</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Chiudi %1</source>
        <translation>Close %1</translation>
    </message>
</context>
<context>
    <name>PairTeller</name>
    <message>
        <source>Due persone dallo stesso cliente nello stesso giorno.</source>
        <translation>Two people at one client on one day.</translation>
    </message>
    <message>
        <source>Due ordini con le stesse righe nello stesso giorno.</source>
        <translation>Two orders with the same lines on one day.</translation>
    </message>
    <message>
        <source>stessa partita IVA</source>
        <translation>same VAT number</translation>
    </message>
    <message>
        <source>stesso codice fiscale</source>
        <translation>same tax code</translation>
    </message>
    <message>
        <source>nome quasi uguale nella stessa città</source>
        <translation>nearly the same name in one town</translation>
    </message>
    <message>
        <source>%1 e %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Due visite</source>
        <translation>Two visits</translation>
    </message>
    <message>
        <source>Due ordini uguali</source>
        <translation>Two equal orders</translation>
    </message>
    <message>
        <source>Segmento</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Agente</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Ultima visita</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>Ultimo ordine</source>
        <translation>Last order</translation>
    </message>
    <message>
        <source>Fatturato 12 mesi</source>
        <translation>Turnover 12 months</translation>
    </message>
    <message>
        <source>Contatti</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Tieni %1</source>
        <translation>Keep %1</translation>
    </message>
    <message>
        <source>L&apos;altro diventa ex cliente, con una nota che dice quale era; quello che resta prende i dati e i contatti che gli mancano.</source>
        <translation>The other becomes a former client, with a note saying which it was; the one that stays takes the data and contacts it lacks.</translation>
    </message>
    <message>
        <source>Due clienti li unisce la sede; tu puoi dire che sono diversi.</source>
        <translation>The office merges clients; you can say that they are different.</translation>
    </message>
    <message>
        <source>Sono due clienti diversi</source>
        <translation>They are two different clients</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Chi</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Ora</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Esito</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Con chi</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Vale quella di %1</source>
        <translation>Keep that of %1</translation>
    </message>
    <message>
        <source>L&apos;altra visita viene annullata e resta leggibile.</source>
        <translation>The other visit is cancelled and stays readable.</translation>
    </message>
    <message>
        <source>Una visita fatta la annulla la sede.</source>
        <translation>A visit made is cancelled by the office.</translation>
    </message>
    <message>
        <source>Sono giuste tutte e due</source>
        <translation>Both are right</translation>
    </message>
    <message>
        <source>Numero</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Quando</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Righe</source>
        <translation>Lines</translation>
    </message>
    <message>
        <source>Totale</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Vale il %1</source>
        <translation>Keep %1</translation>
    </message>
    <message>
        <source>L&apos;altro ordine viene annullato, con il motivo.</source>
        <translation>The other order is cancelled, with the reason.</translation>
    </message>
    <message>
        <source>Sono giusti tutti e due</source>
        <translation>Both are right</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>Nessun orario: vale come sempre aperto</source>
        <translation>No hours: counts as always open</translation>
    </message>
    <message>
        <source>Togli: %1 %2</source>
        <translation>Remove: %1 %2</translation>
    </message>
    <message>
        <source>Aggiungi orario</source>
        <translation>Add hours</translation>
    </message>
    <message>
        <source>Aggiungi chiusura</source>
        <translation>Add closing</translation>
    </message>
    <message>
        <source>Cambia indirizzo</source>
        <translation>Change address</translation>
    </message>
    <message>
        <source>Non è più in uso</source>
        <translation>No longer in use</translation>
    </message>
    <message>
        <source>È di nuovo in uso</source>
        <translation>In use again</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>Nome</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Indirizzo</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>CAP</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Città</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Provincia</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Cambia sede</source>
        <translation>Change place</translation>
    </message>
    <message>
        <source>Nuova sede</source>
        <translation>New place</translation>
    </message>
    <message>
        <source>Salva sede</source>
        <translation>Save place</translation>
    </message>
    <message>
        <source>A che cosa serve</source>
        <translation>What it is for</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Sedi e orari</source>
        <translation>Places and hours</translation>
    </message>
    <message>
        <source>Nuova sede</source>
        <translation>New place</translation>
    </message>
    <message>
        <source>Nessuna sede</source>
        <translation>No place</translation>
    </message>
    <message>
        <source>Vale l&apos;indirizzo del cliente, sempre aperto</source>
        <translation>The client&apos;s address counts, always open</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>Chiudi</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Aspetto</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Chiaro</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Scuro</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Sistema</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Lingua</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Grandezza del testo</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Righe compatte</source>
        <translation>Compact rows</translation>
    </message>
    <message>
        <source>Riduci animazioni</source>
        <translation>Reduce motion</translation>
    </message>
    <message>
        <source>Sincronizzazione</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Esci</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Sicurezza</source>
        <translation>Security</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Salvato sul tablet.</source>
        <translation>Saved on this tablet.</translation>
    </message>
</context>
<context>
    <name>PutDialog</name>
    <message>
        <source>Aggiungi a mano</source>
        <translation>Add by hand</translation>
    </message>
    <message>
        <source>Aggiungi</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Quale cliente</source>
        <translation>Which client</translation>
    </message>
    <message>
        <source>Perché</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Il motivo resta scritto, e le regole non lo spostano più</source>
        <translation>The reason stays written, and rules move it no more</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Vuoi aggiungere qualcosa?</source>
        <translation>Anything to add?</translation>
    </message>
    <message>
        <source>Scrivi il motivo</source>
        <translation>Write the reason</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>Reassign</name>
    <message>
        <source>di supporto</source>
        <translation>supporting</translation>
    </message>
    <message>
        <source>sostituto</source>
        <translation>substitute</translation>
    </message>
    <message>
        <source>responsabile</source>
        <translation>responsible</translation>
    </message>
    <message>
        <source>dal %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>fino al %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>da oggi</source>
        <translation>from today</translation>
    </message>
    <message>
        <source>da %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>1 cliente</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 clienti</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>%1 vede %2 %3</source>
        <translation>%1 sees %2 %3</translation>
    </message>
    <message>
        <source>Fino al %1 compreso, poi non li vede più</source>
        <translation>Until %1 included, then no longer</translation>
    </message>
    <message>
        <source>%1 non li vede più; quello che non ha ancora mandato arriva lo stesso</source>
        <translation>%1 no longer sees them; what is not sent yet still arrives</translation>
    </message>
    <message>
        <source>nessuno la segue</source>
        <translation>nobody follows it</translation>
    </message>
    <message>
        <source>Scegli una persona</source>
        <translation>Choose a person</translation>
    </message>
    <message>
        <source>Manca fino a quando sostituisce</source>
        <translation>Until when is missing</translation>
    </message>
    <message>
        <source>Un solo cliente cambia zona in sede: la zona intera passa a un&apos;altra persona da qui.</source>
        <translation>A single client changes area at the office: from here a whole area passes to another person.</translation>
    </message>
    <message>
        <source>Assegnazione salvata</source>
        <translation>Assignment saved</translation>
    </message>
    <message>
        <source>Assegnazione finita da oggi</source>
        <translation>Assignment ended from today</translation>
    </message>
    <message>
        <source>Una zona intera passa a un&apos;altra persona</source>
        <translation>A whole area goes to another person</translation>
    </message>
    <message>
        <source>da sempre</source>
        <translation>since ever</translation>
    </message>
    <message>
        <source>%1 li vede già: sul suo tablet non cambia niente</source>
        <translation>%1 sees them already: nothing changes on the tablet</translation>
    </message>
</context>
<context>
    <name>ReassignPage</name>
    <message>
        <source>Assegnazioni</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Nessun segmento assegnato</source>
        <translation>No assigned segments</translation>
    </message>
    <message>
        <source>Sposta un cliente</source>
        <translation>Move a client</translation>
    </message>
    <message>
        <source>Segmenti</source>
        <translation>Segments</translation>
    </message>
</context>
<context>
    <name>ReassignPane</name>
    <message>
        <source>Tutti i segmenti</source>
        <translation>All segments</translation>
    </message>
    <message>
        <source>Chi lo segue</source>
        <translation>Who follows it</translation>
    </message>
    <message>
        <source>Termina</source>
        <translation>End</translation>
    </message>
    <message>
        <source>A chi lo dai</source>
        <translation>Who gets it</translation>
    </message>
    <message>
        <source>Come</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Dal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Oggi</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Fino al</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Senza fine</source>
        <translation>No end</translation>
    </message>
    <message>
        <source>Toglilo a chi lo segue adesso</source>
        <translation>Take it from whoever follows it now</translation>
    </message>
    <message>
        <source>Che cosa cambia</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Salva assegnazione</source>
        <translation>Save assignment</translation>
    </message>
    <message>
        <source>Termini l&apos;assegnazione di %1?</source>
        <translation>End %1&apos;s assignment?</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Da oggi non vede più questi clienti. Quello che non ha ancora mandato arriva lo stesso.</source>
        <translation>From today these clients are no longer seen. What was not sent yet still arrives.</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Niente da decidere</source>
        <translation>Nothing to decide</translation>
    </message>
    <message>
        <source>Gli ordini trattenuti si vedono qui</source>
        <translation>Held orders appear here</translation>
    </message>
    <message>
        <source>Tutti gli ordini</source>
        <translation>All orders</translation>
    </message>
    <message>
        <source>Ho guardato</source>
        <translation>I have looked</translation>
    </message>
    <message>
        <source>Conferma</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Togli il fermo</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Respingi con motivo</source>
        <translation>Reject with a reason</translation>
    </message>
    <message>
        <source>Perché respingi l&apos;ordine?</source>
        <translation>Why do you reject the order?</translation>
    </message>
    <message>
        <source>Respingi</source>
        <translation>Reject</translation>
    </message>
</context>
<context>
    <name>RouteSketch</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>almeno</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>al massimo</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>più di</source>
        <translation>more than</translation>
    </message>
    <message>
        <source>meno di</source>
        <translation>less than</translation>
    </message>
    <message>
        <source>uguale a</source>
        <translation>equal to</translation>
    </message>
    <message>
        <source>non si sa</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>è tra</source>
        <translation>is among</translation>
    </message>
    <message>
        <source>non è tra</source>
        <translation>is not among</translation>
    </message>
    <message>
        <source>Regole, una per riga</source>
        <translation>Rules, one a line</translation>
    </message>
    <message>
        <source>La prima riga che vale decide. «altrimenti» vale per tutti gli altri.</source>
        <translation>The first line that holds decides. “altrimenti” holds for all others.</translation>
    </message>
    <message>
        <source>Aggiungi una condizione</source>
        <translation>Add a condition</translation>
    </message>
    <message>
        <source>Segmento</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Che cosa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Confronto</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Valori</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>Valore</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Nuova riga</source>
        <translation>New line</translation>
    </message>
    <message>
        <source>In più, sulla stessa riga</source>
        <translation>Also, on the same line</translation>
    </message>
    <message>
        <source>Le regole sono quelle salvate</source>
        <translation>The rules are those saved</translation>
    </message>
    <message>
        <source>Salva regole</source>
        <translation>Save rules</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Ancora nessuna regola: aggiungi una condizione</source>
        <translation>No rules yet: add a condition</translation>
    </message>
    <message>
        <source>Regole salvate: la sede le applica stanotte</source>
        <translation>Rules saved: the office applies them tonight</translation>
    </message>
</context>
<context>
    <name>RulePreview</name>
    <message>
        <source>Correggi le regole per vedere chi si sposta</source>
        <translation>Correct the rules to see who moves</translation>
    </message>
    <message>
        <source>%1: ora %2, dopo %3</source>
        <translation>%1: now %2, then %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Regole: la sede le applica ogni notte</source>
        <translation>Rules: the office applies them every night</translation>
    </message>
    <message>
        <source>Vista</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Regole</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Anteprima</source>
        <translation>Preview</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Cancella la ricerca</source>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Filtri e ordine</source>
        <translation>Filters and order</translation>
    </message>
</context>
<context>
    <name>SegmentPage</name>
    <message>
        <source>Aggiungi a mano</source>
        <translation>Add by hand</translation>
    </message>
    <message>
        <source>Che cosa stabilisce</source>
        <translation>What it states</translation>
    </message>
    <message>
        <source>Come arriva ai clienti</source>
        <translation>How it reaches clients</translation>
    </message>
    <message>
        <source>Condizioni</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Nessun cliente in questo segmento</source>
        <translation>No client in this segment</translation>
    </message>
    <message>
        <source>%1: decidano di nuovo le regole</source>
        <translation>%1: let the rules decide again</translation>
    </message>
</context>
<context>
    <name>SegmentRow</name>
    <message>
        <source>%1 clienti</source>
        <translation>%1 clients</translation>
    </message>
</context>
<context>
    <name>SegmentView</name>
    <message>
        <source>Ogni mese</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>1 cliente</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 clienti</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>Messo a mano nel segmento</source>
        <translation>Put into the segment by hand</translation>
    </message>
    <message>
        <source>Decidono di nuovo le regole, alla prossima notte</source>
        <translation>The rules decide again, next night</translation>
    </message>
</context>
<context>
    <name>SegmentsPage</name>
    <message>
        <source>Segmenti</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Strategie</source>
        <translation>Strategies</translation>
    </message>
</context>
<context>
    <name>SegmentsPane</name>
    <message>
        <source>Nessuna segmentazione</source>
        <translation>No segmentation</translation>
    </message>
    <message>
        <source>Le crea la sede</source>
        <translation>The office makes them</translation>
    </message>
    <message>
        <source>Sposta clienti</source>
        <translation>Move clients</translation>
    </message>
    <message>
        <source>Regole e anteprima</source>
        <translation>Rules and preview</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Manca il giorno da cui vale.</source>
        <translation>The day it starts on is missing.</translation>
    </message>
    <message>
        <source>L&apos;assegnazione finirebbe prima di cominciare: correggi le date.</source>
        <translation>The assignment would end before it begins: correct the dates.</translation>
    </message>
    <message>
        <source>È già così: non è cambiato niente.</source>
        <translation>It is so already: nothing has changed.</translation>
    </message>
    <message>
        <source>Manca il giorno in cui finisce.</source>
        <translation>The day it ends on is missing.</translation>
    </message>
    <message>
        <source>Finisce già quel giorno.</source>
        <translation>It ends on that day already.</translation>
    </message>
    <message>
        <source>Non è cambiato niente.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>Questo dato non è più su questo tablet.</source>
        <translation>This is no longer on this tablet.</translation>
    </message>
    <message>
        <source>Manca la ragione sociale (legal_name).</source>
        <translation>The legal name is missing (legal_name).</translation>
    </message>
    <message>
        <source>Scegli il segmento del cliente (segment=CODICE): ne segui più d&apos;uno o nessuno.</source>
        <translation>Choose the client&apos;s segment (segment=CODE): you follow several or none.</translation>
    </message>
    <message>
        <source>La nota è vuota.</source>
        <translation>The note is empty.</translation>
    </message>
    <message>
        <source>Scrivi che cosa chiede il cliente.</source>
        <translation>Write what the client asks for.</translation>
    </message>
    <message>
        <source>Scrivi che cosa c&apos;è da fare.</source>
        <translation>Write what there is to do.</translation>
    </message>
    <message>
        <source>È già stata decisa.</source>
        <translation>It has been decided already.</translation>
    </message>
    <message>
        <source>Riguarda un dato che questa versione di Giro non conosce: aggiorna Giro.</source>
        <translation>It is about something this version of Giro does not know: update Giro.</translation>
    </message>
    <message>
        <source>Il dato non è più su questo tablet: può deciderlo la sede.</source>
        <translation>It is no longer on this tablet: the office can decide it.</translation>
    </message>
    <message>
        <source>Questo valore non si può riscrivere: può deciderlo la sede.</source>
        <translation>This value cannot be written again: the office can decide it.</translation>
    </message>
    <message>
        <source>Va ancora decisa.</source>
        <translation>It is still to be decided.</translation>
    </message>
    <message>
        <source>La quantità deve essere maggiore di zero.</source>
        <translation>The quantity must be more than zero.</translation>
    </message>
    <message>
        <source>Nessuna riga da aggiungere.</source>
        <translation>No line to add.</translation>
    </message>
    <message>
        <source>L&apos;ordine è vuoto: aggiungi almeno una riga.</source>
        <translation>The order is empty: add at least one line.</translation>
    </message>
    <message>
        <source>Manca il motivo: chi ha preso l&apos;ordine deve saperlo.</source>
        <translation>The reason is missing: whoever took the order must know it.</translation>
    </message>
    <message>
        <source>Tipo di dato sconosciuto.</source>
        <translation>Unknown kind of value.</translation>
    </message>
    <message>
        <source>Manca l&apos;esito della visita.</source>
        <translation>The outcome of the visit is missing.</translation>
    </message>
    <message>
        <source>Solo una visita fatta o saltata si può riaprire.</source>
        <translation>Only a visit done or skipped can be opened again.</translation>
    </message>
    <message>
        <source>Una visita già chiusa non si annulla: riaprila prima.</source>
        <translation>A finished visit is not cancelled: open it again first.</translation>
    </message>
    <message>
        <source>È troppo per una voce sola: salvala in parti più piccole.</source>
        <translation>This is too much for one entry: save it in smaller parts.</translation>
    </message>
    <message>
        <source>È corta per una partita IVA estera: controllala.</source>
        <translation>It is short for a foreign VAT number: check it.</translation>
    </message>
    <message>
        <source>La partita IVA ha 11 cifre: ricontrollala, o lascia vuoto il campo per ora.</source>
        <translation>An Italian VAT number has 11 digits: check it, or leave the field empty for now.</translation>
    </message>
    <message>
        <source>L&apos;ultima cifra della partita IVA non torna: una cifra è sbagliata. Ricontrollala, o lascia vuoto il campo per ora.</source>
        <translation>The last digit of the VAT number does not add up: one digit is wrong. Check it, or leave the field empty for now.</translation>
    </message>
    <message>
        <source>Il codice fiscale ha 16 caratteri, o 11 cifre per una società: ricontrollalo, o lascia vuoto il campo per ora.</source>
        <translation>A tax code has 16 characters, or 11 digits for a company: check it, or leave the field empty for now.</translation>
    </message>
    <message>
        <source>Il codice fiscale non torna con il suo carattere di controllo: ricontrollalo, o lascia vuoto il campo per ora.</source>
        <translation>The tax code does not match its check character: check it, or leave the field empty for now.</translation>
    </message>
    <message>
        <source>È diverso dalla partita IVA: per una società di solito sono uguali.</source>
        <translation>It differs from the VAT number: for a company they are usually the same.</translation>
    </message>
    <message>
        <source>Il codice SDI ha 7 lettere o cifre (6 per la pubblica amministrazione): ricontrollalo, o scrivi 0000000 e la PEC.</source>
        <translation>An SDI code has 7 letters or digits (6 for a public body): check it, or write 0000000 and the certified e-mail.</translation>
    </message>
    <message>
        <source>6 caratteri: va bene solo per una pubblica amministrazione.</source>
        <translation>6 characters: right only for a public body.</translation>
    </message>
    <message>
        <source>Con 0000000 la fattura va alla PEC: scrivila, se c&apos;è.</source>
        <translation>With 0000000 the invoice goes to the certified e-mail: write it, if there is one.</translation>
    </message>
    <message>
        <source>XXXXXXX è per i clienti esteri.</source>
        <translation>XXXXXXX is for foreign clients.</translation>
    </message>
    <message>
        <source>Non è un indirizzo e-mail (nome@dominio.it): ricontrollalo, o lascia vuoto il campo.</source>
        <translation>This is no e-mail address (name@domain.it): check it, or leave the field empty.</translation>
    </message>
    <message>
        <source>È un indirizzo e-mail comune, non una PEC: una fattura non ci arriva.</source>
        <translation>This is an ordinary e-mail address, not a certified one: an invoice does not arrive there.</translation>
    </message>
    <message>
        <source>Una sigla sarda di altri anni: controllala.</source>
        <translation>A Sardinian code of other years: check it.</translation>
    </message>
    <message>
        <source>Nessuna provincia ha questa sigla: scrivi due lettere, come TV, o il nome intero.</source>
        <translation>No province has these letters: write two letters, such as TV, or the whole name.</translation>
    </message>
    <message>
        <source>Non è una provincia italiana: scrivi la sigla, come TV, o il paese.</source>
        <translation>This is no Italian province: write its letters, such as TV, or the country.</translation>
    </message>
    <message>
        <source>Il CAP ha 5 cifre: ricontrollalo, o scrivi il paese se non è in Italia.</source>
        <translation>An Italian postcode has 5 digits: check it, or write the country if it is abroad.</translation>
    </message>
    <message>
        <source>Un codice ATECO è come 56.10.11: ricontrollalo, o lascia vuoto il campo.</source>
        <translation>An ATECO code is like 56.10.11: check it, or leave the field empty.</translation>
    </message>
    <message>
        <source>Nessuna divisione ATECO comincia così: ricontrollalo.</source>
        <translation>No ATECO division begins like this: check it.</translation>
    </message>
    <message>
        <source>Scrivi anche l&apos;edizione: 2007 o 2025 (dal 1º aprile 2025).</source>
        <translation>Write the edition, too: 2007 or 2025 (since 1 April 2025).</translation>
    </message>
    <message>
        <source>Le edizioni ATECO in uso sono 2007 (e il suo aggiornamento 2022) e 2025.</source>
        <translation>The ATECO editions in use are 2007 (and its update 2022) and 2025.</translation>
    </message>
    <message>
        <source>Le segmentazioni le cambia la sede.</source>
        <translation>Segmentations are changed by the office.</translation>
    </message>
    <message>
        <source>Nella segmentazione di assegnazione i clienti li spostano solo le persone.</source>
        <translation>In the assignment segmentation only people move clients.</translation>
    </message>
    <message>
        <source>Scrivi perché: il motivo resta, e le regole non lo spostano più.</source>
        <translation>Write why: the reason stays, and rules move the client no more.</translation>
    </message>
    <message>
        <source>Lo decidono già le regole.</source>
        <translation>The rules decide it already.</translation>
    </message>
    <message>
        <source>Questa segmentazione non è su questo tablet.</source>
        <translation>This segmentation is not on this tablet.</translation>
    </message>
    <message>
        <source>Questo segmento non è su questo tablet.</source>
        <translation>This segment is not on this tablet.</translation>
    </message>
    <message>
        <source>Questo cliente non è su questo tablet.</source>
        <translation>This client is not on this tablet.</translation>
    </message>
    <message>
        <source>Questo cliente non è in nessun segmento di questa segmentazione.</source>
        <translation>This client is in no segment of this segmentation.</translation>
    </message>
    <message>
        <source>Le strategie le decide la sede.</source>
        <translation>The office decides about strategies.</translation>
    </message>
    <message>
        <source>Dai un nome alla strategia.</source>
        <translation>Give the strategy a name.</translation>
    </message>
    <message>
        <source>Scegli che cosa fa la strategia.</source>
        <translation>Choose what the strategy does.</translation>
    </message>
    <message>
        <source>La strategia finirebbe prima di cominciare: correggi le date.</source>
        <translation>The strategy would end before it begins: correct the dates.</translation>
    </message>
    <message>
        <source>Lo sconto va da più di 0 a 100 %.</source>
        <translation>The discount is more than 0 and at most 100 %.</translation>
    </message>
    <message>
        <source>Scrivi i codici dei prodotti da proporre.</source>
        <translation>Write the codes of the products to propose.</translation>
    </message>
    <message>
        <source>Scegli il pagamento da proporre.</source>
        <translation>Choose the payment term to offer.</translation>
    </message>
    <message>
        <source>Scegli il livello di servizio.</source>
        <translation>Choose the service level.</translation>
    </message>
    <message>
        <source>Questa strategia non è su questo tablet.</source>
        <translation>This strategy is not on this tablet.</translation>
    </message>
    <message>
        <source>Questa strategia è già finita.</source>
        <translation>This strategy has ended already.</translation>
    </message>
    <message>
        <source>È già nella lista.</source>
        <translation>It is on the list already.</translation>
    </message>
    <message>
        <source>Scrivi quanto hai incassato: più di zero.</source>
        <translation>Write how much you collected: more than zero.</translation>
    </message>
    <message>
        <source>Scrivi il giorno come 2026-11-19.</source>
        <translation>Write the day as 2026-11-19.</translation>
    </message>
    <message>
        <source>Gli incassi li conferma la sede.</source>
        <translation>Collections are confirmed by the office.</translation>
    </message>
    <message>
        <source>Questo incasso non è su questo tablet.</source>
        <translation>This collection is not on this tablet.</translation>
    </message>
    <message>
        <source>Questo incasso è già confermato.</source>
        <translation>This collection is confirmed already.</translation>
    </message>
    <message>
        <source>Scrivi il giorno promesso come 2026-11-19.</source>
        <translation>Write the promised day as 2026-11-19.</translation>
    </message>
    <message>
        <source>Scrivi quanto ha promesso: più di zero, o niente per tutto.</source>
        <translation>Write how much was promised: more than zero, or nothing for all of it.</translation>
    </message>
    <message>
        <source>Questa fattura non è su questo tablet.</source>
        <translation>This invoice is not on this tablet.</translation>
    </message>
    <message>
        <source>Questa promessa non è su questo tablet.</source>
        <translation>This promise is not on this tablet.</translation>
    </message>
    <message>
        <source>Una promessa è open, kept o broken.</source>
        <translation>A promise is open, kept or broken.</translation>
    </message>
    <message>
        <source>Il fido lo decide chi gestisce i crediti.</source>
        <translation>Credit limits are decided by credit management.</translation>
    </message>
    <message>
        <source>Un fido non è sotto zero.</source>
        <translation>A credit limit is not below zero.</translation>
    </message>
    <message>
        <source>Scrivi perché: chi prende ordini lo deve sapere.</source>
        <translation>Write why: who takes orders has to know.</translation>
    </message>
    <message>
        <source>Le visite al giorno vanno da 1 a 40.</source>
        <translation>Visits a day go from 1 to 40.</translation>
    </message>
    <message>
        <source>Le visite al mese vanno da 0 (mese saltato) a 31.</source>
        <translation>Visits a month go from 0 (month skipped) to 31.</translation>
    </message>
    <message>
        <source>Il mese va da 1 a 12; 0 vale per tutti i mesi.</source>
        <translation>The month goes from 1 to 12; 0 stands for every month.</translation>
    </message>
    <message>
        <source>Scrivi perché questo cliente va visitato più o meno degli altri.</source>
        <translation>Write why this client is to be visited more or less than others.</translation>
    </message>
    <message>
        <source>Scrivi la risposta data al cliente.</source>
        <translation>Write the answer given to the client.</translation>
    </message>
    <message>
        <source>Questa richiesta non è più su questo tablet.</source>
        <translation>This request is no longer on this tablet.</translation>
    </message>
    <message>
        <source>Un cliente lo sposta chi guida la squadra: chiedilo alla sede.</source>
        <translation>Who leads the team moves clients: ask the office.</translation>
    </message>
    <message>
        <source>Questo segmento non è una zona: i suoi clienti li decidono le regole.</source>
        <translation>This segment is no area: rules decide on its clients.</translation>
    </message>
    <message>
        <source>È già in questa zona.</source>
        <translation>It is in this area already.</translation>
    </message>
    <message>
        <source>Non è un collegamento di Giro: copialo intero, da giro://enrol in poi.</source>
        <translation>This is not a Giro link: copy it whole, from giro://enrol on.</translation>
    </message>
    <message>
        <source>Il collegamento è rovinato o incompleto: copialo intero, o chiedine un altro alla sede.</source>
        <translation>The link is damaged or incomplete: copy it whole, or ask the office for another.</translation>
    </message>
    <message>
        <source>Il PIN ha da 4 a 8 cifre.</source>
        <translation>The PIN has 4 to 8 digits.</translation>
    </message>
    <message>
        <source>Questo PIN si indovina subito: scegline un altro.</source>
        <translation>This PIN is guessed at once: choose another.</translation>
    </message>
    <message>
        <source>Le persone le aggiunge e le cambia chi amministra.</source>
        <translation>People are added and changed by who administers.</translation>
    </message>
    <message>
        <source>Manca il nome con cui accede.</source>
        <translation>The name to sign in is missing.</translation>
    </message>
    <message>
        <source>Il nome con cui accede ha solo lettere, cifre, punto, trattino e @: niente spazi.</source>
        <translation>The name to sign in has only letters, digits, dots, dashes and @: no spaces.</translation>
    </message>
    <message>
        <source>C&apos;è già una persona che accede con questo nome.</source>
        <translation>Somebody signs in with this name already.</translation>
    </message>
    <message>
        <source>Manca il nome della persona.</source>
        <translation>The name of the person is missing.</translation>
    </message>
    <message>
        <source>Scegli il ruolo.</source>
        <translation>Choose the role.</translation>
    </message>
    <message>
        <source>Lo sconto massimo va da 0 a 100 %.</source>
        <translation>The highest discount lies between 0 and 100 %.</translation>
    </message>
    <message>
        <source>Nessuno è il responsabile di sé stesso.</source>
        <translation>Nobody is their own manager.</translation>
    </message>
    <message>
        <source>A te non puoi togliere l&apos;amministrazione né l&apos;accesso: può farlo un altro amministratore.</source>
        <translation>You cannot take the administration or the access from yourself: another administrator can.</translation>
    </message>
    <message>
        <source>C&apos;è già un&apos;assegnazione uguale che comincia quel giorno: cambia quella.</source>
        <translation>There is an assignment like that which begins on that day: change that one.</translation>
    </message>
    <message>
        <source>Nessuno sostituisce sé stesso: scegli un&apos;altra persona.</source>
        <translation>Nobody stands in for themself: choose another person.</translation>
    </message>
    <message>
        <source>Manca l&apos;ultimo giorno della sostituzione.</source>
        <translation>The last day of the substitution is missing.</translation>
    </message>
    <message>
        <source>In quei giorni non c&apos;è niente da sostituire: chi manca non segue zone che l&apos;altro non abbia.</source>
        <translation>There is nothing to stand in for on those days: who is away has no area that the other has not.</translation>
    </message>
    <message>
        <source>Prodotti e prezzi li cambia la sede.</source>
        <translation>Products and prices are changed by the office.</translation>
    </message>
    <message>
        <source>Manca il nome del prodotto.</source>
        <translation>The name of the product is missing.</translation>
    </message>
    <message>
        <source>Un prezzo non è meno di zero.</source>
        <translation>A price is not below zero.</translation>
    </message>
    <message>
        <source>Le quantità sono più di zero, o vuote.</source>
        <translation>Quantities are above zero, or empty.</translation>
    </message>
    <message>
        <source>Un prodotto non sostituisce sé stesso.</source>
        <translation>A product does not replace itself.</translation>
    </message>
    <message>
        <source>Il prezzo finirebbe prima di cominciare: correggi le date.</source>
        <translation>The price would end before it begins: correct the days.</translation>
    </message>
    <message>
        <source>La quantità da cui vale non è meno di zero.</source>
        <translation>The quantity it holds from is not below zero.</translation>
    </message>
    <message>
        <source>Uno sconto va da 0 a 100 %.</source>
        <translation>A discount lies between 0 and 100 %.</translation>
    </message>
    <message>
        <source>Scrivi un prezzo o uno sconto.</source>
        <translation>Write a price or a discount.</translation>
    </message>
    <message>
        <source>Manca il codice del prodotto.</source>
        <translation>The code of the product is missing.</translation>
    </message>
    <message>
        <source>C&apos;è già un prodotto con questo codice.</source>
        <translation>There is a product with this code already.</translation>
    </message>
    <message>
        <source>Questo prodotto non è su questo tablet.</source>
        <translation>This product is not on this tablet.</translation>
    </message>
    <message>
        <source>Questo listino non è su questo tablet.</source>
        <translation>This price list is not on this tablet.</translation>
    </message>
    <message>
        <source>Questo prezzo non è su questo tablet.</source>
        <translation>This price is not on this tablet.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Altro</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Navigazione</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Profilo di %1, %2</source>
        <translation>Profile of %1, %2</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Manca l&apos;indirizzo della sede.</source>
        <translation>The office&apos;s address is missing.</translation>
    </message>
    <message>
        <source>Scrivi nome e password.</source>
        <translation>Enter name and password.</translation>
    </message>
    <message>
        <source>Scrivi anche il nome utente.</source>
        <translation>Enter the user name, too.</translation>
    </message>
    <message>
        <source>Il codice ha 8 lettere e cifre, come K7QM-2X9R: ricontrollalo.</source>
        <translation>The code has 8 letters and digits, like K7QM-2X9R: check it.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Accedi a Giro</source>
        <translation>Sign in to Giro</translation>
    </message>
    <message>
        <source>Nome utente</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Indirizzo della sede</source>
        <translation>Office address</translation>
    </message>
    <message>
        <source>Accesso in corso</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>Accedi</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Nascondi l&apos;indirizzo</source>
        <translation>Hide the address</translation>
    </message>
    <message>
        <source>Altro</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Come accedi</source>
        <translation>How you sign in</translation>
    </message>
    <message>
        <source>Con la password</source>
        <translation>With the password</translation>
    </message>
    <message>
        <source>Ho un codice</source>
        <translation>I have a code</translation>
    </message>
    <message>
        <source>Codice o collegamento della sede</source>
        <translation>Code or link from the office</translation>
    </message>
    <message>
        <source>Accedi di nuovo per togliere il PIN: il lavoro non inviato resta su questo tablet.</source>
        <translation>Sign in again to remove the PIN: unsent work stays on this tablet.</translation>
    </message>
    <message>
        <source>Torna al PIN</source>
        <translation>Back to the PIN</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>In arrivo</source>
        <translation>Arriving</translation>
    </message>
</context>
<context>
    <name>SketchSheet</name>
    <message>
        <source>Chiudi</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SkipDialog</name>
    <message>
        <source>Perché salti %1?</source>
        <translation>Why do you skip %1?</translation>
    </message>
    <message>
        <source>Non saltare</source>
        <translation>Do not skip</translation>
    </message>
</context>
<context>
    <name>StatTile</name>
    <message>
        <source>non si sa</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>Che cosa significa: %1</source>
        <translation>What it means: %1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Togli</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Scrivi la quantità</source>
        <translation>Enter the quantity</translation>
    </message>
    <message>
        <source>Aggiungi</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>StopDone</name>
    <message>
        <source>Visita fatta a %1</source>
        <translation>Visit done to %1</translation>
    </message>
    <message>
        <source>Visita saltata a %1</source>
        <translation>Visit skipped to %1</translation>
    </message>
</context>
<context>
    <name>StopLater</name>
    <message>
        <source>Visita a %1, alle %2</source>
        <translation>Visit to %1, at %2</translation>
    </message>
    <message>
        <source>Prima: %1</source>
        <translation>Before: %1</translation>
    </message>
    <message>
        <source>Dopo: %1</source>
        <translation>After: %1</translation>
    </message>
    <message>
        <source>Proposta: visita a %1, alle %2</source>
        <translation>Suggested: visit to %1, at %2</translation>
    </message>
    <message>
        <source>Metti nel giro: %1</source>
        <translation>Put into the round: %1</translation>
    </message>
    <message>
        <source>Altro per %1</source>
        <translation>More for %1</translation>
    </message>
</context>
<context>
    <name>StopNext</name>
    <message>
        <source>Prossima visita, %1, alle %2</source>
        <translation>Next visit, %1, at %2</translation>
    </message>
    <message>
        <source>Continua la visita</source>
        <translation>Continue the visit</translation>
    </message>
    <message>
        <source>Inizia visita</source>
        <translation>Start visit</translation>
    </message>
    <message>
        <source>Nuovo ordine</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>Chiama %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Strada per %1</source>
        <translation>Route to %1</translation>
    </message>
    <message>
        <source>Salta</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Metti nel giro: %1</source>
        <translation>Put into the round: %1</translation>
    </message>
</context>
<context>
    <name>Strategies</name>
    <message>
        <source>comincia domani</source>
        <translation>begins tomorrow</translation>
    </message>
    <message>
        <source>comincia tra %1 giorni</source>
        <translation>begins in %1 days</translation>
    </message>
    <message>
        <source>senza fine stabilita</source>
        <translation>without an end</translation>
    </message>
    <message>
        <source>finita il %1</source>
        <translation>ended on %1</translation>
    </message>
    <message>
        <source>ultimo giorno</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>ancora %1 giorni</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>non stabilito</source>
        <translation>not stated</translation>
    </message>
    <message>
        <source>Speso</source>
        <translation>Spent</translation>
    </message>
    <message>
        <source>restano %1</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>Clienti</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>dalla lista</source>
        <translation>from the list</translation>
    </message>
    <message>
        <source>Clienti della lista</source>
        <translation>Clients on the list</translation>
    </message>
    <message>
        <source>Altri clienti, oltre al segmento</source>
        <translation>Other clients, beside the segment</translation>
    </message>
    <message>
        <source>In corso</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>In arrivo</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Finite</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>in corso: %1 spesi su %2 di budget</source>
        <translation>running: %1 spent of a budget of %2</translation>
    </message>
    <message>
        <source>Strategia finita</source>
        <translation>Strategy ended</translation>
    </message>
    <message>
        <source>Cliente aggiunto alla lista</source>
        <translation>Client put on the list</translation>
    </message>
    <message>
        <source>Cliente tolto dalla lista</source>
        <translation>Client taken off the list</translation>
    </message>
    <message>
        <source>Strategie</source>
        <translation>Strategies</translation>
    </message>
    <message>
        <source>al %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Comincia</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Finisce</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>Per chi</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Che cosa dà</source>
        <translation>What it gives</translation>
    </message>
</context>
<context>
    <name>StrategiesPage</name>
    <message>
        <source>Strategie</source>
        <translation>Strategies</translation>
    </message>
</context>
<context>
    <name>StrategiesPane</name>
    <message>
        <source>Nessuna strategia qui</source>
        <translation>No strategy here</translation>
    </message>
    <message>
        <source>Nuova strategia</source>
        <translation>New strategy</translation>
    </message>
</context>
<context>
    <name>StrategyDetail</name>
    <message>
        <source>Scegli una strategia</source>
        <translation>Choose a strategy</translation>
    </message>
    <message>
        <source>Tutte le strategie</source>
        <translation>All strategies</translation>
    </message>
    <message>
        <source>Termina oggi</source>
        <translation>End today</translation>
    </message>
    <message>
        <source>Modifica</source>
        <translation>Edit</translation>
    </message>
</context>
<context>
    <name>StrategyForm</name>
    <message>
        <source>Nuova strategia</source>
        <translation>New strategy</translation>
    </message>
    <message>
        <source>Scrivi un numero, per esempio 12,5</source>
        <translation>Write a number, for example 12.5</translation>
    </message>
    <message>
        <source>Manca il nome</source>
        <translation>The name is missing</translation>
    </message>
    <message>
        <source>Manca il giorno da cui vale</source>
        <translation>The day it begins is missing</translation>
    </message>
    <message>
        <source>Finirebbe prima di cominciare</source>
        <translation>It would end before it begins</translation>
    </message>
    <message>
        <source>Correggi i numeri</source>
        <translation>Correct the numbers</translation>
    </message>
    <message>
        <source>Manca lo sconto</source>
        <translation>The discount is missing</translation>
    </message>
    <message>
        <source>Mancano i prodotti</source>
        <translation>The products are missing</translation>
    </message>
    <message>
        <source>Manca il pagamento</source>
        <translation>The payment term is missing</translation>
    </message>
    <message>
        <source>Manca il livello di servizio</source>
        <translation>The service level is missing</translation>
    </message>
    <message>
        <source>Strategia salvata</source>
        <translation>Strategy saved</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Che cosa fa</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Per chi</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>nessun segmento: solo per la lista di clienti, che si fa dopo</source>
        <translation>no segment: for the list of clients alone, made afterwards</translation>
    </message>
    <message>
        <source>Dal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Fino al, compreso</source>
        <translation>Until, included</translation>
    </message>
    <message>
        <source>Obiettivo</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Sconto %</source>
        <translation>Discount %</translation>
    </message>
    <message>
        <source>si aggiunge per ultimo, in cascata</source>
        <translation>comes last, in cascade</translation>
    </message>
    <message>
        <source>Codici dei prodotti</source>
        <translation>Product codes</translation>
    </message>
    <message>
        <source>separati da spazi; per uno sconto, nessuno vuol dire tutti</source>
        <translation>separated by blanks; for a discount, none means all</translation>
    </message>
    <message>
        <source>Pagamento</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Livello di servizio</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Budget, in euro</source>
        <translation>Budget, in euros</translation>
    </message>
    <message>
        <source>Speso, in euro</source>
        <translation>Spent, in euros</translation>
    </message>
</context>
<context>
    <name>StrategyFormPage</name>
    <message>
        <source>Modifica strategia</source>
        <translation>Edit strategy</translation>
    </message>
    <message>
        <source>Nuova strategia</source>
        <translation>New strategy</translation>
    </message>
    <message>
        <source>Salva strategia</source>
        <translation>Save strategy</translation>
    </message>
</context>
<context>
    <name>StrategyList</name>
    <message>
        <source>Nessuno</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Togli %1</source>
        <translation>Take off %1</translation>
    </message>
    <message>
        <source>Aggiungi un cliente</source>
        <translation>Add a client</translation>
    </message>
    <message>
        <source>Aggiungi %1</source>
        <translation>Add %1</translation>
    </message>
</context>
<context>
    <name>SyncFiles</name>
    <message>
        <source>File per la sede</source>
        <translation>File for the office</translation>
    </message>
    <message>
        <source>Senza rete per giorni? Salva su una chiavetta quello che aspetta, portala in sede e poi apri qui la risposta.</source>
        <translation>No network for days? Save what is waiting on a USB stick, take it to the office, then open the answer here.</translation>
    </message>
    <message>
        <source>Salva il file per la sede</source>
        <translation>Save the file for the office</translation>
    </message>
    <message>
        <source>Apri la risposta della sede</source>
        <translation>Open the office&apos;s answer</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Visita, %1</source>
        <translation>Visit, %1</translation>
    </message>
    <message>
        <source>Dati del cliente</source>
        <translation>Client data</translation>
    </message>
    <message>
        <source>%1, modifica</source>
        <translation>%1, changed</translation>
    </message>
    <message>
        <source>%1 e altro, modifica</source>
        <translation>%1 and more, changed</translation>
    </message>
    <message>
        <source>Ordine provvisorio %1</source>
        <translation>Provisional order %1</translation>
    </message>
    <message>
        <source>Ordine %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Nuovo cliente</source>
        <translation>New client</translation>
    </message>
    <message>
        <source>Contatto</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Richiesta</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Cosa da fare</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Giornata</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Decisione</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Assegnazione di zona</source>
        <translation>Area assignment</translation>
    </message>
    <message>
        <source>Modifica</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>aspetta qualcosa che viene prima</source>
        <translation>waits for something that comes first</translation>
    </message>
    <message>
        <source>il cliente non è più tuo</source>
        <translation>the client is no longer yours</translation>
    </message>
    <message>
        <source>la sede non è riuscita a leggerlo: l&apos;ha conservato intero</source>
        <translation>the office could not read it: it kept it whole</translation>
    </message>
    <message>
        <source>dipende da una cosa non accettata</source>
        <translation>depends on something not accepted</translation>
    </message>
    <message>
        <source>quel dato non si può più cambiare</source>
        <translation>that value can no longer be changed</translation>
    </message>
    <message>
        <source>non accettato dalla sede</source>
        <translation>not accepted by the office</translation>
    </message>
    <message>
        <source>Sul tablet</source>
        <translation>On this tablet</translation>
    </message>
    <message>
        <source>Ricevuti dalla sede</source>
        <translation>Received by the office</translation>
    </message>
    <message>
        <source>Da controllare</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Ultimi ricevuti dalla sede</source>
        <translation>Last received by the office</translation>
    </message>
    <message>
        <source>Clienti</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>%1 e 1 potenziale</source>
        <translation>%1 and 1 prospect</translation>
    </message>
    <message>
        <source>%2 e %1 potenziali</source>
        <translation>%2 and %1 prospects</translation>
    </message>
    <message>
        <source>Dati fino a</source>
        <translation>Data up to</translation>
    </message>
    <message>
        <source>mai ricevuti</source>
        <translation>never received</translation>
    </message>
    <message>
        <source>Spazio usato</source>
        <translation>Space used</translation>
    </message>
    <message>
        <source>Senza rete, puoi continuare</source>
        <translation>No network, you can go on</translation>
    </message>
    <message>
        <source>Tutto quello che registri resta su questo tablet e parte da solo appena torna la rete. La sede non l&apos;ha ancora visto.</source>
        <translation>Everything you record stays on this tablet and leaves by itself as soon as the network is back. The office has not seen it yet.</translation>
    </message>
    <message>
        <source>Il lavoro è salvato su questo tablet e parte da solo appena la sede risponde.</source>
        <translation>Your work is saved on this tablet and leaves by itself as soon as the office answers.</translation>
    </message>
    <message>
        <source>Il lavoro è al sicuro su questo tablet.</source>
        <translation>Your work is safe on this tablet.</translation>
    </message>
    <message>
        <source>Puoi già lavorare: clienti e ordini compaiono mano a mano.</source>
        <translation>You can already work: clients and orders appear as they arrive.</translation>
    </message>
    <message>
        <source>Puoi continuare a lavorare.</source>
        <translation>You can go on working.</translation>
    </message>
    <message>
        <source>Il lavoro è salvato qui. Controlla la rete o chiedi alla sede.</source>
        <translation>Your work is saved here. Check the network or ask the office.</translation>
    </message>
    <message>
        <source>Tutto è arrivato in sede. C&apos;è qualcosa da guardare insieme.</source>
        <translation>Everything has reached the office. There is something to look at together.</translation>
    </message>
    <message>
        <source>La sede ha tutto quello che hai registrato su questo tablet.</source>
        <translation>The office has everything you recorded on this tablet.</translation>
    </message>
    <message>
        <source>Nessun contatto finora</source>
        <translation>No contact so far</translation>
    </message>
    <message>
        <source>Ultimo contatto %1</source>
        <translation>Last contact %1</translation>
    </message>
    <message>
        <source>In corso adesso</source>
        <translation>Under way now</translation>
    </message>
    <message>
        <source>Prossimo tentativo tra 1 secondo</source>
        <translation>Next try in 1 second</translation>
    </message>
    <message>
        <source>Prossimo tentativo tra %1 secondi</source>
        <translation>Next try in %1 seconds</translation>
    </message>
    <message>
        <source>Per un cliente che non è più tuo</source>
        <translation>For a client who is no longer yours</translation>
    </message>
</context>
<context>
    <name>SyncPagePage</name>
    <message>
        <source>Sincronizzazione</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Niente da controllare</source>
        <translation>Nothing to review</translation>
    </message>
    <message>
        <source>Ancora niente di ricevuto</source>
        <translation>Nothing received yet</translation>
    </message>
    <message>
        <source>Niente aspetta sul tablet</source>
        <translation>Nothing waiting on this tablet</translation>
    </message>
</context>
<context>
    <name>SyncSituation</name>
    <message>
        <source>Prova adesso</source>
        <translation>Try now</translation>
    </message>
    <message>
        <source>Vai a Da controllare</source>
        <translation>Go to To review</translation>
    </message>
    <message>
        <source>Su questo tablet</source>
        <translation>On this tablet</translation>
    </message>
</context>
<context>
    <name>SyncState</name>
    <message>
        <source>L&apos;orologio del tablet è avanti di %1</source>
        <translation>This tablet&apos;s clock is %1 ahead</translation>
    </message>
    <message>
        <source>L&apos;orologio del tablet è indietro di %1</source>
        <translation>This tablet&apos;s clock is %1 behind</translation>
    </message>
    <message>
        <source>. Niente è perduto, la sede usa l&apos;ora giusta: correggi data e ora.</source>
        <translation>. Nothing is lost, the office uses the right time: correct date and time.</translation>
    </message>
    <message>
        <source>Il registro del lavoro era danneggiato: messo da parte. </source>
        <translation>The log of your work was damaged: it is set aside. </translation>
    </message>
    <message>
        <source>Recuperato tutto (%1), non serve fare niente.</source>
        <translation>Everything was recovered (%1), there is nothing to do.</translation>
    </message>
    <message>
        <source>Recuperato %1, perduto forse %2: la sede ne è avvisata. Guarda le ultime registrazioni e rifai quelle che mancano.</source>
        <translation>Recovered %1, perhaps lost %2: the office is told. Look at your last records and redo those that are missing.</translation>
    </message>
</context>
<context>
    <name>SyncStatus</name>
    <message>
        <source>nessun contatto finora</source>
        <translation>no contact so far</translation>
    </message>
    <message>
        <source>ultimo contatto %1</source>
        <translation>last contact %1</translation>
    </message>
    <message>
        <source>%1 da controllare</source>
        <translation>%1 to review</translation>
    </message>
    <message>
        <source>Primo scarico, %1</source>
        <translation>First download, %1</translation>
    </message>
    <message>
        <source>In invio, %1 di %2</source>
        <translation>Sending %1 of %2</translation>
    </message>
    <message>
        <source>Nessun contatto da %1</source>
        <translation>No contact since %1</translation>
    </message>
    <message>
        <source>%1 sul tablet</source>
        <translation>%1 on this tablet</translation>
    </message>
    <message>
        <source>tutto il resto è ricevuto</source>
        <translation>everything else is received</translation>
    </message>
    <message>
        <source>Mai in contatto</source>
        <translation>Never in contact</translation>
    </message>
    <message>
        <source>la sede non ha ancora risposto</source>
        <translation>the office has not answered yet</translation>
    </message>
    <message>
        <source>Tutto ricevuto dalla sede</source>
        <translation>All received by the office</translation>
    </message>
    <message>
        <source>alle %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>Accedi di nuovo</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>Aggiorna Giro</source>
        <translation>Update Giro</translation>
    </message>
    <message>
        <source>Spazio esaurito</source>
        <translation>No space left</translation>
    </message>
    <message>
        <source>Archivio danneggiato</source>
        <translation>Damaged archive</translation>
    </message>
    <message>
        <source>%1 sul tablet, al sicuro</source>
        <translation>%1 on this tablet, safe</translation>
    </message>
    <message>
        <source>Senza rete · %1 sul tablet</source>
        <translation>No network · %1 on this tablet</translation>
    </message>
    <message>
        <source>Senza rete</source>
        <translation>No network</translation>
    </message>
    <message>
        <source>%1 in attesa</source>
        <translation>%1 waiting</translation>
    </message>
    <message>
        <source>La sede non risponde</source>
        <translation>The office does not answer</translation>
    </message>
    <message>
        <source>nuovo tentativo tra %1 s</source>
        <translation>next try in %1 s</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Tutto ricevuto</source>
        <translation>All received</translation>
    </message>
    <message>
        <source>Tutto ricevuto dalla sede</source>
        <translation>All received by the office</translation>
    </message>
    <message>
        <source>Senza rete</source>
        <translation>No network</translation>
    </message>
    <message numerus="yes">
        <source>%n in attesa</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>In invio, %1 di %2</source>
        <translation>Sending %1 of %2</translation>
    </message>
    <message>
        <source>Primo scarico, %1 %</source>
        <translation>First download %1 %</translation>
    </message>
    <message>
        <source>Accedi di nuovo</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>Aggiorna Giro</source>
        <translation>Update Giro</translation>
    </message>
    <message>
        <source>Spazio esaurito</source>
        <translation>No space left</translation>
    </message>
    <message>
        <source>Nessun contatto da %1</source>
        <translation>No contact since %1</translation>
    </message>
    <message>
        <source>alle %1</source>
        <translation>at %1</translation>
    </message>
    <message>
        <source>ultimo contatto %1</source>
        <translation>last contact %1</translation>
    </message>
    <message>
        <source>nuovo tentativo tra %1</source>
        <translation>next try in %1</translation>
    </message>
    <message>
        <source>tutto il resto è ricevuto</source>
        <translation>everything else is received</translation>
    </message>
    <message>
        <source>, al sicuro</source>
        <translation>, safe</translation>
    </message>
    <message>
        <source>il tuo lavoro è al sicuro</source>
        <translation>your work is safe</translation>
    </message>
    <message numerus="yes">
        <source>%n da controllare</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sul computer</source>
        <translation>
            <numerusform>%n on this computer</numerusform>
            <numerusform>%n on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sul tablet</source>
        <translation>
            <numerusform>%n on this tablet</numerusform>
            <numerusform>%n on this tablet</numerusform>
        </translation>
    </message>
    <message>
        <source>Salvato sul computer</source>
        <translation>Saved on this computer</translation>
    </message>
    <message>
        <source>Salvato sul tablet</source>
        <translation>Saved on this tablet</translation>
    </message>
    <message>
        <source>In attesa</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>In invio</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Ricevuto dalla sede</source>
        <translation>Received by the office</translation>
    </message>
    <message>
        <source>Da controllare</source>
        <translation>To review</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>Nuova cosa da fare</source>
        <translation>New task</translation>
    </message>
    <message>
        <source>Che cosa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Che cosa c&apos;è da fare</source>
        <translation>What there is to do</translation>
    </message>
    <message>
        <source>Che cosa chiede il cliente</source>
        <translation>What the client asks</translation>
    </message>
    <message>
        <source>Entro quando</source>
        <translation>Due when</translation>
    </message>
    <message>
        <source>Per quale cliente, se per uno</source>
        <translation>For which client, if for one</translation>
    </message>
    <message>
        <source>Per quale cliente</source>
        <translation>For which client</translation>
    </message>
    <message>
        <source>Salva</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annulla</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Da fare</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Senza cliente</source>
        <translation>No client</translation>
    </message>
    <message>
        <source>In ritardo</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Oggi</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Più avanti</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Senza data</source>
        <translation>No date</translation>
    </message>
    <message>
        <source>Risposta data, da chiudere</source>
        <translation>Answered, to be closed</translation>
    </message>
    <message>
        <source>Tutte</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Entro oggi</source>
        <translation>Due by today</translation>
    </message>
    <message>
        <source>Reclami</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>1 in sospeso</source>
        <translation>1 open</translation>
    </message>
    <message>
        <source>%1 in sospeso</source>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>nessuna per oggi</source>
        <translation>none due by today</translation>
    </message>
    <message>
        <source>1 entro oggi</source>
        <translation>1 due by today</translation>
    </message>
    <message>
        <source>%1 entro oggi</source>
        <translation>%1 due by today</translation>
    </message>
    <message>
        <source>Niente da fare entro oggi</source>
        <translation>Nothing due by today</translation>
    </message>
    <message>
        <source>Nessun reclamo aperto</source>
        <translation>No open complaint</translation>
    </message>
    <message>
        <source>Nessuna richiesta aperta</source>
        <translation>No open request</translation>
    </message>
    <message>
        <source>Niente in sospeso</source>
        <translation>Nothing open</translation>
    </message>
    <message>
        <source>Scegli il cliente che lo chiede.</source>
        <translation>Choose the client who asks.</translation>
    </message>
    <message>
        <source>%1: salvato sul tablet</source>
        <translation>%1: saved on this tablet</translation>
    </message>
    <message>
        <source>Fatto</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Da fare di nuovo</source>
        <translation>To do again</translation>
    </message>
    <message>
        <source>Risposta salvata sul tablet</source>
        <translation>Answer saved on this tablet</translation>
    </message>
    <message>
        <source>Richiesta chiusa</source>
        <translation>Request closed</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Cose da fare</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Nuova</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Quali</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>In che ordine</source>
        <translation>In which order</translation>
    </message>
    <message>
        <source>Per scadenza</source>
        <translation>By due day</translation>
    </message>
    <message>
        <source>Per cliente</source>
        <translation>By client</translation>
    </message>
    <message>
        <source>Scrivine una</source>
        <translation>Write one</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>dati della sede %1</source>
        <translation>office data of %1</translation>
    </message>
    <message>
        <source>dati della sede mai ricevuti</source>
        <translation>office data never received</translation>
    </message>
    <message>
        <source>Ordine %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Visite</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>%1 su %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Ordini</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Valore ordini</source>
        <translation>Value of orders</translation>
    </message>
    <message>
        <source>Chilometri</source>
        <translation>Kilometres</translation>
    </message>
    <message>
        <source>Nota per la sede</source>
        <translation>Note for the office</translation>
    </message>
    <message>
        <source>Squadra</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Agente</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Zona</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Visite fatte</source>
        <translation>Visits done</translation>
    </message>
    <message>
        <source>Saltate</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Visite del giorno</source>
        <translation>Visits of the day</translation>
    </message>
    <message>
        <source>Ordini trattenuti</source>
        <translation>Orders held</translation>
    </message>
</context>
<context>
    <name>TeamHead</name>
    <message>
        <source>Agente</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Giornata</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Visite: fatte, saltate, previste</source>
        <translation>Visits: done, skipped, planned</translation>
    </message>
    <message>
        <source>Ordini</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Trattenuti</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Controlli</source>
        <translation>Reviews</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Squadra oggi</source>
        <translation>Team today</translation>
    </message>
    <message>
        <source>Squadra</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Giorno prima</source>
        <translation>Previous day</translation>
    </message>
    <message>
        <source>Giorno dopo</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Nessun agente nella squadra</source>
        <translation>No agents in the team</translation>
    </message>
    <message>
        <source>Le assegnazioni si vedono alla voce Assegnazioni</source>
        <translation>Assignments are under Assignments</translation>
    </message>
    <message>
        <source>Cose da fare</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Obiettivi</source>
        <translation>Targets</translation>
    </message>
</context>
<context>
    <name>TodayContext</name>
    <message>
        <source>Cose da fare</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Tutte, %1</source>
        <translation>All, %1</translation>
    </message>
    <message>
        <source>Niente in sospeso</source>
        <translation>Nothing pending</translation>
    </message>
    <message>
        <source>Vedi il giro</source>
        <translation>See the round</translation>
    </message>
    <message>
        <source>Vedi il giro, %1</source>
        <translation>See the round, %1</translation>
    </message>
</context>
<context>
    <name>TodayModel</name>
    <message>
        <source>Saltata: %1</source>
        <translation>Skipped: %1</translation>
    </message>
    <message>
        <source>Ordine %1</source>
        <translation>Order %1</translation>
    </message>
    <message>
        <source>Manca l&apos;esito</source>
        <translation>Outcome missing</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>aperto %1</source>
        <translation>open %1</translation>
    </message>
    <message>
        <source> e </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Giro di %1</source>
        <translation>%1&apos;s round</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, absent: %2</translation>
    </message>
    <message>
        <source>Visita a %1, %2</source>
        <translation>Visit to %1, %2</translation>
    </message>
    <message>
        <source>a %1</source>
        <translation>%1 away</translation>
    </message>
    <message>
        <source>%1, %2 da fare</source>
        <translation>%1, %2 to do</translation>
    </message>
    <message>
        <source>1 fatta</source>
        <translation>1 done</translation>
    </message>
    <message>
        <source>%1 fatte</source>
        <translation>%1 done</translation>
    </message>
    <message>
        <source>fine prevista %1</source>
        <translation>expected end %1</translation>
    </message>
    <message>
        <source>Giro finito</source>
        <translation>Round finished</translation>
    </message>
    <message>
        <source>%1 alla fine</source>
        <translation>%1 to the end</translation>
    </message>
    <message>
        <source>%1 di guida</source>
        <translation>%1 of driving</translation>
    </message>
    <message>
        <source>Nessun altro da visitare oggi</source>
        <translation>Nobody else to visit today</translation>
    </message>
    <message>
        <source>Un altro da visitare lungo il giro</source>
        <translation>One more to visit along the way</translation>
    </message>
    <message>
        <source>Altri %1 da visitare lungo il giro</source>
        <translation>%1 more to visit along the way</translation>
    </message>
    <message>
        <source>giro di %1</source>
        <translation>round of %1</translation>
    </message>
    <message>
        <source>dal %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>entro %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Domani, %1</source>
        <translation>Tomorrow, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 tappa</source>
        <translation>1 stop</translation>
    </message>
    <message>
        <source>%1 tappe</source>
        <translation>%1 stops</translation>
    </message>
    <message>
        <source>%1 e %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Tappa saltata</source>
        <translation>Stop skipped</translation>
    </message>
    <message>
        <source>Tappa aggiunta</source>
        <translation>Stop added</translation>
    </message>
    <message>
        <source>%1 è già nel giro di questo giorno</source>
        <translation>%1 is on that day's round already</translation>
    </message>
    <message>
        <source>Tappa tolta</source>
        <translation>Stop removed</translation>
    </message>
    <message>
        <source>Giro riordinato</source>
        <translation>Round reordered</translation>
    </message>
    <message>
        <source>Fatto</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Da fare di nuovo</source>
        <translation>To do again</translation>
    </message>
    <message>
        <source>assenza</source>
        <translation>away</translation>
    </message>
    <message>
        <source>assenza: %1</source>
        <translation>away: %1</translation>
    </message>
    <message>
        <source>festa del patrono</source>
        <translation>the patron&apos;s day</translation>
    </message>
    <message>
        <source>festivo: %1</source>
        <translation>holiday: %1</translation>
    </message>
    <message>
        <source>non è un giorno di lavoro</source>
        <translation>not a working day</translation>
    </message>
    <message>
        <source>Scrivine una</source>
        <translation>Write one</translation>
    </message>
    <message>
        <source>Tutte, %1</source>
        <translation>All, %1</translation>
    </message>
    <message>
        <source>Giro accettato</source>
        <translation>Round accepted</translation>
    </message>
    <message>
        <source>Non riesco a scrivere %1: %2. Il giro resta qui: scegli un altro posto.</source>
        <translation>I cannot write %1: %2. The round stays here: choose another place.</translation>
    </message>
    <message>
        <source>giro %1.ics</source>
        <translation>round %1.ics</translation>
    </message>
    <message>
        <source>In questo giorno non ci sei</source>
        <translation>You are away on this day</translation>
    </message>
    <message>
        <source>In questo giorno non ci sei: %1</source>
        <translation>You are away on this day: %1</translation>
    </message>
    <message>
        <source>È la festa del patrono</source>
        <translation>It is the patron&apos;s day</translation>
    </message>
    <message>
        <source>È festa: %1</source>
        <translation>Holiday: %1</translation>
    </message>
    <message>
        <source>Non è un giorno di lavoro</source>
        <translation>Not a working day</translation>
    </message>
    <message>
        <source>oggi chiuso</source>
        <translation>closed today</translation>
    </message>
    <message>
        <source>in questo giorno chiuso</source>
        <translation>closed on this day</translation>
    </message>
    <message>
        <source>chiuso in questo giorno</source>
        <translation>closed on this day</translation>
    </message>
    <message>
        <source>chiude alle %1</source>
        <translation>closes at %1</translation>
    </message>
    <message>
        <source>a quell&apos;ora è chiuso</source>
        <translation>closed at that time</translation>
    </message>
    <message>
        <source>Nessun altro da visitare</source>
        <translation>Nobody else to visit</translation>
    </message>
    <message>
        <source>Oggi</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Domani</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Ieri</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Giro</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Per questo giorno non è proposto nessuno: chi è da fare resta per gli altri.</source>
        <translation>Nobody is suggested for this day: who is due stays for the others.</translation>
    </message>
    <message>
        <source>Resta quello che è già scritto; nessun altro è proposto.</source>
        <translation>What is written down stays; nobody else is suggested.</translation>
    </message>
    <message>
        <source>Nessuna visita in quel giorno</source>
        <translation>No visits on that day</translation>
    </message>
    <message>
        <source>Nessuna visita in programma</source>
        <translation>No visits planned</translation>
    </message>
    <message>
        <source>1 tappa proposta, non ancora nel giro</source>
        <translation>1 stop suggested, not yet in the round</translation>
    </message>
    <message>
        <source>%1 tappe proposte, non ancora nel giro</source>
        <translation>%1 stops suggested, not yet in the round</translation>
    </message>
    <message>
        <source>1 tappa salvata in %1</source>
        <translation>1 stop saved in %1</translation>
    </message>
    <message>
        <source>%1 tappe salvate in %2</source>
        <translation>%1 stops saved in %2</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Oggi</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Chiudi giornata</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <source>Torna a oggi</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>Un altro giorno, ora %1</source>
        <translation>Another day, now %1</translation>
    </message>
</context>
<context>
    <name>TodayPlan</name>
    <message>
        <source>Il giro sulla carta</source>
        <translation>The round on the map</translation>
    </message>
    <message>
        <source>Fatto</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Riordina</source>
        <translation>Reorder</translation>
    </message>
    <message>
        <source>Nessuna visita in programma</source>
        <translation>No visits planned</translation>
    </message>
    <message>
        <source>Aggiungi tappa</source>
        <translation>Add stop</translation>
    </message>
    <message>
        <source>Altro sul giro</source>
        <translation>More on the round</translation>
    </message>
    <message>
        <source>Accetta il giro</source>
        <translation>Accept the round</translation>
    </message>
    <message>
        <source>Salva il giro per un calendario</source>
        <translation>Save the round for a calendar</translation>
    </message>
    <message>
        <source>Inizia visita</source>
        <translation>Start visit</translation>
    </message>
    <message>
        <source>Nuovo ordine</source>
        <translation>New order</translation>
    </message>
    <message>
        <source>Salta</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Togli dal giro</source>
        <translation>Take out of the round</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Indietro</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>ValueCard</name>
    <message>
        <source>vale questo</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>ora in sede</source>
        <translation>at the office now</translation>
    </message>
</context>
<context>
    <name>ValueDialog</name>
    <message>
        <source>Salva valore</source>
        <translation>Save value</translation>
    </message>
    <message>
        <source>Indietro</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>VisitContext</name>
    <message>
        <source>Da sapere</source>
        <translation>To know</translation>
    </message>
    <message>
        <source>Niente di nuovo dall&apos;ultima visita</source>
        <translation>Nothing new since the last visit</translation>
    </message>
    <message>
        <source>Da proporre</source>
        <translation>To suggest</translation>
    </message>
    <message>
        <source>Metti %1 nell&apos;ordine</source>
        <translation>Put %1 in the order</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>Canale</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Esito</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Perché</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Chi hai visto</source>
        <translation>Who you met</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Che cosa vi siete detti</source>
        <translation>What you talked about</translation>
    </message>
    <message>
        <source>Prossima azione</source>
        <translation>Next action</translation>
    </message>
    <message>
        <source>Facoltativa</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Entro quando</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Prossima visita</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>Altro giorno</source>
        <translation>Another day</translation>
    </message>
</context>
<context>
    <name>VisitForm</name>
    <message>
        <source>Chiede uno sconto</source>
        <translation>Asks for a discount</translation>
    </message>
    <message>
        <source>Parla di un concorrente</source>
        <translation>Mentions a competitor</translation>
    </message>
    <message>
        <source>Ritardo di consegna</source>
        <translation>Late delivery</translation>
    </message>
    <message>
        <source>Nessuna frequenza stabilita per questo cliente</source>
        <translation>No frequency set for this client</translation>
    </message>
    <message>
        <source>%1: la frequenza di questo cliente è %2</source>
        <translation>%1: this client&apos;s frequency is %2</translation>
    </message>
    <message>
        <source>Ordine di oggi, %1</source>
        <translation>Today&apos;s order, %1</translation>
    </message>
    <message>
        <source>Non ancora iniziata</source>
        <translation>Not started yet</translation>
    </message>
    <message>
        <source>Iniziata alle %1, %2</source>
        <translation>Started at %1, %2</translation>
    </message>
    <message>
        <source>Uscita alle %1</source>
        <translation>Left at %1</translation>
    </message>
    <message>
        <source>posizione presa, ±%1 m</source>
        <translation>position taken, ±%1 m</translation>
    </message>
    <message>
        <source>posizione non presa</source>
        <translation>position not taken</translation>
    </message>
    <message>
        <source>entro %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Manca l&apos;esito</source>
        <translation>Outcome missing</translation>
    </message>
    <message>
        <source>Manca il motivo</source>
        <translation>Reason missing</translation>
    </message>
    <message>
        <source>La visita è già in corso.</source>
        <translation>The visit is already in progress.</translation>
    </message>
    <message>
        <source>Visita salvata sul tablet</source>
        <translation>Visit saved on this tablet</translation>
    </message>
    <message>
        <source>Visita salvata: la sede la riceve lo stesso</source>
        <translation>Visit saved: the office receives it all the same</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Visita</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Salva visita</source>
        <translation>Save visit</translation>
    </message>
    <message>
        <source>Questo cliente non è più su questo tablet</source>
        <translation>This client is no longer on this tablet</translation>
    </message>
    <message>
        <source>Puoi finire e salvare la visita: la sede la riceve lo stesso.</source>
        <translation>You can finish and save the visit: the office receives it all the same.</translation>
    </message>
    <message>
        <source>Ora lo segue qualcun altro: chiedi alla sede.</source>
        <translation>Somebody else follows it now: ask the office.</translation>
    </message>
</context>
<context>
    <name>VisitStrip</name>
    <message>
        <source>Non ancora iniziata</source>
        <translation>Not started yet</translation>
    </message>
    <message>
        <source>Fine visita</source>
        <translation>End visit</translation>
    </message>
    <message>
        <source>Inizia visita</source>
        <translation>Start visit</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>i primi %1 di %2: cerca o filtra</source>
        <translation>the first %1 of %2: search or filter</translation>
    </message>
    <message>
        <source>Fatturato</source>
        <comment>of an order</comment>
        <translation>Invoiced</translation>
    </message>
    <message>
        <source>Ragione sociale</source>
        <translation>Legal name</translation>
    </message>
    <message>
        <source>Insegna</source>
        <translation>Trade name</translation>
    </message>
    <message>
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Partita IVA</source>
        <translation>VAT number</translation>
    </message>
    <message>
        <source>Codice fiscale</source>
        <translation>Tax code</translation>
    </message>
    <message>
        <source>Codice destinatario SDI</source>
        <translation>SDI recipient code</translation>
    </message>
    <message>
        <source>PEC</source>
        <translation>Certified e-mail</translation>
    </message>
    <message>
        <source>Telefono</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Cellulare</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Indirizzo</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>CAP</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Città</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Provincia</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Paese</source>
        <translation>Country</translation>
    </message>
    <message>
        <source>Posizione</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Tipo di mercato</source>
        <translation>Market type</translation>
    </message>
    <message>
        <source>Dimensione</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Addetti</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Rapporto</source>
        <translation>Relationship</translation>
    </message>
    <message>
        <source>Tipo di contratto</source>
        <translation>Contract type</translation>
    </message>
    <message>
        <source>Nota ambiente e sociale</source>
        <translation>Environment and social note</translation>
    </message>
    <message>
        <source>Nota conformità</source>
        <translation>Compliance note</translation>
    </message>
    <message>
        <source>Fido</source>
        <translation>Credit limit</translation>
    </message>
    <message>
        <source>Stato del credito</source>
        <translation>Credit status</translation>
    </message>
    <message>
        <source>Sconti</source>
        <translation>Discounts</translation>
    </message>
    <message>
        <source>Pagamento</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Listino</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Ruolo</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Esito</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Quantità</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Prezzo</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Consegna richiesta</source>
        <translation>Requested delivery</translation>
    </message>
    <message>
        <source>Indirizzo di consegna</source>
        <translation>Delivery address</translation>
    </message>
    <message>
        <source>Prossima azione</source>
        <translation>Next action</translation>
    </message>
    <message>
        <source>Prossima visita</source>
        <translation>Next visit</translation>
    </message>
    <message>
        <source>Chi hai visto</source>
        <translation>Who you met</translation>
    </message>
    <message>
        <source>Orario</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Consenso</source>
        <translation>Consent</translation>
    </message>
    <message>
        <source>Cosa da fare</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Scadenza</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Numero</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ordine preso</source>
        <translation>Order taken</translation>
    </message>
    <message>
        <source>Nessun ordine</source>
        <translation>No order</translation>
    </message>
    <message>
        <source>Informazioni</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Da richiamare</source>
        <translation>To call back</translation>
    </message>
    <message>
        <source>Cliente assente</source>
        <translation>Client absent</translation>
    </message>
    <message>
        <source>Scorte piene</source>
        <translation>Stock is full</translation>
    </message>
    <message>
        <source>Concorrente</source>
        <translation>Competitor</translation>
    </message>
    <message>
        <source>Decide più avanti</source>
        <translation>Decides later</translation>
    </message>
    <message>
        <source>Altro</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Chiuso</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Non c&apos;è stato tempo</source>
        <translation>No time left</translation>
    </message>
    <message>
        <source>Rimandata dal cliente</source>
        <translation>Postponed by the client</translation>
    </message>
    <message>
        <source>Sentito al telefono</source>
        <translation>Reached by phone</translation>
    </message>
    <message>
        <source>Titolare</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Acquisti</source>
        <translation>Purchasing</translation>
    </message>
    <message>
        <source>Cucina</source>
        <translation>Kitchen</translation>
    </message>
    <message>
        <source>Amministrazione</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Troppo scoperto</source>
        <translation>Too much outstanding</translation>
    </message>
    <message>
        <source>Prezzo non concordato</source>
        <translation>Price not agreed</translation>
    </message>
    <message>
        <source>Merce non disponibile</source>
        <translation>Goods not available</translation>
    </message>
    <message>
        <source>Ordine doppio</source>
        <translation>Duplicate order</translation>
    </message>
    <message>
        <source>Horeca</source>
        <translation>Horeca</translation>
    </message>
    <message>
        <source>Dettaglio</source>
        <translation>Retail</translation>
    </message>
    <message>
        <source>Ingrosso</source>
        <translation>Wholesale</translation>
    </message>
    <message>
        <source>Piccolo</source>
        <translation>Small</translation>
    </message>
    <message>
        <source>Medio</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Grande</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Codice prodotto</source>
        <translation>Product code</translation>
    </message>
    <message>
        <source>Segmento</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Agente</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Gruppo</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Servizio</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Come paga</source>
        <translation>Payment method</translation>
    </message>
    <message>
        <source>Testo</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Risposta</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Eliminazione</source>
        <translation>Removal</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decides</translation>
    </message>
    <message>
        <source>In uso</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Righe viste</source>
        <translation>Lines seen</translation>
    </message>
    <message>
        <source>Codice ATECO</source>
        <translation>ATECO code</translation>
    </message>
    <message>
        <source>Edizione ATECO</source>
        <translation>ATECO edition</translation>
    </message>
    <message>
        <source>Sconto</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Vendere di più</source>
        <translation>Upselling</translation>
    </message>
    <message>
        <source>Vendere insieme</source>
        <translation>Cross-selling</translation>
    </message>
    <message>
        <source>Comunicazione</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>In corso</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>In arrivo</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Finita</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>prezzo concordato</source>
        <translation>agreed price</translation>
    </message>
    <message>
        <source>prezzo base</source>
        <translation>base price</translation>
    </message>
    <message>
        <source>listino</source>
        <translation>price list</translation>
    </message>
    <message>
        <source>listino %1</source>
        <translation>price list %1</translation>
    </message>
    <message>
        <source>del listino</source>
        <translation>of the price list</translation>
    </message>
    <message>
        <source>del cliente</source>
        <translation>of the client</translation>
    </message>
    <message>
        <source>di tutta l&apos;azienda</source>
        <translation>of the whole company</translation>
    </message>
    <message>
        <source>del segmento %1</source>
        <translation>of the segment %1</translation>
    </message>
    <message>
        <source>omaggio</source>
        <translation>free goods</translation>
    </message>
    <message>
        <source>campione</source>
        <translation>sample</translation>
    </message>
    <message>
        <source>reso</source>
        <translation>return</translation>
    </message>
    <message>
        <source>prezzo a mano</source>
        <translation>price by hand</translation>
    </message>
    <message>
        <source>da %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>sconto a mano</source>
        <translation>discount by hand</translation>
    </message>
    <message>
        <source>%1: %2, da %3 in su</source>
        <translation>%1: %2, from %3 up</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sconto %1 %2</source>
        <translation>Discount %1 %2</translation>
    </message>
    <message>
        <source>%1, in cascata %2</source>
        <translation>%1, %2 in cascade</translation>
    </message>
    <message>
        <source>Strategia %1: %2</source>
        <translation>Strategy %1: %2</translation>
    </message>
    <message>
        <source>fino al %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Prezzo scritto a mano: %1</source>
        <translation>Price written by hand: %1</translation>
    </message>
    <message>
        <source>Sconto scritto a mano: %1, al posto degli altri</source>
        <translation>Discount written by hand: %1, in place of the others</translation>
    </message>
    <message>
        <source>Nessuno sconto, scritto a mano</source>
        <translation>No discount, by hand</translation>
    </message>
    <message>
        <source>Netto: %1</source>
        <translation>Net: %1</translation>
    </message>
    <message>
        <source>Da %1 in su: %2 netti</source>
        <translation>From %1 up: %2 net</translation>
    </message>
    <message>
        <source>Quantità fuori misura</source>
        <translation>Quantity not sold so</translation>
    </message>
    <message>
        <source>la prima quantità che si ordina è %1</source>
        <translation>the next quantity that is sold is %1</translation>
    </message>
    <message>
        <source>altri %1</source>
        <translation>%1 more</translation>
    </message>
    <message>
        <source>%1 su tutto</source>
        <translation>%1 on everything</translation>
    </message>
    <message>
        <source>%1 su %2</source>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>da proporre: %1</source>
        <translation>to propose: %1</translation>
    </message>
    <message>
        <source>ordini nuovi con %1</source>
        <translation>new orders with %1</translation>
    </message>
    <message>
        <source>servizio %1</source>
        <translation>service %1</translation>
    </message>
    <message>
        <source>il fido lo decide chi segue il credito</source>
        <translation>credit people decide the limit</translation>
    </message>
    <message>
        <source>da raccontare al cliente</source>
        <translation>to tell the client</translation>
    </message>
    <message>
        <source>dal %1 al %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>dal %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>sempre</source>
        <translation>always</translation>
    </message>
    <message>
        <source>1 cliente</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 clienti</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>lista di %1</source>
        <translation>list of %1</translation>
    </message>
    <message>
        <source>%1 spesi su %2</source>
        <translation>%1 spent of %2</translation>
    </message>
    <message>
        <source>%1 spesi</source>
        <translation>%1 spent</translation>
    </message>
    <message>
        <source>%1: comprato insieme</source>
        <translation>%1: bought together</translation>
    </message>
    <message>
        <source>comprato insieme a %1 nel %2 degli ordini</source>
        <translation>bought together with %1 in %2 of the orders</translation>
    </message>
    <message>
        <source>Ordini di %1 dell&apos;ultimo anno: nel %2 ci sono tutti e due (supporto); di quelli con %3 il %4 ha anche questo (confidenza), %5 volte quanto per caso (lift).</source>
        <translation>Orders of %1 in the last year: %2 have both (support); of those with %3, %4 have this too (confidence), %5 times as many as by chance (lift).</translation>
    </message>
    <message>
        <source>con %1 costa %2 netti invece di %3</source>
        <translation>with %1 it costs %2 net instead of %3</translation>
    </message>
    <message>
        <source>con %1 la confezione è intera</source>
        <translation>with %1 the pack is whole</translation>
    </message>
    <message>
        <source>%1: meglio %2</source>
        <translation>%1: better %2</translation>
    </message>
    <message>
        <source>La prossima soglia di quantità è entro la metà in più di quello che c&apos;è nell&apos;ordine.</source>
        <translation>The next quantity break is within half as much again as the order holds.</translation>
    </message>
    <message>
        <source>La confezione è già piena per più di metà.</source>
        <translation>The pack is already more than half full.</translation>
    </message>
    <message>
        <source>%1: da proporre</source>
        <translation>%1: to propose</translation>
    </message>
    <message>
        <source>strategia %1</source>
        <translation>strategy %1</translation>
    </message>
    <message>
        <source>La sede chiede di proporlo a clienti come questo.</source>
        <translation>The office asks to propose it to clients like this one.</translation>
    </message>
    <message>
        <source>%1 manca da un po&apos;</source>
        <translation>%1 not bought for a while</translation>
    </message>
    <message>
        <source>prima lo prendeva %1 · ultimo il %2</source>
        <translation>used to be bought %1 · last on %2</translation>
    </message>
    <message>
        <source>Comprato almeno tre volte, e non più da oltre il doppio del suo ciclo (%1).</source>
        <translation>Bought at least three times, and not for more than twice its cycle (%1).</translation>
    </message>
    <message>
        <source>%1: lo prendono clienti simili</source>
        <translation>%1: bought by similar clients</translation>
    </message>
    <message>
        <source>lo comprano %1 clienti simili su %2, questo no</source>
        <translation>bought by %1 of %2 similar clients, not by this one</translation>
    </message>
    <message>
        <source>I %1 clienti più simili: stessi segmenti, poi potenziale più vicino. %2 di loro l&apos;hanno comprato nell&apos;ultimo anno.</source>
        <translation>The %1 clients most alike: same segments, then nearest potential. %2 of them bought it in the last year.</translation>
    </message>
    <message>
        <source>cliente %1</source>
        <translation>%1 client</translation>
    </message>
    <message>
        <source>Da fare da 1 giorno</source>
        <translation>Due for 1 day</translation>
    </message>
    <message>
        <source>Da fare da %1 giorni</source>
        <translation>Due for %1 days</translation>
    </message>
    <message>
        <source>Da fare oggi</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Da fare domani</source>
        <translation>Due tomorrow</translation>
    </message>
    <message>
        <source>Da fare tra %1 giorni</source>
        <translation>Due in %1 days</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>ciclo d&apos;ordine %1 giorni, ultimo ordine %2 giorni fa</source>
        <translation>order cycle %1 days, last order %2 days ago</translation>
    </message>
    <message>
        <source>Clienti</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Contatti</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Prodotti</source>
        <translation>Products</translation>
    </message>
    <message>
        <source>Prezzi</source>
        <translation>Prices</translation>
    </message>
    <message>
        <source>Persone</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Ordini</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Righe d&apos;ordine</source>
        <translation>Order lines</translation>
    </message>
    <message>
        <source>Fatture</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>Pagamenti</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>Valutazioni</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>Zona (creata se è nuova)</source>
        <translation>Area (made when new)</translation>
    </message>
    <message>
        <source>Modo di pagamento</source>
        <translation>Payment method</translation>
    </message>
    <message>
        <source>Sconto 2</source>
        <translation>Discount 2</translation>
    </message>
    <message>
        <source>Sconto 3</source>
        <translation>Discount 3</translation>
    </message>
    <message>
        <source>Sconto 4</source>
        <translation>Discount 4</translation>
    </message>
    <message>
        <source>IVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Latitudine</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitudine</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Attivo</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Cliente dal</source>
        <translation>Client since</translation>
    </message>
    <message>
        <source>Cliente fino al</source>
        <translation>Client until</translation>
    </message>
    <message>
        <source>Codice gestionale</source>
        <translation>ERP code</translation>
    </message>
    <message>
        <source>Accede come</source>
        <translation>Signs in as</translation>
    </message>
    <message>
        <source>Responsabile</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Sconto massimo</source>
        <translation>Highest discount</translation>
    </message>
    <message>
        <source>Categoria</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Codice a barre</source>
        <translation>Barcode</translation>
    </message>
    <message>
        <source>Unità</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Confezione</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Quantità per confezione</source>
        <translation>Quantity in a pack</translation>
    </message>
    <message>
        <source>Quantità minima</source>
        <translation>Least quantity</translation>
    </message>
    <message>
        <source>Si ordina a multipli di</source>
        <translation>Ordered in multiples of</translation>
    </message>
    <message>
        <source>Prezzo unitario</source>
        <translation>Unit price</translation>
    </message>
    <message>
        <source>Sostituito da</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>Giacenza</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Giacenza del</source>
        <translation>Stock of</translation>
    </message>
    <message>
        <source>Vale dal</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Non vale più dal</source>
        <translation>No longer valid from</translation>
    </message>
    <message>
        <source>Cliente</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Consenso del</source>
        <translation>Consent of</translation>
    </message>
    <message>
        <source>Come è stato dato</source>
        <translation>How it was given</translation>
    </message>
    <message>
        <source>Ordine</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Chi l&apos;ha preso</source>
        <translation>Who took it</translation>
    </message>
    <message>
        <source>Consegna promessa</source>
        <translation>Delivery promised</translation>
    </message>
    <message>
        <source>Consegnato il</source>
        <translation>Delivered on</translation>
    </message>
    <message>
        <source>Fattura</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Data fattura</source>
        <translation>Invoice date</translation>
    </message>
    <message>
        <source>Importo</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Imponibile</source>
        <translation>Taxable</translation>
    </message>
    <message>
        <source>Tipo</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Pagato il</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Contestata</source>
        <translation>Disputed</translation>
    </message>
    <message>
        <source>Punteggio</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Valutato il</source>
        <translation>Rated on</translation>
    </message>
    <message>
        <source>Fonte</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>è vuota, ma serve</source>
        <translation>is empty, but needed</translation>
    </message>
    <message>
        <source>%1 colonne dove l&apos;intestazione ne ha %2: manca una virgoletta?</source>
        <translation>%1 fields where the header has %2: is a comma unquoted?</translation>
    </message>
    <message>
        <source>%1 colonne dove l&apos;intestazione ne ha %2: la riga finisce prima?</source>
        <translation>%1 fields where the header has %2: does the row end too early?</translation>
    </message>
    <message>
        <source>«%1» non è un numero</source>
        <translation>“%1” is no number</translation>
    </message>
    <message>
        <source>«%1» ha più di %2 decimali</source>
        <translation>“%1” has more than %2 decimals</translation>
    </message>
    <message>
        <source>«%1» è troppo grande</source>
        <translation>“%1” is too large</translation>
    </message>
    <message>
        <source>«%1» non è sì o no: scrivi 1 o 0</source>
        <translation>“%1” is no yes or no: write 1 or 0</translation>
    </message>
    <message>
        <source>«%1» non è una data come 2026-03-31: scegli come sono scritte le date</source>
        <translation>“%1” is no date like 2026-03-31: choose how dates are written</translation>
    </message>
    <message>
        <source>«%1» non è una data come %2</source>
        <translation>“%1” is no date like %2</translation>
    </message>
    <message>
        <source>«%2» non c&apos;è in sede: importalo prima</source>
        <translation>“%2” is not at the office: import it first</translation>
    </message>
    <message>
        <source>una riga ha bisogno di prodotto e quantità insieme</source>
        <translation>a line needs product and quantity together</translation>
    </message>
    <message>
        <source>la quantità è 0</source>
        <translation>the quantity is 0</translation>
    </message>
    <message>
        <source>uno sconto va da 0 a 100 %</source>
        <translation>a discount lies between 0 and 100 %</translation>
    </message>
    <message>
        <source>non c&apos;è un prezzo, e neanche il prodotto ne ha uno</source>
        <translation>there is no price, and the product has none either</translation>
    </message>
    <message>
        <source>l&apos;ordine «%1» ha un altro cliente alla riga %2</source>
        <translation>order “%1” has another client on line %2</translation>
    </message>
    <message>
        <source>quest&apos;ordine è già di un altro cliente</source>
        <translation>this order is already another client&apos;s</translation>
    </message>
    <message>
        <source>un prezzo è di un listino o di un cliente: scrivi uno dei due</source>
        <translation>a price belongs to a list or to a client: give one of the two</translation>
    </message>
    <message>
        <source>né prezzo né sconto: la riga non dice niente</source>
        <translation>neither price nor discount: the row says nothing</translation>
    </message>
    <message>
        <source>l&apos;importo è 0</source>
        <translation>the amount is 0</translation>
    </message>
    <message>
        <source>Una virgoletta si apre e non si chiude: correggi il file.</source>
        <translation>A quote opens and is never closed: correct the file.</translation>
    </message>
    <message>
        <source>Il file è vuoto: la prima riga deve dire i nomi delle colonne.</source>
        <translation>The file is empty: its first line must name the columns.</translation>
    </message>
    <message>
        <source>Solo testi si possono unire: per un numero o una data scegli una colonna sola.</source>
        <translation>Only texts can be joined: for a number or a date choose one column.</translation>
    </message>
</context>
<context>
    <name>giro</name>
    <message>
        <source>bozza</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>Ultima visita, %1</source>
        <translation>Last visit, %1</translation>
    </message>
    <message>
        <source>Nessuna nota</source>
        <translation>No note</translation>
    </message>
    <message>
        <source>Mai visitato</source>
        <translation>Never visited</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>decides</translation>
    </message>
    <message>
        <source>Richiesta</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Reclamo</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Reso</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>del %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>entro %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>Aperta</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Risposta data</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Chiusa</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Riepilogo</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Dati</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Contatti</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Ordini</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Visite</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Crediti</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Richieste</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>dal gruppo %1</source>
        <translation>from the group %1</translation>
    </message>
    <message>
        <source>dal segmento %1</source>
        <translation>from the segment %1</translation>
    </message>
    <message>
        <source>Fatture da incassare</source>
        <translation>Invoices to collect</translation>
    </message>
    <message>
        <source>Ordini non ancora fatturati</source>
        <translation>Orders not yet invoiced</translation>
    </message>
    <message>
        <source>Esposizione</source>
        <translation>Exposure</translation>
    </message>
    <message>
        <source>Fido</source>
        <translation>Credit limit</translation>
    </message>
    <message>
        <source>non stabilito</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>Scaduto</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>%1 su %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>presentata in banca</source>
        <translation>presented to the bank</translation>
    </message>
    <message>
        <source>insoluta</source>
        <translation>unpaid</translation>
    </message>
    <message>
        <source>fattura %1</source>
        <translation>invoice %1</translation>
    </message>
    <message>
        <source>scaduta da 1 giorno</source>
        <translation>overdue by 1 day</translation>
    </message>
    <message>
        <source>scaduta da %1 giorni</source>
        <translation>overdue by %1 days</translation>
    </message>
    <message>
        <source>non scaduta</source>
        <translation>not due</translation>
    </message>
    <message>
        <source>contestata</source>
        <translation>disputed</translation>
    </message>
    <message>
        <source>Dati fiscali</source>
        <translation>Tax data</translation>
    </message>
    <message>
        <source>Indirizzo</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Recapiti</source>
        <translation>Contact details</translation>
    </message>
    <message>
        <source>Profilo</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Condizioni</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Pagamento</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Sconti</source>
        <translation>Discounts</translation>
    </message>
    <message>
        <source>Listino</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Servizio</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Agente</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Gruppo</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>aperto fino alle %1</source>
        <translation>open until %1</translation>
    </message>
    <message>
        <source>apre alle %1</source>
        <translation>opens at %1</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Ultima visita</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>nessuna frequenza</source>
        <translation>no frequency</translation>
    </message>
    <message>
        <source>in ritardo di 1 giorno</source>
        <translation>1 day late</translation>
    </message>
    <message>
        <source>in ritardo di %1 giorni</source>
        <translation>%1 days late</translation>
    </message>
    <message>
        <source>prossima %1</source>
        <translation>next %1</translation>
    </message>
    <message>
        <source>Ultimo ordine</source>
        <translation>Last order</translation>
    </message>
    <message>
        <source>atteso da 1 giorno</source>
        <translation>expected for 1 day</translation>
    </message>
    <message>
        <source>atteso da %1 giorni</source>
        <translation>expected for %1 days</translation>
    </message>
    <message>
        <source>di solito %1</source>
        <translation>usually %1</translation>
    </message>
    <message>
        <source>Fatturato 12 mesi</source>
        <translation>Turnover 12 months</translation>
    </message>
    <message>
        <source>nessun confronto</source>
        <translation>no comparison</translation>
    </message>
    <message>
        <source>%1 in un anno</source>
        <translation>%1 in a year</translation>
    </message>
    <message>
        <source>nessun fido stabilito</source>
        <translation>no credit limit set</translation>
    </message>
    <message>
        <source>su un fido di %1</source>
        <translation>on a limit of %1</translation>
    </message>
    <message>
        <source>%1 scaduti dal %2</source>
        <translation>%1 overdue since %2</translation>
    </message>
    <message>
        <source>%1: cambiato il %2</source>
        <translation>%1: changed on %2</translation>
    </message>
    <message>
        <source>dopo l&apos;ultima visita</source>
        <translation>after the last visit</translation>
    </message>
    <message>
        <source>ultimo il %1</source>
        <translation>last on %1</translation>
    </message>
    <message>
        <source>ferma da %1 mesi</source>
        <translation>stopped for %1 months</translation>
    </message>
    <message>
        <source>ferma da %1 giorni</source>
        <translation>stopped for %1 days</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>prima %1</source>
        <translation>before: %1</translation>
    </message>
    <message>
        <source>reclamo aperto</source>
        <translation>open complaint</translation>
    </message>
    <message>
        <source>richiesta aperta</source>
        <translation>open request</translation>
    </message>
    <message>
        <source>P. IVA %1</source>
        <translation>VAT no. %1</translation>
    </message>
    <message>
        <source>codice dalla sede</source>
        <translation>code from the office</translation>
    </message>
    <message>
        <source>Cliente bloccato</source>
        <translation>Client blocked</translation>
    </message>
    <message>
        <source>%1: %2, un anno prima %3</source>
        <translation>%1: %2, a year before %3</translation>
    </message>
    <message>
        <source>Fatturato degli ultimi 12 mesi: %1</source>
        <translation>Turnover of the last 12 months: %1</translation>
    </message>
    <message>
        <source>Una visita senza uscita</source>
        <translation>A visit without check-out</translation>
    </message>
    <message>
        <source>Completa</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Una visita senza esito</source>
        <translation>A visit without outcome</translation>
    </message>
    <message>
        <source>Uscite registrate</source>
        <translation>Check-outs recorded</translation>
    </message>
    <message>
        <source>nessuna visita oggi</source>
        <translation>no visit today</translation>
    </message>
    <message>
        <source>la visita ha un&apos;uscita</source>
        <translation>the visit has a check-out</translation>
    </message>
    <message>
        <source>tutte e %1 le visite hanno un&apos;uscita</source>
        <translation>all %1 visits have a check-out</translation>
    </message>
    <message>
        <source>Esiti registrati</source>
        <translation>Outcomes recorded</translation>
    </message>
    <message>
        <source>ogni visita ha il suo esito</source>
        <translation>every visit has its outcome</translation>
    </message>
    <message>
        <source>Una tappa saltata</source>
        <translation>A skipped stop</translation>
    </message>
    <message>
        <source>Vedi</source>
        <translation>See</translation>
    </message>
    <message>
        <source>Nessun modulo aperto</source>
        <translation>No open form</translation>
    </message>
    <message>
        <source>ordini e visite sono tutti salvati</source>
        <translation>orders and visits are all saved</translation>
    </message>
    <message>
        <source>Un modulo aperto</source>
        <translation>One open form</translation>
    </message>
    <message>
        <source>%1 moduli aperti</source>
        <translation>%1 open forms</translation>
    </message>
    <message>
        <source>Tutto ricevuto dalla sede</source>
        <translation>All received by the office</translation>
    </message>
    <message>
        <source>niente in attesa sul tablet</source>
        <translation>nothing waiting on this tablet</translation>
    </message>
    <message>
        <source>1 sul tablet, da inviare</source>
        <translation>1 on this tablet, to be sent</translation>
    </message>
    <message>
        <source>%1 sul tablet, da inviare</source>
        <translation>%1 on this tablet, to be sent</translation>
    </message>
    <message>
        <source>puoi chiudere anche senza rete: il resto parte da solo</source>
        <translation>you can close without a network too: the rest leaves by itself</translation>
    </message>
    <message>
        <source>Un controllo da decidere</source>
        <translation>One decision to take</translation>
    </message>
    <message>
        <source>%1 controlli da decidere</source>
        <translation>%1 decisions to take</translation>
    </message>
    <message>
        <source>può aspettare</source>
        <translation>can wait</translation>
    </message>
    <message>
        <source>Clienti con ordine</source>
        <translation>Clients with an order</translation>
    </message>
    <message>
        <source>Ordini, IVA inclusa</source>
        <translation>Orders, VAT included</translation>
    </message>
    <message>
        <source>Tempo dai clienti</source>
        <translation>Time with clients</translation>
    </message>
    <message>
        <source>Prima e ultima visita</source>
        <translation>First and last visit</translation>
    </message>
    <message>
        <source>Domani, %1</source>
        <translation>Tomorrow, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 tappa</source>
        <translation>1 stop</translation>
    </message>
    <message>
        <source>%1 tappe</source>
        <translation>%1 stops</translation>
    </message>
    <message>
        <source>e un&apos;altra</source>
        <translation>and one more</translation>
    </message>
    <message>
        <source>e altre %1</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>nuovo</source>
        <translation>new</translation>
    </message>
    <message>
        <source>Fatturato degli ultimi 12 mesi: %1, un anno prima %2</source>
        <translation>Turnover of the last 12 months: %1, a year before %2</translation>
    </message>
    <message>
        <source>Mai in contatto, dati mancanti</source>
        <translation>Never in contact, data missing</translation>
    </message>
    <message>
        <source>Ultimo contatto %1, dati parziali</source>
        <translation>Last contact %1, partial data</translation>
    </message>
    <message>
        <source>Completa, chiusa alle %1</source>
        <translation>Complete, closed at %1</translation>
    </message>
    <message>
        <source>Assente</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Absent, %1</translation>
    </message>
    <message>
        <source>al suo posto %1</source>
        <translation>%1 stands in</translation>
    </message>
    <message>
        <source>In giro</source>
        <translation>On the road</translation>
    </message>
    <message>
        <source>In giro, ultimo contatto %1</source>
        <translation>On the road, last contact %1</translation>
    </message>
    <message>
        <source>almeno %1</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>visite %1</source>
        <translation>visits %1</translation>
    </message>
    <message>
        <source>1 tablet tace</source>
        <translation>1 tablet is silent</translation>
    </message>
    <message>
        <source>%1 tablet tacciono</source>
        <translation>%1 tablets are silent</translation>
    </message>
    <message>
        <source>Visite fatte, almeno</source>
        <translation>Visits done, at least</translation>
    </message>
    <message>
        <source>Visite fatte</source>
        <translation>Visits done</translation>
    </message>
    <message>
        <source>su %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>1 saltata con motivo</source>
        <translation>1 skipped with a reason</translation>
    </message>
    <message>
        <source>%1 saltate con motivo</source>
        <translation>%1 skipped with a reason</translation>
    </message>
    <message>
        <source>Ordini ricevuti, almeno</source>
        <translation>Orders received, at least</translation>
    </message>
    <message>
        <source>Ordini ricevuti</source>
        <translation>Orders received</translation>
    </message>
    <message>
        <source>Ordini trattenuti</source>
        <translation>Held orders</translation>
    </message>
    <message>
        <source>da confermare o respingere</source>
        <translation>to confirm or reject</translation>
    </message>
    <message>
        <source>nessuno in attesa</source>
        <translation>none waiting</translation>
    </message>
    <message>
        <source>Giornate chiuse</source>
        <translation>Days closed</translation>
    </message>
    <message>
        <source>Nessuno ha ancora fatto l&apos;accesso qui: accedi una volta con la rete.</source>
        <translation>Nobody has signed in here yet: sign in once with a network.</translation>
    </message>
    <message>
        <source>Non riesco a leggere %1: %2.</source>
        <translation>Cannot read %1: %2.</translation>
    </message>
    <message>
        <source>%1 è rovinato: accedi di nuovo, il lavoro salvato resta.</source>
        <translation>%1 is damaged: sign in again, saved work stays.</translation>
    </message>
    <message>
        <source>Questo archivio è di %1 presso %2: usa un altro archivio per %3.</source>
        <translation>This archive belongs to %1 at %2: use another archive for %3.</translation>
    </message>
    <message>
        <source>Non riesco a scrivere %1: %2.</source>
        <translation>Cannot write %1: %2.</translation>
    </message>
    <message>
        <source>Spazio esaurito. L&apos;ultima modifica non è stata salvata, tutto il resto è al sicuro: libera spazio e ripeti.</source>
        <translation>No space left. The last change was not saved, everything else is safe: free some space and repeat.</translation>
    </message>
    <message>
        <source>L&apos;archivio su questo tablet è danneggiato. Chiudi e riapri Giro: lo scarica di nuovo e conserva il lavoro non ancora inviato.</source>
        <translation>The archive on this tablet is damaged. Close and reopen Giro: it downloads it again and keeps the work not sent yet.</translation>
    </message>
    <message>
        <source>Il disco non risponde o non si può scrivere (%1). L&apos;ultima modifica non è stata salvata: controlla spazio e permessi, poi ripeti.</source>
        <translation>The disk does not answer or cannot be written (%1). The last change was not saved: check space and permissions, then repeat.</translation>
    </message>
    <message>
        <source>L&apos;archivio è occupato da un altro programma: chiudilo e ripeti.</source>
        <translation>The archive is in use by another program: close it and repeat.</translation>
    </message>
    <message>
        <source>L&apos;archivio su questo tablet non funziona (%1). Chiudi e riapri Giro.</source>
        <translation>The archive on this tablet does not work (%1). Close and reopen Giro.</translation>
    </message>
    <message>
        <source>Questo archivio è di un Giro più nuovo. Il lavoro salvato è al sicuro e non è stato toccato: aggiorna Giro.</source>
        <translation>This archive is of a newer Giro. Your saved work is safe and was not touched: update Giro.</translation>
    </message>
    <message>
        <source>Qualcosa si è rotto su questo tablet (%1). Chiudi e riapri Giro.</source>
        <translation>Something broke on this tablet (%1). Close and reopen Giro.</translation>
    </message>
    <message>
        <source>Senza rete. Il lavoro è salvato qui e parte appena la rete torna.</source>
        <translation>No network. Your work is saved here and leaves as soon as the network is back.</translation>
    </message>
    <message>
        <source>La sede non risponde. Il lavoro è salvato qui e parte al prossimo contatto.</source>
        <translation>The office does not answer. Your work is saved here and leaves at the next contact.</translation>
    </message>
    <message>
        <source>La sede non dimostra di essere lei (certificato). Niente è stato inviato, il lavoro è salvato qui: controlla data e ora, poi chiama chi gestisce la sede.</source>
        <translation>The office cannot prove who it is (certificate). Nothing was sent, your work is saved here: check date and time, then call whoever runs the office.</translation>
    </message>
    <message>
        <source>L&apos;accesso è scaduto. Il lavoro è salvato qui: accedi di nuovo per inviarlo.</source>
        <translation>The sign-in has expired. Your work is saved here: sign in again to send it.</translation>
    </message>
    <message>
        <source>Questo accesso è stato usato da due posti e la sede l&apos;ha chiuso. Il lavoro è salvato qui: accedi di nuovo per inviarlo. Se non hai copiato il tablet, avvisa la sede.</source>
        <translation>This sign-in was used from two places and the office has closed it. Your work is saved here: sign in again to send it. If you have not copied the tablet, tell the office.</translation>
    </message>
    <message>
        <source>La sede ha ordinato di svuotare questo tablet: il lavoro che aspettava è arrivato in sede, e qui non resta niente. Per usarlo ancora, accedi di nuovo.</source>
        <translation>The office has ordered this tablet to be erased: the work that was waiting has reached the office, and nothing is left here. To use it again, sign in again.</translation>
    </message>
    <message>
        <source>Nome o password non corretti. Controlla e riprova.</source>
        <translation>Wrong name or password. Check and try again.</translation>
    </message>
    <message>
        <source>La sede ha chiuso questo accesso. Il lavoro è salvato qui: chiedi alla sede di riaprirlo.</source>
        <translation>The office has closed this sign-in. Your work is saved here: ask the office to reopen it.</translation>
    </message>
    <message>
        <source>Questa versione di Giro è più nuova della sede. Il lavoro è salvato qui e parte quando la sede viene aggiornata.</source>
        <translation>This version of Giro is newer than the office. Your work is saved here and leaves when the office is updated.</translation>
    </message>
    <message>
        <source>Questa versione di Giro è troppo vecchia per la sede. Il lavoro è salvato qui: aggiorna Giro.</source>
        <translation>This version of Giro is too old for the office. Your work is saved here: update Giro.</translation>
    </message>
    <message>
        <source>Il messaggio supera il limite ammesso. Il lavoro è salvato qui: chiama chi gestisce la sede.</source>
        <translation>The message exceeds the allowed limit. Your work is saved here: call whoever runs the office.</translation>
    </message>
    <message>
        <source>La sede è occupata. Il lavoro è salvato qui e parte al prossimo contatto.</source>
        <translation>The office is busy. Your work is saved here and leaves at the next contact.</translation>
    </message>
    <message>
        <source>La sede ha un guasto. Il lavoro è salvato qui e parte al prossimo contatto; se dura, avvisa la sede.</source>
        <translation>The office has a failure. Your work is saved here and leaves at the next contact; if it lasts, tell the office.</translation>
    </message>
    <message>
        <source>La risposta non viene dalla sede, o è arrivata a metà. Il lavoro è salvato qui e parte al prossimo contatto. Se usi un Wi-Fi con pagina di accesso, entra prima lì.</source>
        <translation>The answer does not come from the office, or arrived cut short. Your work is saved here and leaves at the next contact. If you use Wi-Fi with a login page, sign in there first.</translation>
    </message>
    <message>
        <source>Ultimo contatto, %1</source>
        <translation>Last contact, %1</translation>
    </message>
    <message>
        <source>%1 di %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>dopo la tua ultima visita</source>
        <translation>since your last visit</translation>
    </message>
    <message>
        <source>Un altro dato cambiato</source>
        <translation>One more change</translation>
    </message>
    <message>
        <source>Altri %1 dati cambiati</source>
        <translation>%1 more changes</translation>
    </message>
    <message>
        <source>Un&apos;altra richiesta aperta</source>
        <translation>One more open request</translation>
    </message>
    <message>
        <source>Altre %1 richieste aperte</source>
        <translation>%1 more open requests</translation>
    </message>
    <message>
        <source>Un altro possibile doppione</source>
        <translation>One more possible duplicate</translation>
    </message>
    <message>
        <source>Altri %1 possibili doppioni</source>
        <translation>%1 more possible duplicates</translation>
    </message>
    <message>
        <source>Forse è un doppione: %1</source>
        <translation>Maybe a duplicate: %1</translation>
    </message>
    <message>
        <source>da %1 a %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>Sede</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Tu</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Gli ultimi %1 valori di ogni campo; quelli più vecchi li conserva la sede.</source>
        <translation>The last %1 values of each field; older ones are kept at the office.</translation>
    </message>
    <message>
        <source>Questo file non viene dalla sede: scegli la risposta che la sede ha preparato.</source>
        <translation>This file is not from the office: choose the answer the office has prepared.</translation>
    </message>
    <message>
        <source>Questa risposta è di una versione più nuova di Giro: aggiorna Giro e aprila di nuovo.</source>
        <translation>This answer is of a newer version of Giro: update Giro and open it again.</translation>
    </message>
    <message>
        <source>Questo è il file per la sede, non la sua risposta: portalo in sede.</source>
        <translation>This is the file for the office, not its answer: take it to the office.</translation>
    </message>
    <message>
        <source>Questa risposta è di un&apos;altra sede: chiedi alla tua.</source>
        <translation>This answer is from another office: ask yours.</translation>
    </message>
    <message>
        <source>Il file è arrivato a metà. Non è cambiato niente: copialo di nuovo.</source>
        <translation>Only part of the file arrived. Nothing has changed: copy it again.</translation>
    </message>
    <message>
        <source>Il file supera il limite ammesso. Non è cambiato niente: chiama chi gestisce la sede.</source>
        <translation>The file is over the limit. Nothing has changed: call whoever runs the office.</translation>
    </message>
    <message>
        <source>Il file si è rovinato per strada. Non è cambiato niente: copialo di nuovo.</source>
        <translation>The file was damaged on its way. Nothing has changed: copy it again.</translation>
    </message>
    <message>
        <source>Questa risposta non è per questo tablet: aprila su quello che ha salvato il file.</source>
        <translation>This answer is not for this tablet: open it on the one that saved the file.</translation>
    </message>
    <message>
        <source>La risposta non si può applicare (%1). Il lavoro è salvato qui: salva un nuovo file per la sede.</source>
        <translation>The answer cannot be applied (%1). Your work is saved here: save a new file for the office.</translation>
    </message>
    <message>
        <source>La risposta della sede è stata applicata.</source>
        <translation>The office&apos;s answer has been applied.</translation>
    </message>
    <message>
        <source>Questa risposta era già stata applicata: niente da fare.</source>
        <translation>This answer had been applied already: nothing to do.</translation>
    </message>
    <message>
        <source>Questa risposta è superata: il tablet ha già sentito la sede dopo quel file. Niente da fare.</source>
        <translation>This answer is out of date: the tablet has heard the office since that file. Nothing to do.</translation>
    </message>
    <message>
        <source>Questo tablet non conosce ancora la chiave della sede: accedi una volta con la rete, poi salva il file.</source>
        <translation>This tablet does not know the office&apos;s key yet: sign in once with a network, then save the file.</translation>
    </message>
    <message>
        <source>Non riesco a scrivere %1: %2. Il lavoro è salvato sul tablet: scegli un altro posto.</source>
        <translation>Cannot write %1: %2. Your work is saved on the tablet: choose another place.</translation>
    </message>
    <message>
        <source>di tutta l&apos;azienda</source>
        <translation>of the whole company</translation>
    </message>
    <message>
        <source>Segmenti</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>spostato solo da una persona</source>
        <translation>moved only by a person</translation>
    </message>
    <message>
        <source>a mano: %1</source>
        <translation>by hand: %1</translation>
    </message>
    <message>
        <source>per regola: %1</source>
        <translation>by rule: %1</translation>
    </message>
    <message>
        <source>Zona</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Come paga</source>
        <translation>How they pay</translation>
    </message>
    <message>
        <source>1 giorno dopo la scadenza</source>
        <translation>1 day after the due date</translation>
    </message>
    <message>
        <source>%1 giorni dopo la scadenza</source>
        <translation>%1 days after the due date</translation>
    </message>
    <message>
        <source>1 giorno prima</source>
        <translation>1 day early</translation>
    </message>
    <message>
        <source>%1 giorni prima</source>
        <translation>%1 days early</translation>
    </message>
    <message>
        <source>alla scadenza</source>
        <translation>on the due date</translation>
    </message>
    <message>
        <source>In media</source>
        <translation>On average</translation>
    </message>
    <message>
        <source>pesata sugli importi pagati negli ultimi 24 mesi</source>
        <translation>weighted by the amounts paid in the last 24 months</translation>
    </message>
    <message>
        <source>Puntuale</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>quota pagata entro la scadenza</source>
        <translation>share paid by the due date</translation>
    </message>
    <message>
        <source>Di solito</source>
        <translation>Usually</translation>
    </message>
    <message>
        <source>Insoluti</source>
        <translation>Unpaid</translation>
    </message>
    <message>
        <source>Potenziale</source>
        <translation>Potential</translation>
    </message>
    <message>
        <source>All&apos;anno</source>
        <translation>Per year</translation>
    </message>
    <message>
        <source>stimato il %1</source>
        <translation>estimated on %1</translation>
    </message>
    <message>
        <source>Da conquistare</source>
        <translation>To be won</translation>
    </message>
    <message>
        <source>potenziale meno fatturato degli ultimi 12 mesi</source>
        <translation>potential less the turnover of the last 12 months</translation>
    </message>
    <message>
        <source>lun</source>
        <translation>Mon</translation>
    </message>
    <message>
        <source>mar</source>
        <translation>Tue</translation>
    </message>
    <message>
        <source>mer</source>
        <translation>Wed</translation>
    </message>
    <message>
        <source>gio</source>
        <translation>Thu</translation>
    </message>
    <message>
        <source>ven</source>
        <translation>Fri</translation>
    </message>
    <message>
        <source>sab</source>
        <translation>Sat</translation>
    </message>
    <message>
        <source>dom</source>
        <translation>Sun</translation>
    </message>
    <message>
        <source>chiuso %1 – %2</source>
        <translation>closed %1 – %2</translation>
    </message>
    <message>
        <source> e </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Sedi e orari</source>
        <translation>Places and hours</translation>
    </message>
    <message>
        <source>Sede legale</source>
        <translation>Registered office</translation>
    </message>
    <message>
        <source>Fatturazione</source>
        <translation>Billing</translation>
    </message>
    <message>
        <source>Consegna</source>
        <translation>Delivery</translation>
    </message>
    <message>
        <source>Contratti</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>senza scadenza</source>
        <translation>without an end</translation>
    </message>
    <message>
        <source>fino al %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Contratto</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Valutazioni e note</source>
        <translation>Ratings and notes</translation>
    </message>
    <message>
        <source>Credito</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Ambiente e sociale</source>
        <translation>Environment and society</translation>
    </message>
    <message>
        <source>Conformità</source>
        <translation>Compliance</translation>
    </message>
    <message>
        <source>scaduta il %1</source>
        <translation>expired on %1</translation>
    </message>
    <message>
        <source>vale fino al %1</source>
        <translation>valid until %1</translation>
    </message>
    <message>
        <source>1 ordine</source>
        <translation>1 order</translation>
    </message>
    <message>
        <source>%1 ordini</source>
        <translation>%1 orders</translation>
    </message>
    <message>
        <source>consenso non chiesto</source>
        <translation>consent not asked</translation>
    </message>
    <message>
        <source>consente a essere contattato</source>
        <translation>consents to be contacted</translation>
    </message>
    <message>
        <source>non vuole essere contattato</source>
        <translation>does not want to be contacted</translation>
    </message>
    <message>
        <source>Rapporto</source>
        <translation>Relationship</translation>
    </message>
    <message>
        <source>Attivo dal</source>
        <translation>Active since</translation>
    </message>
    <message>
        <source>nessuno l&apos;ha ancora stimato</source>
        <translation>nobody has estimated it yet</translation>
    </message>
    <message>
        <source>Sedi</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>vale l&apos;indirizzo del cliente, sempre aperto</source>
        <translation>the client&apos;s address counts, always open</translation>
    </message>
    <message>
        <source>Valutazioni</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>tutti i segmenti</source>
        <translation>all segments</translation>
    </message>
    <message>
        <source>tutta Italia</source>
        <translation>all of Italy</translation>
    </message>
    <message>
        <source>%1 lo vede dalla prossima sincronizzazione</source>
        <translation>%1 sees it from the next synchronisation</translation>
    </message>
    <message>
        <source>%1 non lo vede più; quello che non ha ancora mandato arriva lo stesso</source>
        <translation>%1 no longer sees it; what was not sent yet arrives all the same</translation>
    </message>
    <message>
        <source>Nessun tablet di agenti cambia: le due zone hanno le stesse persone</source>
        <translation>No agent&apos;s tablet changes: the two areas have the same people</translation>
    </message>
    <message>
        <source>euro, come 5000</source>
        <translation>euro, such as 5000</translation>
    </message>
    <message>
        <source>euro all&apos;anno, come 12000</source>
        <translation>euro a year, such as 12000</translation>
    </message>
    <message>
        <source>Addetti</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>quanti, come 10</source>
        <translation>how many, such as 10</translation>
    </message>
    <message>
        <source>Giorni di ritardo nei pagamenti</source>
        <translation>Days late in paying</translation>
    </message>
    <message>
        <source>giorni, come 30</source>
        <translation>days, such as 30</translation>
    </message>
    <message>
        <source>Settore (ATECO)</source>
        <translation>Sector (ATECO)</translation>
    </message>
    <message>
        <source>inizio del codice, come 56.1</source>
        <translation>beginning of the code, such as 56.1</translation>
    </message>
    <message>
        <source>Provincia</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>sigle, come TV, VE</source>
        <translation>letters, such as TV, VE</translation>
    </message>
    <message>
        <source>Regione</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>come Veneto</source>
        <translation>such as Veneto</translation>
    </message>
    <message>
        <source>Tipo di mercato</source>
        <translation>Market type</translation>
    </message>
    <message>
        <source>uno o più codici</source>
        <translation>one or more codes</translation>
    </message>
    <message>
        <source>Dimensione</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>attivo, potenziale, contatto, ex, partner</source>
        <translation>active, prospect, lead, former, partner</translation>
    </message>
    <message>
        <source>Classe ABC</source>
        <translation>ABC class</translation>
    </message>
    <message>
        <source>A, B o C</source>
        <translation>A, B or C</translation>
    </message>
    <message>
        <source>Categoria comprata</source>
        <translation>Category bought</translation>
    </message>
    <message>
        <source>nomi delle categorie</source>
        <translation>names of categories</translation>
    </message>
    <message>
        <source>nessun segmento</source>
        <translation>no segment</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>nessuna regola vale per lui</source>
        <translation>no rule holds for it</translation>
    </message>
    <message>
        <source>Si sposta 1 cliente</source>
        <translation>1 client moves</translation>
    </message>
    <message>
        <source>Si spostano %1 clienti</source>
        <translation>%1 clients move</translation>
    </message>
    <message>
        <source>Nessuno si sposta</source>
        <translation>Nobody moves</translation>
    </message>
    <message>
        <source>%1 restano dove li ha messi una persona</source>
        <translation>%1 stay where a person put them</translation>
    </message>
    <message>
        <source>%1 in nessun segmento</source>
        <translation>%1 in no segment</translation>
    </message>
    <message>
        <source>qui i primi %1</source>
        <translation>here the first %1</translation>
    </message>
    <message>
        <source>importanza %1</source>
        <translation>rank %1</translation>
    </message>
    <message>
        <source>i clienti li spostano solo le persone</source>
        <translation>only people move clients</translation>
    </message>
    <message>
        <source>a mano</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>per regola, ogni notte in sede</source>
        <translation>by rule, every night at the office</translation>
    </message>
    <message>
        <source>%1 a mano</source>
        <translation>%1 by hand</translation>
    </message>
    <message>
        <source>1 cliente</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 clienti</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>1 visita al mese</source>
        <translation>1 visit a month</translation>
    </message>
    <message>
        <source>%1 visite al mese</source>
        <translation>%1 visits a month</translation>
    </message>
    <message>
        <source>non stabilito qui</source>
        <translation>not stated here</translation>
    </message>
    <message>
        <source>Sconto</source>
        <translation>Discount</translation>
    </message>
    <message>
        <source>Livello di servizio</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Frequenza</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>Strategia</source>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>Regola</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Questo codice non vale: è sbagliato, già usato o scaduto. Chiedine un altro alla sede.</source>
        <translation>This code is not good: it is wrong, was used or has expired. Ask the office for another.</translation>
    </message>
</context>
<context>
    <name>giro::paper</name>
    <message>
        <source>omaggio</source>
        <translation>free</translation>
    </message>
    <message>
        <source>campione</source>
        <translation>sample</translation>
    </message>
    <message>
        <source>reso</source>
        <translation>returned</translation>
    </message>
    <message>
        <source>Pagina %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Copia ordine %1</source>
        <translation>Copy of order %1</translation>
    </message>
    <message>
        <source>del %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>P. IVA %1</source>
        <translation>VAT no. %1</translation>
    </message>
    <message>
        <source>Consegna presso %1</source>
        <translation>Deliver to %1</translation>
    </message>
    <message>
        <source>Consegna richiesta il %1</source>
        <translation>Delivery asked for on %1</translation>
    </message>
    <message>
        <source>Agente %1</source>
        <translation>Agent %1</translation>
    </message>
    <message>
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Descrizione</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Quantità</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Prezzo €</source>
        <translation>Price €</translation>
    </message>
    <message>
        <source>Sconto %</source>
        <translation>Discount %</translation>
    </message>
    <message>
        <source>IVA %</source>
        <translation>VAT %</translation>
    </message>
    <message>
        <source>Importo €</source>
        <translation>Amount €</translation>
    </message>
    <message>
        <source>Sconto sul totale</source>
        <translation>Discount on the total</translation>
    </message>
    <message>
        <source>Imponibile</source>
        <translation>Taxable</translation>
    </message>
    <message>
        <source>IVA %1 % su %2</source>
        <translation>VAT %1 % on %2</translation>
    </message>
    <message>
        <source>IVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Totale €</source>
        <translation>Total €</translation>
    </message>
    <message>
        <source>Pagamento: %1</source>
        <translation>Payment: %1</translation>
    </message>
    <message>
        <source>%1 entro il %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notes: %1</translation>
    </message>
    <message>
        <source>Non si può scrivere %1: %2. Scegli un&apos;altra cartella.</source>
        <translation>%1 cannot be written: %2. Choose another folder.</translation>
    </message>
    <message>
        <source>Il PDF non si può disegnare.</source>
        <translation>The PDF cannot be drawn.</translation>
    </message>
    <message>
        <source>Senza IVA: %1</source>
        <translation>No VAT: %1</translation>
    </message>
    <message>
        <source>Informazioni</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>fattura %1</source>
        <translation>invoice %1</translation>
    </message>
    <message>
        <source>nota di credito %1</source>
        <translation>credit note %1</translation>
    </message>
    <message>
        <source> (contestata)</source>
        <translation> (disputed)</translation>
    </message>
    <message>
        <source>visita: %1</source>
        <translation>visit: %1</translation>
    </message>
    <message>
        <source>saltata: %1</source>
        <translation>skipped: %1</translation>
    </message>
    <message>
        <source>visita in corso</source>
        <translation>visit under way</translation>
    </message>
    <message>
        <source>visita prevista</source>
        <translation>visit planned</translation>
    </message>
    <message>
        <source>Estratto conto</source>
        <translation>Statement of account</translation>
    </message>
    <message>
        <source>al %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>Codice cliente %1</source>
        <translation>Client code %1</translation>
    </message>
    <message>
        <source>Documento</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Of</translation>
    </message>
    <message>
        <source>Scadenza</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Giorni di ritardo</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>Da pagare €</source>
        <translation>To pay €</translation>
    </message>
    <message>
        <source>Nessuna scadenza aperta.</source>
        <translation>Nothing is open.</translation>
    </message>
    <message>
        <source>di cui scaduto €</source>
        <translation>of which overdue €</translation>
    </message>
    <message>
        <source>Giornata di %1</source>
        <translation>Day of %1</translation>
    </message>
    <message>
        <source>chiusa alle %1</source>
        <translation>closed at %1</translation>
    </message>
    <message>
        <source>assente: %1</source>
        <translation>away: %1</translation>
    </message>
    <message>
        <source>non ancora chiusa: i dati possono essere parziali</source>
        <translation>not closed yet: figures may be partial</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Nota: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Ora</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Cliente</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Che cosa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Niente di ricevuto per questo giorno.</source>
        <translation>Nothing received for this day.</translation>
    </message>
    <message>
        <source>ordine %1</source>
        <translation>order %1</translation>
    </message>
    <message>
        <source> (trattenuto)</source>
        <translation> (held)</translation>
    </message>
    <message>
        <source>Visite fatte</source>
        <translation>Visits done</translation>
    </message>
    <message>
        <source>Ordini</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Totale ordini € (IVA inclusa)</source>
        <translation>Total of orders € (with VAT)</translation>
    </message>
</context>
<context>
    <name>giro::cli</name>
    <message>
        <source>la copia di un ordine, in PDF</source>
        <translation>an order&apos;s copy, as PDF</translation>
    </message>
    <message>
        <source>il file da scrivere</source>
        <translation>the file to write</translation>
    </message>
    <message>
        <source>Copia dell&apos;ordine scritta in %1.</source>
        <translation>Copy of the order written to %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; non è un supporto minimo: scrivi una frazione fra 0 e 1, come 0.07.</source>
        <translation>&quot;%1&quot; is no minimum support: write a fraction between 0 and 1, such as 0.07.</translation>
    </message>
    <message>
        <source>%1 ordini, %2 regole</source>
        <translation>%1 orders, %2 rules</translation>
    </message>
    <message>
        <source>%1 %2 → %3 %4: supporto %5, confidenza %6, lift %7</source>
        <translation>%1 %2 → %3 %4: support %5, confidence %6, lift %7</translation>
    </message>
    <message>
        <source>%1 ordini consegnati, %2 in tempo (%3 %), %4 completi, %5 in tempo e completi (%6 %); %7 ancora aperti.</source>
        <translation>%1 orders delivered, %2 on time (%3 %), %4 in full, %5 on time in full (%6 %); %7 still open.</translation>
    </message>
    <message>
        <source>%1: %2 clienti, %3 l&apos;anno</source>
        <translation>%1: %2 clients, %3 a year</translation>
    </message>
    <message>
        <source>senza livello</source>
        <translation>no level</translation>
    </message>
    <message>
        <source>turnover, basket, otif o service</source>
        <translation>turnover, basket, otif or service</translation>
    </message>
    <message>
        <source>basket: quota minima degli ordini, fra 0 e 1; altrimenti 0.01</source>
        <translation>basket: least share of the orders, between 0 and 1; otherwise 0.01</translation>
    </message>
    <message>
        <source>basket: solo i clienti di questo segmento</source>
        <translation>basket: only the clients of this segment</translation>
    </message>
    <message>
        <source>otif: solo questo cliente</source>
        <translation>otif: only this client</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: al massimo quattro sconti.</source>
        <translation>&quot;%1&quot;: four discounts at most.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Niente da proporre.</source>
        <translation>Nothing to propose.</translation>
    </message>
    <message>
        <source>%1 (%2): %3, fino al %4, %5 clienti, spesi %6</source>
        <translation>%1 (%2): %3, until %4, %5 clients, spent %6</translation>
    </message>
    <message>
        <source>Nessuna strategia in corso.</source>
        <translation>No strategy is running.</translation>
    </message>
    <message>
        <source>SKU:QUANTITÀ[:SCONTI% come 50+10, o free, sample, return], ripetibile</source>
        <translation>SKU:QUANTITY[:DISCOUNTS% such as 50+10, or free, sample, return], repeatable</translation>
    </message>
    <message>
        <source>che cosa proporre a un cliente, e perché</source>
        <translation>what to propose to a client, and why</translation>
    </message>
    <message>
        <source>che cosa è già nell&apos;ordine, SKU:QUANTITÀ</source>
        <translation>what is in the order already, SKU:QUANTITY</translation>
    </message>
    <message>
        <source>le strategie in corso</source>
        <translation>the strategies that run</translation>
    </message>
    <message>
        <source>anche quelle non in corso</source>
        <translation>those that do not run too</translation>
    </message>
    <message>
        <source>Operazioni nel file: %1. Portalo in sede; finché non torna la risposta restano in attesa.</source>
        <translation>Operations in the file: %1. Take it to the office; until the answer comes back they wait.</translation>
    </message>
    <message>
        <source>Inviate %1, ricevute %2 righe.</source>
        <translation>Sent %1, received %2 rows.</translation>
    </message>
    <message>
        <source>salva tutto il lavoro non inviato in un file per la sede</source>
        <translation>saves all unsent work in a file for the office</translation>
    </message>
    <message>
        <source>apre la risposta della sede a un file</source>
        <translation>opens the office&apos;s answer to a file</translation>
    </message>
    <message>
        <source>resta in ascolto: quello che cambia in sede arriva da solo, una riga per contatto</source>
        <translation>keeps listening: what changes at the office arrives by itself, a line for each contact</translation>
    </message>
    <message>
        <source>con --watch: per quanti secondi (altrimenti finché non si ferma)</source>
        <translation>with --watch: for how many seconds (otherwise until stopped)</translation>
    </message>
    <message>
        <source>Nessun cliente.</source>
        <translation>No client.</translation>
    </message>
    <message>
        <source>visite: %1, ordini: %2, contatti: %3</source>
        <translation>visits: %1, orders: %2, contacts: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; non è campo=valore.</source>
        <translation>&quot;%1&quot; is not field=value.</translation>
    </message>
    <message>
        <source>Il cliente non ha un campo &quot;%1&quot;.</source>
        <translation>A client has no field &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Cliente %1 salvato sul tablet; la sede gli darà un codice.</source>
        <translation>Client %1 saved on this tablet; the office will give it a code.</translation>
    </message>
    <message>
        <source>i clienti su questo tablet</source>
        <translation>the clients on this tablet</translation>
    </message>
    <message>
        <source>solo quelli con queste parole nel codice, nel nome o nella città</source>
        <translation>only those with these words in their code, name or town</translation>
    </message>
    <message>
        <source>la scheda di un cliente, o un cliente nuovo</source>
        <translation>a client&apos;s card, or a new client</translation>
    </message>
    <message>
        <source>codice, id o sue prime 8 cifre</source>
        <translation>code, id or its first 8 digits</translation>
    </message>
    <message>
        <source>un cliente nuovo: campo=valore …</source>
        <translation>a new client: field=value …</translation>
    </message>
    <message>
        <source>campo=valore …</source>
        <translation>field=value …</translation>
    </message>
    <message>
        <source>cambia dei campi</source>
        <translation>changes fields</translation>
    </message>
    <message>
        <source>CODE campo=valore …</source>
        <translation>CODE field=value …</translation>
    </message>
    <message>
        <source>Ordine %1 (%2) di %3: %4 righe, %5.</source>
        <translation>Order %1 (%2) of %3: %4 lines, %5.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; non è una riga: scrivi SKU:QUANTITÀ.</source>
        <translation>&quot;%1&quot; is not a line: write SKU:QUANTITY.</translation>
    </message>
    <message>
        <source>ordini</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>una bozza d&apos;ordine</source>
        <translation>a draft order</translation>
    </message>
    <message>
        <source>SKU:QUANTITÀ[:SCONTO%], ripetibile</source>
        <translation>SKU:QUANTITY[:DISCOUNT%], repeatable</translation>
    </message>
    <message>
        <source>nota</source>
        <translation>note</translation>
    </message>
    <message>
        <source>consegna richiesta, AAAA-MM-GG</source>
        <translation>requested delivery, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>un ordine con le righe e i fermi</source>
        <translation>an order with its lines and holds</translation>
    </message>
    <message>
        <source>altre righe su una bozza</source>
        <translation>more lines on a draft</translation>
    </message>
    <message>
        <source>invia l&apos;ordine</source>
        <translation>submits the order</translation>
    </message>
    <message>
        <source>annulla l&apos;ordine</source>
        <translation>cancels the order</translation>
    </message>
    <message>
        <source>motivo</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>conferma l&apos;ordine</source>
        <translation>confirms the order</translation>
    </message>
    <message>
        <source>toglie il fermo</source>
        <translation>releases it</translation>
    </message>
    <message>
        <source>respinge l&apos;ordine</source>
        <translation>rejects the order</translation>
    </message>
    <message>
        <source>&quot;%1&quot; non è un giorno: scrivi come 2026-11-19.</source>
        <translation>&quot;%1&quot; is not a day: write it as 2026-11-19.</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>never</translation>
    </message>
    <message>
        <source>sentito %1, i dati possono mancare</source>
        <translation>last heard %1, figures may be missing</translation>
    </message>
    <message>
        <source>chiusa %1</source>
        <translation>closed %1</translation>
    </message>
    <message>
        <source>assente</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>in giro</source>
        <translation>on the road</translation>
    </message>
    <message>
        <source>%1: %2 visite fatte, %3 da fare, %4 saltate, %5 ordini %6, %7 trattenuti, %8</source>
        <translation>%1: %2 visits done, %3 to do, %4 skipped, %5 orders %6, %7 held, %8</translation>
    </message>
    <message>
        <source>Nessun agente.</source>
        <translation>No agent.</translation>
    </message>
    <message>
        <source>Servono --from e --to insieme.</source>
        <translation>--from and --to are needed together.</translation>
    </message>
    <message>
        <source>Fatturato dal %1 al %2: %3, note di credito %4, %5 clienti, %6 ordini, ordine medio %7.</source>
        <translation>Turnover from %1 to %2: %3, credit notes %4, %5 clients, %6 orders, average order %7.</translation>
    </message>
    <message>
        <source>la squadra in un giorno</source>
        <translation>the team on a day</translation>
    </message>
    <message>
        <source>giorno, AAAA-MM-GG; altrimenti oggi</source>
        <translation>day, YYYY-MM-DD; otherwise today</translation>
    </message>
    <message>
        <source>un indicatore</source>
        <translation>a figure</translation>
    </message>
    <message>
        <source>turnover</source>
        <translation>turnover</translation>
    </message>
    <message>
        <source>i 12 mesi fino a questo giorno; altrimenti oggi</source>
        <translation>the 12 months up to this day; otherwise today</translation>
    </message>
    <message>
        <source>primo giorno, AAAA-MM-GG</source>
        <translation>first day, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>ultimo giorno, compreso</source>
        <translation>last day, included</translation>
    </message>
    <message>
        <source>orders o invoices</source>
        <translation>orders or invoices</translation>
    </message>
    <message>
        <source>mine o company; altrimenti mine per un agente, company per gli altri</source>
        <translation>mine or company; otherwise mine for an agent, company for others</translation>
    </message>
    <message>
        <source>&quot;%1&quot; non è un indirizzo: scrivi come https://sede.esempio.it.</source>
        <translation>&quot;%1&quot; is not an address: write it as https://office.example.com.</translation>
    </message>
    <message>
        <source>Accesso fatto: %1.</source>
        <translation>Signed in: %1.</translation>
    </message>
    <message>
        <source>L&apos;archivio era danneggiato: messo da parte, ora si riscarica. Il lavoro non inviato c&apos;è tutto.</source>
        <translation>The archive was damaged: set aside, it is downloaded again now. All unsent work is there.</translation>
    </message>
    <message>
        <source>Inviate %1, ricevute %2 righe, da controllare %3.</source>
        <translation>Sent %1, received %2 rows, to review %3.</translation>
    </message>
    <message>
        <source>%1: %2 in attesa, %3 da controllare, %4 clienti, ultimo contatto %5.</source>
        <translation>%1: %2 waiting, %3 to review, %4 clients, last contact %5.</translation>
    </message>
    <message>
        <source>entra nella sede (la password si legge dall&apos;ingresso)</source>
        <translation>signs in at the office (the password is read from standard input)</translation>
    </message>
    <message>
        <source>invia e riceve finché non resta niente</source>
        <translation>sends and receives until nothing is left</translation>
    </message>
    <message>
        <source>che cosa aspetta e che cosa c&apos;è da controllare</source>
        <translation>what waits and what there is to review</translation>
    </message>
    <message>
        <source>&quot;%1&quot; non è un momento: scrivi come 2026-11-19T14:05.</source>
        <translation>&quot;%1&quot; is not a moment: write it as 2026-11-19T14:05.</translation>
    </message>
    <message>
        <source>Visita %1 salvata sul tablet.</source>
        <translation>Visit %1 saved on this tablet.</translation>
    </message>
    <message>
        <source>Giornata %1 chiusa. Restano %2 visite senza uscita, %3 senza esito, %4 bozze d&apos;ordine.</source>
        <translation>Day %1 closed. Left: %2 visits without an end, %3 without an outcome, %4 draft orders.</translation>
    </message>
    <message>
        <source>Nessuna tappa.</source>
        <translation>No stop.</translation>
    </message>
    <message>
        <source>visite</source>
        <translation>visits</translation>
    </message>
    <message>
        <source>registra una visita fatta</source>
        <translation>records a visit done</translation>
    </message>
    <message>
        <source>se quel giorno era in programma, è quella visita</source>
        <translation>if one was planned that day, it is that visit</translation>
    </message>
    <message>
        <source>esito</source>
        <translation>outcome</translation>
    </message>
    <message>
        <source>quando (ISO); altrimenti adesso</source>
        <translation>when (ISO); otherwise now</translation>
    </message>
    <message>
        <source>in_person, phone, video, email</source>
        <translation>in_person, phone, video, email</translation>
    </message>
    <message>
        <source>perché nessun ordine</source>
        <translation>why no order</translation>
    </message>
    <message>
        <source>prossima visita, AAAA-MM-GG</source>
        <translation>next visit, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>cosa da fare</source>
        <translation>what to do next</translation>
    </message>
    <message>
        <source>entro, AAAA-MM-GG</source>
        <translation>by, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>la giornata</source>
        <translation>the day</translation>
    </message>
    <message>
        <source>chiude la giornata</source>
        <translation>closes the day</translation>
    </message>
    <message>
        <source>chilometri</source>
        <translation>kilometres</translation>
    </message>
    <message>
        <source>il giro di un giorno</source>
        <translation>the round of a day</translation>
    </message>
    <message>
        <source>Giro da riga di comando: stesso archivio, stesse regole e stesso collegamento dell&apos;app.</source>
        <translation>Giro on the command line: the same archive, rules and connection as the app.</translation>
    </message>
    <message>
        <source>archivio di questo utente: FILE, FILE.outbox e FILE.session</source>
        <translation>this user&apos;s archive: FILE, FILE.outbox and FILE.session</translation>
    </message>
    <message>
        <source>scrive un oggetto JSON invece di righe</source>
        <translation>writes a JSON object instead of lines</translation>
    </message>
    <message>
        <source>Forse c&apos;è già: %1, %2 (%3).</source>
        <translation>It may be there already: %1, %2 (%3).</translation>
    </message>
    <message>
        <source>%1: vedi giro-cli --help.</source>
        <translation>%1: see giro-cli --help.</translation>
    </message>
    <message>
        <source>spostati solo da persone</source>
        <translation>moved only by people</translation>
    </message>
    <message>
        <source>a mano</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>per regola</source>
        <translation>by rule</translation>
    </message>
    <message>
        <source>Nessuna segmentazione.</source>
        <translation>No segmentation.</translation>
    </message>
    <message>
        <source>%1 non si può leggere: controlla nome e permessi.</source>
        <translation>%1 cannot be read: check its name and rights.</translation>
    </message>
    <message>
        <source>Si spostano %1 clienti su %2; %3 restano dove li ha messi una persona.</source>
        <translation>%1 of %2 clients move; %3 stay where a person put them.</translation>
    </message>
    <message>
        <source>Nessun contatto.</source>
        <translation>No contact.</translation>
    </message>
    <message>
        <source>le segmentazioni, con i loro segmenti e clienti</source>
        <translation>the segmentations, with their segments and clients</translation>
    </message>
    <message>
        <source>una segmentazione</source>
        <translation>a segmentation</translation>
    </message>
    <message>
        <source>chi si sposterebbe, da dove a dove e perché</source>
        <translation>who would move, from where to where and why</translation>
    </message>
    <message>
        <source>prova le regole di questo file</source>
        <translation>try the rules in this file</translation>
    </message>
    <message>
        <source>cambia le regole (solo la sede)</source>
        <translation>change the rules (office only)</translation>
    </message>
    <message>
        <source>il file con le regole</source>
        <translation>the file with the rules</translation>
    </message>
    <message>
        <source>mette un cliente in un segmento a mano (solo la sede)</source>
        <translation>put a client in a segment by hand (office only)</translation>
    </message>
    <message>
        <source>perché: resta scritto</source>
        <translation>why: it stays written</translation>
    </message>
    <message>
        <source>lascia di nuovo decidere alle regole (solo la sede)</source>
        <translation>let the rules decide again (office only)</translation>
    </message>
    <message>
        <source>i contatti di tutti i clienti</source>
        <translation>the contacts of all clients</translation>
    </message>
    <message>
        <source>ruolo: codice o nome</source>
        <translation>role: code or name</translation>
    </message>
    <message>
        <source>tipo di mercato: codice o nome</source>
        <translation>market type: code or name</translation>
    </message>
    <message>
        <source>regione o provincia</source>
        <translation>region or province</translation>
    </message>
    <message>
        <source>lead, prospect, active, former, partner</source>
        <translation>lead, prospect, active, former, partner</translation>
    </message>
    <message>
        <source>solo chi decide</source>
        <translation>only who decides</translation>
    </message>
    <message>
        <source>%1  %2, %3: prima &quot;%4&quot;, %5 &quot;%6&quot;, %7 &quot;%8&quot; (%9)</source>
        <translation>%1  %2, %3: before &quot;%4&quot;, %5 &quot;%6&quot;, %7 &quot;%8&quot; (%9)</translation>
    </message>
    <message>
        <source>%1  %2: non accettato dalla sede (%3)</source>
        <translation>%1  %2: not accepted by the office (%3)</translation>
    </message>
    <message>
        <source>Niente da controllare.</source>
        <translation>Nothing to review.</translation>
    </message>
    <message>
        <source>Decisione salvata sul tablet: vale se nel frattempo nessun altro ha deciso.</source>
        <translation>Decision saved on this tablet: it holds if nobody else has decided meanwhile.</translation>
    </message>
    <message>
        <source>che cosa c&apos;è da controllare</source>
        <translation>what there is to review</translation>
    </message>
    <message>
        <source>una voce da controllare</source>
        <translation>one entry to review</translation>
    </message>
    <message>
        <source>i tre valori</source>
        <translation>the three values</translation>
    </message>
    <message>
        <source>id o sue prime 8 cifre</source>
        <translation>id or its first 8 digits</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>decides</translation>
    </message>
    <message>
        <source>mine: il valore perso torna; office: resta quello in sede; seen: va bene così</source>
        <translation>mine: the lost value comes back; office: the office&apos;s stays; seen: it is fine as it is</translation>
    </message>
    <message>
        <source>un terzo valore</source>
        <translation>a third value</translation>
    </message>
    <message>
        <source>Questa risposta è di una versione più nuova di Giro: aggiorna Giro e aprila di nuovo.</source>
        <translation>This answer is of a newer version of Giro: update Giro and open it again.</translation>
    </message>
    <message>
        <source>Questo è il file per la sede, non la sua risposta: portalo in sede.</source>
        <translation>This is the file for the office, not its answer: take it to the office.</translation>
    </message>
    <message>
        <source>Questa risposta è di un&apos;altra sede: chiedi alla tua.</source>
        <translation>This answer is from another office: ask yours.</translation>
    </message>
    <message>
        <source>Il file è arrivato a metà. Non è cambiato niente: copialo di nuovo.</source>
        <translation>Only part of the file arrived. Nothing has changed: copy it again.</translation>
    </message>
    <message>
        <source>Il file supera il limite ammesso. Non è cambiato niente: chiama chi gestisce la sede.</source>
        <translation>The file is over the limit. Nothing has changed: call whoever runs the office.</translation>
    </message>
    <message>
        <source>Il file si è rovinato per strada. Non è cambiato niente: copialo di nuovo.</source>
        <translation>The file was damaged on its way. Nothing has changed: copy it again.</translation>
    </message>
    <message>
        <source>Questa risposta non è per questo tablet: aprila su quello che ha salvato il file.</source>
        <translation>This answer is not for this tablet: open it on the one that saved the file.</translation>
    </message>
    <message>
        <source>La risposta non si può applicare (%1). Il lavoro è salvato qui: salva un nuovo file per la sede.</source>
        <translation>The answer cannot be applied (%1). Your work is saved here: save a new file for the office.</translation>
    </message>
    <message>
        <source>La risposta della sede è stata applicata.</source>
        <translation>The office's answer has been applied.</translation>
    </message>
    <message>
        <source>Questa risposta era già stata applicata: niente da fare.</source>
        <translation>This answer had been applied already: nothing to do.</translation>
    </message>
    <message>
        <source>Questa risposta è superata: il tablet ha già sentito la sede dopo quel file. Niente da fare.</source>
        <translation>This answer is out of date: the tablet has heard the office since that file. Nothing to do.</translation>
    </message>
    <message>
        <source>Questo tablet non conosce ancora la chiave della sede: accedi una volta con la rete, poi salva il file.</source>
        <translation>This tablet does not know the office's key yet: sign in once with a network, then save the file.</translation>
    </message>
    <message>
        <source>Non riesco a scrivere %1: %2. Il lavoro è salvato sul tablet: scegli un altro posto.</source>
        <translation>Cannot write %1: %2. Your work is saved on the tablet: choose another place.</translation>
    </message>
    <message>
        <source>Questa voce non è tua: la decide chi l&apos;ha scritta o la sede.</source>
        <translation>This entry is not yours: whoever wrote it or the office decides it.</translation>
    </message>
    <message>
        <source>contatti, sedi e orari di un cliente</source>
        <translation>contacts, places and hours of a client</translation>
    </message>
    <message>
        <source>uno nuovo</source>
        <translation>a new one</translation>
    </message>
    <message>
        <source>contact, location o hours</source>
        <translation>contact, location or hours</translation>
    </message>
    <message>
        <source>Non c&apos;è un campo &quot;%1&quot; qui.</source>
        <translation>There is no field &quot;%1&quot; here.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; non è un&apos;ora: scrivi come 09:30.</source>
        <translation>&quot;%1&quot; is no time: write it as 09:30.</translation>
    </message>
    <message>
        <source>La chiusura finirebbe prima di cominciare: correggi le date.</source>
        <translation>The closing would end before it begins: correct the dates.</translation>
    </message>
    <message>
        <source>nessuno la stabilisce</source>
        <translation>nobody states it</translation>
    </message>
    <message>
        <source>cliente</source>
        <translation>client</translation>
    </message>
    <message>
        <source>tutti i mesi</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>mese %1</source>
        <translation>month %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; non è un mese: scrivi come 2026-11.</source>
        <translation>&quot;%1&quot; is not a month: write it like 2026-11.</translation>
    </message>
    <message>
        <source>%1: %2 visite (%3)</source>
        <translation>%1: %2 visits (%3)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; non è un numero di visite al mese: da 0 a 31, anche 0,5.</source>
        <translation>&quot;%1&quot; is not a number of visits a month: from 0 to 31, 0.5 too.</translation>
    </message>
    <message>
        <source>%1	%2	%3 fatte di %4, restano %5	prossima %6	%7</source>
        <translation>%1	%2	%3 done of %4, %5 remain	next %6	%7</translation>
    </message>
    <message>
        <source>Nessun cliente attivo.</source>
        <translation>No active client.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; non si capisce: scrivi SEGMENTO=VISITE o class:A=VISITE.</source>
        <translation>&quot;%1&quot; is not understood: write SEGMENT=VISITS or class:A=VISITS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; non è una classe: A, B o C.</source>
        <translation>&quot;%1&quot; is not a class: A, B or C.</translation>
    </message>
    <message>
        <source>senza agente</source>
        <translation>without an agent</translation>
    </message>
    <message>
        <source>ne mancano %1</source>
        <translation>%1 too many</translation>
    </message>
    <message>
        <source>ne restano %1</source>
        <translation>%1 to spare</translation>
    </message>
    <message>
        <source>%1: %2 giorni × %3 visite = %4, richieste %5 da %6 clienti, %7</source>
        <translation>%1: %2 days × %3 visits = %4, %5 asked for by %6 clients, %7</translation>
    </message>
    <message>
        <source>ogni quanto si visita un cliente</source>
        <translation>how often a client is visited</translation>
    </message>
    <message>
        <source>mese per mese, e chi lo stabilisce</source>
        <translation>month by month, and who states it</translation>
    </message>
    <message>
        <source>per questo cliente soltanto</source>
        <translation>for this client alone</translation>
    </message>
    <message>
        <source>visite al mese; 0 salta il mese</source>
        <translation>visits a month; 0 skips the month</translation>
    </message>
    <message>
        <source>da 1 a 12; altrimenti tutti i mesi</source>
        <translation>from 1 to 12; otherwise every month</translation>
    </message>
    <message>
        <source>perché</source>
        <translation>why</translation>
    </message>
    <message>
        <source>visite del mese: richieste, fatte, che restano</source>
        <translation>the month&apos;s visits: asked for, done, remaining</translation>
    </message>
    <message>
        <source>AAAA-MM; altrimenti questo</source>
        <translation>YYYY-MM; otherwise this one</translation>
    </message>
    <message>
        <source>i giorni degli agenti bastano per le visite richieste?</source>
        <translation>do the agents&apos; days suffice for the visits asked for?</translation>
    </message>
    <message>
        <source>con altre frequenze: SEGMENTO=VISITE o class:A=VISITE</source>
        <translation>with other frequencies: SEGMENT=VISITS or class:A=VISITS</translation>
    </message>
    <message>
        <source>senza data</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>reclamo</source>
        <translation>complaint</translation>
    </message>
    <message>
        <source>reso</source>
        <translation>return</translation>
    </message>
    <message>
        <source>richiesta</source>
        <translation>request</translation>
    </message>
    <message>
        <source>&quot;%1&quot; non è un elenco: open, due o late.</source>
        <translation>&quot;%1&quot; is not a list: open, due or late.</translation>
    </message>
    <message>
        <source>open, due (entro oggi) o late (in ritardo)</source>
        <translation>open, due (by today) or late</translation>
    </message>
    <message>
        <source>di tutti, non solo i miei</source>
        <translation>everybody&apos;s, not only mine</translation>
    </message>
    <message>
        <source>cose da fare</source>
        <translation>things to do</translation>
    </message>
    <message>
        <source>quelle aperte, per scadenza</source>
        <translation>the open ones, by due day</translation>
    </message>
    <message>
        <source>Niente da fare.</source>
        <translation>Nothing to do.</translation>
    </message>
    <message>
        <source>aggiunge una cosa da fare</source>
        <translation>adds a thing to do</translation>
    </message>
    <message>
        <source>che cosa</source>
        <translation>what</translation>
    </message>
    <message>
        <source>fatta</source>
        <translation>done</translation>
    </message>
    <message>
        <source>id, o le sue ultime 8 cifre</source>
        <translation>id, or its last 8 digits</translation>
    </message>
    <message>
        <source>richieste e reclami</source>
        <translation>requests and complaints</translation>
    </message>
    <message>
        <source>quelli non chiusi, per scadenza</source>
        <translation>those not closed, by due day</translation>
    </message>
    <message>
        <source>Nessuna richiesta aperta.</source>
        <translation>No open request.</translation>
    </message>
    <message>
        <source>la risposta data al cliente</source>
        <translation>the answer given to the client</translation>
    </message>
    <message>
        <source>la risposta</source>
        <translation>the answer</translation>
    </message>
    <message>
        <source>chiude</source>
        <translation>closes</translation>
    </message>
    <message>
        <source>%1 scaduti</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>da visitare da %1 giorni</source>
        <translation>due since %1 days</translation>
    </message>
    <message>
        <source>ordine atteso da %1 giorni</source>
        <translation>order expected since %1 days</translation>
    </message>
    <message>
        <source>reclami aperti: %1</source>
        <translation>open complaints: %1</translation>
    </message>
    <message>
        <source>richieste aperte: %1</source>
        <translation>open requests: %1</translation>
    </message>
    <message>
        <source>mai visitato</source>
        <translation>never visited</translation>
    </message>
    <message>
        <source>da visitare oggi</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>da visitare tra %1 giorni</source>
        <translation>due in %1 days</translation>
    </message>
    <message>
        <source>da fare: %1</source>
        <translation>to do: %1</translation>
    </message>
    <message>
        <source>ogni %1 giorni</source>
        <translation>every %1 days</translation>
    </message>
    <message>
        <source>Giorno di assenza.</source>
        <translation>Day of absence.</translation>
    </message>
    <message>
        <source>Giorno di assenza: %1.</source>
        <translation>Day of absence: %1.</translation>
    </message>
    <message>
        <source>Giorno festivo: il patrono.</source>
        <translation>Holiday: the patron&apos;s day.</translation>
    </message>
    <message>
        <source>Giorno festivo: %1.</source>
        <translation>Holiday: %1.</translation>
    </message>
    <message>
        <source>Non è un giorno di lavoro.</source>
        <translation>Not a working day.</translation>
    </message>
    <message>
        <source>%1 non si può scrivere (%2): scegli un&apos;altra cartella.</source>
        <translation>%1 cannot be written (%2): choose another folder.</translation>
    </message>
    <message>
        <source>scrive anche un file iCalendar</source>
        <translation>also writes an iCalendar file</translation>
    </message>
    <message>
        <source>&quot;%1&quot; non divide il fatturato: client, segment, province, agent o product.</source>
        <translation>&quot;%1&quot; does not divide the turnover: client, segment, province, agent or product.</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 %</source>
        <translation>%1: %2, %3, %4 %</translation>
    </message>
    <message>
        <source>%1 cambi di classe; di clienti fuori portafoglio: %2.</source>
        <translation>%1 changes of class; of clients outside the portfolio: %2.</translation>
    </message>
    <message>
        <source>HHI %1; il primo %2 %, i primi 5 %3 %, i primi 10 %4 %.</source>
        <translation>HHI %1; the first %2 %, the first 5 %3 %, the first 10 %4 %.</translation>
    </message>
    <message>
        <source>%1: %2 clienti, %3</source>
        <translation>%1: %2 clients, %3</translation>
    </message>
    <message>
        <source>%1 clienti attivi all&apos;inizio, %2 rimasti (%3 %), %4 nuovi, %5 alla fine.</source>
        <translation>%1 clients active at the start, %2 kept (%3 %), %4 new, %5 at the end.</translation>
    </message>
    <message>
        <source>Crediti %1: non scaduti %2, 1–30 %3, 31–60 %4, 61–90 %5, oltre 90 %6; scaduto %7 %.</source>
        <translation>Receivables %1: not due %2, 1–30 %3, 31–60 %4, 61–90 %5, over 90 %6; overdue %7 %.</translation>
    </message>
    <message>
        <source>DSO %1 giorni, a ritroso %2, il migliore possibile %3, ritardo medio %4.</source>
        <translation>DSO %1 days, counted back %2, best possible %3, average delinquency %4.</translation>
    </message>
    <message>
        <source>CEI %1 %: di quanto si poteva incassare.</source>
        <translation>CEI %1 %: of what could be collected.</translation>
    </message>
    <message>
        <source>%1 clienti, %2 oltre il fido.</source>
        <translation>%1 clients, %2 over the limit.</translation>
    </message>
    <message>
        <source>troppo pochi clienti per dire qualcosa</source>
        <translation>too few clients to say anything</translation>
    </message>
    <message>
        <source>%1 a cliente ogni 30 giorni, ± %2</source>
        <translation>%1 per client and 30 days, ± %2</translation>
    </message>
    <message>
        <source>non si distingue dal caso (%1 ± %2)</source>
        <translation>not told apart from chance (%1 ± %2)</translation>
    </message>
    <message>
        <source>%1: %2 visite, %3 con ordine (%4 %)</source>
        <translation>%1: %2 visits, %3 with an order (%4 %)</translation>
    </message>
    <message>
        <source>%1: %2 clienti, visti %3 %, visite chieste fatte %4 %</source>
        <translation>%1: %2 clients, %3 % seen, %4 % of the visits asked for made</translation>
    </message>
    <message>
        <source>Pesata per classe: %1 %</source>
        <translation>Weighted by class: %1 %</translation>
    </message>
    <message>
        <source>senza obiettivo</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>Nessuna strategia ancora cominciata.</source>
        <translation>No strategy has begun yet.</translation>
    </message>
    <message>
        <source>quale: turnover, abc, ageing…</source>
        <translation>which one: turnover, abc, ageing…</translation>
    </message>
    <message>
        <source>solo i clienti di questo segmento</source>
        <translation>only clients of this segment</translation>
    </message>
    <message>
        <source>solo i clienti di questa provincia</source>
        <translation>only clients of this province</translation>
    </message>
    <message>
        <source>di questo agente, al posto di mine o company</source>
        <translation>of this agent, instead of mine or company</translation>
    </message>
    <message>
        <source>abc, concentration: client, segment, province, agent o product; ageing: client, segment o agent</source>
        <translation>abc, concentration: client, segment, province, agent or product; ageing: client, segment or agent</translation>
    </message>
    <message>
        <source>con --by segment: di questa divisione</source>
        <translation>with --by segment: of this segmentation</translation>
    </message>
    <message>
        <source>dso: i giorni di vendite; altrimenti 90</source>
        <translation>dso: days of sales; else 90</translation>
    </message>
    <message>
        <source>inflows: quante settimane; altrimenti 6</source>
        <translation>inflows: how many weeks; else 6</translation>
    </message>
    <message>
        <source>incassi, promesse, fidi</source>
        <translation>collections, promises, limits</translation>
    </message>
    <message>
        <source>un incasso, che la sede poi conferma</source>
        <translation>a collection, which the office then confirms</translation>
    </message>
    <message>
        <source>codice del cliente</source>
        <translation>code of the client</translation>
    </message>
    <message>
        <source>quanto, per esempio 1240,50</source>
        <translation>how much, such as 1240.50</translation>
    </message>
    <message>
        <source>quando, AAAA-MM-GG; altrimenti oggi</source>
        <translation>when, YYYY-MM-DD; else today</translation>
    </message>
    <message>
        <source>come: contanti, assegno…</source>
        <translation>how: cash, cheque…</translation>
    </message>
    <message>
        <source>solo di questa fattura</source>
        <translation>only of this invoice</translation>
    </message>
    <message>
        <source>una nota</source>
        <translation>a note</translation>
    </message>
    <message>
        <source>conferma un incasso (la sede)</source>
        <translation>confirms a collection (the office)</translation>
    </message>
    <message>
        <source>id dell&apos;incasso</source>
        <translation>id of the collection</translation>
    </message>
    <message>
        <source>quando il cliente dice di pagare</source>
        <translation>when the client says to pay</translation>
    </message>
    <message>
        <source>numero della fattura</source>
        <translation>number of the invoice</translation>
    </message>
    <message>
        <source>il giorno promesso, AAAA-MM-GG</source>
        <translation>the promised day, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>quanto; altrimenti tutto</source>
        <translation>how much; else all</translation>
    </message>
    <message>
        <source>come è finita una promessa</source>
        <translation>what came of a promise</translation>
    </message>
    <message>
        <source>id della promessa</source>
        <translation>id of the promise</translation>
    </message>
    <message>
        <source>kept, broken o open</source>
        <translation>kept, broken or open</translation>
    </message>
    <message>
        <source>fido e stato di un cliente (chi gestisce i crediti)</source>
        <translation>limit and status of a client (credit management)</translation>
    </message>
    <message>
        <source>il fido, per esempio 5000</source>
        <translation>the limit, such as 5000</translation>
    </message>
    <message>
        <source>open, watch, hold o blocked</source>
        <translation>open, watch, hold or blocked</translation>
    </message>
    <message>
        <source>perché; serve per fermare gli ordini</source>
        <translation>why; needed to stop orders</translation>
    </message>
    <message>
        <source>La chiave della sede si scrive come la sede la dice: sha256//…</source>
        <translation>Write the office&apos;s key as the office says it: sha256//…</translation>
    </message>
    <message>
        <source>entra nella sede (la password, il codice o il collegamento si leggono dall&apos;ingresso)</source>
        <translation>sign in at the office (the password, code or link is read from stdin)</translation>
    </message>
    <message>
        <source>con un codice della sede; senza URL e USER: con il suo collegamento giro://</source>
        <translation>with a code of the office; without URL and USER: with its giro:// link</translation>
    </message>
    <message>
        <source>la chiave della sede (sha256//…): nessun&apos;altra vale</source>
        <translation>the office&apos;s key (sha256//…): no other counts</translation>
    </message>
</context>
<context>
    <name>giro::format</name>
    <message>
        <source>oggi</source>
        <translation>today</translation>
    </message>
    <message>
        <source>ieri</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>domani</source>
        <translation>tomorrow</translation>
    </message>
</context>
<context>
    <name>giro::words</name>
    <message>
        <source>sì</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>sotto il passo di oggi</source>
        <translation>below today&apos;s pace</translation>
    </message>
    <message>
        <source>in linea con il mese</source>
        <translation>on track for the month</translation>
    </message>
    <message>
        <source>%1 giorni su %2</source>
        <translation>day %1 of %2</translation>
    </message>
    <message>
        <source>Visite</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>%1 su %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Fatturato</source>
        <translation>Turnover</translation>
    </message>
    <message>
        <source>Stato dell&apos;ordine</source>
        <translation>Order status</translation>
    </message>
    <message>
        <source>Stato della visita</source>
        <translation>Visit status</translation>
    </message>
    <message>
        <source>Oltre il fido</source>
        <translation>Over the credit limit</translation>
    </message>
    <message>
        <source>Sconto oltre il limite</source>
        <translation>Discount beyond the limit</translation>
    </message>
    <message>
        <source>Prezzo diverso dal listino</source>
        <translation>Price differs from the list</translation>
    </message>
    <message>
        <source>Cliente bloccato</source>
        <translation>Client blocked</translation>
    </message>
    <message>
        <source>Righe cambiate</source>
        <translation>Lines changed</translation>
    </message>
    <message>
        <source>%1 con questo ordine</source>
        <translation>%1 with this order</translation>
    </message>
    <message>
        <source>%1 già scaduti</source>
        <translation>%1 already overdue</translation>
    </message>
    <message>
        <source>fido %1</source>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>limite dell&apos;agente %1</source>
        <translation>agent&apos;s limit %1</translation>
    </message>
    <message>
        <source>il prezzo valido è %1</source>
        <translation>the valid price is %1</translation>
    </message>
    <message>
        <source>Non si consegna</source>
        <translation>No deliveries</translation>
    </message>
    <message>
        <source>Le righe sono cambiate dopo la decisione</source>
        <translation>The lines changed after the decision</translation>
    </message>
    <message>
        <source>guarda di nuovo e decidi</source>
        <translation>look again and decide</translation>
    </message>
    <message>
        <source>La sede tratterrà l&apos;ordine</source>
        <translation>The office will hold the order</translation>
    </message>
    <message>
        <source>%1 oltre il fido</source>
        <translation>%1 over the credit limit</translation>
    </message>
    <message>
        <source>da 1 giorno</source>
        <translation>for 1 day</translation>
    </message>
    <message>
        <source>da %1 giorni</source>
        <translation>for %1 days</translation>
    </message>
    <message>
        <source>%1 scaduti %2</source>
        <translation>%1 overdue %2</translation>
    </message>
    <message>
        <source>La sede potrebbe trattenerlo</source>
        <translation>The office may hold it</translation>
    </message>
    <message>
        <source>ogni settimana</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>ogni %1 settimane</source>
        <translation>every %1 weeks</translation>
    </message>
    <message>
        <source>ogni giorno</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>ogni %1 giorni</source>
        <translation>every %1 days</translation>
    </message>
    <message>
        <source>%1 scaduti</source>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>In ritardo di 1 giorno</source>
        <translation>1 day late</translation>
    </message>
    <message>
        <source>In ritardo di %1 giorni</source>
        <translation>%1 days late</translation>
    </message>
    <message>
        <source>Ordine atteso da 1 giorno</source>
        <translation>Order expected for 1 day</translation>
    </message>
    <message>
        <source>Ordine atteso da %1 giorni</source>
        <translation>Order expected for %1 days</translation>
    </message>
    <message>
        <source>1 reclamo</source>
        <translation>1 complaint</translation>
    </message>
    <message>
        <source>%1 reclami</source>
        <translation>%1 complaints</translation>
    </message>
    <message>
        <source>1 richiesta</source>
        <translation>1 request</translation>
    </message>
    <message>
        <source>%1 richieste</source>
        <translation>%1 requests</translation>
    </message>
    <message>
        <source>Mai visitato</source>
        <translation>Never visited</translation>
    </message>
    <message>
        <source>Prevista oggi</source>
        <translation>Due today</translation>
    </message>
    <message>
        <source>Prevista domani</source>
        <translation>Due tomorrow</translation>
    </message>
    <message>
        <source>Prevista tra %1 giorni</source>
        <translation>Due in %1 days</translation>
    </message>
    <message>
        <source>bloccato</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>potenziale</source>
        <translation>prospect</translation>
    </message>
    <message>
        <source>ritardo 1 g</source>
        <translation>1 day late</translation>
    </message>
    <message>
        <source>ritardo %1 gg</source>
        <translation>%1 d late</translation>
    </message>
    <message>
        <source>tra %1 giorni</source>
        <translation>in %1 days</translation>
    </message>
    <message>
        <source>Bozza</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Inviato</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Trattenuto</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Confermato</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>In consegna</source>
        <translation>In delivery</translation>
    </message>
    <message>
        <source>Consegnato</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>Annullato</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Fatta</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>In corso</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Saltata</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Prevista</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Salvato sul tablet</source>
        <translation>Saved on this tablet</translation>
    </message>
    <message>
        <source>In attesa</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Ricevuto dalla sede</source>
        <translation>Received by the office</translation>
    </message>
    <message>
        <source>Da controllare</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>Telefono</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Di persona</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>cliente attivo</source>
        <translation>active client</translation>
    </message>
    <message>
        <source>contatto nuovo</source>
        <translation>lead</translation>
    </message>
    <message>
        <source>ex cliente</source>
        <translation>former client</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner</translation>
    </message>
    <message>
        <source>aperta</source>
        <translation>open</translation>
    </message>
    <message>
        <source>fatta</source>
        <translation>done</translation>
    </message>
    <message>
        <source>risposta data</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>chiusa</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>annullata</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>tolto</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>resta</source>
        <translation>stays</translation>
    </message>
    <message>
        <source>vuoto</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Bozza d&apos;ordine eliminata</source>
        <translation>Draft order deleted</translation>
    </message>
    <message>
        <source>Riga d&apos;ordine tolta</source>
        <translation>Order line removed</translation>
    </message>
    <message>
        <source>Contatto tolto</source>
        <translation>Contact removed</translation>
    </message>
    <message>
        <source>Nota tolta</source>
        <translation>Note removed</translation>
    </message>
    <message>
        <source>Cliente tolto</source>
        <translation>Client removed</translation>
    </message>
    <message>
        <source>%1 cose da fare</source>
        <translation>%1 things to do</translation>
    </message>
    <message>
        <source>Da fare: %1</source>
        <translation>To do: %1</translation>
    </message>
</context>
<context>
    <name>CreditDesk</name>
    <message>
        <source>Crediti aperti</source>
        <translation>Open receivables</translation>
    </message>
    <message>
        <source>1 cliente</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 clienti</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>Scaduto</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Giorni medi d&apos;incasso</source>
        <translation>Days to collect</translation>
    </message>
    <message>
        <source>giorni</source>
        <translation>days</translation>
    </message>
    <message>
        <source>Oltre il fido</source>
        <translation>Over the limit</translation>
    </message>
    <message>
        <source>cliente</source>
        <translation>client</translation>
    </message>
    <message>
        <source>clienti</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>nessuno</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>1 bloccato</source>
        <translation>1 blocked</translation>
    </message>
    <message>
        <source>%1 bloccati</source>
        <translation>%1 blocked</translation>
    </message>
    <message>
        <source>1 da decidere</source>
        <translation>1 to decide</translation>
    </message>
    <message>
        <source>%1 da decidere</source>
        <translation>%1 to decide</translation>
    </message>
    <message>
        <source>Non scaduto</source>
        <translation>Not due</translation>
    </message>
    <message>
        <source>1–30 giorni</source>
        <translation>1–30 days</translation>
    </message>
    <message>
        <source>31–60</source>
        <translation>31–60</translation>
    </message>
    <message>
        <source>61–90</source>
        <translation>61–90</translation>
    </message>
    <message>
        <source>oltre 90</source>
        <translation>over 90</translation>
    </message>
    <message>
        <source>settimana del %1: %2</source>
        <translation>week of %1: %2</translation>
    </message>
    <message>
        <source>Bloccato</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Fermo</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>A rischio</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>Da seguire</source>
        <translation>To watch</translation>
    </message>
    <message>
        <source>Regolare</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>%1 su %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1, senza fido</source>
        <translation>%1, no limit</translation>
    </message>
    <message>
        <source>non più cliente</source>
        <translation>former client</translation>
    </message>
    <message>
        <source>%1 da confermare</source>
        <translation>%1 to confirm</translation>
    </message>
    <message>
        <source>scaduto %1</source>
        <translation>overdue %1</translation>
    </message>
    <message>
        <source>esposizione %1</source>
        <translation>exposure %1</translation>
    </message>
    <message>
        <source>fatture e incassi al %1</source>
        <translation>invoices and collections at %1</translation>
    </message>
    <message>
        <source>come ricevuto %1</source>
        <translation>as received %1</translation>
    </message>
    <message>
        <source>mai ricevuto dalla sede</source>
        <translation>never received from the office</translation>
    </message>
    <message>
        <source>Uso del fido</source>
        <translation>Use of limit</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>%1 li deve chi non è più cliente</source>
        <translation>%1 is owed by former clients</translation>
    </message>
    <message>
        <source>Clienti con scaduto, %1</source>
        <translation>Clients with overdue, %1</translation>
    </message>
    <message>
        <source>Clienti con %1, %2</source>
        <translation>Clients with %1, %2</translation>
    </message>
    <message>
        <source>Crediti</source>
        <translation>Receivables</translation>
    </message>
    <message>
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cliente</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Agente</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Esposizione</source>
        <translation>Exposure</translation>
    </message>
    <message>
        <source>Fido</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>%1 dal %2</source>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>%1, era %2 il %3</source>
        <translation>%1, was %2 on %3</translation>
    </message>
    <message>
        <source>%1 se puntuali · ritardo %2</source>
        <translation>%1 if all on time · late %2</translation>
    </message>
    <message>
        <source>Ri.Ba. in banca %1, tornate insolute %2</source>
        <translation>Ri.Ba. at the bank %1, come back unpaid %2</translation>
    </message>
    <message>
        <source>dal %1 incassato il %2 di quanto si poteva</source>
        <translation>since %1 collected %2 of what could be</translation>
    </message>
    <message>
        <source>%1: %2, tornati insoluti %3</source>
        <translation>%1: %2, come back unpaid %3</translation>
    </message>
    <message>
        <source>Scaduto o oltre il fido, %1</source>
        <translation>Overdue or over the limit, %1</translation>
    </message>
    <message>
        <source>Paga dopo, giorni</source>
        <translation>Pays late, days</translation>
    </message>
    <message>
        <source>Rischio</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Fido consigliato</source>
        <translation>Suggested limit</translation>
    </message>
    <message>
        <source>basso</source>
        <translation>low</translation>
    </message>
    <message>
        <source>medio</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>alto</source>
        <translation>high</translation>
    </message>
    <message>
        <source>critico</source>
        <translation>critical</translation>
    </message>
    <message>
        <source>paga puntuale</source>
        <translation>pays on time</translation>
    </message>
    <message>
        <source>paga %1 giorni dopo</source>
        <translation>pays %1 days late</translation>
    </message>
    <message>
        <source>paga %1 giorni prima</source>
        <translation>pays %1 days early</translation>
    </message>
</context>
<context>
    <name>CreditPage</name>
    <message>
        <source>Credito</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Da quanto è scaduto</source>
        <translation>How long overdue</translation>
    </message>
    <message>
        <source>Nessuno deve niente, qui</source>
        <translation>Nobody owes anything here</translation>
    </message>
    <message>
        <source>Un altro periodo di scadenza si sceglie sulla barra</source>
        <translation>Choose another period on the bar</translation>
    </message>
    <message>
        <source>Incassi attesi</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Incassi dei mesi scorsi</source>
        <translation>Collected in past months</translation>
    </message>
    <message>
        <source>Incassati, k€</source>
        <translation>Collected, k€</translation>
    </message>
    <message>
        <source>Incassi attesi, k€</source>
        <translation>Expected, k€</translation>
    </message>
</context>
<context>
    <name>CreditHead</name>
    <message>
        <source>non scaduto</source>
        <translation>not due</translation>
    </message>
    <message>
        <source>1–30</source>
        <translation>1–30</translation>
    </message>
    <message>
        <source>31–60</source>
        <translation>31–60</translation>
    </message>
    <message>
        <source>61–90</source>
        <translation>61–90</translation>
    </message>
    <message>
        <source>oltre 90</source>
        <translation>over 90</translation>
    </message>
    <message>
        <source>Scaduto</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Esposizione sul fido</source>
        <translation>Exposure on limit</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>Stratification</name>
    <message>
        <source>Fatturato, clienti attivi</source>
        <translation>Turnover, active clients</translation>
    </message>
    <message>
        <source>nuovo</source>
        <translation>new</translation>
    </message>
    <message>
        <source>bassa</source>
        <translation>low</translation>
    </message>
    <message>
        <source>media</source>
        <translation>medium</translation>
    </message>
    <message>
        <source>alta</source>
        <translation>high</translation>
    </message>
    <message>
        <source>Fatturato</source>
        <translation>Turnover</translation>
    </message>
    <message>
        <source>%1 sull&apos;anno prima</source>
        <translation>%1 on the year before</translation>
    </message>
    <message>
        <source>Clienti che comprano</source>
        <translation>Clients buying</translation>
    </message>
    <message>
        <source>su %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>%1 non comprano più, %2 prima no</source>
        <translation>%1 buy no more, %2 did not before</translation>
    </message>
    <message>
        <source>Primi 10 clienti</source>
        <translation>First 10 clients</translation>
    </message>
    <message>
        <source>il primo vale il %1</source>
        <translation>the first makes %1</translation>
    </message>
    <message>
        <source>Concentrazione (HHI)</source>
        <translation>Concentration (HHI)</translation>
    </message>
    <message>
        <source>%1, era %2</source>
        <translation>%1, was %2</translation>
    </message>
    <message>
        <source>%1, %2º</source>
        <translation>%1, no. %2</translation>
    </message>
    <message>
        <source>dal %1º al %2º, in media</source>
        <translation>no. %1 to %2, on average</translation>
    </message>
    <message>
        <source>%1 · cumulata %2</source>
        <translation>%1 · cumulated %2</translation>
    </message>
    <message>
        <source>1 cliente</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 clienti</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>%1 clienti, i primi %2 fanno il %3 del fatturato</source>
        <translation>%1 clients, the first %2 make %3 of the turnover</translation>
    </message>
    <message>
        <source>%1 saliti, %2 scesi</source>
        <translation>%1 up, %2 down</translation>
    </message>
    <message>
        <source>Campioni</source>
        <translation>Champions</translation>
    </message>
    <message>
        <source>comprano spesso, tanto e di recente</source>
        <translation>buy often, much and recently</translation>
    </message>
    <message>
        <source>Fedeli</source>
        <translation>Loyal</translation>
    </message>
    <message>
        <source>comprano bene, non di recentissimo</source>
        <translation>buy well, not just now</translation>
    </message>
    <message>
        <source>Promettenti</source>
        <translation>Promising</translation>
    </message>
    <message>
        <source>di recente, ma ancora poco</source>
        <translation>recently, but little yet</translation>
    </message>
    <message>
        <source>Da recuperare</source>
        <translation>To win back</translation>
    </message>
    <message>
        <source>compravano bene, tacciono da troppo</source>
        <translation>bought well, silent for too long</translation>
    </message>
    <message>
        <source>Addormentati</source>
        <translation>Asleep</translation>
    </message>
    <message>
        <source>poco, e tanto tempo fa</source>
        <translation>little, and long ago</translation>
    </message>
    <message>
        <source>ultimo ordine %1</source>
        <translation>last order %1</translation>
    </message>
    <message>
        <source>1 ordine</source>
        <translation>1 order</translation>
    </message>
    <message>
        <source>%1 ordini</source>
        <translation>%1 orders</translation>
    </message>
    <message>
        <source>Ordini</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Fatture</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>12 mesi</source>
        <translation>12 months</translation>
    </message>
    <message>
        <source>3 mesi</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>1 mese</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>tutte</source>
        <translation>all</translation>
    </message>
    <message>
        <source>tutti</source>
        <translation>all</translation>
    </message>
    <message>
        <source>fatture</source>
        <translation>invoices</translation>
    </message>
    <message>
        <source>ordini</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>dal %1 al %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>come ricevuto %1</source>
        <translation>as received %1</translation>
    </message>
    <message>
        <source>mai ricevuto dalla sede</source>
        <translation>never received from the office</translation>
    </message>
    <message>
        <source>Classi ABC</source>
        <translation>ABC classes</translation>
    </message>
    <message>
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cliente</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Classe</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Quota cumulata</source>
        <translation>Cumulated share</translation>
    </message>
    <message>
        <source>Cambi di classe</source>
        <translation>Changes of class</translation>
    </message>
    <message>
        <source>Prima</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Ora</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Fatturato prima</source>
        <translation>Turnover before</translation>
    </message>
    <message>
        <source>Come comprano (RFM)</source>
        <translation>How they buy (RFM)</translation>
    </message>
    <message>
        <source>Gruppo</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Recenza</source>
        <translation>Recency</translation>
    </message>
    <message>
        <source>Frequenza</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>Valore</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Ultimo ordine</source>
        <translation>Last order</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Portafoglio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Vista</source>
        <translation>View</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>RFM</source>
        <translation>RFM</translation>
    </message>
    <message>
        <source>Zona</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Segmenti</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Strategie</source>
        <translation>Strategies</translation>
    </message>
    <message>
        <source>Andamento</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
</context>
<context>
    <name>AbcPane</name>
    <message>
        <source>Fatturato per cliente e quota cumulata</source>
        <translation>Turnover by client and cumulated share</translation>
    </message>
    <message>
        <source>Classe</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Clienti</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Fatturato</source>
        <translation>Turnover</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Cambi di classe</source>
        <translation>Changes of class</translation>
    </message>
    <message>
        <source>Nessuno ha cambiato classe</source>
        <translation>Nobody changed class</translation>
    </message>
</context>
<context>
    <name>ClassChangeRow</name>
    <message>
        <source>%1, da %2 a %3, %4</source>
        <translation>%1, from %2 to %3, %4</translation>
    </message>
</context>
<context>
    <name>RfmPane</name>
    <message>
        <source>Recenza, frequenza, valore: %1</source>
        <translation>Recency, frequency, value: %1</translation>
    </message>
    <message>
        <source>Come comprano</source>
        <translation>How they buy</translation>
    </message>
    <message>
        <source>Clienti: recenza, frequenza, valore da 1 a 5</source>
        <translation>Clients: recency, frequency, value from 1 to 5</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>L&apos;accesso di quel tablet era già revocato, o la persona disattivata.</source>
        <translation>That tablet&apos;s sign-in was already revoked, or the person disabled.</translation>
    </message>
    <message>
        <source>È stata scritta su una storia che la sede ha perduto con un ripristino.</source>
        <translation>It was written over a history that the office lost with a restore.</translation>
    </message>
    <message>
        <source>Registrazione delle %1</source>
        <translation>Record of %1</translation>
    </message>
    <message>
        <source>Questa versione di Giro non la sa leggere: aggiornala prima di decidere.</source>
        <translation>This version of Giro cannot read it: update it before you decide.</translation>
    </message>
    <message>
        <source>%1 delle %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Niente aspetta una decisione</source>
        <translation>Nothing waits for a decision</translation>
    </message>
    <message>
        <source>1 aspetta te</source>
        <translation>1 waits for you</translation>
    </message>
    <message>
        <source>%1 aspettano te</source>
        <translation>%1 wait for you</translation>
    </message>
    <message>
        <source>1 registrazione tenuta da parte dalla sede</source>
        <translation>1 record kept aside by the office</translation>
    </message>
    <message>
        <source>%1 registrazioni tenute da parte dalla sede</source>
        <translation>%1 records kept aside by the office</translation>
    </message>
    <message>
        <source>Le hanno portate tablet della tua squadra: valgono se lo dici tu.</source>
        <translation>Tablets of your team brought them: they count if you say so.</translation>
    </message>
    <message>
        <source>%1 non si possono decidere ora: forse aspettano altro, o ha deciso un collega.</source>
        <translation>%1 cannot be decided now: they may wait for something else, or a colleague has decided.</translation>
    </message>
    <message>
        <source>Accettate: %1</source>
        <translation>Accepted: %1</translation>
    </message>
    <message>
        <source>Rifiutate: %1</source>
        <translation>Refused: %1</translation>
    </message>
</context>
<context>
    <name>QuarantinePage</name>
    <message>
        <source>Tenute da parte</source>
        <translation>Kept aside</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Accetta tutte (%1)</source>
        <translation>Accept all (%1)</translation>
    </message>
    <message>
        <source>Rifiuta tutte</source>
        <translation>Refuse all</translation>
    </message>
    <message>
        <source>Accetta</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Rifiuta con motivo</source>
        <translation>Refuse with a reason</translation>
    </message>
    <message>
        <source>Perché la rifiuti?</source>
        <translation>Why do you refuse it?</translation>
    </message>
    <message>
        <source>Rifiuta</source>
        <translation>Refuse</translation>
    </message>
</context>
<context>
    <name>StrategyMonitor</name>
    <message>
        <source>%1 gg</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Prima</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Durante</source>
        <translation>During</translation>
    </message>
    <message>
        <source>Dopo</source>
        <translation>After</translation>
    </message>
    <message>
        <source>1 giorno</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>%1 giorni</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>Variazione</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Fatturato</source>
        <translation>Turnover</translation>
    </message>
    <message>
        <source>Ordini</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Visite</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Sconto dato</source>
        <translation>Discount given</translation>
    </message>
    <message>
        <source>Ritardo nei pagamenti</source>
        <translation>Days paid late</translation>
    </message>
    <message>
        <source>Troppo pochi clienti per dire qualcosa</source>
        <translation>Too few clients to say anything</translation>
    </message>
    <message>
        <source>servono almeno due clienti e due di confronto nella stessa classe</source>
        <translation>it takes at least two clients and two to compare with in the same class</translation>
    </message>
    <message>
        <source>per cliente ogni 30 giorni, in più o in meno del confronto; tra %1 e %2</source>
        <translation>per client and 30 days, more or less than the comparison; between %1 and %2</translation>
    </message>
    <message>
        <source>Non distinguibile dal caso: %1, margine ± %2</source>
        <translation>Not told apart from chance: %1, margin ± %2</translation>
    </message>
    <message>
        <source>Effetto sul fatturato: %1, margine ± %2</source>
        <translation>Effect on turnover: %1, margin ± %2</translation>
    </message>
    <message>
        <source>Clienti di %1</source>
        <translation>Clients of %1</translation>
    </message>
    <message>
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cliente</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Classe</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Nel confronto</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>sì</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>fuori dal confronto</source>
        <translation>not compared</translation>
    </message>
    <message>
        <source>ordini, dal %1 al %2</source>
        <translation>orders, from %1 to %2</translation>
    </message>
    <message>
        <source>per cliente ogni 30 giorni</source>
        <translation>per client and 30 days</translation>
    </message>
    <message>
        <source>1 cliente</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 clienti</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>%1 a confronto con %2 delle stesse classi che non la hanno</source>
        <translation>%1 compared with %2 of the same classes without it</translation>
    </message>
    <message>
        <source>1 cliente resta fuori: nella sua classe mancano altri con cui confrontarlo</source>
        <translation>1 client is left out: its class has too few others to compare it with</translation>
    </message>
    <message>
        <source>%1 clienti restano fuori: nella loro classe mancano altri con cui confrontarli</source>
        <translation>%1 clients are left out: their class has too few others to compare them with</translation>
    </message>
    <message>
        <source>1 cliente, uno per uno</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 clienti, uno per uno</source>
        <translation>%1 clients, one by one</translation>
    </message>
</context>
<context>
    <name>TargetBoard</name>
    <message>
        <source>senza obiettivo</source>
        <translation>no target</translation>
    </message>
    <message>
        <source>%1 su %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>a fine mese %1</source>
        <translation>by the end of the month %1</translation>
    </message>
    <message>
        <source>Obiettivo raggiunto</source>
        <translation>Target reached</translation>
    </message>
    <message>
        <source>Previsto a fine mese</source>
        <translation>Expected by month&apos;s end</translation>
    </message>
    <message>
        <source>%1 dell&apos;obiettivo</source>
        <translation>%1 of the target</translation>
    </message>
    <message>
        <source>il mese è finito</source>
        <translation>the month is over</translation>
    </message>
    <message>
        <source>Sull&apos;anno prima</source>
        <translation>On the year before</translation>
    </message>
    <message>
        <source>%1 negli stessi giorni</source>
        <translation>%1 on the same days</translation>
    </message>
    <message>
        <source>Agenti in passo</source>
        <translation>Agents on pace</translation>
    </message>
    <message>
        <source>su %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>visite %1</source>
        <translation>visits %1</translation>
    </message>
    <message>
        <source>Obiettivi %1</source>
        <translation>Targets %1</translation>
    </message>
    <message>
        <source>Agente</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Mese</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Obiettivo</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Fatto</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Raggiunto</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Un anno prima</source>
        <translation>A year earlier</translation>
    </message>
    <message>
        <source>Visite, obiettivo</source>
        <translation>Visits, target</translation>
    </message>
    <message>
        <source>Visite</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>Visite previste a fine mese</source>
        <translation>Visits expected by month&apos;s end</translation>
    </message>
    <message>
        <source>Ordini</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Squadra</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>%1 mese per mese</source>
        <translation>%1 month by month</translation>
    </message>
    <message>
        <source>%1, mese per mese</source>
        <translation>%1, month by month</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ordini al netto dei resi, senza IVA</source>
        <translation>orders less returns, without VAT</translation>
    </message>
    <message>
        <source>come ricevuto %1</source>
        <translation>as received %1</translation>
    </message>
    <message>
        <source>mai ricevuto dalla sede</source>
        <translation>never received from the office</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>Foglio di calcolo (XLSX)</source>
        <translation>Spreadsheet (XLSX)</translation>
    </message>
    <message>
        <source>%1 (CSV)</source>
        <translation>%1 (CSV)</translation>
    </message>
    <message>
        <source>Tabella salvata: %1</source>
        <translation>Table saved: %1</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>da %1 a %2</source>
        <translation>from %1 to %2</translation>
    </message>
</context>
<context>
    <name>MeasureRow</name>
    <message>
        <source>a confronto</source>
        <translation>compared</translation>
    </message>
    <message>
        <source>confronto: %1</source>
        <translation>comparison: %1</translation>
    </message>
</context>
<context>
    <name>StrategyClientsPage</name>
    <message>
        <source>Nessun cliente attivo in questa strategia</source>
        <translation>No active client in this strategy</translation>
    </message>
</context>
<context>
    <name>StrategyEffectPart</name>
    <message>
        <source>Effetto</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Non è ancora cominciata: l&apos;effetto si vede da allora.</source>
        <translation>It has not begun yet: its effect shows from then on.</translation>
    </message>
</context>
<context>
    <name>TableButton</name>
    <message>
        <source>Salva le tabelle</source>
        <translation>Save the tables</translation>
    </message>
</context>
<context>
    <name>TargetMonthRow</name>
    <message>
        <source>%1 su %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>visite %1</source>
        <translation>visits %1</translation>
    </message>
</context>
<context>
    <name>TargetRow</name>
    <message>
        <source>%1 su %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 sull&apos;anno prima</source>
        <translation>%1 on the year before</translation>
    </message>
    <message>
        <source>visite %1</source>
        <translation>visits %1</translation>
    </message>
</context>
<context>
    <name>TargetsPage</name>
    <message>
        <source>Obiettivi</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Mese prima</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Mese dopo</source>
        <translation>Month after</translation>
    </message>
    <message>
        <source>Nessun obiettivo e nessun risultato in questo mese</source>
        <translation>No target and no result in this month</translation>
    </message>
    <message>
        <source>Gli obiettivi li dà la sede, mese per mese</source>
        <translation>The office sets targets, month by month</translation>
    </message>
    <message>
        <source>fatto</source>
        <translation>done</translation>
    </message>
    <message>
        <source>obiettivo</source>
        <translation>target</translation>
    </message>
</context>
<context>
    <name>FigureFilters</name>
    <message>
        <source>tutti</source>
        <translation>all</translation>
    </message>
    <message>
        <source>tutte</source>
        <translation>all</translation>
    </message>
    <message>
        <source>ordini</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>fatture</source>
        <translation>invoices</translation>
    </message>
    <message>
        <source>dal %1 al %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>come ricevuto %1</source>
        <translation>as received %1</translation>
    </message>
    <message>
        <source>mai ricevuto dalla sede</source>
        <translation>never received from the office</translation>
    </message>
    <message>
        <source>Ordini</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Fatture</source>
        <translation>Invoices</translation>
    </message>
    <message>
        <source>12 mesi</source>
        <translation>12 months</translation>
    </message>
    <message>
        <source>da gennaio</source>
        <translation>since January</translation>
    </message>
    <message>
        <source>3 mesi</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>1 mese</source>
        <translation>1 month</translation>
    </message>
    <message>
        <source>1 mese fa</source>
        <translation>1 month ago</translation>
    </message>
    <message>
        <source>3 mesi fa</source>
        <translation>3 months ago</translation>
    </message>
    <message>
        <source>inizio anno</source>
        <translation>start of the year</translation>
    </message>
    <message>
        <source>un anno fa</source>
        <translation>a year ago</translation>
    </message>
    <message>
        <source>questo mese</source>
        <translation>this month</translation>
    </message>
    <message>
        <source>mese scorso</source>
        <translation>last month</translation>
    </message>
</context>
<context>
    <name>TurnoverSplit</name>
    <message>
        <source>Provincia</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>Agente</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Prodotto</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Cliente</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>senza provincia</source>
        <translation>without a province</translation>
    </message>
    <message>
        <source>a nessun agente</source>
        <translation>no agent&apos;s</translation>
    </message>
    <message>
        <source>in nessuno</source>
        <translation>in none</translation>
    </message>
    <message>
        <source>Fatturato per %1</source>
        <translation>Turnover by %1</translation>
    </message>
    <message>
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Classe</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Fatturato</source>
        <translation>Turnover</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Quota cumulata</source>
        <translation>Cumulated share</translation>
    </message>
    <message>
        <source>Periodo prima</source>
        <translation>Period before</translation>
    </message>
    <message>
        <source>Ordini</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>nuovo</source>
        <translation>new</translation>
    </message>
    <message>
        <source>%1 in tutto</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>%1 in tutto, %2 sull&apos;anno prima</source>
        <translation>%1 in all, %2 on the year before</translation>
    </message>
    <message>
        <source>Altri %1 li ha comprati chi non è più cliente</source>
        <translation>Another %1 was bought by those that are no longer clients</translation>
    </message>
</context>
<context>
    <name>BuyingChanges</name>
    <message>
        <source>valevano %1</source>
        <translation>worth %1</translation>
    </message>
    <message>
        <source>cliente</source>
        <translation>client</translation>
    </message>
    <message>
        <source>clienti</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>1 cliente</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 clienti</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>Clienti rimasti</source>
        <translation>Clients kept</translation>
    </message>
    <message>
        <source>%1 se ne sono andati su %2</source>
        <translation>%1 of %2 have left</translation>
    </message>
    <message>
        <source>In crescita</source>
        <translation>Growing</translation>
    </message>
    <message>
        <source>In calo</source>
        <translation>Shrinking</translation>
    </message>
    <message>
        <source>Persi o a rischio</source>
        <translation>Lost or at risk</translation>
    </message>
    <message>
        <source>Chi cresce e chi cala</source>
        <translation>Who grows and who shrinks</translation>
    </message>
    <message>
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cliente</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Città</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Fatturato</source>
        <translation>Turnover</translation>
    </message>
    <message>
        <source>Periodo prima</source>
        <translation>Period before</translation>
    </message>
    <message>
        <source>Ordini</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Ultimo ordine</source>
        <translation>Last order</translation>
    </message>
    <message>
        <source>ultimo ordine %1</source>
        <translation>last order %1</translation>
    </message>
    <message>
        <source>mai un ordine</source>
        <translation>never an order</translation>
    </message>
    <message>
        <source>A rischio</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>in ritardo sul loro ritmo d&apos;ordine</source>
        <translation>late for their rhythm of orders</translation>
    </message>
    <message>
        <source>Persi</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>da troppo tempo senza un ordine</source>
        <translation>too long without an order</translation>
    </message>
    <message>
        <source>comprano meno di prima</source>
        <translation>buy less than before</translation>
    </message>
    <message>
        <source>comprano più di prima</source>
        <translation>buy more than before</translation>
    </message>
    <message>
        <source>Nuovi</source>
        <translation>New</translation>
    </message>
    <message>
        <source>prima non compravano</source>
        <translation>did not buy before</translation>
    </message>
    <message>
        <source>Stabili</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>come prima, poco più o poco meno</source>
        <translation>as before, a little more or less</translation>
    </message>
    <message>
        <source>Mai comprato</source>
        <translation>Never bought</translation>
    </message>
    <message>
        <source>né ora né nel periodo prima</source>
        <translation>neither now nor in the period before</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, un anno prima %3</source>
        <translation>%1: %2, a year earlier %3</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>PDF salvato: %1</source>
        <translation>PDF saved: %1</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Fatturato per mese e anno prima</source>
        <translation>Turnover by month and the year before</translation>
    </message>
    <message>
        <source>Chi cresce e chi cala</source>
        <translation>Who grows and who shrinks</translation>
    </message>
    <message>
        <source>Nessun cliente in questo gruppo</source>
        <translation>No client in this group</translation>
    </message>
</context>
<context>
    <name>SplitPane</name>
    <message>
        <source>Per</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Da dove viene il fatturato</source>
        <translation>Where turnover comes from</translation>
    </message>
    <message>
        <source>Nessuno ha comprato, qui</source>
        <translation>Nobody bought here</translation>
    </message>
    <message>
        <source>Un altro periodo o un altro segmento si scelgono in alto</source>
        <translation>Another period or segment is chosen above</translation>
    </message>
</context>
<context>
    <name>KpiBoard</name>
    <message>
        <source>%1 sull&apos;anno prima</source>
        <translation>%1 on the year before</translation>
    </message>
    <message>
        <source>un anno prima %1</source>
        <translation>a year earlier %1</translation>
    </message>
    <message>
        <source>non si sa, per questa scelta</source>
        <translation>not known for this choice</translation>
    </message>
    <message>
        <source>1 giorno</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>%1 giorni</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Chi non si vede e non si sente</source>
        <translation>Neither seen nor heard</translation>
    </message>
    <message>
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Cliente</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Giorni dall&apos;ultima visita</source>
        <translation>Days since the last visit</translation>
    </message>
    <message>
        <source>Giorni dall&apos;ultimo ordine</source>
        <translation>Days since the last order</translation>
    </message>
    <message>
        <source>visita: %1</source>
        <translation>visit: %1</translation>
    </message>
    <message>
        <source>ordine: %1</source>
        <translation>order: %1</translation>
    </message>
    <message>
        <source>Da quanto non si vedono e non si sentono</source>
        <translation>How long they were neither seen nor heard</translation>
    </message>
    <message>
        <source>Indicatori</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>Indicatore</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Ora</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Un anno prima</source>
        <translation>A year earlier</translation>
    </message>
    <message>
        <source>Fatturato</source>
        <translation>Turnover</translation>
    </message>
    <message>
        <source>Ordini</source>
        <translation>Orders</translation>
    </message>
    <message>
        <source>Ordine medio</source>
        <translation>Average order</translation>
    </message>
    <message>
        <source>Righe per ordine</source>
        <translation>Lines per order</translation>
    </message>
    <message>
        <source>Visite con ordine</source>
        <translation>Visits with an order</translation>
    </message>
    <message>
        <source>Puntuali e completi</source>
        <translation>On time and in full</translation>
    </message>
    <message>
        <source>Frequenza, pesata</source>
        <translation>Frequency, weighted</translation>
    </message>
    <message>
        <source>Clienti rimasti</source>
        <translation>Clients kept</translation>
    </message>
</context>
<context>
    <name>KpiPane</name>
    <message>
        <source>Nessun cliente attivo, qui</source>
        <translation>No active client here</translation>
    </message>
</context>
<context>
    <name>FigureModel</name>
    <message>
        <source>ordini</source>
        <translation>orders</translation>
    </message>
    <message>
        <source>fatture</source>
        <translation>invoices</translation>
    </message>
    <message>
        <source>dal %1 al %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>come ricevuto %1</source>
        <translation>as received %1</translation>
    </message>
    <message>
        <source>mai ricevuto dalla sede</source>
        <translation>never received from the office</translation>
    </message>
</context>
<context>
    <name>Wipe</name>
    <message>
        <source>Non riesco a scrivere %1: %2.</source>
        <translation>Cannot write %1: %2.</translation>
    </message>
    <message>
        <source>Non riesco a cancellare %1.</source>
        <translation>Cannot delete %1.</translation>
    </message>
    <message>
        <source>La sede ha ordinato di svuotare questo tablet: il lavoro che aspettava è arrivato in sede, e qui non resta niente. </source>
        <translation>The office has ordered this tablet to be erased: the work that was waiting has reached the office, and nothing is left here. </translation>
    </message>
    <message>
        <source>Per usarlo ancora, accedi di nuovo.</source>
        <translation>To use it again, sign in again.</translation>
    </message>
    <message>
        <source>La sede non ne ha ancora la conferma: apri Giro con la rete.</source>
        <translation>The office has no confirmation of it yet: open Giro with the network.</translation>
    </message>
    <message>
        <source>Il PIN è stato sbagliato troppe volte e questo tablet si è svuotato, come era stato deciso. Per usarlo ancora, accedi di nuovo.</source>
        <translation>The PIN was wrong too many times and this tablet has erased itself, as had been decided. To use it again, sign in again.</translation>
    </message>
</context>
<context>
    <name>PinFile</name>
    <message>
        <source>Non riesco a scrivere %1: %2.</source>
        <translation>Cannot write %1: %2.</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Troppi PIN sbagliati. Riprova tra %1.</source>
        <translation>Too many wrong PINs. Try again in %1.</translation>
    </message>
    <message>
        <source>Ancora un PIN sbagliato e questo tablet si svuota.</source>
        <translation>One more wrong PIN and this tablet erases itself.</translation>
    </message>
    <message>
        <source>Ancora %1 PIN sbagliati e questo tablet si svuota.</source>
        <translation>%1 more wrong PINs and this tablet erases itself.</translation>
    </message>
    <message>
        <source>Il PIN non si può leggere: accedi con la password.</source>
        <translation>The PIN cannot be read: sign in with the password.</translation>
    </message>
    <message>
        <source>PIN sbagliato.</source>
        <translation>Wrong PIN.</translation>
    </message>
    <message>
        <source>I due PIN non sono uguali: riscrivili.</source>
        <translation>The two PINs differ: enter them again.</translation>
    </message>
    <message>
        <source>PIN salvato</source>
        <translation>PIN saved</translation>
    </message>
    <message>
        <source>PIN tolto</source>
        <translation>PIN removed</translation>
    </message>
    <message>
        <source>Troppi PIN sbagliati: questo tablet consegna alla sede quello che può e si svuota.</source>
        <translation>Too many wrong PINs: this tablet delivers what it can to the office and erases itself.</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Giro è bloccato</source>
        <translation>Giro is locked</translation>
    </message>
    <message>
        <source>Cifre scritte: %1</source>
        <translation>Digits entered: %1</translation>
    </message>
    <message>
        <source>Sblocca</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Cancella l&apos;ultima cifra</source>
        <translation>Delete the last digit</translation>
    </message>
    <message>
        <source>PIN dimenticato? Accedi di nuovo</source>
        <translation>PIN forgotten? Sign in again</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>Sicurezza</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Quando si blocca</source>
        <translation>When it locks</translation>
    </message>
    <message>
        <source>All&apos;avvio, al risveglio del tablet, e se nessuno lo tocca per:</source>
        <translation>At the start, when the tablet wakes up, and when nobody touches it for:</translation>
    </message>
    <message>
        <source>Dopo quanto si blocca</source>
        <translation>How long until it locks</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Mai</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Blocca adesso</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Dopo troppi PIN sbagliati</source>
        <translation>After too many wrong PINs</translation>
    </message>
    <message>
        <source>Dopo il quinto PIN sbagliato si aspetta, ogni volta di più, fino a un&apos;ora.</source>
        <translation>After the fifth wrong PIN there is a wait, longer each time, up to an hour.</translation>
    </message>
    <message>
        <source>Svuota questo tablet dopo %1 PIN sbagliati</source>
        <translation>Erase this tablet after %1 wrong PINs</translation>
    </message>
    <message>
        <source>Cambia o togli il PIN</source>
        <translation>Change or remove the PIN</translation>
    </message>
    <message>
        <source>Scegli un PIN</source>
        <translation>Choose a PIN</translation>
    </message>
    <message>
        <source>Da 4 a 8 cifre. Chi prende il tablet in mano non vede i clienti. Non cifra il disco: per quello c&apos;è la cifratura del tablet.</source>
        <translation>4 to 8 digits. Whoever picks up the tablet does not see the clients. It does not encrypt the disk: the tablet&apos;s own encryption does that.</translation>
    </message>
    <message>
        <source>PIN di adesso</source>
        <translation>Present PIN</translation>
    </message>
    <message>
        <source>PIN nuovo</source>
        <translation>New PIN</translation>
    </message>
    <message>
        <source>PIN nuovo, un&apos;altra volta</source>
        <translation>New PIN, once more</translation>
    </message>
    <message>
        <source>Cambia il PIN</source>
        <translation>Change the PIN</translation>
    </message>
    <message>
        <source>Attiva il blocco</source>
        <translation>Turn the lock on</translation>
    </message>
    <message>
        <source>Togli il PIN</source>
        <translation>Remove the PIN</translation>
    </message>
    <message>
        <source>Svuotare il tablet dopo %1 PIN sbagliati?</source>
        <translation>Erase the tablet after %1 wrong PINs?</translation>
    </message>
    <message>
        <source>Dopo l&apos;ultimo il tablet prova a consegnare il lavoro alla sede, poi cancella tutto. Senza rete, quello che non è ancora partito è perduto.</source>
        <translation>After the last one the tablet tries to deliver the work to the office, then erases everything. Without a network, what has not left yet is lost.</translation>
    </message>
    <message>
        <source>Sì, svuota</source>
        <translation>Yes, erase</translation>
    </message>
    <message>
        <source>Lascia com&apos;è</source>
        <translation>Leave it as it is</translation>
    </message>
    <message>
        <source>Dove sta l&apos;accesso</source>
        <translation>Where the sign-in is kept</translation>
    </message>
    <message>
        <source>L&apos;accesso alla sede è chiuso con una chiave del portachiavi di questo tablet: chi copia i file di Giro non può usarlo.</source>
        <translation>The sign-in is sealed with a key of this tablet&apos;s keychain: whoever copies Giro&apos;s files cannot use it.</translation>
    </message>
    <message>
        <source>L&apos;accesso alla sede è in un file che solo questo utente del tablet può leggere: un portachiavi di sistema qui non risponde.</source>
        <translation>The sign-in is in a file that only this user of the tablet can read: no system keychain answers here.</translation>
    </message>
</context>
<context>
    <name>FigureFilterSet</name>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Confronto con</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Periodo</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Segmento</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Agente</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Provincia</source>
        <translation>Province</translation>
    </message>
</context>
<context>
    <name>ClientCredit</name>
    <message>
        <source>Rischio basso</source>
        <translation>Low risk</translation>
    </message>
    <message>
        <source>Rischio medio</source>
        <translation>Medium risk</translation>
    </message>
    <message>
        <source>Rischio alto</source>
        <translation>High risk</translation>
    </message>
    <message>
        <source>Rischio critico</source>
        <translation>Critical risk</translation>
    </message>
    <message>
        <source>ha scaduto da tempo</source>
        <translation>long overdue</translation>
    </message>
    <message>
        <source>paga tardi</source>
        <translation>pays late</translation>
    </message>
    <message>
        <source>peggiora</source>
        <translation>getting worse</translation>
    </message>
    <message>
        <source>ha insoluti</source>
        <translation>payments came back</translation>
    </message>
    <message>
        <source>è oltre il fido</source>
        <translation>beyond its limit</translation>
    </message>
    <message>
        <source>ha pagato troppo poco per conoscerlo</source>
        <translation>has paid too little to be known</translation>
    </message>
    <message>
        <source>1 giorno</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>%1 giorni</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>Meno di tre pagamenti in dodici mesi: non si sa come paga.</source>
        <translation>Fewer than three payments in twelve months: how it pays is not known.</translation>
    </message>
    <message>
        <source>Paga puntuale</source>
        <translation>Pays on time</translation>
    </message>
    <message>
        <source>Paga in media %1 dopo la scadenza</source>
        <translation>Pays %1 after the due day on average</translation>
    </message>
    <message>
        <source>Paga in media %1 prima della scadenza</source>
        <translation>Pays %1 before the due day on average</translation>
    </message>
    <message>
        <source>%1, %2 più tardi di tre mesi fa.</source>
        <translation>%1, %2 later than three months ago.</translation>
    </message>
    <message>
        <source>%1, %2 prima di tre mesi fa.</source>
        <translation>%1, %2 earlier than three months ago.</translation>
    </message>
    <message>
        <source>un fido di %1</source>
        <translation>a limit of %1</translation>
    </message>
    <message>
        <source>Si consiglia %1.</source>
        <translation>Advised: %1.</translation>
    </message>
    <message>
        <source>Si consigliano %1 e termini di pagamento più corti.</source>
        <translation>Advised: %1 and shorter payment terms.</translation>
    </message>
    <message>
        <source>Si consigliano %1 e il pagamento anticipato.</source>
        <translation>Advised: %1 and payment in advance.</translation>
    </message>
    <message>
        <source>Incassato da %1</source>
        <translation>Taken in by %1</translation>
    </message>
    <message>
        <source>giorno passato</source>
        <translation>day gone by</translation>
    </message>
    <message>
        <source>mantenuta</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>non mantenuta</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>Promette di pagare la fattura %1</source>
        <translation>Promises to pay invoice %1</translation>
    </message>
    <message>
        <source>tutta</source>
        <translation>all of it</translation>
    </message>
    <message>
        <source>Regolare</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Da seguire</source>
        <translation>To watch</translation>
    </message>
    <message>
        <source>Fermo</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Bloccato</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Incasso salvato sul tablet: la sede lo conferma</source>
        <translation>Money saved on the tablet: the office confirms it</translation>
    </message>
    <message>
        <source>Incasso confermato</source>
        <translation>Money confirmed</translation>
    </message>
    <message>
        <source>Promessa salvata sul tablet</source>
        <translation>Promise saved on the tablet</translation>
    </message>
    <message>
        <source>Promessa mantenuta</source>
        <translation>Promise kept</translation>
    </message>
    <message>
        <source>Promessa non mantenuta</source>
        <translation>Promise broken</translation>
    </message>
    <message>
        <source>Decisione sul credito salvata sul tablet</source>
        <translation>Credit decision saved on the tablet</translation>
    </message>
</context>
<context>
    <name>CollectionDialog</name>
    <message>
        <source>Registra un incasso</source>
        <translation>Money taken in</translation>
    </message>
    <message>
        <source>Salva incasso</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Quanto, in euro</source>
        <translation>How much, in euro</translation>
    </message>
    <message>
        <source>Come</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Quando</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Per quale fattura</source>
        <translation>For which invoice</translation>
    </message>
    <message>
        <source>Se per nessuna in particolare, paga quel che scade prima.</source>
        <translation>If for none in particular, it pays what is due first.</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>PromiseDialog</name>
    <message>
        <source>Promessa di pagamento</source>
        <translation>Promise to pay</translation>
    </message>
    <message>
        <source>Salva promessa</source>
        <translation>Save promise</translation>
    </message>
    <message>
        <source>Quale fattura</source>
        <translation>Which invoice</translation>
    </message>
    <message>
        <source>Entro quando</source>
        <translation>By when</translation>
    </message>
    <message>
        <source>Quanto, se non tutta</source>
        <translation>How much, if not all</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>CreditDecisionDialog</name>
    <message>
        <source>Decidi il fido</source>
        <translation>Decide the credit</translation>
    </message>
    <message>
        <source>Salva decisione</source>
        <translation>Save decision</translation>
    </message>
    <message>
        <source>Fido, in euro</source>
        <translation>Limit, in euro</translation>
    </message>
    <message>
        <source>Senza un fido suo vale quello del gruppo, del segmento o dell&apos;azienda.</source>
        <translation>Without one of its own the limit of group, segment or company counts.</translation>
    </message>
    <message>
        <source>Prendi il fido consigliato</source>
        <translation>Take the advised limit</translation>
    </message>
    <message>
        <source>Stato</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Perché</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Chi prende ordini lo legge, e i suoi ordini aspettano una decisione.</source>
        <translation>Whoever takes orders reads it, and its orders wait for a decision.</translation>
    </message>
</context>
<context>
    <name>CardDebts</name>
    <message>
        <source>Estratto conto in PDF</source>
        <translation>Statement of account as PDF</translation>
    </message>
    <message>
        <source>Estratto conto %1.pdf</source>
        <translation>Statement of account %1.pdf</translation>
    </message>
    <message>
        <source>Registra incasso</source>
        <translation>Money taken in</translation>
    </message>
    <message>
        <source>Promessa di pagamento</source>
        <translation>Promise to pay</translation>
    </message>
    <message>
        <source>Decidi il fido</source>
        <translation>Decide the credit</translation>
    </message>
    <message>
        <source>Incassi che la sede deve confermare</source>
        <translation>Money the office has to confirm</translation>
    </message>
    <message>
        <source>Conferma</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>Promesse di pagamento</source>
        <translation>Promises to pay</translation>
    </message>
    <message>
        <source>Mantenuta</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Non mantenuta</source>
        <translation>Broken</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>di %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>1 zona</source>
        <translation>1 area</translation>
    </message>
    <message>
        <source>%1 zone</source>
        <translation>%1 areas</translation>
    </message>
    <message>
        <source>mai in contatto</source>
        <translation>never heard</translation>
    </message>
    <message>
        <source>ultimo contatto %1</source>
        <translation>last heard %1</translation>
    </message>
    <message>
        <source>Non accede</source>
        <translation>Does not sign in</translation>
    </message>
    <message>
        <source>Tutti</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Non accedono</source>
        <translation>Do not sign in</translation>
    </message>
    <message>
        <source>1 persona accede</source>
        <translation>1 person signs in</translation>
    </message>
    <message>
        <source>%1 persone accedono</source>
        <translation>%1 people sign in</translation>
    </message>
    <message>
        <source>1 non più</source>
        <translation>1 no longer</translation>
    </message>
    <message>
        <source>%1 non più</source>
        <translation>%1 no longer</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Persone</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Nuova persona</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Nome, o nome con cui accede…</source>
        <translation>Name, or name to sign in…</translation>
    </message>
    <message>
        <source>Quali persone</source>
        <translation>Which people</translation>
    </message>
    <message>
        <source>Nessuna persona così</source>
        <translation>Nobody like that</translation>
    </message>
    <message>
        <source>Togli il filtro, o cerca un altro nome</source>
        <translation>Remove the filter, or search for another name</translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message>
        <source>Accede come</source>
        <translation>Signs in as</translation>
    </message>
    <message>
        <source>Ruolo</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Responsabile</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Sconto massimo</source>
        <translation>Highest discount</translation>
    </message>
    <message>
        <source>nessun limite</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Telefono</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Ultimo contatto</source>
        <translation>Last heard</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Non accede: quello che il suo tablet manda ancora aspetta un responsabile</source>
        <translation>Does not sign in: what the tablet still sends waits for a manager</translation>
    </message>
    <message>
        <source>1 cliente</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 clienti</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>Adesso</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Più avanti</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Finite</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Assegnazione tolta: non era ancora cominciata</source>
        <translation>Assignment taken away: it had not begun</translation>
    </message>
    <message>
        <source>Assegnazione finita da oggi</source>
        <translation>Assignment ended from today</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Modifica</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Chi è</source>
        <translation>Who it is</translation>
    </message>
    <message>
        <source>Dai una zona</source>
        <translation>Give an area</translation>
    </message>
    <message>
        <source>Sostituzione</source>
        <translation>Substitution</translation>
    </message>
    <message>
        <source>Non segue zone</source>
        <translation>Follows no area</translation>
    </message>
    <message>
        <source>Senza una zona non vede clienti</source>
        <translation>Without an area no client is seen</translation>
    </message>
    <message>
        <source>Il suo ruolo vede già tutti i clienti</source>
        <translation>This role sees all clients already</translation>
    </message>
    <message>
        <source>Termini %1?</source>
        <translation>End %1?</translation>
    </message>
    <message>
        <source>Togli %1?</source>
        <translation>Take %1 away?</translation>
    </message>
    <message>
        <source>Termina</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Da oggi non vede più questi clienti. Quello che non ha ancora mandato arriva lo stesso.</source>
        <translation>From today these clients are no longer seen. What was not sent yet still arrives.</translation>
    </message>
    <message>
        <source>Password o codice</source>
        <translation>Password or code</translation>
    </message>
    <message>
        <source>Togli</source>
        <translation>Take away</translation>
    </message>
</context>
<context>
    <name>AssignmentRow</name>
    <message>
        <source>Termina</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Togli</source>
        <translation>Take away</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Che cosa cambia</source>
        <translation>What changes</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Nome e cognome</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Accede come</source>
        <translation>Signs in as</translation>
    </message>
    <message>
        <source>non si cambia più; la password o il codice li dai dopo, dalla sua scheda</source>
        <translation>never changes; the password or the code comes afterwards, from their page</translation>
    </message>
    <message>
        <source>Ruolo</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Accesso</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Responsabile</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>vede le sue giornate e ne decide gli ordini</source>
        <translation>sees their days and decides their orders</translation>
    </message>
    <message>
        <source>Sconto massimo %</source>
        <translation>Highest discount %</translation>
    </message>
    <message>
        <source>oltre, l&apos;ordine aspetta un responsabile; vuoto: nessun limite</source>
        <translation>beyond it the order waits for a manager; empty: no limit</translation>
    </message>
    <message>
        <source>Telefono</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>nessuno</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Accede</source>
        <translation>Signs in</translation>
    </message>
    <message>
        <source>Non accede</source>
        <translation>Does not sign in</translation>
    </message>
    <message>
        <source>Nuova persona</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Scrivi un numero, per esempio 12,5</source>
        <translation>Write a number, for example 12.5</translation>
    </message>
    <message>
        <source>Va da 0 a 100 %</source>
        <translation>From 0 to 100 %</translation>
    </message>
    <message>
        <source>Niente spazi: servirà per accedere</source>
        <translation>No spaces: it is for signing in</translation>
    </message>
    <message>
        <source>A te non puoi toglierlo: può farlo un altro amministratore</source>
        <translation>You cannot take it from yourself: another administrator can</translation>
    </message>
    <message>
        <source>Manca il nome</source>
        <translation>The name is missing</translation>
    </message>
    <message>
        <source>Manca il nome con cui accede</source>
        <translation>The name to sign in is missing</translation>
    </message>
    <message>
        <source>Manca il ruolo</source>
        <translation>The role is missing</translation>
    </message>
    <message>
        <source>Persona aggiunta: ora dalle una password o un codice</source>
        <translation>Person added: now give them a password or a code</translation>
    </message>
    <message>
        <source>Persona salvata</source>
        <translation>Person saved</translation>
    </message>
</context>
<context>
    <name>PersonFormPage</name>
    <message>
        <source>Modifica persona</source>
        <translation>Edit person</translation>
    </message>
    <message>
        <source>Nuova persona</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>Salva persona</source>
        <translation>Save person</translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <source>Zona</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Come</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Dal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Fino al, compreso</source>
        <translation>Until, included</translation>
    </message>
    <message>
        <source>vuoto: senza fine</source>
        <translation>empty: without end</translation>
    </message>
    <message>
        <source>Chi la segue ora</source>
        <translation>Who has it now</translation>
    </message>
    <message>
        <source>scegli</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>Non la segue più</source>
        <translation>No longer has it</translation>
    </message>
    <message>
        <source>Continua</source>
        <translation>Goes on</translation>
    </message>
    <message>
        <source>Scegli la zona</source>
        <translation>Choose the area</translation>
    </message>
    <message>
        <source>Scegli come la segue</source>
        <translation>Choose how</translation>
    </message>
    <message>
        <source>Manca il giorno da cui vale</source>
        <translation>The first day is missing</translation>
    </message>
    <message>
        <source>Finirebbe prima di cominciare</source>
        <translation>It would end before it begins</translation>
    </message>
    <message>
        <source>Manca fino a quando sostituisce</source>
        <translation>Until when is missing</translation>
    </message>
    <message>
        <source>Assegnazione salvata</source>
        <translation>Assignment saved</translation>
    </message>
</context>
<context>
    <name>AssignmentFormPage</name>
    <message>
        <source>Cambia assegnazione</source>
        <translation>Change assignment</translation>
    </message>
    <message>
        <source>Dai una zona</source>
        <translation>Give an area</translation>
    </message>
    <message>
        <source>Salva assegnazione</source>
        <translation>Save assignment</translation>
    </message>
</context>
<context>
    <name>SubstitutionForm</name>
    <message>
        <source>Chi la sostituisce</source>
        <translation>Who stands in</translation>
    </message>
    <message>
        <source>Dal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Fino al, compreso</source>
        <translation>Until, included</translation>
    </message>
    <message>
        <source>%1 non segue in quei giorni zone che %2 non veda già</source>
        <translation>On those days %1 has no area that %2 does not see already</translation>
    </message>
    <message>
        <source>1 cliente</source>
        <translation>1 client</translation>
    </message>
    <message>
        <source>%1 clienti</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>%1 vede %2 in più; %3 continua a vederli</source>
        <translation>%1 sees %2 more; %3 goes on seeing them</translation>
    </message>
    <message>
        <source>scegli</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>Scegli chi sostituisce</source>
        <translation>Choose who stands in</translation>
    </message>
    <message>
        <source>Manca il primo giorno</source>
        <translation>The first day is missing</translation>
    </message>
    <message>
        <source>Manca l&apos;ultimo giorno</source>
        <translation>The last day is missing</translation>
    </message>
    <message>
        <source>Finirebbe prima di cominciare</source>
        <translation>It would end before it begins</translation>
    </message>
    <message>
        <source>Sostituzione salvata</source>
        <translation>Substitution saved</translation>
    </message>
</context>
<context>
    <name>SubstitutionPage</name>
    <message>
        <source>Sostituzione</source>
        <translation>Substitution</translation>
    </message>
    <message>
        <source>di %1</source>
        <translation>of %1</translation>
    </message>
    <message>
        <source>Salva sostituzione</source>
        <translation>Save substitution</translation>
    </message>
</context>
<context>
    <name>OfficeAdminPage</name>
    <message>
        <source>Persone</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Chi lavora qui: ruolo, responsabile, zone, sostituzioni</source>
        <translation>Who works here: role, manager, areas, stand-ins</translation>
    </message>
    <message>
        <source>Sede</source>
        <translation>Head office</translation>
    </message>
    <message>
        <source>Persone, tablet, dati della ditta</source>
        <translation>People, tablets, the company&apos;s data</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablets</translation>
    </message>
    <message>
        <source>Di chi sono, da quanto non si sentono; revocare, svuotare, far entrare</source>
        <translation>Whose they are, for how long they have been silent; revoke, erase, let in</translation>
    </message>
    <message>
        <source>Segmenti</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Come si dividono i clienti, con quali regole</source>
        <translation>How clients are divided, by which rules</translation>
    </message>
    <message>
        <source>Tenute da parte</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>Quello che è arrivato da tablet revocati e aspetta una decisione</source>
        <translation>What came from revoked tablets and waits for a decision</translation>
    </message>
    <message>
        <source>Registro</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Chi ha cambiato che cosa, e che ne è stato</source>
        <translation>Who changed what, and what became of it</translation>
    </message>
    <message>
        <source>Chi accede, con quale ruolo, che zone segue e chi lo sostituisce</source>
        <translation>Who signs in, in which role, which areas they follow and who stands in</translation>
    </message>
    <message>
        <source>Assegnazioni</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Chi segue ogni zona, e che cosa cambia sui tablet</source>
        <translation>Who follows each area, and what changes on the tablets</translation>
    </message>
    <message>
        <source>Importa</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Clienti, prodotti, prezzi e altro da un file CSV, con anteprima</source>
        <translation>Clients, products, prices and more from a CSV file, with a preview</translation>
    </message>
    <message>
        <source>Prodotti e prezzi</source>
        <translation>Products and prices</translation>
    </message>
    <message>
        <source>Che cosa si vende, a quanto, in quali listini</source>
        <translation>What is sold, at which price, in which lists</translation>
    </message>
</context>
<context>
    <name>ActDialog</name>
    <message>
        <source>Lascia com&apos;è</source>
        <translation>Leave it as it is</translation>
    </message>
</context>
<context>
    <name>TabletsPage</name>
    <message>
        <source>Tablet</source>
        <translation>Tablets</translation>
    </message>
    <message>
        <source>Quali</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>Riprova</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Revocare l&apos;accesso di %1 da questo tablet?</source>
        <translation>Revoke the access of %1 from this tablet?</translation>
    </message>
    <message>
        <source>Quel tablet non riceve più niente. Quello che ha ancora da inviare arriva e resta da parte, finché un responsabile non lo guarda. Non si torna indietro: per usarlo ancora si rifà l&apos;accesso.</source>
        <translation>That tablet receives nothing more. What it still has to send arrives and is held back until a manager looks at it. This is not undone: to use it again, sign in anew.</translation>
    </message>
    <message>
        <source>Revoca l&apos;accesso</source>
        <translation>Revoke access</translation>
    </message>
    <message>
        <source>Svuotare il tablet di %1?</source>
        <translation>Erase the tablet of %1?</translation>
    </message>
    <message>
        <source>Al prossimo contatto consegna quello che ha da inviare, poi cancella tutto quello che c&apos;è di Giro e lo dice alla sede. Finché non si fa sentire, l&apos;ordine si può ritirare.</source>
        <translation>At its next contact it delivers what it has to send, then erases everything of Giro and says so to the office. Until it is heard, the order can be taken back.</translation>
    </message>
    <message>
        <source>Svuota il tablet</source>
        <translation>Erase the tablet</translation>
    </message>
    <message>
        <source>Ritirare l&apos;ordine di svuotare il tablet di %1?</source>
        <translation>Take back the order to erase the tablet of %1?</translation>
    </message>
    <message>
        <source>Il tablet resta com&apos;è, se non si è già svuotato.</source>
        <translation>The tablet stays as it is, unless it has erased itself already.</translation>
    </message>
    <message>
        <source>Ritira l&apos;ordine</source>
        <translation>Take the order back</translation>
    </message>
    <message>
        <source>Ritira l&apos;ordine di svuotare</source>
        <translation>Take back the order to erase</translation>
    </message>
    <message>
        <source>Qui sotto c&apos;è quello che questo tablet sapeva. Per revocare o svuotare serve la sede.</source>
        <translation>Below is what this tablet knew. To revoke or erase, the office is needed.</translation>
    </message>
    <message>
        <source>Codice per il tablet</source>
        <translation>Code for the tablet</translation>
    </message>
    <message>
        <source>Nuova password</source>
        <translation>New password</translation>
    </message>
</context>
<context>
    <name>SignInFields</name>
    <message>
        <source>Come entra</source>
        <translation>How they come in</translation>
    </message>
    <message>
        <source>Codice per il tablet</source>
        <translation>Code for the tablet</translation>
    </message>
    <message>
        <source>Nuova password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Con il codice la persona entra una volta senza password. Un codice dato prima non vale più.</source>
        <translation>With the code the person signs in once without a password. A code given before is no longer good.</translation>
    </message>
    <message>
        <source>Quanto vale</source>
        <translation>How long it is good</translation>
    </message>
    <message>
        <source>Un giorno</source>
        <translation>One day</translation>
    </message>
    <message>
        <source>Tre giorni</source>
        <translation>Three days</translation>
    </message>
    <message>
        <source>Una settimana</source>
        <translation>One week</translation>
    </message>
    <message>
        <source>Il collegamento come QR</source>
        <translation>The link as a QR code</translation>
    </message>
    <message>
        <source>Sul tablet della persona: “Ho un codice”. Inquadra il QR con la fotocamera, o incolla il collegamento.</source>
        <translation>On the person&apos;s tablet: “I have a code”. Point the camera at the QR code, or paste the link.</translation>
    </message>
    <message>
        <source>Collegamento</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Almeno 8 caratteri. Dilla a voce alla persona: la sede non la conserva in chiaro e nessuno la può rileggere.</source>
        <translation>At least 8 characters. Tell it to the person: the office does not keep it in the clear and nobody can read it again.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Crea il codice</source>
        <translation>Make the code</translation>
    </message>
    <message>
        <source>Copia il collegamento</source>
        <translation>Copy the link</translation>
    </message>
    <message>
        <source>Collegamento copiato</source>
        <translation>Link copied</translation>
    </message>
    <message>
        <source>Cambia la password</source>
        <translation>Change the password</translation>
    </message>
    <message>
        <source>Annulla il codice</source>
        <translation>Cancel the code</translation>
    </message>
    <message>
        <source>Chiudi</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Registro</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>Di quale cliente? Nome, città, codice…</source>
        <translation>Of which client? Name, town, code…</translation>
    </message>
    <message>
        <source>Togli il filtro: %1</source>
        <translation>Remove the filter: %1</translation>
    </message>
    <message>
        <source>Chi</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Dal giorno</source>
        <translation>From day</translation>
    </message>
    <message>
        <source>Al giorno</source>
        <translation>To day</translation>
    </message>
    <message>
        <source>Tutti i giorni</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>Il registro sta in sede</source>
        <translation>The trail is kept at the office</translation>
    </message>
    <message>
        <source>Nessuna modifica</source>
        <translation>No changes</translation>
    </message>
    <message>
        <source>Con meno filtri, o in altri giorni, forse ce ne sono</source>
        <translation>With fewer filters, or on other days, there may be some</translation>
    </message>
</context>
<context>
    <name>Tablets</name>
    <message>
        <source>Persona sconosciuta</source>
        <translation>Unknown person</translation>
    </message>
    <message>
        <source>In uso</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Silenziosi</source>
        <translation>Silent</translation>
    </message>
    <message>
        <source>Chiusi</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Nessun tablet tace da più di tre giorni</source>
        <translation>No tablet has been silent for more than three days</translation>
    </message>
    <message>
        <source>Nessun accesso è stato chiuso</source>
        <translation>No access was closed</translation>
    </message>
    <message>
        <source>Nessun tablet è ancora entrato</source>
        <translation>No tablet has signed in yet</translation>
    </message>
    <message>
        <source>1 tablet in uso</source>
        <translation>1 tablet in use</translation>
    </message>
    <message>
        <source>%1 tablet in uso</source>
        <translation>%1 tablets in use</translation>
    </message>
    <message>
        <source>1 silenzioso</source>
        <translation>1 silent</translation>
    </message>
    <message>
        <source>%1 silenziosi</source>
        <translation>%1 silent</translation>
    </message>
    <message>
        <source>Non si può più: quel tablet non c&apos;è, o si è già svuotato. L&apos;elenco è quello di adesso.</source>
        <translation>It cannot be done any more: that tablet is not there, or has erased itself already. The list is as of now.</translation>
    </message>
    <message>
        <source>Accesso revocato: quel tablet non riceve più niente, e consegna ancora quello che ha</source>
        <translation>Access revoked: that tablet receives nothing more, and still delivers what it has</translation>
    </message>
    <message>
        <source>Ordinato: al prossimo contatto il tablet consegna e si svuota</source>
        <translation>Ordered: at its next contact the tablet delivers and erases itself</translation>
    </message>
    <message>
        <source>Ordine ritirato: il tablet resta com&apos;è</source>
        <translation>Order taken back: the tablet stays as it is</translation>
    </message>
    <message>
        <source>Svuotato, %1</source>
        <translation>Erased, %1</translation>
    </message>
    <message>
        <source>Da svuotare al prossimo contatto</source>
        <translation>To be erased at its next contact</translation>
    </message>
    <message>
        <source>Chiuso: usato da due posti</source>
        <translation>Closed: used from two places</translation>
    </message>
    <message>
        <source>Accesso revocato</source>
        <translation>Access revoked</translation>
    </message>
    <message>
        <source>Non più usato: c&apos;è un accesso più recente</source>
        <translation>No longer used: there is a later sign-in</translation>
    </message>
    <message>
        <source>Mai sentito</source>
        <translation>Never heard</translation>
    </message>
    <message>
        <source>Silenzioso da 1 giorno</source>
        <translation>Silent for 1 day</translation>
    </message>
    <message>
        <source>Silenzioso da %1 giorni</source>
        <translation>Silent for %1 days</translation>
    </message>
    <message>
        <source>In contatto</source>
        <translation>In contact</translation>
    </message>
    <message>
        <source>Sentito: %1</source>
        <translation>Heard: %1</translation>
    </message>
    <message>
        <source>Entrato: %1, mai sentito</source>
        <translation>Signed in: %1, never heard</translation>
    </message>
    <message>
        <source>1 registrazione aspetta sul tablet</source>
        <translation>1 record waits on the tablet</translation>
    </message>
    <message>
        <source>%1 registrazioni aspettano sul tablet</source>
        <translation>%1 records wait on the tablet</translation>
    </message>
    <message>
        <source>1 registrazione perduta con un archivio danneggiato</source>
        <translation>1 record lost with a damaged archive</translation>
    </message>
    <message>
        <source>%1 registrazioni perdute con un archivio danneggiato</source>
        <translation>%1 records lost with a damaged archive</translation>
    </message>
</context>
<context>
    <name>SignInCare</name>
    <message>
        <source>La sede non l&apos;ha fatto: questa persona non c&apos;è più, o i dati non vanno bene.</source>
        <translation>The office did not do it: this person is not there any more, or what was given will not do.</translation>
    </message>
    <message>
        <source>Almeno 8 caratteri</source>
        <translation>At least 8 characters</translation>
    </message>
    <message>
        <source>Troppo lunga: al più 256 caratteri</source>
        <translation>Too long: at most 256 characters</translation>
    </message>
    <message>
        <source>Password cambiata: vale dal prossimo accesso. I tablet già entrati restano dentro.</source>
        <translation>Password changed: good from the next sign-in. Tablets that are signed in stay so.</translation>
    </message>
    <message>
        <source>Vale una volta, fino a %1</source>
        <translation>Good once, until %1</translation>
    </message>
    <message>
        <source>Nessun codice di questa persona vale più</source>
        <translation>No code of this person is good any more</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Tutte le persone</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Chi ha cambiato che cosa, e che ne è stato</source>
        <translation>Who changed what, and what became of it</translation>
    </message>
    <message>
        <source>Nessuna modifica</source>
        <translation>No changes</translation>
    </message>
    <message>
        <source>1 modifica</source>
        <translation>1 change</translation>
    </message>
    <message>
        <source>%1 modifiche</source>
        <translation>%1 changes</translation>
    </message>
    <message>
        <source>Ce ne sono di più vecchie: scegli i giorni, una persona o un cliente</source>
        <translation>There are older ones: choose days, a person or a client</translation>
    </message>
    <message>
        <source>La sede non conosce quel cliente, quella persona o quel giorno.</source>
        <translation>The office does not know that client, person or day.</translation>
    </message>
    <message>
        <source>Cliente</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Contatto</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Nota</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Visita</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Cosa da fare</source>
        <translation>Thing to do</translation>
    </message>
    <message>
        <source>Richiesta</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Ordine</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Riga d&apos;ordine</source>
        <translation>Order line</translation>
    </message>
    <message>
        <source>Sede del cliente</source>
        <translation>Client&apos;s location</translation>
    </message>
    <message>
        <source>Orari</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Segmento del cliente</source>
        <translation>Client&apos;s segment</translation>
    </message>
    <message>
        <source>Frequenza</source>
        <translation>Frequency</translation>
    </message>
    <message>
        <source>Promessa di pagamento</source>
        <translation>Promise of payment</translation>
    </message>
    <message>
        <source>Fattura</source>
        <translation>Invoice</translation>
    </message>
    <message>
        <source>Rata</source>
        <translation>Instalment</translation>
    </message>
    <message>
        <source>Pagamento</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>Assegnazione</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Segmento</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segmentazione</source>
        <translation>Segmentation</translation>
    </message>
    <message>
        <source>Prodotto</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Prezzo</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Listino</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Prezzo del cliente</source>
        <translation>Client&apos;s price</translation>
    </message>
    <message>
        <source>Contratto</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Strategia</source>
        <translation>Strategy</translation>
    </message>
    <message>
        <source>Cliente di una strategia</source>
        <translation>Client of a strategy</translation>
    </message>
    <message>
        <source>Obiettivo</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Giornata</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Assenza</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Decisione</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Impostazione</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Valutazione</source>
        <translation>Rating</translation>
    </message>
    <message>
        <source>Registrazione</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Non accettato</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Aspetta quello da cui dipende</source>
        <translation>Waits for what it depends on</translation>
    </message>
    <message>
        <source>Tenuto da parte</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>Vale un altro valore</source>
        <translation>Another value counts</translation>
    </message>
    <message>
        <source>Da decidere</source>
        <translation>To be decided</translation>
    </message>
    <message>
        <source>Accettato</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Tolto</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>da %1 a %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>La sede</source>
        <translation>The office</translation>
    </message>
    <message>
        <source>Persona sconosciuta</source>
        <translation>Unknown person</translation>
    </message>
    <message>
        <source>e altro ancora</source>
        <translation>and more</translation>
    </message>
</context>
<context>
    <name>FileImport</name>
    <message>
        <source>date come 2026-03-31</source>
        <translation>dates like 2026-03-31</translation>
    </message>
    <message>
        <source>date come 31/3/2026</source>
        <translation>dates like 31/3/2026</translation>
    </message>
    <message>
        <source>date come 31/3/2026 14:05</source>
        <translation>dates like 31/3/2026 14:05</translation>
    </message>
    <message>
        <source>date come 31.3.2026</source>
        <translation>dates like 31.3.2026</translation>
    </message>
    <message>
        <source>date come 3/31/2026</source>
        <translation>dates like 3/31/2026</translation>
    </message>
    <message>
        <source>1 riga</source>
        <translation>1 row</translation>
    </message>
    <message>
        <source>%1 righe</source>
        <translation>%1 rows</translation>
    </message>
    <message>
        <source>%1 nuovi · %2 cambiati · %3 già così</source>
        <translation>%1 new · %2 changed · %3 as before</translation>
    </message>
    <message>
        <source>non si legge</source>
        <translation>not read</translation>
    </message>
    <message>
        <source>colonna %1</source>
        <translation>column %1</translation>
    </message>
    <message>
        <source>letto come Latin-1</source>
        <translation>read as Latin-1</translation>
    </message>
    <message>
        <source>Manca la colonna per: %1</source>
        <translation>A column is missing for: %1</translation>
    </message>
    <message>
        <source>Importa senza le righe sbagliate</source>
        <translation>Import without the bad rows</translation>
    </message>
    <message>
        <source>Importa</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Importato: %1</source>
        <translation>Imported: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 riga sbagliata, qui sotto</source>
        <translation>1 bad row, below</translation>
    </message>
    <message>
        <source>%1 righe sbagliate, qui sotto</source>
        <translation>%1 bad rows, below</translation>
    </message>
    <message>
        <source>Arriva sui tablet alla prossima sincronizzazione</source>
        <translation>It reaches tablets at their next sync</translation>
    </message>
    <message>
        <source>Niente è ancora scritto: è solo un&apos;anteprima</source>
        <translation>Nothing is written yet: this is a preview</translation>
    </message>
    <message>
        <source>riga %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>e altre %1</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Non riesco a leggere %1: scegli un altro file.</source>
        <translation>Cannot read %1: choose another file.</translation>
    </message>
    <message>
        <source>%1 è più grande di 7 MB: dividilo, o importalo in sede con giro-server import.</source>
        <translation>%1 is larger than 7 MB: split it, or import it at the office with giro-server import.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Importa</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Il file</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>Che cosa contiene</source>
        <translation>What is in it</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Come sono scritte le date</source>
        <translation>How dates are written</translation>
    </message>
    <message>
        <source>Scegli un file CSV</source>
        <translation>Choose a CSV file</translation>
    </message>
    <message>
        <source>Scegli un altro file</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>La prima riga dice i nomi delle colonne. Un file con le stesse righe, importato un&apos;altra volta, non cambia niente.</source>
        <translation>The first line names the columns. A file with the same rows, imported again, changes nothing.</translation>
    </message>
    <message>
        <source>Le colonne</source>
        <translation>The columns</translation>
    </message>
    <message>
        <source>Che cosa cambia</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>La sede legge il file; intanto puoi fare altro</source>
        <translation>The office reads the file; go on with something else</translation>
    </message>
    <message>
        <source>Anteprima</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>File CSV (*.csv *.txt)</source>
        <translation>CSV files (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Tutti i file (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>senza prezzo</source>
        <translation>no price</translation>
    </message>
    <message>
        <source>Non si vende più</source>
        <translation>No longer sold</translation>
    </message>
    <message>
        <source>Sostituito da %1</source>
        <translation>Replaced by %1</translation>
    </message>
    <message>
        <source>i primi %1: scrivi per trovare gli altri</source>
        <translation>the first %1: type to find the others</translation>
    </message>
    <message>
        <source>1 prodotto</source>
        <translation>1 product</translation>
    </message>
    <message>
        <source>%1 prodotti</source>
        <translation>%1 products</translation>
    </message>
</context>
<context>
    <name>ProductView</name>
    <message>
        <source>Si vende</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>sì</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Prezzo base</source>
        <translation>Base price</translation>
    </message>
    <message>
        <source>IVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Unità</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Confezione</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Quantità minima</source>
        <translation>Least quantity</translation>
    </message>
    <message>
        <source>Si ordina a multipli di</source>
        <translation>Ordered in multiples of</translation>
    </message>
    <message>
        <source>Sostituito da</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>da %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>finito</source>
        <translation>over</translation>
    </message>
    <message>
        <source>Prezzo tolto: non era ancora cominciato</source>
        <translation>Price taken away: it had not begun</translation>
    </message>
    <message>
        <source>Prezzo finito da oggi</source>
        <translation>Price ended from today</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Codice</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>non si cambia più</source>
        <translation>never changes</translation>
    </message>
    <message>
        <source>Nome</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Categoria</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Unità</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>pz, kg, ct…</source>
        <translation>pcs, kg, boxes…</translation>
    </message>
    <message>
        <source>Confezione</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Quantità per confezione</source>
        <translation>Quantity in a pack</translation>
    </message>
    <message>
        <source>Quantità minima</source>
        <translation>Least quantity</translation>
    </message>
    <message>
        <source>Si ordina a multipli di</source>
        <translation>Ordered in multiples of</translation>
    </message>
    <message>
        <source>IVA</source>
        <translation>VAT</translation>
    </message>
    <message>
        <source>Prezzo base, in euro</source>
        <translation>Base price, in euro</translation>
    </message>
    <message>
        <source>vale dove nessun listino dice altro</source>
        <translation>holds where no list says otherwise</translation>
    </message>
    <message>
        <source>Si vende</source>
        <translation>Sold</translation>
    </message>
    <message>
        <source>Sostituito da</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>il codice di un altro prodotto</source>
        <translation>the code of another product</translation>
    </message>
    <message>
        <source>Scrivi un numero, al più con %1 decimali</source>
        <translation>Write a number with at most %1 decimals</translation>
    </message>
    <message>
        <source>È più di zero, o vuoto</source>
        <translation>It is above zero, or empty</translation>
    </message>
    <message>
        <source>Non è meno di zero</source>
        <translation>It is not below zero</translation>
    </message>
    <message>
        <source>Va da 0 a 100 %</source>
        <translation>From 0 to 100 %</translation>
    </message>
    <message>
        <source>Nuovo prodotto</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>nessuna</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Sì</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non più</source>
        <translation>No longer</translation>
    </message>
    <message>
        <source>Manca il codice</source>
        <translation>The code is missing</translation>
    </message>
    <message>
        <source>Manca il nome</source>
        <translation>The name is missing</translation>
    </message>
    <message>
        <source>Correggi i numeri</source>
        <translation>Correct the numbers</translation>
    </message>
    <message>
        <source>Prodotto salvato</source>
        <translation>Product saved</translation>
    </message>
</context>
<context>
    <name>PriceForm</name>
    <message>
        <source>Listino</source>
        <translation>Price list</translation>
    </message>
    <message>
        <source>Dal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Fino al, compreso</source>
        <translation>Until, included</translation>
    </message>
    <message>
        <source>vuoto: senza fine</source>
        <translation>empty: without end</translation>
    </message>
    <message>
        <source>Dalla quantità</source>
        <translation>From the quantity</translation>
    </message>
    <message>
        <source>vuoto: da qualsiasi quantità</source>
        <translation>empty: from any quantity</translation>
    </message>
    <message>
        <source>Prezzo, in euro</source>
        <translation>Price, in euro</translation>
    </message>
    <message>
        <source>vuoto: quello che varrebbe, con gli sconti qui sotto</source>
        <translation>empty: what would hold, with the discounts below</translation>
    </message>
    <message>
        <source>Sconto %</source>
        <translation>Discount %</translation>
    </message>
    <message>
        <source>Secondo sconto %</source>
        <translation>Second discount %</translation>
    </message>
    <message>
        <source>scegli</source>
        <translation>choose</translation>
    </message>
    <message>
        <source>Scegli il listino</source>
        <translation>Choose the list</translation>
    </message>
    <message>
        <source>Manca il giorno da cui vale</source>
        <translation>The first day is missing</translation>
    </message>
    <message>
        <source>Finirebbe prima di cominciare</source>
        <translation>It would end before it begins</translation>
    </message>
    <message>
        <source>Correggi i numeri</source>
        <translation>Correct the numbers</translation>
    </message>
    <message>
        <source>Scrivi un prezzo o uno sconto</source>
        <translation>Write a price or a discount</translation>
    </message>
    <message>
        <source>Prezzo salvato</source>
        <translation>Price saved</translation>
    </message>
</context>
<context>
    <name>ProductFormPage</name>
    <message>
        <source>Modifica prodotto</source>
        <translation>Edit product</translation>
    </message>
    <message>
        <source>Nuovo prodotto</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>Salva prodotto</source>
        <translation>Save product</translation>
    </message>
</context>
<context>
    <name>PriceFormPage</name>
    <message>
        <source>Prezzo di listino</source>
        <translation>List price</translation>
    </message>
    <message>
        <source>Salva prezzo</source>
        <translation>Save price</translation>
    </message>
</context>
<context>
    <name>ProductsPage</name>
    <message>
        <source>Prodotti e prezzi</source>
        <translation>Products and prices</translation>
    </message>
    <message>
        <source>Nuovo prodotto</source>
        <translation>New product</translation>
    </message>
    <message>
        <source>Nome, codice, categoria…</source>
        <translation>Name, code, category…</translation>
    </message>
    <message>
        <source>Nessun prodotto così</source>
        <translation>No product like that</translation>
    </message>
    <message>
        <source>Cerca un altro nome</source>
        <translation>Search for another name</translation>
    </message>
</context>
<context>
    <name>ProductPage</name>
    <message>
        <source>Modifica</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Che cosa è</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Nuovo prezzo</source>
        <translation>New price</translation>
    </message>
    <message>
        <source>Nessun listino ha un prezzo suo</source>
        <translation>No list has a price of its own</translation>
    </message>
    <message>
        <source>Vale il prezzo base</source>
        <translation>The base price holds</translation>
    </message>
    <message>
        <source>Termini questo prezzo?</source>
        <translation>End this price?</translation>
    </message>
    <message>
        <source>Togli questo prezzo?</source>
        <translation>Take this price away?</translation>
    </message>
    <message>
        <source>Gli ordini già presi tengono il loro.</source>
        <translation>Orders taken already keep theirs.</translation>
    </message>
    <message>
        <source>Termina</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Togli</source>
        <translation>Take away</translation>
    </message>
</context>
<context>
    <name>PriceRow</name>
    <message>
        <source>Termina</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Togli</source>
        <translation>Take away</translation>
    </message>
</context>
</TS>
