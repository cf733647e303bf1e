pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App

// Where one is: one stack of screens per place of the rail, made when first visited and kept as it was left.
// Screens open each other through it, by the name of their file.
FocusScope {
    id: nav

    required property App app
    readonly property string keys: app.signedIn ? As.keys(app.pages).join(" ") : ""
    property string current
    property var stack: null
    readonly property Item screen: stack?.currentItem ?? null
    readonly property bool settled: stack !== null && !stack.busy && screen !== null && screen.settled

    signal profileWanted()

    readonly property var roots: ({ today: "TodayPage", clients: "ClientsPage", orders: "OrdersPage", numbers: "NumbersPage",
                                    inbox: "InboxPage", team: "TeamPage", review: "OrderReviewPage",
                                    reassign: "ReassignPage" })

    // Switches the place; choosing the one in force goes back to its beginning.
    function page(key: string) {
        const at = keys.split(" ").indexOf(key);
        if (at < 0) return;
        if (key === current && stack?.depth > 1) stack.pop(null);
        stack = stacks.itemAt(at) as StackView;
        if (!stack) return;
        current = key;
        if (stack.depth === 0) put(roots[key], {});
        screen?.forceActiveFocus();
    }

    function open(name: string, subject: var) {
        put(name, subject);
        screen?.forceActiveFocus();
    }

    // The same screen with another subject instead of one more on top.
    function swap(name: string, subject: var) {
        const made = maker(name);
        if (made) stack.replace(stack.currentItem, made, Object.assign({ app: app, nav: nav }, subject));
    }

    function back(): bool {
        if (!stack || stack.depth < 2) return false;
        stack.pop();
        screen.forceActiveFocus();
        return true;
    }

    // Ctrl+F and Ctrl+S mean what the screen says they mean.
    function find() {
        if (screen?.find) screen.find();
    }

    function save() {
        if (screen?.save) screen.save();
    }

    function put(name: string, subject: var) {
        const made = maker(name);
        if (made) stack.push(made, Object.assign({ app: app, nav: nav }, subject));
    }

    // Screens are loaded when they are first wanted: the program starts without reading the others.
    function maker(name: string): Component {
        const made = Qt.createComponent(Qt.resolvedUrl(name + ".qml"));
        if (made.status === Component.Ready) return made;
        console.error(made.errorString());
        return null;
    }

    function begin() {
        stack = null;
        current = "";
        if (keys.length > 0) page(keys.split(" ")[0]);
    }

    onKeysChanged: soon.restart()
    Component.onCompleted: soon.restart()

    Timer {
        id: soon
        interval: 0
        onTriggered: nav.begin()
    }

    Repeater {
        id: stacks
        model: nav.keys.length > 0 ? nav.keys.split(" ") : []

        StackView {
            required property string modelData

            anchors.fill: parent
            visible: nav.current === modelData
            focus: visible
        }
    }
}
