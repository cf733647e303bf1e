import QtQuick

// What a row or a region holds, made between frames: the place is there at once, what is in it a moment later. Another content
// replaces it when it is whole. It is as tall as what it holds, before that as `expected`.
Item {
    id: place

    required property Component content
    property real expected: 0
    property Item item: null
    property int round: 0  // of makings; only the last one counts

    implicitWidth: item?.implicitWidth ?? 0
    implicitHeight: item?.height ?? expected
    Component.onCompleted: make()
    onContentChanged: if (round > 0) make()

    function make() {
        const mine = ++round;
        const coming = content.incubateObject(place, {}, Qt.Asynchronous);
        if (coming.status === Component.Ready) arrive(mine, coming.object);
        else coming.onStatusChanged = () => place?.arrive(mine, coming.object);
    }

    function arrive(mine: int, made: Item) {
        if (mine !== round) return made?.destroy();
        item?.destroy();
        item = made;
    }
}
