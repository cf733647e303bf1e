pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import GiroStyle
import Giro.Parts

// One agent: the share of clients in rule per class, with arrow, figure and colour, and the visits the month still lacks. A tap
// on the row or on a class shows which clients.
RowBase {
    id: row

    required property string userId
    required property string name
    required property string initials
    required property string area
    required property var cells
    required property string missingText
    required property string spoken

    signal chosen(string klass)

    implicitHeight: Math.max(Theme.px(68), who.implicitHeight + Theme.s16)
    Accessible.name: spoken
    onClicked: chosen("")

    Avatar {
        id: face
        x: Theme.s20
        anchors.verticalCenter: parent.verticalCenter
        initials: row.initials
    }
    Column {
        id: who
        x: face.x + face.width + Theme.s12
        width: row.width * 0.37 - x
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: row.name
            font: Theme.secondaryStrong
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            visible: text.length > 0
            width: parent.width
            text: row.area
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Repeater {
        model: 3

        T.AbstractButton {
            id: cell

            required property int index
            readonly property var figure: row.cells[index] ?? ({ text: "", tone: "", low: false, detail: "" })

            x: Math.round(row.width * (0.375 + 0.155 * index))
            y: Theme.s4
            width: Math.round(row.width * 0.145)
            height: row.height - 2 * Theme.s4
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("Classe %1: %2, %3").arg("ABC"[index]).arg(figure.text).arg(figure.detail)
            onClicked: row.chosen("ABC"[index])

            background: Rectangle {
                radius: Theme.radiusChip
                color: cell.figure.tone.length > 0 ? Theme.soft(cell.figure.tone) : "transparent"

                PressVeil {
                    radius: Theme.radiusChip
                    ink: Theme.text
                    pressed: cell.down
                    hovered: cell.hovered
                }
                FocusRing { shown: cell.visualFocus }
            }
            contentItem: GlyphText {
                glyph: cell.figure.low ? Icons.arrowDown : ""
                glyphSize: Theme.iconChip
                spacing: Theme.s8
                text: cell.figure.text
                font: Theme.bodyStrong
                ink: cell.figure.tone.length > 0 ? Theme.ink(cell.figure.tone) : Theme.text
            }
        }
    }
    Label {
        x: row.width * 0.945 - width
        anchors.verticalCenter: parent.verticalCenter
        text: row.missingText
        font: Theme.bodyStrong
        Accessible.ignored: true
    }
    Icon {
        anchors.right: parent.right
        anchors.rightMargin: Theme.s8
        anchors.verticalCenter: parent.verticalCenter
        glyph: Icons.chevronRight
    }
}
