import QtQuick
import QtQuick.Templates as T
import Giro.Parts

T.MenuSeparator {
    implicitWidth: Theme.px(200)
    implicitHeight: Theme.s8 * 2 + 1
    verticalPadding: Theme.s8
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitHeight: 1
        color: Theme.line
    }
}
