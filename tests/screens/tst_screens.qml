import QtQuick
import QtTest
import Giro.Screens
import "../qml"

// Every screen of an agent and of a manager, light and dark, lying and upright: nothing is cut or reaches outside,
// everything a finger meets is large enough and has a name. The pictures are kept beside the build.
TestCase {
    id: test

    name: "Screens"
    when: windowShown
    visible: true

    Looker { id: looker }
    Component { id: windows; Main {} }

    function test_everyScreen_data(): var {
        return [
            { tag: "agent", app: agent, theme: "light", size: [1280, 800] },
            { tag: "agent-dark", app: agent, theme: "dark", size: [1280, 800] },
            { tag: "agent-upright", app: agent, theme: "light", size: [800, 1280] },
            { tag: "agent-desktop", app: agent, theme: "light", size: [1920, 1080] },
            { tag: "manager", app: manager, theme: "light", size: [1280, 800] },
            { tag: "manager-upright", app: manager, theme: "light", size: [800, 1280] }
        ];
    }

    // Names of clients and products may be elided, nothing else.
    function isName(line: string): bool {
        return line.includes("elides");
    }

    function test_everyScreen(row: var) {
        row.app.theme = row.theme;
        const window = createTemporaryObject(windows, test, { app: row.app, width: row.size[0], height: row.size[1] });
        for (const name of window.screens) {
            window.show(name);
            tryVerify(() => window.settled, 20000, name + " does not settle");
            wait(300);
            const page = window.contentItem;
            compare(looker.smallTargets(page), [], name);
            compare(looker.nameless(page), [], name);
            compare(looker.cut(page).filter(line => !isName(line)), [], name);
        }
    }
}
