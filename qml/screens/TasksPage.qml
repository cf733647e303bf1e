pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What is owed: things to do, requests and complaints, by due day or by client. A tick ends a thing to do, an answer a request.
AppScreen {
    id: page

    title: qsTr("Cose da fare")
    context: tasks.contextText
    settled: tasks.ready

    actions: [
        Button {
            variant: "primary"
            glyph: Icons.plus
            text: qsTr("Nuova")
            onClicked: writing.use(one => one.ask(""))
        }
    ]

    TaskList {
        id: tasks
        app: page.app
        filter: "all"
    }
    Flow {
        id: head
        width: parent.width
        spacing: Theme.s12

        ChoiceChips {
            width: Math.min(implicitWidth, parent.width)
            label: qsTr("Quali")
            choices: As.choices(tasks.filters)
            current: tasks.filter
            onToggled: code => tasks.filter = code
        }
        Segmented {
            width: implicitWidth
            label: qsTr("In che ordine")
            choices: [{ key: "due", text: qsTr("Per scadenza") }, { key: "client", text: qsTr("Per cliente") }]
            current: tasks.byClient ? "client" : "due"
            onChosen: key => tasks.byClient = key === "client"
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
            visible: !tasks.ready
            width: parent.width
            rows: 7
        }
        EmptyState {
            visible: tasks.ready && list.count === 0
            width: parent.width
            sentence: tasks.emptyText
            action: qsTr("Scrivine una")
            onActed: writing.use(one => one.ask(""))
        }
        ListView {
            id: list
            width: parent.width
            height: board.height - y - 2
            model: tasks.items
            section.property: "section"
            section.delegate: As.sectionLabel
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            delegate: OwedRow {
                id: row

                width: list.width
                inset: Theme.s20
                onTicked: done => tasks.setDone(itemId, done)
                onAnswerWanted: answering.use(one => one.ask(itemId, title))
                onCloseWanted: tasks.closeRequest(itemId)
                onOpened: if (clientId.length > 0) page.nav.open("ClientCardPage", { clientId: clientId })
            }
        }
    }
    Later {
        id: writing

        TaskDialog {
            app: page.app
            tasks: tasks
        }
    }
    Later {
        id: answering

        AnswerDialog {
            tasks: tasks
        }
    }
}
