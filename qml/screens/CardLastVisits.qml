pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The last three visits, where there is room for more than the very last.
Column {
    id: part

    required property App app
    required property var nav
    required property ClientCard client

    signal allWanted()

    Item {
        width: parent.width
        height: Theme.px(38)
        readonly property int middle: Theme.px(14)  // of the words: the button beside them is taller

        Label {
            text: qsTr("Ultime visite")
            font: Theme.section
            Accessible.role: Accessible.Heading
        }
        Button {
            visible: part.client.visits.count > 0
            anchors.right: parent.right
            anchors.rightMargin: -leftPadding
            y: parent.middle - height / 2
            variant: "text"
            text: qsTr("tutte, %1").arg(part.client.visits.count)
            font: Theme.secondaryStrong
            onClicked: part.allWanted()
        }
    }
    Repeater {
        model: Math.min(3, part.client.visits.count)

        DatedRow {
            required property int index
            readonly property var visit: As.at(part.client.visits, index, part.client.facts)

            width: part.width
            dateText: visit.dateText
            title: visit.title
            detail: visit.detail
            opens: part.app.role === "agent"
            onClicked: if (opens) part.nav.open("VisitPage", { clientId: part.client.clientId, visitId: visit.visitId })
        }
    }
    Label {
        visible: part.client.visits.count === 0
        width: parent.width
        text: qsTr("Ancora nessuna visita")
        font: Theme.secondary
        color: Theme.text2
    }
}
