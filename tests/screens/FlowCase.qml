import QtQuick
import QtTest

// What people do all day, with one finger, on the real view models and a real replica; how many taps each takes.
TestCase {
    id: test

    readonly property Stage stage: Stage { test: test }
    readonly property Hand hand: Hand { test: test; stage: test.stage }

    when: windowShown
    visible: true

    function cleanup() {
        stage.close();
    }

    function begin(role: string, room = Qt.size(1280, 800)) {
        stage.room = room;
        stage.open(role);
        hand.taps = 0;
    }

    // Keys go to a dialog only in the window that is active.
    function wake() {
        verify(demo.press(stage.window, Qt.Key_Shift, Qt.NoModifier), "the window does not become the active one");
    }

    function report(what: string, most: int) {
        console.info(`${what}: ${hand.taps} taps (at most ${most})`);
        verify(hand.taps <= most, `${what} takes ${hand.taps} taps, more than ${most}`);
    }
}
