pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What is owed: things to do, requests and complaints, by due day or by client. A tick ends a thing to do, an answer a request.
AppScreen {
    id: page

    title: qsTr("Cose da fare")
    context: owed.contextText
    settled: owed.ready

    actions: [
        Button {
            variant: "primary"
            glyph: Icons.plus
            text: qsTr("Nuova")
            onClicked: writing.use(one => one.ask(""))
        }
    ]

    TaskList {
        id: owed
        app: page.app
        filter: "all"
    }
    Item {
        id: head
        readonly property bool beside: !page.narrow

        width: parent.width
        height: beside ? Math.max(which.height, order.height) : which.height + Theme.s8 + order.height

        ChoiceChips {
            id: which
            width: head.beside ? parent.width - order.width - Theme.s12 : parent.width
            label: qsTr("Quali")
            choices: As.choices(owed.filters)
            current: owed.filter
            onToggled: code => owed.filter = code
        }
        Segmented {
            id: order
            anchors.right: head.beside ? parent.right : undefined
            y: head.beside ? 0 : which.height + Theme.s8
            width: implicitWidth
            label: qsTr("In che ordine")
            choices: [{ key: "due", text: qsTr("Per scadenza") }, { key: "client", text: qsTr("Per cliente") }]
            current: owed.byClient ? "client" : "due"
            onChosen: key => owed.byClient = key === "client"
        }
    }
    Card {
        id: board
        anchors.top: head.bottom
        anchors.topMargin: Theme.s12
        anchors.bottom: parent.bottom
        width: parent.width
        padding: 0
        spacing: 0

        Skeleton {
            visible: !owed.ready
            width: parent.width
            rows: 7
        }
        EmptyState {
            visible: owed.ready && list.count === 0
            width: parent.width
            sentence: owed.emptyText
            action: qsTr("Scrivine una")
            onActed: writing.use(one => one.ask(""))
        }
        ListView {
            id: list
            width: parent.width
            height: board.height - y - 2
            model: owed.items
            section.property: "section"
            section.delegate: As.sectionLabel
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            delegate: OwedRow {
                id: row

                width: list.width
                inset: Theme.s20
                onTicked: done => owed.setDone(itemId, done)
                onAnswerWanted: answering.use(one => one.ask(itemId, title))
                onCloseWanted: owed.closeRequest(itemId)
                onOpened: if (clientId.length > 0) page.nav.open("ClientCardPage", { clientId: clientId })
            }
        }
    }
    Later {
        id: writing

        TaskDialog {
            app: page.app
            tasks: owed
        }
    }
    Later {
        id: answering

        AnswerDialog {
            tasks: owed
        }
    }
}
