pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.Parts

// The titles over the columns of CoverageRow.
Item {
    id: head
    implicitHeight: Theme.px(48)

    Label {
        x: Theme.s20
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Frequenza rispettata")
        font: Theme.section
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: ["A", "B", "C"]

        ClassBadge {
            required property int index
            required property string modelData

            x: Math.round(head.width * (0.375 + 0.155 * index) + head.width * 0.0725 - width / 2)
            anchors.verticalCenter: parent.verticalCenter
            grade: modelData
        }
    }
    Label {
        x: head.width * 0.945 - width
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Mancanti")
        font: Theme.caption
        color: Theme.text2
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
