pragma ComponentBehavior: Bound

import QtQuick

// A day at a glance, one mark per stop. `blocks` is the team's form: done filled, skipped a dash, unknown a question mark.
Row {
    id: day

    required property var phases  // "done", "next", "planned", "skipped", "unknown"
    required property string summary  // "3 fatte, 5 da fare"
    property bool blocks: false

    spacing: blocks ? 3 : 4
    Accessible.role: Accessible.StaticText
    Accessible.name: summary

    Repeater {
        model: day.phases.length

        Rectangle {
            id: mark

            required property int index
            readonly property string phase: day.phases[index] ?? ""
            readonly property bool filled: phase === "done" || phase === "next"

            width: Theme.px(day.blocks ? 14 : 22)
            height: Theme.px(day.blocks ? 18 : 8)
            radius: day.blocks ? 4 : height / 2
            color: phase === "next" || (phase === "done" && day.blocks) ? Theme.primary
                 : phase === "done" ? Theme.okFill
                 : phase === "planned" ? Theme.sunken : Theme.surface
            border.width: filled ? 0 : day.blocks ? 1.5 : 1
            border.color: Theme.control

            Text {
                anchors.centerIn: parent
                visible: day.blocks && text.length > 0
                text: mark.phase === "unknown" ? "?" : mark.phase === "skipped" ? "–" : ""
                font: Theme.microBold
                color: Theme.text
            }
        }
    }
}
