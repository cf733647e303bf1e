import QtQuick
import QtQuick.Templates as T
import Giro.Parts

// Thin, beside the content, there only while there is something to scroll.
T.ScrollBar {
    id: control

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: 2
    minimumSize: 0.08
    visible: policy === T.ScrollBar.AlwaysOn || (policy === T.ScrollBar.AsNeeded && size < 1.0)
    Accessible.role: Accessible.ScrollBar

    contentItem: Rectangle {
        implicitWidth: control.interactive && control.hovered ? 8 : 6
        implicitHeight: implicitWidth
        radius: width / 2
        color: control.pressed ? Theme.primary : Theme.control
        opacity: control.active || control.pressed ? 0.9 : 0.35

        Behavior on opacity {
            NumberAnimation { duration: Theme.change }
        }
    }
}
