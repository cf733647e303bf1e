import QtQuick
import QtQuick.Templates as T
import Giro.Parts

// One tab; `count` stands after the words when it is not negative.
T.TabButton {
    id: control

    property int count: -1

    width: implicitWidth
    implicitWidth: Math.max(Theme.target, implicitContentWidth)
    implicitHeight: Theme.px(Theme.target)
    font: Theme.secondaryStrong
    Accessible.role: Accessible.PageTab
    Accessible.name: count < 0 ? text : text + " " + count
    Accessible.selected: checked

    contentItem: GlyphText {
        text: control.text
        tail: control.count < 0 ? "" : Number(control.count).toLocaleString(Qt.locale(), "f", 0)
        ink: control.checked ? Theme.primary : Theme.text2
        font.family: control.font.family
        font.pixelSize: control.font.pixelSize
        font.weight: control.checked ? Font.Bold : Font.Medium
    }

    background: Item {
        PressVeil {
            anchors.leftMargin: -Theme.s8
            anchors.rightMargin: -Theme.s8
            radius: Theme.radiusChip
            ink: Theme.primary
            pressed: control.down
            hovered: control.hovered
        }
        Rectangle {
            visible: control.checked
            width: parent.width
            height: 3
            radius: 1.5
            anchors.bottom: parent.bottom
            color: Theme.primary
        }
        FocusRing {
            anchors.margins: 2
            radius: Theme.radiusChip
            shown: control.visualFocus
        }
    }
}
