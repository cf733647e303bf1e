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
        model: chips.choices

        Chip {
            id: chip

            required property var modelData

            text: modelData.text
            glyph: modelData.glyph ?? ""
            count: modelData.count ?? -1
            slim: chips.slim
            quiet: chips.quiet
            checkable: !chips.quiet
            checked: chips.current === modelData.key || chips.chosen.includes(modelData.key)
            onClicked: {
                chips.toggled(modelData.key);
                // The owner's value decides, not the click.
                checked = Qt.binding(() => chips.current === chip.modelData.key
                                           || chips.chosen.includes(chip.modelData.key));
            }
        }
    }
}
