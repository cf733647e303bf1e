import QtQuick
import QtQuick.Templates as T
import Giro.Parts

// The row of buttons under a dialog, at its right edge.
T.DialogButtonBox {
    id: control

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    padding: Theme.s24
    topPadding: 0
    spacing: Theme.s8
    alignment: Qt.AlignRight
    delegate: Button {
        variant: "text"
    }

    contentItem: ListView {
        implicitWidth: contentWidth
        implicitHeight: Theme.target
        model: control.contentModel
        spacing: control.spacing
        orientation: ListView.Horizontal
        boundsBehavior: Flickable.StopAtBounds
        snapMode: ListView.SnapToItem
    }
}
