import QtQuick
import QtQuick.Templates as T
import Giro.Parts

// A sheet that comes from an edge: from below when `edge` says so, else from the side.
T.Drawer {
    id: control

    readonly property bool sideways: edge === Qt.LeftEdge || edge === Qt.RightEdge

    parent: T.Overlay.overlay
    implicitWidth: sideways ? Math.min(Theme.px(388), parent?.width ?? 0) : parent?.width ?? 0
    implicitHeight: sideways ? parent?.height ?? 0
                             : Math.min(contentHeight + topPadding + bottomPadding, (parent?.height ?? 0) * 0.9)
    padding: Theme.s24
    enter: Transition { SmoothedAnimation { duration: Theme.sheet; velocity: -1 } }
    exit: Transition { SmoothedAnimation { duration: Theme.sheet; velocity: -1 } }

    background: Rectangle {
        color: Theme.surface

        Rectangle {
            width: control.sideways ? 1 : parent.width
            height: control.sideways ? parent.height : 1
            x: control.edge === Qt.LeftEdge ? parent.width - 1 : 0
            y: control.edge === Qt.TopEdge ? parent.height - 1 : 0
            color: Theme.line
        }
    }
    T.Overlay.modal: Scrim {}
    T.Overlay.modeless: Item {}
}
