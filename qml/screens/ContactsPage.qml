pragma ComponentBehavior: Bound

import QtQuick
import Giro.App
import Giro.Parts

// People across all clients: who they are, for whom they work, and how they are reached. A row opens the client.
AppScreen {
    id: page

    title: qsTr("Contatti di tutti i clienti")
    context: search.headline
    settled: search.ready

    function find() {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    ContactSearch {
        id: search
        app: page.app
    }
    Card {
        id: board
        anchors.fill: parent
        padding: 0
        spacing: 0

        Item {
            id: head
            width: parent.width
            height: filters.y + filters.height + Theme.s12

            SearchField {
                id: field
                x: Theme.s12
                y: Theme.s12
                width: parent.width - 2 * x
                placeholderText: qsTr("Nome, cliente, città, telefono…")
                text: search.text
                onTextEdited: search.text = text
            }
            Flow {
                id: filters
                x: Theme.s12
                y: field.y + field.height + Theme.s8
                width: parent.width - 2 * x
                spacing: Theme.s8

                PickBox {
                    label: qsTr("Ruolo")
                    choices: search.roles
                    current: search.role
                    onPicked: code => search.role = code
                }
                PickBox {
                    label: qsTr("Tipo di mercato")
                    choices: search.markets
                    current: search.market
                    onPicked: code => search.market = code
                }
                PickBox {
                    label: qsTr("Segmento")
                    choices: search.segments
                    current: search.segmentId
                    onPicked: code => search.segmentId = code
                }
                PickBox {
                    label: qsTr("Dove")
                    choices: search.places
                    current: search.place
                    onPicked: code => search.place = code
                }
                Chip {
                    text: qsTr("Solo chi decide")
                    checkable: true
                    checked: search.decides
                    onToggled: search.decides = checked
                }
            }
        }
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Skeleton {
            visible: !search.ready
            width: parent.width
            rows: 8
        }
        EmptyState {
            visible: search.ready && list.count === 0
            width: parent.width
            glyph: Icons.search
            tone: ""
            sentence: qsTr("Nessun contatto così")
            next: qsTr("Togli un filtro, o cerca un altro nome")
        }
        ListView {
            id: list
            visible: count > 0
            width: parent.width
            height: board.height - y - 2
            model: search.contacts
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            delegate: ContactRow {
                width: list.width
                app: page.app
                onClicked: page.nav.open("ClientCardPage", { clientId: clientId, tab: "contacts" })
            }
        }
    }
}
