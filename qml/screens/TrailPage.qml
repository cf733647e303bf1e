pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The audit trail: who changed what, from what to what, and what became of it; the newest first. A row opens its client.
AppScreen {
    id: page

    property alias clientId: trail.clientId
    property alias userId: trail.userId

    title: qsTr("Registro")
    context: trail.contextText
    settled: trail.ready && !trail.asking

    function find() {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    Trail {
        id: trail
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
                visible: trail.clientId.length === 0
                x: Theme.s12
                y: Theme.s12
                width: parent.width - 2 * x
                placeholderText: qsTr("Di quale cliente? Nome, città, codice…")
                onTextEdited: trail.sought = text
            }
            Flow {
                id: filters
                x: Theme.s12
                y: field.visible ? field.y + field.height + Theme.s8 : Theme.s12
                width: parent.width - 2 * x
                spacing: Theme.s8

                Chip {
                    visible: trail.clientId.length > 0
                    slim: true
                    checkable: true
                    checked: true
                    glyph: Icons.close
                    text: trail.clientName
                    Accessible.name: qsTr("Togli il filtro: %1").arg(trail.clientName)
                    onClicked: {
                        checked = true;
                        field.clear();
                        trail.sought = "";
                        trail.clientId = "";
                    }
                }
                Repeater {
                    model: trail.candidates

                    Chip {
                        required property string clientId
                        required property string name
                        required property string detail

                        slim: true
                        text: As.joined([name, detail])
                        onClicked: trail.clientId = clientId
                    }
                }
                PickBox {
                    label: qsTr("Chi")
                    choices: trail.people
                    current: trail.userId
                    onPicked: code => trail.userId = code
                }
                DayButton {
                    day: trail.fromOn
                    emptyText: qsTr("Dal giorno")
                    onPicked: on => trail.fromOn = on
                }
                DayButton {
                    day: trail.toOn
                    emptyText: qsTr("Al giorno")
                    onPicked: on => trail.toOn = on
                }
                Button {
                    visible: trail.fromOn.length > 0 || trail.toOn.length > 0
                    variant: "text"
                    text: qsTr("Tutti i giorni")
                    onClicked: {
                        trail.fromOn = "";
                        trail.toOn = "";
                    }
                }
            }
        }
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Skeleton {
            visible: !page.settled && list.count === 0
            width: parent.width
            rows: 8
        }
        ErrorState {
            visible: page.settled && trail.problemText.length > 0
            width: parent.width
            happened: qsTr("Il registro sta in sede")
            safe: trail.problemText
            onActed: trail.askAgain()
        }
        EmptyState {
            visible: page.settled && trail.problemText.length === 0 && list.count === 0
            width: parent.width
            glyph: Icons.history
            tone: ""
            sentence: qsTr("Nessuna modifica")
            next: qsTr("Con meno filtri, o in altri giorni, forse ce ne sono")
        }
        ListView {
            id: list
            visible: count > 0
            width: parent.width
            height: board.height - y - 2 - (more.visible ? more.height : 0)
            model: trail.entries
            section.property: "section"
            section.delegate: As.sectionLabel
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            delegate: TrailRow {
                width: list.width
                onClicked: if (clientId.length > 0) page.nav.open("ClientCardPage", { clientId: clientId })
            }
        }
        Label {
            id: more
            visible: text.length > 0
            width: parent.width
            padding: Theme.s20
            text: trail.moreText
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
        }
    }
}
