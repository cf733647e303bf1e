import QtQuick
import QtQuick.Templates as T
import QtTest
import "../qml"

// A person at the window: reads what is drawn, taps what they see by its words, and counts the taps. What is hidden, disabled,
// outside the window or covered cannot be tapped.
QtObject {
    id: hand

    required property TestCase test
    required property Stage stage
    property int taps: 0

    readonly property Looker looker: Looker {}

    function items(): var {
        return looker.all(stage.root);
    }

    function words(item: Item): string {
        return (item as T.AbstractButton)?.text || item.Accessible.name;
    }

    // What is drawn with exactly these words, or words that match.
    function reads(text: var): bool {
        return items().some(item => item instanceof Text && matches(item.text, text));
    }

    function matches(said: string, wanted: var): bool {
        return wanted instanceof RegExp ? wanted.test(said) : said === wanted;
    }

    // Its middle is in the window, and not scrolled away.
    function within(item: Item): bool {
        for (let one = item.parent; one; one = one.parent) {
            const at = item.mapToItem(one, item.width / 2, item.height / 2);
            if ((one.clip || !one.parent) && (at.x < 0 || at.y < 0 || at.x >= one.width || at.y >= one.height)) return false;
        }
        return true;
    }

    function buttons(wanted: var): var {
        return items().filter(item => item instanceof T.AbstractButton && item.enabled && within(item)
                                      && (matches(words(item), wanted) || matches(item.Accessible.name, wanted)));
    }

    // Taps where it is drawn; the button itself must feel it. Then waits for what comes.
    function tap(wanted: var) {
        press(first(() => buttons(wanted), wanted));
    }

    // Taps and does not wait.
    function touch(wanted: var) {
        const item = first(() => buttons(wanted), wanted);
        test.mouseClick(item, item.width / 2, item.height / 2);
        ++taps;
    }

    function tapOneOf(type: var, wanted: var) {
        press(first(() => items().filter(item => item instanceof type && within(item)), wanted));
    }

    // Opens a list of choices by its label, and takes one.
    function pick(label: string, wanted: var) {
        const boxes = () => items().filter(item => item instanceof T.ComboBox && within(item) && item.Accessible.name.startsWith(label));
        const box = first(boxes, label);
        test.mouseClick(box, box.width / 2, box.height / 2);
        ++taps;
        stage.settle();
        tap(wanted);
    }

    // What lies on top is drawn last, and comes first here.
    function first(find: var, wanted: var): Item {
        if (find().length === 0) {  // what has only just come is not in its place yet
            test.tryVerify(() => find().length > 0, 5000, "nothing to tap says " + wanted);
            stage.settle();
        }
        const found = find(), over = found.filter(item => isOver(item));
        return over.length > 0 ? over[0] : found[0];
    }

    function isOver(item: Item): bool {
        for (let one = item; one; one = one.parent) if (String(one).startsWith("QQuickOverlay")) return true;
        return false;
    }

    function press(item: Item) {
        let felt = 0;
        const feel = () => ++felt;
        item.clicked.connect(feel);
        test.mouseClick(item, item.width / 2, item.height / 2);
        test.compare(felt, 1, "covered: " + words(item));
        ++taps;
        stage.settle();
    }

    // Typing takes no tap where the field has the focus.
    function type(text: string) {
        for (const letter of text) demo.type(stage.window, letter);
        stage.settle();
    }

    // A shortcut is the active window's.
    function shortcut(key: int) {
        test.verify(demo.press(stage.window, key, Qt.ControlModifier), "the window does not become the active one");
        stage.settle();
    }

    // A field by its label, or by what it says while it is empty.
    function pressField(label: string) {
        const field = items().find(item => (item instanceof T.TextField || item instanceof T.TextArea)
                                           && [item.Accessible.name, item.placeholderText].includes(label));
        test.verify(field, "no field is called " + label);
        stage.window.requestActivate();  // keys go to the active window
        test.tryVerify(() => stage.window.active, 20000, "the window does not become the active one");
        test.mouseClick(field, field.width / 2, field.height / 2);
        test.verify(field.activeFocus, label + " does not take the keys");
        ++taps;
    }
}
