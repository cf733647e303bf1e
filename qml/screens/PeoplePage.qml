pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Everybody who signs in at this company. A row opens the person, with what they follow.
AppScreen {
    id: page

    title: qsTr("Persone")
    context: people.contextText
    settled: people.ready

    function find() {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    function tour(step: string) {
        if (step === "new-person") nav.open("PersonFormPage", {});
        else nav.open("PersonPage", { userId: As.all(people.people).find(one => one.userId !== app.userId).userId });
    }

    actions: [
        Button {
            visible: !page.narrow
            variant: "primary"
            glyph: Icons.plus
            text: qsTr("Nuova persona")
            onClicked: page.nav.open("PersonFormPage", {})
        },
        ToolButton {
            visible: page.narrow
            glyph: Icons.plus
            text: qsTr("Nuova persona")
            onClicked: page.nav.open("PersonFormPage", {})
        }
    ]

    PeopleList {
        id: people
        app: page.app
    }
    Card {
        id: board
        anchors.fill: parent
        padding: 0
        spacing: 0

        Item {
            width: 1
            height: Theme.s12
        }
        SearchField {
            id: field
            x: Theme.s12
            width: parent.width - 2 * x
            placeholderText: qsTr("Nome, o nome con cui accede…")
            text: people.text
            onTextEdited: people.text = text
        }
        ChoiceChips {
            topPadding: Theme.s8
            bottomPadding: Theme.s8
            x: Theme.s12
            width: parent.width - 2 * x
            label: qsTr("Quali persone")
            slim: true
            choices: As.choices(people.filters)
            current: people.filter
            onToggled: code => people.filter = code
        }
        Skeleton {
            visible: !people.ready
            width: parent.width
            rows: 8
        }
        EmptyState {
            visible: people.ready && list.count === 0
            width: parent.width
            glyph: Icons.search
            tone: ""
            sentence: qsTr("Nessuna persona così")
            next: qsTr("Togli il filtro, o cerca un altro nome")
        }
        ListView {
            id: list
            visible: count > 0
            width: parent.width
            height: board.height - y - 2
            model: people.people
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            delegate: PersonRow {
                width: list.width
                onClicked: page.nav.open("PersonPage", { userId: userId })
            }
        }
    }
}
