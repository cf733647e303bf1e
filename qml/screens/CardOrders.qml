pragma ComponentBehavior: Bound

import QtQuick
import Giro.App
import Giro.Parts

// Every order of the client, the last first.
Column {
    id: part

    required property App app
    required property var nav
    required property ClientCard client

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
