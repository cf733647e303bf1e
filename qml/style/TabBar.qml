import QtQuick
import QtQuick.Templates as T
import Giro.Parts

// Tabs as wide as their words, scrolled sideways when they do not fit, over one line.
T.TabBar {
    id: control

    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, contentHeight)
    spacing: Theme.s24
    Accessible.role: Accessible.PageTabList

    contentItem: ListView {
        model: control.contentModel
        currentIndex: control.currentIndex
        spacing: control.spacing
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.AutoFlickIfNeeded
        snapMode: ListView.SnapToItem
        clip: true
    }

    background: Item {
        Rectangle {
            width: parent.width
            height: 1
            anchors.bottom: parent.bottom
            color: Theme.line
        }
    }
}
