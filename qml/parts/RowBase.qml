import QtQuick
import QtQuick.Templates as T

// What every tappable row shares: selection, answer to the finger, focus and the line below.
T.AbstractButton {
    id: row

    property bool selected: false
    property bool divider: true
    property bool opens: true  // answers a tap; what stands in a row that does not is touched all the same
    property bool bar: selected  // the 4 px mark at the leading edge
    property color fill: selected ? Theme.primarySoft : "transparent"

    implicitWidth: Theme.px(320)
    hoverEnabled: opens
    focusPolicy: opens ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.selected: selected
    Accessible.focusable: opens

    background: Rectangle {
        color: row.fill

        PressVeil {
            ink: Theme.text
            pressed: row.down && row.opens
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
