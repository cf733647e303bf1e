pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// When an order was promised, and each delivery: what it brought, or why it failed.
Column {
    id: part

    required property OrderCard order

    visible: order.deliveryText.length > 0 || order.deliveries.count > 0
    bottomPadding: Theme.s16

    Label {
        text: qsTr("Consegne")
        font: Theme.section
        Accessible.role: Accessible.Heading
    }
    Label {
        visible: text.length > 0
        width: parent.width
        text: part.order.deliveryText
        font: Theme.secondary
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Repeater {
        model: part.order.deliveries

        DatedRow {
            required property string statusText

            width: part.width
            status: statusText
            divider: true
        }
    }
}
