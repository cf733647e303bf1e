pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What to know while one is there: news, the last visit, what to propose.
Column {
    id: part

    required property ClientCard client
    required property var nav

    spacing: Theme.s8

    component Heading: Label {
        width: parent?.width ?? 0
        font: Theme.section
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    component Divider: Item {
        width: parent?.width ?? 0
        height: Theme.s16

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: 1
            color: Theme.line
        }
    }

    Heading { text: qsTr("Da sapere") }
    Repeater {
        model: part.client.know

        FactRow {
            required property var model  // "icon" is the button's own word
            required detail
            required tone

            width: part.width
            glyph: model.icon
        }
    }
    Label {
        visible: part.client.ready && part.client.know.count === 0
        width: parent.width
        text: qsTr("Niente di nuovo dall'ultima visita")
        font: Theme.caption
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Divider { visible: last.visible }
    Heading {
        id: last
        visible: text.length > 0
        text: part.client.lastVisitTitle
    }
    Label {
        visible: last.visible && text.length > 0
        width: parent.width
        text: part.client.lastVisitText
        font: Theme.secondary
        wrapMode: Text.Wrap
    }
    Label {
        visible: last.visible && text.length > 0
        width: parent.width
        text: part.client.lastVisitDetail
        font: Theme.caption
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Divider { visible: part.client.propose.count > 0 }
    Heading {
        visible: part.client.propose.count > 0
        text: qsTr("Da proporre")
    }
    Repeater {
        model: part.client.propose

        FactRow {
            id: product

            required property string productId
            required property string name
            required property string reason

            width: part.width
            title: name
            detail: reason
            onClicked: add.clicked()

            ToolButton {
                id: add
                glyph: Icons.addCircle
                text: qsTr("Metti %1 nell'ordine").arg(product.name)
                onClicked: part.nav.open("OrderPage", { clientId: part.client.clientId, propose: product.productId })
            }
        }
    }
}
