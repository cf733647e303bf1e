pragma ComponentBehavior: Bound

import QtQuick

// Choices side by side, wrapping. One `current`, or several with `chosen`; the owner changes them on toggled().
Flow {
    id: chips

    required property var choices  // [{ key, text, glyph, count }]
    property string current
    property var chosen: []
    property bool slim: false
    property bool quiet: false
    property string label  // what is chosen, for readers

    signal toggled(string key)

    spacing: Theme.s8
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Keys.onRightPressed: event => chips.step(event, true)
    Keys.onLeftPressed: event => chips.step(event, false)

    // Arrows stay inside the group.
    function step(event: var, forward: bool) {
        const next = (Window.activeFocusItem as Item)?.nextItemInFocusChain(forward) ?? null;
        event.accepted = next !== null && next.parent === chips;
        if (event.accepted) next.forceActiveFocus(Qt.TabFocusReason);
    }

    Repeater {
        model: chips.choices.length  // by place: a list said again makes no chip anew

        Chip {
            id: chip

            required property int index
            readonly property var choice: chips.choices[index] ?? { key: "", text: "" }
            readonly property bool inForce: chips.current === choice.key || chips.chosen.includes(choice.key)

            text: choice.text
            glyph: choice.glyph ?? ""
            count: choice.count ?? -1
            slim: chips.slim
            quiet: chips.quiet
            checkable: !chips.quiet
            checked: inForce
            onClicked: {
                chips.toggled(choice.key);
                checked = Qt.binding(() => chip.inForce);  // the owner's value decides, not the click
            }
        }
    }
}
