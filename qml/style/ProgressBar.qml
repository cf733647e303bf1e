import QtQuick
import QtQuick.Templates as T
import Giro.Parts

// Determinate progress; nothing here moves by itself.
T.ProgressBar {
    id: control

    property color ink: Theme.primary
    property color track: Theme.sunken

    implicitWidth: Theme.px(150)
    implicitHeight: 4
    Accessible.role: Accessible.ProgressBar

    background: Rectangle {
        implicitHeight: 4
        radius: 2
        color: control.track
    }
    contentItem: Item {
        Rectangle {
            width: parent.width * control.position
            height: parent.height
            radius: 2
            color: control.ink

            Behavior on width {
                NumberAnimation { duration: Theme.change; easing.type: Easing.OutCubic }
            }
        }
    }
}
