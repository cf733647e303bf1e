import QtQuick
import Giro.App

// Every screen of this person by name, each opened the way a person would: its place, then a step the place knows.
QtObject {
    id: tour

    required property App app
    required property var nav
    required property Lock lock
    property bool locked: false  // as if it were
    property bool arrived: true
    property var steps: []

    readonly property var places: ({
        today: ["tasks", "visit", "order", "order-suggested", "close-day", "tomorrow"], orders: ["order-card"],
        clients: ["client", "client-data", "client-credit", "client-visits", "client-form", "new-client", "client-places", "contacts"],
        team: ["agent-day", "tasks", "targets"], reassign: ["move-client", "segments", "segment", "rules", "strategies", "strategy-form"], inbox: ["duplicates", "quarantine"],
        portfolio: ["abc", "rfm", "changes", "split", "effect", "strategy-clients"], coverage: ["never-visited", "capacity"], office: ["people", "new-person", "person", "person-form", "assignment-form", "substitution", "products", "new-product", "product", "product-form", "price-form", "tablets", "import", "trail"]
    })
    readonly property var through: ({ "new-person": ["people"], person: ["people"], "person-form": ["people", "person"],
                                        "assignment-form": ["people", "person"], substitution: ["people", "person"],
                                        "new-product": ["products"], product: ["products"], "product-form": ["products", "product"], "price-form": ["products", "product"],
                                        segment: ["segments"], rules: ["segments"], strategies: ["segments"],
                                        "strategy-form": ["segments", "strategies"], "strategy-clients": ["effect"] })  // screens on the way
    readonly property var names: app.signedIn
        ? As.keys(app.pages).reduce((all, key) => all.concat([key], places[key] ?? []), []).concat(["sync", "pin", "lock"]) : ["signin", "signin-code"]

    function behind(place: string): var {
        return (places[place] ?? []).concat([place]);
    }

    function show(name: string) {
        locked = name === "lock";
        const keys = As.keys(app.pages);
        const place = keys.find(key => key === name || (places[key] ?? []).includes(name)) ?? keys[0];
        steps = name === place || locked ? [] : (through[name] ?? []).concat([name]);
        nav.page(place);
        nav.page(nav.current);  // back to its beginning
        arrived = steps.length === 0;
        go();
    }

    function go() {
        if (arrived || !nav.settled) return;
        const step = steps[0];
        steps = steps.slice(1);
        arrived = steps.length === 0;
        if (step === "sync") nav.open("SyncPagePage", {});
        else if (step === "pin") nav.open("PinPage", { lock: lock });
        else if (nav.screen.tour) nav.screen.tour(step);
    }

    readonly property Timer soon: Timer {
        interval: 0
        onTriggered: tour.go()
    }

    readonly property Connections watch: Connections {
        target: tour.nav

        function onSettledChanged() {
            tour.soon.restart();
        }
    }
}
