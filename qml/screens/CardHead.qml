pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Who the client is, and the three things one does there.
Item {
    id: head

    required property App app
    required property var nav
    required property ClientCard client

    readonly property bool narrow: width < Theme.px(480)  // symbols stand below the words, buttons in two rows
    readonly property real wordsWidth: narrow ? width : symbols.x - Theme.s12
    readonly property real end: narrow ? symbols.y + symbols.height : address.y + address.height + Theme.s12

    signal tabWanted(string key)

    implicitHeight: actions.y + actions.height

    Label {
        id: title
        width: Math.min(implicitWidth, head.wordsWidth - badge.width - Theme.s12)
        text: head.client.name
        font: Theme.title
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    ClassBadge {
        id: badge
        anchors.left: title.right
        anchors.leftMargin: Theme.s12
        y: Math.round((Theme.px(30) - height) / 2)
        grade: head.client.klass
    }
    Label {
        id: identity
        y: title.height + 2
        width: head.wordsWidth
        text: head.client.identityText
        font: Theme.caption
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Label {
        id: address
        y: identity.y + identity.height + 2
        width: head.wordsWidth
        text: As.joined([head.client.addressText, head.client.openText])
        font: Theme.caption
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Row {
        id: symbols
        x: head.narrow ? -Theme.s12 : parent.width - width + Theme.s12
        y: head.narrow ? address.y + address.height : Theme.s12
        spacing: Theme.s12

        ToolButton {
            visible: head.client.phone.length > 0
            glyph: Icons.call
            text: qsTr("Chiama %1").arg(head.client.name)
            onClicked: head.app.call(head.client.phone)
        }
        ToolButton {
            glyph: Icons.directions
            text: qsTr("Strada per %1").arg(head.client.name)
            onClicked: head.app.route(head.client.lat, head.client.lon, head.client.addressText)
        }
        ToolButton {
            id: more
            glyph: Icons.more
            ink: Theme.text
            text: qsTr("Altre azioni")
            onClicked: menu.use(one => one.popup(more, more.width - one.width, more.height))
        }
    }
    Later {
        id: menu

        Menu {

            MenuItem {
                text: qsTr("Scrivi un'e-mail")
                glyph: Icons.mail
                enabled: head.client.email.length > 0
                onTriggered: head.app.mail(head.client.email)
            }
            MenuItem {
                text: qsTr("Cambia l'anagrafica")
                glyph: Icons.edit
                onTriggered: head.nav.open("ClientFormPage", { clientId: head.client.clientId, group: "identity" })
            }
            MenuItem {
                text: qsTr("Scrivi una nota")
                glyph: Icons.note
                onTriggered: head.tabWanted("notes")
            }
            MenuItem {
                text: qsTr("Nuova richiesta o reclamo")
                glyph: Icons.flag
                onTriggered: head.tabWanted("requests")
            }
            MenuItem {
                text: qsTr("Sposta in un'altra zona")
                glyph: Icons.swap
                enabled: head.app.role === "manager" || head.app.role === "admin"
                onTriggered: head.nav.open("MoveClientPage", { clientId: head.client.clientId })
            }
            MenuItem {
                text: qsTr("Aperto per sbaglio: togli il cliente")
                glyph: Icons.discard
                enabled: head.client.removable
                onTriggered: head.client.removeClient()
            }
        }
    }
    Notice {
        id: blocked
        visible: head.client.blocked
        y: head.end
        width: parent.width
        tone: "bad"
        glyph: Icons.lock
        text: head.client.blockedText
    }
    Flow {
        id: actions
        visible: head.app.role === "agent"
        y: blocked.visible ? blocked.y + blocked.height + Theme.s12 : head.end
        width: parent.width
        height: visible ? implicitHeight : 0
        spacing: Theme.s12

        readonly property real first: head.narrow ? width : next
        readonly property real next: Math.floor(head.narrow ? (width - spacing) / 2 : (width - 2 * spacing) / 3)

        Button {
            width: actions.first
            variant: "primary"
            glyph: Icons.enter
            text: head.client.visitOpen ? qsTr("Continua la visita") : qsTr("Inizia visita")
            onClicked: head.nav.open("VisitPage", { clientId: head.client.clientId, begin: true })
        }
        Button {
            width: actions.next
            variant: "tonal"
            glyph: Icons.cart
            text: head.client.orderOpen ? qsTr("Continua l'ordine") : qsTr("Nuovo ordine")
            onClicked: head.nav.open("OrderPage", { clientId: head.client.clientId })
        }
        Button {
            width: actions.next
            glyph: Icons.repeat
            text: qsTr("Ripeti ultimo")
            enabled: head.client.canRepeat
            onClicked: head.nav.open("OrderPage", { clientId: head.client.clientId, repeat: true })
        }
    }
}
