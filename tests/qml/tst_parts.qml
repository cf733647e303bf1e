import QtQuick
import QtTest
import GiroStyle
import Giro.Parts

// What controls and parts promise: quantities by their multiple, the right words for each state, the keyboard.
TestCase {
    id: test

    name: "Parts"
    when: windowShown
    width: 900
    height: 700
    visible: true

    SignalSpy { id: spy }

    function init() {
        failOnWarning(/.?/);
    }

    function spyOn(target: QtObject, signalName: string) {
        spy.target = null;
        spy.signalName = signalName;
        spy.target = target;
        spy.clear();
    }

    // Quantities

    Component {
        id: stepperMaker

        Stepper {
            id: own
            x: 20
            y: 20
            label: "Farina"
            onWanted: quantity => own.value = quantity
        }
    }

    function test_stepperGoesFromNothingToTheSmallestLegalQuantityAndBack() {
        const stepper = createTemporaryObject(stepperMaker, test, { value: 0, step: 6, minimum: 10 });
        mouseClick(stepper, stepper.width - 10, 24);
        compare(stepper.value, 12);
        mouseClick(stepper, stepper.width - 10, 24);
        compare(stepper.value, 18);
        mouseClick(stepper, 10, 24);
        mouseClick(stepper, 10, 24);
        compare(stepper.value, 0);
    }

    function test_stepperAsksAndTheOwnerDecides() {
        const stepper = createTemporaryObject(plainStepper, test);
        spyOn(stepper, "wanted");
        mouseClick(stepper, stepper.width - 10, 24);
        compare(spy.signalArguments[0][0], 3);
        compare(stepper.value, 2);
    }

    Component {
        id: plainStepper
        Stepper { value: 2 }
    }

    function test_stepperRepeatsWhileHeld() {
        const stepper = createTemporaryObject(stepperMaker, test, { value: 1 });
        mousePress(stepper, stepper.width - 10, 24);
        wait(900);
        mouseRelease(stepper, stepper.width - 10, 24);
        verify(stepper.value > 4, "only " + stepper.value);
    }

    function test_stepperStopsAtItsLargest() {
        const stepper = createTemporaryObject(stepperMaker, test, { value: 9, maximum: 10 });
        keyStepper(stepper, Qt.Key_Plus, 3);
        compare(stepper.value, 10);
    }

    function keyStepper(stepper: Item, key: int, times: int) {
        stepper.forceActiveFocus();
        for (let i = 0; i < times; ++i) keyClick(key);
    }

    function test_stepperListensToTheKeyboard() {
        const stepper = createTemporaryObject(stepperMaker, test, { value: 4, step: 2 });
        keyStepper(stepper, Qt.Key_Plus, 2);
        compare(stepper.value, 8);
        keyStepper(stepper, Qt.Key_Minus, 1);
        compare(stepper.value, 6);
    }

    // It is made when it is first wanted, and takes the keys when it is there.
    function openPad(stepper: Item) {
        mouseClick(stepper, stepper.width / 2, 24);
        tryVerify(() => isOver(stepper.Window.window.activeFocusItem), 5000, "no pad opens");
    }

    function isOver(item: Item): bool {
        for (let one = item; one; one = one.parent) if (String(one).startsWith("QQuickOverlay")) return true;
        return false;
    }

    function test_numberPadTakesALegalQuantity() {
        const stepper = createTemporaryObject(stepperMaker, test, { value: 6, step: 6 });
        openPad(stepper);
        keyClick("2");
        keyClick("4");
        keyClick(Qt.Key_Return);
        compare(stepper.value, 24);
    }

    function test_numberPadOffersTheNearestTwoInsteadOfARefusal() {
        const stepper = createTemporaryObject(stepperMaker, test, { value: 6, step: 6 });
        openPad(stepper);
        keyClick("2");
        keyClick("5");
        keyClick(Qt.Key_Return);
        compare(stepper.value, 6, "25 is not a multiple of 6");
        keyClick(Qt.Key_Escape);
        compare(Quantity.nearest(25, 6, 6), [24, 30]);
        compare(Quantity.nearest(7, 6, 12), [0, 12]);
        compare(Quantity.nearest(12, 6, 12), [12]);
        compare(Quantity.nearest(0, 6, 12), [0]);
        compare(Quantity.nearest(0.75, 0.25, 0.25), [0.75]);
    }

    // Words and states of synchronisation

    Component {
        id: badgeMaker
        SyncBadge {}
    }

    function test_badgeSaysWhatTheOfficeKnows_data(): var {
        return [
            { kind: "received", time: "14:05", first: "Tutto ricevuto dalla sede", second: "alle 14:05" },
            { kind: "offline", waiting: 5, time: "07:52", first: "Senza rete · 5 sul tablet", second: "ultimo contatto 07:52" },
            { kind: "waiting", waiting: 5, time: "38 s", first: "5 in attesa", second: "nuovo tentativo tra 38 s" },
            { kind: "sending", done: 9, total: 14, first: "In invio, 9 di 14", second: "" },
            { kind: "downloading", percent: 62, first: "Primo scarico, 62 %", second: "" },
            { kind: "review", review: 1, first: "1 da controllare", second: "tutto il resto è ricevuto" },
            { kind: "signin", waiting: 5, first: "Accedi di nuovo", second: "5 sul tablet, al sicuro" },
            { kind: "update", waiting: 5, first: "Aggiorna Giro", second: "5 sul tablet, al sicuro" },
            { kind: "full", waiting: 5, first: "Spazio esaurito", second: "5 sul tablet, al sicuro" },
            { kind: "silent", waiting: 2, time: "ieri 18:07", first: "Nessun contatto da ieri 18:07", second: "2 sul tablet" }
        ].map(row => Object.assign(row, { tag: row.kind }));
    }

    function test_badgeSaysWhatTheOfficeKnows(row: var) {
        const facts = Object.assign({}, row);
        ["tag", "first", "second"].forEach(key => delete facts[key]);
        const badge = createTemporaryObject(badgeMaker, test, facts);
        compare(badge.headline, row.first);
        compare(badge.detail, row.second);
        verify(badge.height >= 48);
        verify(!badge.hasReview, "nothing but the badge itself asks for a decision");
    }

    function test_badgeAppendsWhatWaitsForADecision() {
        const badge = createTemporaryObject(badgeMaker, test, { kind: "offline", waiting: 5, review: 2, time: "07:52" });
        verify(badge.hasReview);
        spyOn(badge, "reviewOpened");
        mouseClick(badge, badge.width - 20, 24);
        compare(spy.count, 1);
        spyOn(badge, "opened");
        mouseClick(badge, 30, 24);
        compare(spy.count, 1);
    }

    function test_theWordsFollowTheDevice() {
        Theme.computer = true;
        compare(SyncWords.itemState("saved"), "Salvato sul computer");
        Theme.computer = false;
        compare(SyncWords.itemState("saved"), "Salvato sul tablet");
    }

    // Keyboard and readers

    Component {
        id: formMaker

        Column {
            spacing: 8
            Button { objectName: "first"; text: "Salva visita" }
            ToolButton { objectName: "second"; glyph: Icons.call; text: "Chiama" }
            TextField { objectName: "third"; label: "Nota" }
            CheckBox { objectName: "fourth"; text: "Con foto" }
        }
    }

    function test_tabWalksThroughControlsWithAVisibleRing() {
        const form = createTemporaryObject(formMaker, test);
        form.children[0].forceActiveFocus(Qt.TabFocusReason);
        for (const name of ["first", "second", "third", "fourth"]) {
            const item = test.Window.window.activeFocusItem;
            compare(item.objectName, name);
            if (name !== "third") verify(item.visualFocus, name);
            keyClick(Qt.Key_Tab);
        }
    }

    function test_enterAndSpaceAct() {
        const form = createTemporaryObject(formMaker, test);
        spyOn(form.children[0], "clicked");
        form.children[0].forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(spy.count, 1);
        compare(form.children[0].Accessible.name, "Salva visita");
        compare(form.children[0].Accessible.role, Accessible.Button);
        compare(form.children[1].Accessible.name, "Chiama");
    }

    Component {
        id: chipsMaker
        ChoiceChips {
            choices: [{ key: "a", text: "Ordine preso" }, { key: "b", text: "Nessun ordine" }]
            current: "a"
        }
    }

    function test_chipsShowTheOwnersChoiceNotTheClick() {
        const chips = createTemporaryObject(chipsMaker, test);
        spyOn(chips, "toggled");
        mouseClick(chips.children[1]);
        compare(spy.signalArguments[0][0], "b");
        verify(!chips.children[1].checked);
        chips.current = "b";
        verify(chips.children[1].checked);
        verify(!chips.children[0].checked);
    }

    Component {
        id: comboMaker
        ComboBox { lead: "Base"; model: ["Ordini", "Fatture"] }
    }

    function test_comboBoxOpensAndPicks() {
        const combo = createTemporaryObject(comboMaker, test);
        mouseClick(combo);
        tryCompare(combo.popup, "opened", true);
        mouseClick(combo.popup.contentItem, 40, 24 + 48);
        compare(combo.displayText, "Fatture");
    }

    Component {
        id: menuMaker
        Menu {
            MenuItem { text: "Chiama" }
            MenuItem { text: "Scrivi"; glyph: Icons.mail }
        }
    }

    function test_menuOpensAndTriggers() {
        const menu = createTemporaryObject(menuMaker, test);
        menu.popup(test, 20, 20);
        tryCompare(menu, "opened", true);
        spyOn(menu.itemAt(1), "triggered");
        mouseClick(menu.itemAt(1));
        compare(spy.count, 1);
    }

    Component {
        id: pickerMaker
        DatePicker {
            today: new Date(2026, 10, 19)
            chosen: new Date(2026, 10, 19)
            earliest: new Date(2026, 10, 18)
        }
    }

    function test_datePickerMovesByKeyboardAndKeepsItsLimit() {
        const picker = createTemporaryObject(pickerMaker, test);
        picker.open();
        tryCompare(picker, "opened", true);
        spyOn(picker, "picked");
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Return);
        compare(spy.count, 0, "12 November is before the limit");
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Return);
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0].getDate(), 27);
    }

    Component {
        id: snackMaker
        Snackbar {}
    }

    function test_snackbarOffersOneWayBackAndGoes() {
        const bar = createTemporaryObject(snackMaker, test);
        spyOn(bar, "acted");
        bar.show("Visita salvata sul tablet", Icons.tablet, "Annulla");
        tryCompare(bar, "opacity", 1);
        mouseClick(bar, bar.width - 40, 28);
        compare(spy.count, 1);
        tryCompare(bar, "visible", false);
    }

    function test_reducedMotionMakesEveryDurationZero() {
        Theme.reduceMotion = true;
        compare([Theme.press, Theme.change, Theme.pane, Theme.sheet, Theme.snackIn], [0, 0, 0, 0, 0]);
        Theme.reduceMotion = false;
        verify(Theme.pane > 0);
    }
}
