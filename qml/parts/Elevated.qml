import QtQuick

// The surface of menus, dialogs and the date picker: a line and a soft shadow; in the dark a brighter line instead.
Item {
    property alias color: face.color

    BorderImage {
        visible: !Theme.dark
        anchors.fill: parent
        anchors.margins: -12
        anchors.topMargin: -9
        anchors.bottomMargin: -15
        source: "shadow.png"
        border { left: 28; right: 28; top: 28; bottom: 28 }
    }
    Rectangle {
        id: face
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.dark ? Theme.sunken : Theme.surface
        border.width: 1
        border.color: Theme.dark ? Theme.control : Theme.line
    }
}
