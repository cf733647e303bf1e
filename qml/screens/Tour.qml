import QtQuick
import Giro.App

// Every screen of this person by name, each opened the way a person would: its place, then a step the place knows.
QtObject {
    id: tour

    required property App app
    required property var nav
    property bool arrived: true
    property string step

    readonly property var places: ({
        today: ["visit", "order", "close-day"], clients: ["client", "client-form", "new-client"], orders: ["order-card"],
        team: ["agent-day"]
    })
    readonly property var names: app.signedIn
        ? app.pages.flatMap(page => [page.key, ...(places[page.key] ?? [])]).concat(["sync"]) : ["signin"]

    function show(name: string) {
        const place = app.pages.find(page => page.key === name || (places[page.key] ?? []).includes(name));
        step = place && place.key !== name ? name : "";
        nav.page(place ? place.key : app.pages[0].key);
        nav.page(nav.current);  // back to its beginning
        if (name === "sync") nav.open("SyncPagePage", {});
        arrived = step.length === 0;
        go();
    }

    function go() {
        if (arrived || !nav.settled) return;
        arrived = true;
        if (nav.screen.tour) nav.screen.tour(step);
    }

    readonly property Connections watch: Connections {
        target: tour.nav

        function onSettledChanged() {
            Qt.callLater(tour.go);
        }
    }
}
