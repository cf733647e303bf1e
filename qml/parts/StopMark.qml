import QtQuick

// A stop's number, or the tick that it is done.
Item {
    id: mark

    required property int number
    required property string phase  // "done", "skipped", "next", "later"
    property int size: Theme.px(32)

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Rectangle {
        visible: mark.phase === "next" || mark.phase === "later"
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
        visible: mark.phase === "done" || mark.phase === "skipped"
        anchors.centerIn: parent
        glyph: mark.phase === "done" ? Icons.checkCircle : Icons.minusCircle
        size: Math.round(parent.size * 0.84)
        color: mark.phase === "done" ? Theme.ok : Theme.control
    }
}
