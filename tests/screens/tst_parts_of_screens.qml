import QtQuick
import QtTest
import Giro.Screens

// Parts of screens on their own, without a demo behind them.
TestCase {
    id: test

    name: "PartsOfScreens"
    when: windowShown
    width: 800
    height: 200
    visible: true

    Component {
        id: maker
        CardTabs {
            width: 700
            tabs: []
            current: "summary"
        }
    }

    Component {
        id: slowly
        Loader {
            asynchronous: true
            sourceComponent: CardTabs {
                width: 700
                tabs: test.tabs(["summary", "data", "orders", "visits", "credit", "requests", "contacts", "notes"])
                current: "summary"
            }
        }
    }

    function test_theMarkedTabIsTheOneShownWhenTabsAreMadeInSlices() {
        for (let i = 0; i < 20; ++i) {
            const loader = createTemporaryObject(slowly, test);
            tryVerify(() => loader.item !== null && loader.item.count === 8);
            tryCompare(loader.item, "currentIndex", 0);
            loader.destroy();
        }
    }

    function tabs(keys: var): var {
        return keys.map(key => ({ key: key, label: key, count: -1 }));
    }

    function test_theMarkedTabIsTheOneShownHoweverManyThereAre() {
        const bar = createTemporaryObject(maker, test);
        for (const keys of [["summary", "data", "notes"], ["summary", "data"], ["summary", "data", "orders", "visits", "notes"], [],
                            ["before", "summary", "notes"]]) {
            bar.tabs = tabs(keys);
            tryCompare(bar, "count", keys.length);
            wait(0);
            tryCompare(bar, "currentIndex", keys.indexOf("summary"));
        }
        bar.current = "notes";
        tryCompare(bar, "currentIndex", 2);
    }
}
