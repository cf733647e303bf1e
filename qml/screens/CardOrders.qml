pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What the client buys: how it is served and every order, the last first; its products; its turnover by year and month.
Column {
    id: part

    required property App app
    required property var nav
    required property ClientCard client
    property string view: "orders"

    spacing: Theme.s8

    Segmented {
        label: qsTr("Che cosa compra")
        choices: [{ key: "orders", text: qsTr("Ordini") }, { key: "products", text: qsTr("Prodotti") },
                  { key: "years", text: qsTr("Anni e mesi") }]
        current: part.view
        onChosen: key => part.view = key
    }
    Column {
        visible: part.view === "orders"
        width: parent.width

        CardFacts {
            visible: part.client.service.length > 0
            width: parent.width
            facts: part.client.service
            topPadding: Theme.s8
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
    Loader {
        id: bought
        active: part.view !== "orders"
        visible: active
        width: parent.width
        sourceComponent: CardBought {
            app: part.app
            clientId: part.client.clientId
            view: part.view
        }
    }
}
