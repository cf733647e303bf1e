pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.Parts

// What somebody changed at once: of what, who, field by field from what to what, and what became of it.
RowBase {
    id: row

    required property string entryId
    required property string title
    required property string detail
    required property var lines
    required property string becameText
    required property string becameIcon
    required property string becameTone
    required property string clientId
    required property string spoken

    implicitHeight: column.implicitHeight + 2 * Theme.s12
    opens: clientId.length > 0
    Accessible.name: spoken

    Column {
        id: column
        x: Theme.s20
        y: Theme.s12
        width: parent.width - 2 * x
        spacing: Theme.s4

        Label {
            width: parent.width
            text: row.title
            font: Theme.bodyStrong
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Flow {
            width: parent.width
            spacing: Theme.s12

            Label {
                text: row.detail
                font: Theme.caption
                color: Theme.text2
                Accessible.ignored: true
            }
            GlyphText {
                glyph: row.becameIcon
                glyphSize: Theme.iconChip
                text: row.becameText
                ink: Theme.ink(row.becameTone)
                font: Theme.captionStrong
                spacing: 5
                alignment: Qt.AlignLeft
                Accessible.ignored: true
            }
        }
        Repeater {
            model: row.lines

            Item {
                id: line

                required property var modelData

                width: parent?.width ?? 0
                height: Math.max(name.height, said.height)
                Accessible.role: Accessible.StaticText
                Accessible.name: Speech.list([modelData.title, modelData.text])

                Label {
                    id: name
                    width: Math.min(Theme.label, line.width * 0.4)
                    text: line.modelData.title
                    font: Theme.caption
                    color: Theme.text2
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Label {
                    id: said
                    x: name.width + Theme.s12
                    width: line.width - x
                    text: line.modelData.text
                    font: Theme.secondary
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
