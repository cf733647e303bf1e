import QtQuick
import Giro.Parts

// What lies between a modal surface and the page.
Rectangle {
    color: Theme.scrim

    Behavior on opacity {
        NumberAnimation { duration: Theme.sheet }
    }
}
