import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The round of the day where there is no room beside the plan.
Drawer {
    id: sheet

    required property TodayModel today

    edge: Qt.BottomEdge
    dragMargin: 0

    Column {
        width: parent.width
        spacing: Theme.s12

        TodayRoute {
            width: parent.width
            height: Theme.px(420)
            today: sheet.today
        }
        Label {
            width: parent.width
            text: sheet.today.remainingText
            font: Theme.secondary
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Button {
            anchors.right: parent.right
            variant: "text"
            text: qsTr("Chiudi")
            onClicked: sheet.close()
        }
    }
}
