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

    function test_aPersonIsAddedAndGivenAnArea() {
        begin("admin");
        const people = demo.count("app_user", { role: "agent" });
        hand.tap("Sede");
        hand.tap(/^Persone/);
        hand.tap("Nuova persona");
        hand.pressField("Nome e cognome");
        hand.type("Nora Blu");
        hand.pressField("Accede come");
        hand.type("nora");
        hand.tap("Salva persona");
        report("add somebody who signs in", 6);
        tryVerify(() => demo.count("app_user", { role: "agent" }) === people + 1);
        tryVerify(() => hand.reads("Non segue zone"));
        verify(hand.buttons("Password o codice").length === 1, "they still need one");
        hand.tap("Dai una zona");
        tryVerify(() => hand.reads("Scegli la zona"), 5000, "nothing is given by guess");
    }

    function test_whoAdministersCannotShutThemselfOut() {
        begin("admin");
        hand.tap("Sede");
        hand.tap(/^Persone/);
        hand.tap(/^Amministrazione · /);
        hand.tap("Modifica");
        hand.tap("Non accede");
        tryVerify(() => hand.reads("A te non puoi toglierlo: può farlo un altro amministratore"));
        compare(hand.buttons("Salva persona").length, 0, "it cannot be saved");
    }

    function test_aFileOfClientsIsPreviewedAndImportedWithoutItsBadRow() {
        begin("admin");
        hand.tap("Sede");
        hand.tap(/^Importa/);
        hand.items().find(item => item.take).take(
            demo.file("clienti.csv", "Codice,Ragione sociale,Addetti\nZZ-1,Prova S.r.l.,3\nZZ-2,Prova due,tanti\n"));
        tryVerify(() => hand.reads("Le colonne"));
        tryVerify(() => hand.buttons("Anteprima").length === 1, 5000, "columns are proposed by their names");
        hand.tap("Anteprima");
        tryVerify(() => hand.reads("Addetti: «tanti» non è un numero"));
        hand.tap("Importa senza le righe sbagliate");
        tryVerify(() => hand.reads(/^Importato: 1 nuovi/));
        report("import a file that is chosen, with a preview", 4);
    }

    function test_whoIsAwayHasASubstituteForTheirDays() {
        begin("admin");
        const others = demo.count("assignment", {});
        hand.tap("Sede");
        hand.tap(/^Persone/);
        hand.tap(/^Giulia Ferri/);
        hand.tap("Sostituzione");
        hand.pick("Chi la sostituisce", "Davide Conte");
        hand.tap(/^Fino al, compreso/);
        hand.tap(/27 novembre 2026$/);
        tryVerify(() => hand.reads(/ in più; .* continua a vederli/), 5000, "what changes is said before it is saved");
        hand.tap("Salva sostituzione");
        tryVerify(() => demo.count("assignment", {}) > others);
        report("have somebody stand in for a person", 9);
    }

    function test_aProductGetsAPriceOfAList() {
        begin("admin");
        const prices = demo.count("price", {});
        hand.tap("Sede");
        hand.tap(/^Prodotti e prezzi/);
        hand.tap(/^Aceto balsamico/);
        hand.tap("Nuovo prezzo");
        hand.pick("Listino", "Horeca");
        hand.pressField("Prezzo, in euro");
        hand.type("12,5");
        hand.tap("Salva prezzo");
        tryVerify(() => demo.count("price", {}) === prices + 1);
        tryVerify(() => hand.reads(/12,50/), 5000, "the product's page shows it");
        report("give a product a price of a list", 8);
    }
}
