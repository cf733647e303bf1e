pragma ComponentBehavior: Bound

import QtQuick

// At most three reasons, the most important first; the rest is counted, not hidden.
Flow {
    id: chips

    required property var reasons  // [{ text, glyph, tone }], worst first

    spacing: Theme.s8

    Repeater {
        model: Math.min(3, chips.reasons.length)

        ReasonChip {
            required property int index
            readonly property var reason: chips.reasons[index] ?? { text: "" }

            text: reason.text
            glyph: reason.glyph ?? ""
            tone: reason.tone ?? ""
        }
    }
    ReasonChip {
        visible: chips.reasons.length > 3
        text: "+" + (chips.reasons.length - 3)
    }
}
