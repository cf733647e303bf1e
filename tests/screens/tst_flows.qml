import QtQuick
import QtTest
import Giro.App
import Giro.Parts

// The agent's day.
FlowCase {
    name: "Flows"

    function test_aVisitIsLoggedInFiveTapsOrLess() {
        begin("agent");
        const before = demo.count("visit", { status: "done" });
        const waiting = stage.app.sync.pending;
        hand.tap("Inizia visita");
        hand.tap("Informazioni");
        hand.tap("Salva visita");
        report("log a visit", 5);
        tryVerify(() => demo.count("visit", { status: "done" }) === before + 1);
        verify(stage.app.sync.pending > waiting, "it waits for the office");
        tryVerify(() => hand.reads(/^4 fatte/), 5000, "the plan has moved on");
        verify(hand.reads(/Visita salvata/), "the screen says so");
    }

    function test_aVisitSavedByMistakeIsTakenBack() {
        begin("agent");
        const before = demo.count("visit", { status: "done" });
        hand.tap("Inizia visita");
        hand.tap("Informazioni");
        hand.tap("Salva visita");
        tryVerify(() => demo.count("visit", { status: "done" }) === before + 1);
        hand.tap("Annulla");
        tryVerify(() => demo.count("visit", { status: "done" }) === before);
    }

    function test_aVisitInProgressSurvivesAKill() {
        begin("agent");
        hand.tap("Inizia visita");
        hand.tap("Da richiamare");
        hand.tap("Chiede uno sconto");
        wait(300);
        stage.kill();
        hand.tap("Continua la visita");
        verify(hand.buttons("Da richiamare").some(chip => chip.checked), "the outcome is still chosen");
        verify(hand.items().some(item => item.text === "Chiede uno sconto. " || /^Chiede uno sconto/.test(item.text ?? "")));
        hand.tap("Salva visita");
        tryVerify(() => demo.count("visit", { outcome: "callback", status: "done", planned_on: "2026-11-19" }) >= 1);
    }

    function test_aPinClosesTheScreensAndOpensThemWhereTheyWere() {
        begin("agent");
        hand.tap("Clienti");
        hand.tap(/^Profilo|^Giulia/);
        hand.tap("Sicurezza");
        hand.pressField("PIN nuovo");
        hand.type("2580");
        hand.pressField("PIN nuovo, un'altra volta");
        hand.type("2580");
        hand.tap("Attiva il blocco");
        hand.tap("Blocca adesso");
        tryVerify(() => hand.reads("Giro è bloccato"));
        verify(!hand.reads("Clienti"), "nothing else is drawn");
        hand.type("1357");
        hand.tap("Sblocca");
        tryVerify(() => hand.reads("PIN sbagliato."));
        stage.kill();
        verify(hand.reads("Giro è bloccato"), "after a kill, too");
        for (const digit of "2580") hand.tap(digit);
        hand.tap("Sblocca");
        tryVerify(() => hand.buttons("Clienti").length > 0);
    }

    function test_theLastOrderIsRepeatedInSixTapsOrLess() {
        begin("agent");
        const before = demo.count("sales_order", { status: "submitted" });
        hand.tap("Nuovo ordine");
        hand.tap(/^Ripeti ordine/);
        hand.tap("Rivedi e invia");
        hand.tap("Invia ordine");
        report("repeat the last order, from the day plan", 6);
        tryVerify(() => demo.count("sales_order", { status: "submitted" }) === before + 1);
    }

    function test_theLastOrderIsRepeatedFromTheClientList() {
        begin("agent");
        const before = demo.count("sales_order", { status: "submitted" });
        hand.tap("Clienti");
        hand.tap("Ripeti ultimo");
        hand.tap("Rivedi e invia");
        hand.tap("Invia ordine");
        report("repeat the last order, from the clients", 6);
        tryVerify(() => demo.count("sales_order", { status: "submitted" }) === before + 1);
    }

    function test_theDateOfTheLastOrderIsFoundInTwoTapsOrLess() {
        begin("agent");
        const name = "Trattoria Da Nino";
        const on = demo.lastOrderOn(demo.clientNamed(name));
        verify(on.length > 0);
        hand.tap("Clienti");
        hand.pressField("Nome, città, codice, telefono…");
        hand.type("da nino");
        tryVerify(() => hand.buttons(new RegExp("^" + name)).length === 1, 5000, name + " is in the list");
        const row = hand.buttons(new RegExp("^" + name))[0];
        verify(row.Accessible.name.includes(Format.day(on)), row.Accessible.name + " says " + Format.day(on));
        report("find the date of the last order, in the list", 2);
        begin("agent");
        hand.tap(new RegExp(name));
        verify(hand.reads(Format.day(on)), "the card says it");
        report("find the date of the last order, on the card", 2);
    }

    function test_theCardShowsTheOrdersOfTheClientThatIsChosen() {
        begin("agent");
        const name = "Osteria Al Portego";
        const on = Format.day(demo.lastOrderOn(demo.clientNamed(name)));
        hand.tap("Clienti");
        hand.shortcut(Qt.Key_F);
        hand.type("portego");
        hand.tap(new RegExp("^" + name));
        const said = () => hand.items().filter(item => item instanceof Text && item.text === on).length;
        tryVerify(() => said() === 3, 5000, "in the list, in the facts, and first of the last orders: " + on);
    }

    function test_theCardThatLiesReadyIsOfWhomeverIsTapped() {
        begin("agent");
        const nav = hand.items().find(item => item.spare !== undefined);
        for (const name of ["Ingross Trevisana", "Pasticceria Dolce Sile"]) {
            tryVerify(() => nav.spare !== null, 20000, "a card lies ready");
            const ready = nav.spare;
            hand.tap(new RegExp("^Visita a " + name));
            compare(nav.screen, ready);
            verify(hand.reads(new RegExp("^" + name)), "the card says " + name);
            hand.tap("Indietro");
        }
    }

    function test_aContactIsAddedWithItsConsent() {
        begin("agent");
        const before = demo.count("contact", { consent: 1 });
        hand.tap("Clienti");
        hand.tap("Contatti");
        hand.tap("Nuovo contatto");
        hand.pressField("Nome e cognome");
        hand.type("Anna Zorzi");
        hand.tap("Sì");
        hand.tap("Salva contatto");
        report("add a contact with consent", 6);
        tryVerify(() => demo.count("contact", { consent: 1 }) === before + 1);
    }

    function test_whoDecidesIsFoundAcrossClients() {
        begin("agent");
        hand.tap("Clienti");
        hand.tap("Cerca contatti");
        hand.tap("Solo chi decide");
        tryVerify(() => hand.reads(/^\d+ contatti di \d+ clienti/));
        report("find who decides, across clients", 3);
    }

    function test_aClientIsFoundByTyping() {
        begin("agent");
        hand.tap("Clienti");
        hand.shortcut(Qt.Key_F);
        hand.type("villa let");
        tryVerify(() => hand.buttons(/^Hotel Villa Letizia/).length === 1);
        report("search a client", 1);
    }

    function test_aSearchIsNotLostWhileTheListIsBeingMade() {
        begin("agent");
        hand.touch("Clienti");
        hand.shortcut(Qt.Key_F);
        hand.type("villa let");
        tryVerify(() => hand.buttons(/^Hotel Villa Letizia/).length === 1);
    }

    function test_anOrderIsTakenFromTheCatalogue() {
        begin("agent");
        hand.tap("Nuovo ordine");
        hand.tap(/^Catalogo/);
        wait(300);  // the usual ones make room
        mouseClick(hand.first(() => hand.buttons(/^Aggiungi /), "a product"));
        ++hand.taps;
        hand.tap("Rivedi e invia");
        hand.tap("Tieni come bozza");
        tryVerify(() => demo.count("sales_order", { status: "draft" }) >= 1);
        report("a draft with a product of the catalogue", 5);
    }

    function test_whatIsBoughtTogetherIsAddedFromTheSuggestions() {
        begin("agent");
        const before = demo.count("order_line", {});
        hand.tap("Nuovo ordine");
        hand.tap(/^Ripeti ordine/);
        hand.tap(/^Suggeriti/);
        verify(hand.reads(/^comprato insieme a|^lo comprano|^strategia|^con .* costa|^prima lo prendeva/), "it says why");
        mouseClick(hand.first(() => hand.buttons(/^Aggiungi /), "a suggestion"));  // its row goes at once
        ++hand.taps;
        stage.settle();
        hand.tap("Rivedi e invia");
        hand.tap("Tieni come bozza");
        report("take a suggestion", 6);
        tryVerify(() => demo.count("order_line", {}) > before);
    }

    function test_aFreeGoodGoesAlong() {
        begin("agent");
        const before = demo.count("order_line", { kind: "free" });
        hand.tap("Nuovo ordine");
        hand.tap(/^Ripeti ordine/);
        hand.tap(/listino Horeca/);
        verify(hand.reads(/^Da dove viene il prezzo/), "the line says where its price comes from");
        hand.tap("Aggiungi omaggio");
        hand.tap("Rivedi e invia");
        hand.tap("Tieni come bozza");
        report("a free good along with the order", 7);
        tryVerify(() => demo.count("order_line", { kind: "free" }) === before + 1);
    }

    function test_aStopIsSkippedWithItsReason() {
        begin("agent");
        const before = demo.count("visit", { status: "skipped" });
        hand.tap("Salta");
        hand.tap("Non ho fatto in tempo");
        tryVerify(() => demo.count("visit", { status: "skipped" }) === before + 1);
        report("skip a stop", 2);
    }

    function test_stopsChangePlaces() {
        begin("agent");
        hand.tap("Riordina");
        hand.tap("Prima: Pasticceria Dolce Sile");
        tryVerify(() => {
            const at = name => hand.buttons(new RegExp("^Visita a " + name))[0]?.mapToItem(null, 0, 0).y ?? 0;
            return at("Pasticceria Dolce Sile") < at("Ingross Trevisana");
        });
    }

    function test_aStopIsDraggedToAnotherPlace() {
        begin("agent");
        hand.tap("Riordina");
        const at = name => hand.buttons(new RegExp("^Visita a " + name))[0]?.mapToItem(null, 0, 0).y ?? 0;
        const row = at("Pasticceria Dolce Sile");
        const grip = hand.items().find(item => item instanceof DragGrip && Math.abs(item.mapToItem(null, 0, 0).y - row) < 40);
        const from = grip.mapToItem(stage.root, grip.width / 2, grip.height / 2);
        const up = row - at("Ingross Trevisana");
        mousePress(stage.root, from.x, from.y);
        for (let step = 1; step <= 8; ++step) mouseMove(stage.root, from.x, from.y - up * step / 8);
        mouseRelease(stage.root, from.x, from.y - up);
        tryVerify(() => at("Pasticceria Dolce Sile") < at("Ingross Trevisana"));
    }

    function test_anyClientJoinsTheRoundByItsName() {
        begin("agent");
        const before = demo.count("visit", { status: "planned" });
        hand.tap("Aggiungi tappa");
        hand.pressField("Un altro cliente: nome, città, codice…");
        hand.type("laguna");
        hand.tap(/^Bar Laguna/);
        tryVerify(() => demo.count("visit", { status: "planned" }) === before + 1);
        report("add any client to the round", 3);
    }

    function test_aProspectIsWrittenDownOffline() {
        begin("agent");
        hand.tap("Clienti");
        hand.tap("Nuovo cliente");
        hand.pressField("Ragione sociale");
        hand.type("Osteria Nuova");
        hand.tap("Salva cliente");
        tryVerify(() => demo.clientNamed("Osteria Nuova").length > 0);
    }

    function test_theDayIsClosed() {
        begin("agent");
        hand.tap("Chiudi giornata");
        hand.tap("Chiudi giornata");
        tryVerify(() => hand.reads(/^Chiusa alle/));
        report("close the day", 3);
    }

    function test_aDayToComeIsLookedAtAndItsRoundAccepted() {
        begin("agent");
        const before = demo.count("visit", { planned_on: "2026-11-25", status: "planned" });
        hand.tap(/^Un altro giorno/);
        hand.tap("mercoledì 25 novembre 2026");
        hand.tap("Accetta il giro");
        tryVerify(() => demo.count("visit", { planned_on: "2026-11-25", status: "planned" }) > before);
        tryVerify(() => hand.reads(/Giro accettato/));
        report("accept the round of a day to come", 3);
    }

    function test_somethingToDoIsWritten() {
        begin("agent");
        wake();
        hand.tap(/^Tutte, /);
        hand.tap("Nuova");
        hand.type("Portare il campionario");
        hand.tap("Salva");
        tryVerify(() => demo.count("task", { title: "Portare il campionario", status: "open" }) === 1);
        report("write something to do", 3);
    }

    function test_aComplaintIsAnswered() {
        begin("agent");
        wake();
        const before = demo.count("request", { status: "answered" });
        hand.tap(/^Tutte, /);
        hand.tap(/^Reclami/);
        hand.tap(/^Rispondi: /);
        hand.type("Nota di credito in arrivo");
        hand.tap("Salva la risposta");
        tryVerify(() => demo.count("request", { status: "answered" }) === before + 1);
        report("answer a complaint", 4);
    }

    function test_aRequestIsWrittenAndAnsweredOnTheCard() {
        begin("agent");
        wake();
        const before = demo.count("request", { status: "answered" });
        hand.tap("Clienti");
        hand.tap(/^Richieste/);
        hand.pressField("Che cosa chiede");
        hand.type("Un listino aggiornato");
        hand.tap("Aggiungi");
        hand.tap("Rispondi: Un listino aggiornato");
        hand.type("Mandato per e-mail");
        hand.tap("Salva la risposta");
        tryVerify(() => demo.count("request", { status: "answered" }) === before + 1);
        report("write a request on the card and answer it", 6);
    }

    function test_whatIsToBeKnownOfAClientLeadsThere() {
        begin("agent");
        wake();
        hand.tap("Clienti");
        hand.tap(/^Richieste/);
        hand.pressField("Che cosa chiede");
        hand.type("Un listino aggiornato");
        hand.tap("Aggiungi");
        hand.tap("Riepilogo");
        hand.tap(/^Un listino aggiornato/);
        tryVerify(() => hand.buttons("Rispondi: Un listino aggiornato").length === 1, 5000, "where it is answered");
        hand.tap("Riepilogo");
        hand.tap(/^Olio nuovo/);
        tryVerify(() => hand.buttons("Dati").some(tab => tab.checked), 5000, "a strategy stands in the data");
    }

    function test_aClientIsVisitedMoreOftenFromNowOn() {
        begin("agent");
        wake();
        const before = demo.count("visit_frequency", { reason: "apre un altro locale" });
        hand.tap("Clienti");
        hand.tap("Visite");
        hand.tap("Cambia ogni quanto si visita");
        hand.type("4");
        hand.pressField("Perché");
        hand.type("apre un altro locale");
        hand.tap("Salva");
        tryVerify(() => demo.count("visit_frequency", { reason: "apre un altro locale" }) === before + 1);
        report("visit a client more often", 5);
    }

    function test_moneyTakenInIsNoted() {
        begin("agent");
        const before = demo.count("payment", { status: "collected" });
        hand.tap("Clienti");
        hand.tap("Crediti");
        hand.tap("Registra incasso");
        hand.pressField("Quanto, in euro");
        hand.type("125,50");
        hand.tap("Salva incasso");
        tryVerify(() => demo.count("payment", { status: "collected" }) === before + 1);
        tryVerify(() => hand.reads("Incassi che la sede deve confermare"));
        report("note money taken in", 5);
    }
}
