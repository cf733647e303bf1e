pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// How the client is served and how its orders arrive; then every order, the last first.
Column {
    id: part

    required property App app
    required property var nav
    required property ClientCard client

    CardFacts {
        visible: part.client.service.length > 0
        width: parent.width
        facts: part.client.service
        bottomPadding: Theme.s8
    }
    Label {
        visible: text.length > 0
        width: parent.width
        bottomPadding: Theme.s12
        text: part.client.serviceText
        font: Theme.caption
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Repeater {
        model: part.client.orders

        DatedRow {
            required property string orderId
            required property string number
            required property string statusText
            required property string totalText
            required detail
            required tone

            width: part.width
            title: number.length > 0 ? number : statusText
            status: number.length > 0 ? statusText : ""
            amount: totalText
            opens: true
            divider: true
            onClicked: part.nav.open("OrderCardPage", { orderId: orderId })
        }
    }
    EmptyState {
        visible: part.client.orders.count === 0
        width: parent.width
        glyph: Icons.orders
        tone: ""
        sentence: qsTr("Ancora nessun ordine")
        action: part.app.role === "agent" ? qsTr("Nuovo ordine") : ""
        onActed: part.nav.open("OrderPage", { clientId: part.client.clientId })
    }
}
