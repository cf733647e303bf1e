pragma ComponentBehavior: Bound

import QtQuick
import Giro.App
import Giro.Parts

// The agent's orders with what has become of each; beside them the one that is chosen.
AppScreen {
    id: page

    property string chosen

    title: qsTr("Ordini")
    context: orders.contextText
    settled: orders.ready && (narrow || card.settled)

    function find() {
        search.forceActiveFocus();
    }

    function tour(step: string) {
        if (step === "order-card" && orders.orders.count > 0) nav.open("OrderCardPage", { orderId: As.first(orders.orders).orderId });
    }

    OrderList {
        id: orders
        app: page.app
    }
    Card {
        id: side
        width: page.narrow ? parent.width : Theme.px(page.wide ? 440 : 400)
        height: parent.height
        padding: 0
        spacing: 0

        Item {
            width: parent.width
            height: Theme.px(124)

            SearchField {
                id: search
                x: Theme.s12
                y: Theme.s12
                width: parent.width - 2 * x
                placeholderText: qsTr("Cliente o numero")
                onTextChanged: orders.text = text
            }
            CardTabs {
                x: Theme.s16
                anchors.bottom: parent.bottom
                width: parent.width - 2 * x
                tabs: orders.tabs
                current: orders.tab
                onChosen: key => orders.tab = key
            }
        }
        Skeleton {
            visible: !orders.ready
            width: parent.width
            rows: 7
            rowHeight: Theme.px(76)
        }
        EmptyState {
            visible: orders.ready && list.count === 0
            width: parent.width
            sentence: qsTr("Nessun ordine qui")
            next: qsTr("Si prende dalla scheda di un cliente")
            action: qsTr("Apri i clienti")
            glyph: Icons.orders
            tone: ""
            onActed: page.nav.page("clients")
        }
        ListView {
            id: list
            width: parent.width
            height: side.height - y - 2
            model: orders.orders
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            reuseItems: true

            delegate: OrderRow {
                width: list.width
                selected: !page.narrow && orderId === card.orderId
                onClicked: {
                    if (page.narrow) page.nav.open("OrderCardPage", { orderId: orderId });
                    else page.chosen = orderId;
                }
            }
        }
    }
    OrderCardPane {
        id: card
        visible: !page.narrow
        anchors.left: side.right
        anchors.leftMargin: Theme.s16
        anchors.right: parent.right
        height: parent.height
        app: page.app
        nav: page.nav
        orderId: page.narrow ? "" : page.chosen.length > 0 ? page.chosen
               : orders.ready && list.count > 0 ? As.first(orders.orders).orderId : ""
    }
}
