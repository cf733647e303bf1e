import QtQuick
import QtQuick.Templates as T

// What every tappable row shares: selection, answer to the finger, focus and the line below.
T.AbstractButton {
    id: row

    property bool selected: false
    property bool divider: true
    property bool bar: selected  // the 4 px mark at the leading edge
    property color fill: selected ? Theme.primarySoft : "transparent"

    implicitWidth: Theme.px(320)
    Accessible.role: Accessible.ListItem
    Accessible.selected: selected
    Accessible.focusable: true

    background: Rectangle {
        color: row.fill

        PressVeil {
            ink: Theme.text
            pressed: row.down
            hovered: row.hovered
        }
        Rectangle {
            visible: row.bar
            width: 4
            height: parent.height
            color: Theme.primary
        }
        Rectangle {
            visible: row.divider
            width: parent.width
            height: 1
            anchors.bottom: parent.bottom
            color: Theme.line
        }
        FocusRing {
            anchors.margins: 2
            radius: Theme.radiusChip
            shown: row.visualFocus
        }
    }
}
