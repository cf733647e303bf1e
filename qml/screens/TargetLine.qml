import QtQuick
import GiroStyle
import Giro.Parts

// One target: how far, and where today should be.
Column {
    id: line

    required property var modelData

    spacing: Theme.s4

    Item {
        width: parent.width
        height: amount.implicitHeight

        Label {
            text: line.modelData.label
            font: Theme.secondary
            color: Theme.text2
        }
        Label {
            id: amount
            anchors.right: parent.right
            text: line.modelData.text
            font: Theme.secondaryBold
        }
    }
    RatioBar {
        width: parent.width
        value: line.modelData.share
        mark: line.modelData.tick
        summary: line.modelData.label + " " + line.modelData.text
    }
    Label {
        visible: text.length > 0
        width: parent.width
        text: line.modelData.note ?? ""
        font: Theme.caption
        color: Theme.text2
        wrapMode: Text.Wrap
    }
}
