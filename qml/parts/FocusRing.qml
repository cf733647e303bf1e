import QtQuick

// The visible focus: 2 px, 2 px away from what has the keyboard.
Rectangle {
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -4
    radius: Theme.radius + 4
    color: "transparent"
    border.width: 2
    border.color: Theme.primary
    visible: shown
    z: 10
}
