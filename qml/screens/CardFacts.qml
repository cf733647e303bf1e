pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.Parts

// Four facts split by lines; two by two where there is no room for four.
Grid {
    id: grid

    required property var facts  // [{ label, value, note, icon, tone, info }]
    property int usual: 0  // made before the facts come

    columns: width >= Theme.px(600) ? 4 : 2
    rowSpacing: Theme.s12

    Repeater {
        model: Math.max(grid.usual, grid.facts.length)

        Item {
            id: fact

            required property int index
            readonly property var said: grid.facts[index] ?? { label: "", value: "", note: "" }
            readonly property bool leads: index % grid.columns === 0

            width: Math.floor(grid.width / grid.columns)
            height: words.implicitHeight
            Accessible.role: Accessible.StaticText
            Accessible.name: Speech.list([said.label, said.value, said.note])

            Rectangle {
                visible: !fact.leads
                width: 1
                height: parent.height
                color: Theme.line
            }
            Column {
                id: words
                x: fact.leads ? 0 : Theme.s16
                width: parent.width - x - Theme.s4
                spacing: 2

                Label {
                    width: parent.width - (about.visible ? Theme.iconChip + Theme.s4 : 0)
                    text: fact.said.label
                    font: Theme.caption
                    color: Theme.text2
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Label {
                    text: fact.said.value
                    font: Theme.cardFigure
                    Accessible.ignored: true
                }
                GlyphText {
                    visible: fact.said.note.length > 0
                    width: parent.width
                    glyph: fact.said.icon ?? ""
                    glyphSize: Theme.iconChip
                    spacing: 4
                    text: fact.said.note
                    font: fact.said.tone && fact.said.tone !== "neutral" ? Theme.captionStrong : Theme.caption
                    ink: Theme.ink(fact.said.tone ?? "")
                    alignment: Qt.AlignLeft
                }
            }
            About {
                id: about
                visible: (fact.said.info ?? "").length > 0
                x: words.x
                width: words.width
                height: words.height
                about: fact.said.info ?? ""
                label: fact.said.label
            }
        }
    }
}
