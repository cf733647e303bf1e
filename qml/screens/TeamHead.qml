pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.Parts

// The titles over the columns of TeamRow.
Item {
    id: head
    implicitHeight: Theme.px(44)

    component Title: Label {
        y: Math.round((head.height - height) / 2)
        font: Theme.caption
        color: Theme.text2
    }

    Title { x: Theme.s20; text: qsTr("Agente") }
    Title { x: head.width * 0.245; text: qsTr("Giornata") }
    Title { x: head.width * 0.482; text: qsTr("Visite: fatte, saltate, previste") }
    Title { x: head.width * 0.805 - width; text: qsTr("Ordini") }
    Title { x: head.width * 0.887 - width; text: qsTr("Trattenuti") }
    Title { x: head.width * 0.958 - width; text: qsTr("Controlli") }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
