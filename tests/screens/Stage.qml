import QtQuick
import QtTest
import Giro.App

// The program on the stage of a test: its window over a fresh copy of somebody's replica, opened, killed, opened again.
QtObject {
    id: stage

    required property TestCase test
    property App app: null
    property var window: null
    property size room: Qt.size(1280, 800)
    readonly property Item root: window?.contentItem.parent ?? null  // with what opens over the screens

    readonly property Component program: Qt.createComponent("qrc:/qt-project.org/imports/Giro/Screens/Main.qml")

    function open(role: string) {
        close();
        show(demo.open(role));
    }

    // What was not saved is gone; the files are there.
    function kill() {
        close();
        show(demo.reopen());
    }

    function show(opened: App) {
        app = opened;
        window = program.createObject(null, { app: app, width: room.width, height: room.height });
        test.verify(window !== null, program.errorString());
        settle();
    }

    function close() {
        const shown = window;
        window = null;
        app = null;
        demo.close(shown);
    }

    // Until nothing has loaded or moved for a while.
    function settle() {
        let calm = 0;
        for (let i = 0; i < 500 && calm < 4; ++i) {
            test.wait(20);
            calm = window.settled && !demo.making() ? calm + 1 : 0;
        }
        test.compare(calm, 4, "the screen never stands still");
    }
}
