import QtQuick
import QtTest
import Giro.App
import Giro.Parts

// The administrator's day: what is done at the office, asked and answered while its server is there.
FlowCase {
    name: "AdminFlows"

    function test_aTabletIsOrderedToBeErasedAndTheOrderTakenBack() {
        begin("admin");
        hand.tap("Sede");
        hand.tap(/^Tablet/);
        hand.tap(/^Giulia Ferri/);
        hand.tap("Svuota il tablet");
        hand.tap("Svuota il tablet");
        tryVerify(() => hand.reads("Da svuotare al prossimo contatto"));
        report("order a tablet to be erased", 5);
        stage.settle();
        hand.tap(/^Giulia Ferri/);
        hand.tap("Ritira l'ordine di svuotare");
        hand.tap("Ritira l'ordine");
        tryVerify(() => !hand.reads("Da svuotare al prossimo contatto"));
    }

    function test_aPersonIsLetInByACodeAndItsQr() {
        begin("admin");
        hand.tap("Sede");
        hand.tap(/^Tablet/);
        hand.tap(/^Giulia Ferri/);
        hand.tap("Codice per il tablet");
        hand.tap("Crea il codice");
        tryVerify(() => hand.reads(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/));
        verify(hand.reads(/^Vale una volta, fino a /));
        report("give a person a code for a tablet", 5);
    }

    function test_theTrailSaysWhoChangedWhat() {
        begin("admin");
        hand.tap("Sede");
        hand.tap(/^Registro/);
        tryVerify(() => hand.reads(/^\d+ modific/));
        tryVerify(() => hand.reads("Accettato"), 5000, "what became of it");
        report("who changed what", 2);
    }
}
