pragma ComponentBehavior: Bound

import QtQuick
import Giro.App
import Giro.Parts

// Every visit to the client, the last first.
Column {
    id: part

    required property App app
    required property var nav
    required property ClientCard client

    Repeater {
        model: part.client.visits

        DatedRow {
            required property string visitId
            required property string statusText
            required detail
            required tone

            width: part.width
            status: statusText
            divider: true
            opens: part.app.role === "agent"
            onClicked: part.nav.open("VisitPage", { clientId: part.client.clientId, visitId: visitId })
        }
    }
    EmptyState {
        visible: part.client.visits.count === 0
        width: parent.width
        glyph: Icons.event
        tone: ""
        sentence: qsTr("Ancora nessuna visita")
    }
}
