import QtQuick
import QtQuick.Templates as T
import Giro.Parts

// A row of a list or menu. `highlighted` is where the keyboard or finger is, `chosen` the value in force.
T.ItemDelegate {
    id: control

    property string glyph
    property bool chosen: false
    readonly property color inkNow: !enabled ? Theme.control : chosen ? Theme.softInk : Theme.text

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    horizontalPadding: Theme.s16
    verticalPadding: Theme.s8
    font: chosen ? Theme.bodyStrong : Theme.body
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.selected: chosen

    contentItem: GlyphText {
        glyph: control.glyph
        text: control.text
        ink: control.inkNow
        font: control.font
        glyphSize: Theme.icon
        spacing: Theme.s12
        alignment: Qt.AlignLeft
    }

    background: Rectangle {
        color: control.chosen ? Theme.primarySoft : control.highlighted ? Theme.sunken : "transparent"

        PressVeil {
            ink: Theme.text
            pressed: control.down
            hovered: control.hovered
        }
        FocusRing {
            anchors.margins: 2
            radius: Theme.radiusChip
            shown: control.visualFocus
        }
    }
}
