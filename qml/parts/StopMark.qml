import QtQuick

// A stop's number, or the tick that it is done.
Item {
    id: mark

    required property int number
    required property string phase  // "done", "next", "later"
    property int size: Theme.px(32)

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Rectangle {
        visible: mark.phase !== "done"
        anchors.fill: parent
        radius: width / 2
        color: mark.phase === "next" ? Theme.primary : Theme.surface
        border.width: mark.phase === "next" ? 0 : 2
        border.color: Theme.control

        Text {
            anchors.centerIn: parent
            text: mark.number
            font: Theme.secondaryBold
            color: mark.phase === "next" ? Theme.primaryInk : Theme.text
        }
    }
    Icon {
        visible: mark.phase === "done"
        anchors.centerIn: parent
        glyph: Icons.checkCircle
        size: Math.round(parent.size * 0.84)
        color: Theme.ok
    }
}
