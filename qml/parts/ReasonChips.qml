pragma ComponentBehavior: Bound

import QtQuick

// At most three reasons, the most important first; the rest is counted, not hidden.
Flow {
    id: chips

    required property var reasons  // [{ text, glyph, tone }], worst first

    spacing: Theme.s8

    Repeater {
        model: chips.reasons.slice(0, 3)

        ReasonChip {
            required property var modelData

            text: modelData.text
            glyph: modelData.glyph ?? ""
            tone: modelData.tone ?? ""
        }
    }
    ReasonChip {
        visible: chips.reasons.length > 3
        text: "+" + (chips.reasons.length - 3)
    }
}
