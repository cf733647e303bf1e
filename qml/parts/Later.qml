import QtQuick

// What is seldom wanted, a pad, a menu, a sheet: made between frames when it is first wanted, then kept. It belongs to the item
// that holds the Later, as if it had been written in its place.
Item {
    id: later

    default property Component content
    property QtObject made: null
    property var wishes: []  // what to do with it once it is there

    function use(wish: var) {
        if (made) return wish(made);
        wishes.push(wish);
        if (wishes.length > 1) return;
        const coming = content.incubateObject(later.parent, {}, Qt.Asynchronous);
        if (coming.status === Component.Ready) arrive(coming.object);
        else coming.onStatusChanged = () => later?.arrive(coming.object);
    }

    function arrive(object: QtObject) {
        made = object;
        if (made) for (const wish of wishes) wish(made);
        wishes = [];
    }

    visible: false
}
