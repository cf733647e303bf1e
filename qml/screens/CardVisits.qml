pragma ComponentBehavior: Bound

import QtQuick
import Giro.App
import Giro.Parts

// How often the client is to be visited, then every visit, the last first.
Column {
    id: part

    required property App app
    required property var nav
    required property ClientCard client

    CardFrequency {
        width: parent.width
        bottomPadding: Theme.s20
        app: part.app
        clientId: part.client.clientId
    }
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
            onClicked: if (opens) part.nav.open("VisitPage", { clientId: part.client.clientId, visitId: visitId })
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
