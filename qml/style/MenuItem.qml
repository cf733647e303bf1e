import QtQuick
import QtQuick.Templates as T
import Giro.Parts

T.MenuItem {
    id: control

    property string glyph

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.s16
    rightPadding: Theme.s24
    font: Theme.body
    Accessible.role: Accessible.MenuItem
    Accessible.name: text

    contentItem: GlyphText {
        glyph: control.checkable ? (control.checked ? Icons.check : "") : control.glyph
        text: control.text
        ink: control.enabled ? Theme.text : Theme.control
        font: control.font
        glyphSize: Theme.icon
        spacing: Theme.s12
        alignment: Qt.AlignLeft
    }

    background: Rectangle {
        color: control.highlighted ? Theme.sunken : "transparent"

        PressVeil {
            ink: Theme.text
            pressed: control.down
        }
        FocusRing {
            anchors.margins: 2
            radius: Theme.radiusChip
            shown: control.visualFocus
        }
    }
}
