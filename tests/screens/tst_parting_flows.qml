import QtQuick
import QtTest

// A client goes to somebody else while something about it is being written.
FlowCase {
    name: "PartingFlows"

    function test_aVisitIsSavedThoughItsClientHasGoneMeanwhile() {
        begin("agent");
        const waiting = stage.app.sync.pending;
        hand.tap("Inizia visita");
        hand.tap("Da richiamare");
        const page = hand.items().find(item => item.clientId !== undefined && item.begin !== undefined);
        verify(demo.takeAway(page.clientId));
        tryVerify(() => hand.reads(/non è più su questo tablet/));
        verify(hand.buttons("Da richiamare").some(chip => chip.checked), "what was chosen stays");
        hand.tap("Ritardo di consegna");
        hand.tap("Salva visita");
        tryVerify(() => hand.reads(/la sede la riceve lo stesso/));
        verify(stage.app.sync.pending > waiting, "it waits for the office");
    }

    function test_anOrderIsSentAsItWasWhenItsClientHasGoneMeanwhile() {
        begin("agent");
        const waiting = stage.app.sync.pending;
        hand.tap("Nuovo ordine");
        hand.tap(/^Ripeti ordine/);
        const page = hand.items().find(item => item.propose !== undefined);
        tryVerify(() => page.order.savedText.length > 0);
        verify(demo.takeAway(page.clientId));
        tryVerify(() => hand.reads(/si può inviare com'è/));
        hand.tap("Rivedi e invia");
        hand.tap("Invia ordine");
        tryVerify(() => hand.reads(/^Ordine P-.* salvato/));
        verify(stage.app.sync.pending > waiting, "it waits for the office");
    }
}
