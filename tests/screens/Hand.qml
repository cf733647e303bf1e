import QtQuick
import QtQuick.Templates as T
import QtTest

// Does what a person does with a window, and counts the taps.
QtObject {
    id: hand

    required property TestCase test
    required property var window
    property int taps: 0

    function all(root): var {
        if (!root.visible || root.opacity === 0) return [];
        let found = [root];
        for (let i = 0; i < root.children.length; ++i) found = found.concat(all(root.children[i]));
        return found;
    }

    // What a finger can find by its words, the topmost last.
    function find(words: string): var {
        return all(window.contentItem).concat(all(window.contentItem.T.Overlay.overlay)).filter(item =>
            item instanceof T.AbstractButton && item.enabled && item.Accessible.name.startsWith(words));
    }

    function tap(words: string) {
        test.tryVerify(() => find(words).length > 0, 10000, "no button “" + words + "” to tap");
        const found = find(words);
        test.mouseClick(found[found.length - 1]);
        ++taps;
        arrive();
    }

    function arrive() {
        test.wait(50);
        test.tryVerify(() => window.settled, 10000, "the screen does not settle");
    }

    // Words on the screen.
    function reads(words: string): bool {
        return all(window.contentItem).some(item => item instanceof Text && item.text.includes(words));
    }
}
