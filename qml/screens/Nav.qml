pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App

// Where one is: one stack of screens per place of the rail, made when first visited and kept as it was left.
// Screens open each other through it, by the name of their file. A screen is made in slices between frames and takes its place
// when it is whole, so that the window never stands still; meanwhile the one before stays. While nobody waits, what the next
// tap may want is read, and one client's card is made.
FocusScope {
    id: nav

    required property App app
    readonly property string keys: app.signedIn ? As.keys(app.pages).join(" ") : ""
    property string current
    property var stack: null
    property bool searchWanted: false  // a search, in the screen that is on its way
    readonly property Item screen: stack?.currentItem ?? null
    readonly property bool settled: stack !== null && !stack.expecting && !stack.busy && screen !== null && screen.settled

    signal profileWanted()

    readonly property var roots: ({ today: "TodayPage", clients: "ClientsPage", orders: "OrdersPage", numbers: "NumbersPage",
                                    inbox: "InboxPage", team: "TeamPage", review: "OrderReviewPage",
                                    reassign: "ReassignPage", coverage: "CoveragePage", credit: "CreditPage",
                                    portfolio: "PortfolioPage", products: "ProductsPage",
                                    office: "OfficeAdminPage" })
    readonly property var makers: ({})  // by name; a screen's file is read once
    readonly property string card: "ClientCardPage"
    property Item spare: null  // a card of nobody yet: almost every screen opens one, and a tap waits for its rows alone
    property var ahead: []  // screens whose files are read before the first tap on them

    // Switches the place; choosing the one in force goes back to its beginning.
    function page(key: string) {
        const at = keys.split(" ").indexOf(key);
        if (at < 0) return;
        if (key === current && stack?.depth > 1) stack.pop(null);
        stack = stacks.itemAt(at) as StackView;
        if (!stack) return;
        current = key;
        searchWanted = false;
        if (stack.depth === 0) put(roots[key], {}, false);
        screen?.forceActiveFocus();
    }

    function open(name: string, subject: var) {
        put(name, subject, false);
    }

    // The same screen with another subject instead of one more on top.
    function swap(name: string, subject: var) {
        put(name, subject, true);
    }

    function back(): bool {
        if (!stack || stack.depth < 2) return false;
        stack.pop();
        screen.forceActiveFocus();
        return true;
    }

    // Ctrl+F and Ctrl+S mean what the screen says they mean, a search also while the screen is still being made.
    function find() {
        if (stack?.expecting) searchWanted = true;
        else if (screen?.find) screen.find();
    }

    function save() {
        if (screen?.save) screen.save();
    }

    // Two taps on a button open one screen.
    function put(name: string, subject: var, instead: bool) {
        const target = stack, of = keys;
        if (target.expecting) return;
        target.expecting = true;
        const arrive = made => {
            if (of !== keys) {  // somebody else has signed in meanwhile, the places are others
                made?.destroy();
                return;
            }
            if (made && instead) target.replace(target.currentItem, made);
            else if (made) target.push(made);
            target.expecting = false;
            if (target !== stack) return;
            screen?.forceActiveFocus();
            if (searchWanted) find();
            searchWanted = false;
        };
        if (name !== card || !spare || subject.tab) return make(name, subject, arrive);
        const made = spare;
        spare = null;
        made.clientId = subject.clientId;
        arrive(made);
    }

    function make(name: string, subject: var, then: var) {
        whenReady(maker(name), component => {
            const properties = Object.assign({ app: app, nav: nav }, subject);
            const coming = component?.incubateObject(workshop, properties, Qt.Asynchronous) ?? null;
            if (!coming || coming.status === Component.Ready) then(coming?.object ?? null);
            else coming.onStatusChanged = () => then(coming.object);
        });
    }

    function maker(name: string): Component {
        if (!makers[name]) makers[name] = Qt.createComponent(Qt.resolvedUrl(name + ".qml"), Component.Asynchronous);
        return makers[name];
    }

    function whenReady(component: Component, then: var) {
        if (component.status === Component.Loading) {
            component.statusChanged.connect(() => nav.whenReady(component, then));
            return;
        }
        if (component.status !== Component.Ready) console.error(component.errorString());
        then(component.status === Component.Ready ? component : null);
    }

    function begin() {
        stack = null;
        current = "";
        const places = keys.length > 0 ? keys.split(" ") : [];
        if (places.length > 0) page(places[0]);
        ahead = places.slice(1).map(key => roots[key]).concat(card);
    }

    // One thing at a time, while nobody waits for a screen.
    Timer {
        property bool making: false

        interval: 200
        repeat: true
        running: nav.settled && (nav.ahead.length > 0 || !nav.spare)
        onTriggered: {
            if (nav.ahead.length > 0) {
                nav.maker(nav.ahead[0]);
                nav.ahead = nav.ahead.slice(1);
            } else if (!making) {
                making = true;
                nav.make(nav.card, { clientId: "" }, made => {
                    making = false;
                    nav.spare = made;
                });
            }
        }
    }

    onKeysChanged: soon.restart()
    Component.onCompleted: soon.restart()

    Timer {
        id: soon
        interval: 0
        onTriggered: nav.begin()
    }

    // Not shown, as large as a screen: what is made here is laid out before it is seen.
    Item {
        id: workshop
        anchors.fill: parent
        visible: false
    }

    Repeater {
        id: stacks
        model: nav.keys.length > 0 ? nav.keys.split(" ") : []

        StackView {
            required property string modelData
            property bool expecting: false

            anchors.fill: parent
            visible: nav.current === modelData
            focus: visible
        }
    }
}
