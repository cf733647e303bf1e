pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import GiroStyle
import Giro.App
import Giro.Parts

// One order of the agent: read, changed while it is a draft, cancelled after asking why.
Card {
    id: pane

    required property App app
    required property var nav
    property alias orderId: order.orderId
    readonly property bool settled: order.ready || orderId.length === 0

    padding: 0
    spacing: 0

    OrderCard {
        id: order
        app: pane.app
    }
    Skeleton {
        visible: !pane.settled
        width: parent.width
        rows: 6
    }
    EmptyState {
        visible: order.ready && !order.found
        width: parent.width
        sentence: qsTr("Scegli un ordine")
        glyph: Icons.orders
        tone: ""
    }
    Flickable {
        id: body
        visible: order.ready && order.found
        width: parent.width
        height: pane.height - 2 - foot.height
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            width: parent.width

            OrderHead {
                width: parent.width
                order: order
                app: pane.app
                nav: pane.nav
            }
            OrderLines {
                width: parent.width
                order: order
            }
            OrderDeliveries {
                x: Theme.s24
                width: parent.width - 2 * x
                order: order
            }
        }
    }
    Item {
        id: foot
        visible: order.found && (order.canEdit || order.canCancel)
        width: parent.width
        height: visible ? Theme.px(80) : 0

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Row {
            anchors.right: parent.right
            anchors.rightMargin: Theme.s24
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s12

            Button {
                visible: order.canRemove
                variant: "text"
                glyph: Icons.discard
                text: qsTr("Elimina bozza")
                onClicked: order.remove()
            }
            Button {
                visible: order.canCancel && !order.canRemove
                variant: "text"
                text: qsTr("Annulla ordine")
                onClicked: cancelling.use(one => one.open())
            }
            Button {
                visible: order.canEdit
                variant: "primary"
                glyph: Icons.edit
                text: qsTr("Continua l'ordine")
                onClicked: pane.nav.open("OrderPage", { clientId: order.clientId, orderId: order.orderId })
            }
        }
    }
    Later {
        id: cancelling

        ReasonDialog {
            title: qsTr("Perché annulli l'ordine?")
            act: qsTr("Annulla ordine")
            onGiven: (code, words) => order.cancel(words)
        }
    }
}
