import QtQuick
import QtQuick.Templates as T

// One day of the month that DatePicker draws.
T.AbstractButton {
    id: cell

    required property date day
    property bool inMonth: true
    property bool isChosen: false
    property bool isToday: false
    property bool hasKeyboard: false

    implicitWidth: Theme.px(Theme.target)
    implicitHeight: Theme.px(Theme.target)
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: day.toLocaleDateString(Qt.locale(), "dddd d MMMM yyyy")
    Accessible.selected: isChosen

    contentItem: Text {
        text: cell.day.getDate()
        font: cell.isChosen || cell.isToday ? Theme.section : Theme.body
        color: cell.isChosen ? Theme.primaryInk : !cell.enabled ? Theme.control : cell.inMonth ? Theme.text : Theme.text2
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: 3
            radius: Theme.radiusTile
            color: cell.isChosen ? Theme.primary : "transparent"
            border.width: cell.isToday ? 1.5 : 0
            border.color: Theme.control

            PressVeil {
                radius: Theme.radiusTile
                ink: Theme.text
                pressed: cell.down
                hovered: cell.hovered
            }
        }
        FocusRing {
            anchors.margins: 0
            radius: Theme.radius
            shown: cell.hasKeyboard
        }
    }
}
