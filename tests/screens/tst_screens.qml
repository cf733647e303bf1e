pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import GiroStyle
import Giro.Parts
import "../qml"

// Every screen of every person, in every size and language, light and dark: nothing overlaps or is lost, only names of clients
// and products are cut, every target is as large as a finger and has a name, every word stands out from what is behind it.
// Left out, to save minutes: English where there is most room, and in the dark, where colours are those of Italian.
TestCase {
    id: test

    name: "Screens"
    when: windowShown
    width: 800
    height: 600
    visible: true

    Judge { id: judge }
    Looker { id: looker }
    Stage { id: stage; test: test }
    Hand { id: hand; test: test; stage: stage }

    function cleanup() {
        stage.close();
        Theme.mode = "light";
    }

    function test_screens_data(): var {
        const rows = [];
        for (const size of ["600x960", "800x1280", "840x1100", "1024x768", "1280x800", "1920x1080"]) {
            // What a manager compares is not made for seven inches.
            const roles = size === "600x960" ? ["agent"] : ["agent", "manager", ""];
            for (const language of ["800x1280", "1280x800"].includes(size) ? ["it", "en"] : ["it"])
                for (const role of roles)
                    rows.push({ tag: `${role || "nobody"} ${size} ${language}`, role: role, language: language,
                                width: Number(size.split("x")[0]), height: Number(size.split("x")[1]) });
        }
        // An administrator has a manager's screens, and those behind one place more.
        for (const language of ["it", "en"])
            rows.push({ tag: `admin 1280x800 ${language}`, role: "admin", language: language, only: "office", width: 1280, height: 800 });
        return rows;
    }

    function judged(root: Item, screen: string): var {
        grabImage(root);  // what waits to be laid out is laid out
        const words = { overlaps: judge.overlaps(root), lost: judge.lost(root), cut: judge.elided(root, demo.isName),
                        small: looker.smallTargets(root), nameless: looker.nameless(root), garbled: judge.garbled(root) };
        for (const mode of stage.app.language === "it" ? ["light", "dark"] : ["light"]) {
            stage.app.theme = mode;
            test.wait(1);
            words[mode] = judge.faint(root, grabImage(root));
        }
        stage.app.theme = "light";
        const found = [];
        for (const kind in words) words[kind].forEach(one => found.push(`${screen}: ${kind}: ${one}`));
        return found;
    }

    function passes(found: var) {
        found.forEach(one => console.warn(one));
        compare(found.length, 0, "defects, listed above");
    }

    function test_screens(row: var) {
        stage.room = Qt.size(row.width, row.height);
        stage.open(row.role);
        stage.app.language = row.language;
        let found = [];
        for (const screen of row.only ? stage.window.screensOf(row.only) : stage.window.screens) {
            stage.window.show(screen);
            stage.settle();
            found = found.concat(judged(stage.window.contentItem, screen));
            if (screen === "client") found = found.concat(tabsJudged());
        }
        passes(found);
    }

    // Everything behind the tabs of a client's card.
    function tabsJudged(): var {
        let found = [];
        const count = tabs().length;
        verify(count >= 8);
        for (let i = 1; i < count; ++i) {
            const name = tabs()[i].text;
            tabs()[i].clicked();
            stage.settle();
            found = found.concat(judged(stage.window.contentItem, "client, " + name));
        }
        return found;
    }

    function tabs(): var {
        return looker.all(stage.window.contentItem).filter(item => item instanceof TabButton);
    }

    // ---- what opens over the screens
    function test_sheets_data(): var {
        const sheets = [
            { tag: "other stops", role: "agent", taps: ["Aggiungi tappa"] },
            { tag: "skip a stop", role: "agent", taps: ["Salta"] },
            { tag: "something new to do", role: "agent", taps: [/^Tutte, /, "Nuova"] },
            { tag: "the clients behind a share", role: "manager", taps: ["Copertura", /^Classe A: /], more: true },
            { tag: "a day for the next visit", role: "agent", taps: ["Inizia visita", "Altro giorno"] },
            { tag: "the order, reviewed", role: "agent", taps: ["Nuovo ordine", /^Ripeti ordine/, "Rivedi e invia"] },
            { tag: "where a price comes from", role: "agent", taps: ["Nuovo ordine", /^Ripeti ordine/, /listino Horeca/] },
            { tag: "who is signed in", role: "agent", taps: [/^Profilo di/] },
            { tag: "a figure explained", role: "agent", taps: ["Numeri", /^Che cosa significa: Fatturato dei tuoi/] },
            { tag: "reject an order", role: "manager", taps: ["Ordini", "Respingi con motivo"], wide: true },
            { tag: "what is done to a tablet", role: "admin", taps: ["Sede", /^Tablet/, /^Giulia Ferri/], more: true },
            { tag: "a tablet is erased", role: "admin", taps: ["Sede", /^Tablet/, /^Giulia Ferri/, "Svuota il tablet"], more: true },
            { tag: "a code for a tablet", role: "admin", taps: ["Sede", /^Tablet/, /^Giulia Ferri/, "Codice per il tablet", "Crea il codice"], more: true, told: /^Vale una volta/ },
            { tag: "end an assignment", role: "manager", taps: ["Assegnazioni", "Termina"], wide: true }
        ];
        const rows = [];
        for (const size of [[800, 1280], [1280, 800], [1920, 1080]])
            for (const sheet of sheets)
                if (!sheet.wide || size[0] >= Theme.narrow)
                    rows.push(Object.assign({ width: size[0], height: size[1] }, sheet, { tag: sheet.tag + " " + size.join("x") }));
        return rows;
    }

    function test_sheets(row: var) {
        stage.room = Qt.size(row.width, row.height);
        stage.open(row.role);
        if (row.more && row.width < Theme.narrow) hand.tap("Altro");  // not in the bar
        row.taps.forEach(words => hand.tap(words));
        if (row.told) tryVerify(() => hand.reads(row.told));
        wait(50);
        const over = looker.all(stage.root).find(item => String(item).startsWith("QQuickOverlay"));
        verify(over, "something has opened");
        passes(judged(over, row.tag));
    }

    function test_stopsBeingReordered() {
        stage.room = Qt.size(800, 1280);
        stage.open("agent");
        hand.tap("Riordina");
        passes(judged(stage.window.contentItem, "reordering"));
    }

    // ---- the judge sees what is wrong
    Component {
        id: bad

        Rectangle {
            width: 800
            height: 600
            color: Theme.ground

            Label { id: one; x: 20; y: 20; text: "Una parola" }
            Label { x: 60; y: 26; text: "sopra un'altra" }
            Label { x: 20; y: 80; width: 60; elide: Text.ElideRight; text: "Una frase che non ci sta" }
            Label { x: 780; y: 120; text: "fuori dalla finestra" }
            Item {
                x: 20
                y: 160
                width: 60
                height: 20
                clip: true

                Label { text: "tagliata da ciò che la tiene" }
            }
            Button { x: 20; y: 220; width: 40; height: 40; text: "" }
            Button { x: 200; y: 220; width: 160; text: "Uno" }
            Button { x: 300; y: 230; width: 160; text: "Due" }
            Label { x: 20; y: 320; text: "appena visibile"; color: Theme.line }
            Label { x: 20; y: 400; text: "Ordine di %1" }
        }
    }

    function test_theJudgeSeesEveryFault() {
        const page = createTemporaryObject(bad, test);
        waitForRendering(page);
        verify(judge.overlaps(page).some(one => one.includes("Una parola") && one.includes("sopra")));
        verify(judge.overlaps(page).some(one => one.includes("Uno") && one.includes("Due")));
        verify(judge.elided(page, () => false).some(one => one.includes("Una frase")));
        verify(!judge.elided(page, text => text.startsWith("Una frase")).some(one => one.includes("Una frase")));
        verify(judge.lost(page).some(one => one.includes("fuori")));
        verify(judge.lost(page).some(one => one.includes("tagliata")));
        compare(looker.smallTargets(page).length, 1);
        compare(looker.nameless(page).length, 1);
        verify(judge.garbled(page).some(one => one.includes("%1")));
        const faint = judge.faint(page, grabImage(page));
        verify(faint.some(one => one.includes("appena")));
        verify(!faint.some(one => one.includes("Una parola")));
    }

    function test_theJudgeLeavesAGoodPageAlone() {
        const page = createTemporaryObject(good, test);
        waitForRendering(page);
        compare(judge.overlaps(page), []);
        compare(judge.lost(page), []);
        compare(judge.elided(page, () => false), []);
        compare(looker.smallTargets(page), []);
        compare(judge.faint(page, grabImage(page)), []);
    }

    Component {
        id: good

        Rectangle {
            width: 800
            height: 600
            color: Theme.ground

            Label { x: 20; y: 20; text: "Una parola" }
            Label { x: 20; y: 44; text: "e un'altra sotto" }
            Button { x: 20; y: 80; text: "Uno" }
            Flickable {
                x: 20
                y: 160
                width: 100
                height: 50
                contentWidth: words.width
                contentHeight: 50
                clip: true

                Label { id: words; text: "una riga che scorre di lato" }
            }
        }
    }
}
