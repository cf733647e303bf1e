import QtQuick

// Where a row is held to be moved. It says how far the finger has come; buttons beside it do the same without dragging.
Item {
    id: grip

    readonly property bool held: area.pressed

    signal dragged(real by)
    signal dropped()

    width: Theme.target
    height: Theme.target

    Icon {
        anchors.centerIn: parent
        glyph: Icons.dragHandle
        size: Theme.iconNav
        color: grip.held ? Theme.primary : Theme.text2
    }
    MouseArea {
        id: area

        property real start

        anchors.fill: parent
        preventStealing: true  // the list would scroll
        cursorShape: Qt.SizeVerCursor
        onPressed: event => start = mapToItem(null, event.x, event.y).y
        onPositionChanged: event => grip.dragged(mapToItem(null, event.x, event.y).y - start)
        onReleased: grip.dropped()
        onCanceled: grip.dragged(0)
    }
}
