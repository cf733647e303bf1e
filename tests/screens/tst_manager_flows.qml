import QtQuick
import QtTest
import Giro.App
import Giro.Parts

// The manager's day.
FlowCase {
    name: "ManagerFlows"

    function test_theClientsBehindAShareOfCoverageAreTwoTapsAway() {
        begin("manager");
        hand.tap("Copertura");
        hand.tap(/^Classe A: /);
        tryVerify(() => hand.reads(/, classe A$/));
        report("the clients behind a share of coverage", 2);
    }

    function test_whatIfIsSeenBeforeItIsDecided() {
        begin("manager");
        const before = demo.count("visit_frequency", { reason: "deciso guardando la capacità" });
        hand.tap("Copertura");
        hand.tap("Capacità");
        hand.tap(/^Aggiungi Visite al mese/);
        tryVerify(() => hand.reads(/visite al mese, ora/));
        compare(demo.count("visit_frequency", { reason: "deciso guardando la capacità" }), before, "nothing is saved yet");
        hand.tap("Applica");
        tryVerify(() => demo.count("visit_frequency", { reason: "deciso guardando la capacità" }) > before);
        report("try other frequencies, then decide", 4);
    }

    function test_whereThereIsLittleRoomTheBadgeGivesUpItsWordsBeforeTheTitle() {
        begin("manager", Qt.size(600, 960));
        const badge = hand.items().find(item => item instanceof SyncBadge);
        const title = hand.items().find(item => item instanceof Text && item.Accessible.role === Accessible.Heading && /^Squadra/.test(item.text));
        verify(title.width >= title.implicitWidth, "the title is cut");
        verify(badge.compact);
        stage.window.width = 1280;
        tryVerify(() => !badge.compact);
        verify(title.width >= title.implicitWidth, "the title is cut");
    }

    function test_aHeldOrderIsReleased() {
        begin("manager");
        const before = demo.count("sales_order", { status: "held" });
        verify(before > 0);
        hand.tap("Ordini");
        hand.tap("Togli il fermo");
        tryVerify(() => demo.count("sales_order", { status: "held" }) === before - 1);
        report("release a held order", 3);
    }

    function test_aHeldOrderIsRejectedWithAReason() {
        begin("manager");
        const before = demo.count("sales_order", { status: "cancelled" });
        hand.tap("Ordini");
        hand.tap("Respingi con motivo");
        hand.tapOneOf(Chip, "a reason");
        hand.tap("Respingi");
        tryVerify(() => demo.count("sales_order", { status: "cancelled" }) === before + 1);
        report("reject a held order", 4);
    }

    function test_anAgentsDayIsOneTapAway() {
        begin("manager");
        hand.tap(/^Giulia Ferri/);
        tryVerify(() => hand.reads("Panificio Fratelli Moro"));
        report("open an agent's day", 1);
    }

    function test_aClientChangesAreaAfterItsEffectsAreRead() {
        begin("manager");
        hand.tap("Assegnazioni");
        hand.tap("Sposta un cliente");
        hand.pressField("Nome, città, codice…");
        hand.type("da nino");
        tryVerify(() => hand.buttons(/^Trattoria Da Nino/).length === 1);
        hand.tap(/^Trattoria Da Nino/);
        hand.tapOneOf(Chip, "an area");
        verify(hand.reads("Che cosa cambia"), "whose tablets change is said before");
        hand.tap("Sposta");
        tryVerify(() => hand.reads(/^Spostamento salvato/));
        report("move a client to another area", 6);
    }

    function test_aStrategyIsEndedFromTheList() {
        begin("manager");
        const before = demo.count("strategy", { ends_on: "2026-11-18" });
        hand.tap("Assegnazioni");
        hand.tap("Segmenti");
        hand.tap("Strategie");
        tryVerify(() => hand.reads(/spesi su/), 5000, "budget and cost of each");
        hand.tap("Termina oggi");
        tryVerify(() => demo.count("strategy", { ends_on: "2026-11-18" }) === before + 1);
        report("end a strategy", 4);
        hand.tap("Annulla");
        tryVerify(() => demo.count("strategy", { ends_on: "2026-11-18" }) === before);
    }

    function test_whatAStrategyDidIsTwoTapsAway() {
        begin("manager");
        hand.tap("Portafoglio");
        hand.tap("Strategie");
        tryVerify(() => hand.reads(/^(Non distinguibile dal caso|Effetto sul fatturato): |^Troppo pochi clienti/));
        report("what a strategy did", 2);
    }

    function test_anAgentsTargetsMonthByMonthAreTwoTapsAway() {
        begin("manager");
        hand.tap("Obiettivi");
        hand.tap(/^Giulia Ferri/);
        tryVerify(() => hand.reads("Giulia Ferri, mese per mese"));
        report("an agent's targets, month by month", 2);
    }

    function test_whoIsLostIsThreeTapsAway() {
        begin("manager");
        hand.tap("Portafoglio");
        hand.tap("Andamento");
        hand.tap(/^Persi, /);
        tryVerify(() => hand.reads(/^Persi, \d+$/));
        report("which clients are lost", 3);
    }

    function test_howSellingAndVisitingGoIsOneTapAway() {
        begin("manager");
        hand.tap("Portafoglio");
        for (const figure of ["Ordine medio", "Righe per ordine", "Visite con ordine", "Puntuali e completi", "Clienti rimasti"])
            tryVerify(() => hand.reads(figure), 5000, figure);
        report("how selling and visiting go", 1);
    }

    function test_aSegmentOfTheTurnoverIsOpened() {
        begin("manager");
        hand.tap("Portafoglio");
        hand.tap("Segmenti");
        hand.tap(/^Treviso e Venezia · /);
        tryVerify(() => hand.reads("Cambi di classe"), 5000, "the classes of that area");
        report("the classes of one area", 3);
    }

    function test_whoOwesForLongestIsTwoTapsAway() {
        begin("manager");
        hand.tap("Credito");
        hand.tap(/^oltre 90/);
        tryVerify(() => hand.reads(/^Clienti con oltre 90, \d+/));
        report("who owes for longest", 2);
    }

    // Upright the page scrolls, and the list is as high as all its rows: no more are made than are seen.
    function test_aLongListUprightIsMadeOfTheRowsInSight() {
        begin("manager", Qt.size(800, 1280));
        hand.tap("Credito");
        tryVerify(() => hand.reads(/^Clienti con scaduto, \d+/));
        stage.settle();
        const list = hand.items().find(item => item instanceof RowsInSight);
        const made = () => hand.items().filter(item => item instanceof RowBase && item.clientId);
        const seen = () => made().filter(row => hand.within(row));
        verify(list.count > 60, `${list.count} rows`);
        verify(seen().length > 0 && made().length < 20, `${made().length} of ${list.count} made`);
        const first = seen()[0].name, page = list.scrolledBy;
        page.contentY = page.contentHeight - page.height;
        tryVerify(() => seen().length > 2 && seen().every(row => row.name !== first), 5000, "others at the end");
        verify(made().length < 30, `${made().length} of ${list.count} made at the end`);
        const foot = row => row.mapToItem(page, 0, row.height).y;
        fuzzyCompare(Math.max(...seen().map(foot)), page.height, 24, "the last row ends where the page ends");
        page.contentY = 0;
        tryVerify(() => seen().some(row => row.name === first), 5000, "and the first again");
    }

    function test_theCreditOfOneAgentIsThreeTapsAway() {
        begin("manager");
        hand.tap("Credito");
        tryVerify(() => hand.reads(/^Clienti con scaduto, \d+/));
        const all = read(/^Clienti con scaduto, \d+/);
        hand.tap(/^Agente /);
        hand.tap("Giulia Ferri");
        tryVerify(() => hand.buttons(/^Agente Giulia Ferri$/).length === 1, 5000, "the filter says whose");
        tryVerify(() => read(/^Clienti con scaduto, \d+/) !== all, 5000, "fewer owe");
        report("what one agent's clients owe", 3);
        hand.tap(/^Agente Giulia Ferri$/);
        hand.tap("tutti");
        tryVerify(() => read(/^Clienti con scaduto, \d+/) === all, 5000, "and everybody's again");
    }

    function test_theCoverageOfOneAgentIsThreeTapsAway() {
        begin("manager");
        hand.tap("Copertura");
        tryVerify(() => hand.buttons(/^Classe A: /).length > 1, 5000, "everybody's");
        hand.tap(/^Agente /);
        hand.tap("Giulia Ferri");
        tryVerify(() => hand.buttons(/^Classe A: /).length === 1, 5000, "one agent's");
        verify(hand.buttons(/^Agente Giulia Ferri$/).length === 1, "the filter says whose");
        report("how one agent keeps to the frequencies", 3);
    }

    // The words of what is drawn and matches.
    function read(wanted: var): string {
        return hand.items().find(item => item instanceof Text && hand.matches(item.text, wanted))?.text ?? "";
    }

    function test_aSegmentChangesHands() {
        begin("manager");
        const before = demo.count("assignment", {});
        hand.tap("Assegnazioni");
        hand.tapOneOf(Chip, "somebody");
        hand.tap("Salva assegnazione");
        tryVerify(() => demo.count("assignment", {}) === before + 1);
        report("give a segment to somebody", 4);
    }

    function test_whoIsBeyondTheLimitGetsTheAdvisedOne() {
        begin("manager");
        const before = demo.count("client", { credit_status: "watch" });
        hand.tap("Credito");
        hand.tap(/^Oltre il fido, /);
        tryVerify(() => hand.reads(/^Scaduto o oltre il fido, \d+/));
        hand.tap(/esposizione .*Oltre il fido/);
        tryVerify(() => hand.reads(/^Rischio /), 5000, "how risky it is");
        hand.tap("Decidi il fido");
        hand.tap("Prendi il fido consigliato");
        hand.tap("Da seguire");
        hand.tap("Salva decisione");
        tryVerify(() => demo.count("client", { credit_status: "watch" }) === before + 1);
        report("give a client the limit that is advised", 7);
    }
}
