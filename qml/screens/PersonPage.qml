pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// One person: who they are and whether they sign in; the segments they hold, and who stands in for them.
AppScreen {
    id: page

    property alias userId: person.userId

    title: person.title
    context: person.contextText
    settled: person.ready

    function tour(step: string) {
        if (step === "person-form") nav.open("PersonFormPage", { userId: page.userId });
        else if (step === "substitution") nav.open("SubstitutionPage", { userId: page.userId });
        else nav.open("AssignmentFormPage", { userId: page.userId });
    }

    actions: [
        Button {
            visible: !page.narrow
            enabled: person.active
            glyph: Icons.lock
            text: qsTr("Password o codice")
            onClicked: signIn.use(one => one.ask(page.userId, "code"))
        },
        ToolButton {
            visible: page.narrow
            enabled: person.active
            glyph: Icons.lock
            text: qsTr("Password o codice")
            onClicked: signIn.use(one => one.ask(page.userId, "code"))
        },
        Button {
            visible: !page.narrow
            glyph: Icons.edit
            text: qsTr("Modifica")
            onClicked: page.nav.open("PersonFormPage", { userId: page.userId })
        },
        ToolButton {
            visible: page.narrow
            glyph: Icons.edit
            text: qsTr("Modifica")
            onClicked: page.nav.open("PersonFormPage", { userId: page.userId })
        }
    ]

    PersonView {
        id: person
        app: page.app
    }
    Card {
        id: about
        x: page.narrow ? 0 : parent.width - width
        width: page.narrow ? parent.width : Theme.px(380)
        title: qsTr("Chi è")
        spacing: Theme.s8

        Notice {
            visible: person.stateText.length > 0
            width: parent.width
            tone: "warn"
            glyph: Icons.lock
            text: person.stateText
        }
        Repeater {
            model: person.facts

            Item {
                id: fact

                required property var modelData

                width: parent?.width ?? 0
                height: Math.max(name.height, said.height)

                Label {
                    id: name
                    width: Math.round(parent.width * 0.42)
                    text: fact.modelData.label
                    font: Theme.secondary
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
                Label {
                    id: said
                    x: name.width + Theme.s8
                    width: parent.width - x
                    text: fact.modelData.value
                    font: Theme.secondaryStrong
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    Card {
        id: board
        y: page.narrow ? about.height + Theme.s16 : 0
        width: page.narrow ? parent.width : about.x - Theme.s16
        height: parent.height - y
        padding: 0
        spacing: 0

        Flow {
            x: Theme.s12
            width: parent.width - 2 * x
            topPadding: Theme.s12
            bottomPadding: Theme.s12
            spacing: Theme.s8

            Button {
                glyph: Icons.plus
                text: qsTr("Dai una zona")
                onClicked: page.nav.open("AssignmentFormPage", { userId: page.userId })
            }
            Button {
                glyph: Icons.swap
                text: qsTr("Sostituzione")
                onClicked: page.nav.open("SubstitutionPage", { userId: page.userId })
            }
        }
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Skeleton {
            visible: !person.ready
            width: parent.width
            rows: 6
        }
        EmptyState {
            visible: person.ready && list.count === 0
            width: parent.width
            glyph: Icons.place
            tone: ""
            sentence: qsTr("Non segue zone")
            next: person.follows ? qsTr("Senza una zona non vede clienti") : qsTr("Il suo ruolo vede già tutti i clienti")
        }
        ListView {
            id: list
            visible: count > 0
            width: parent.width
            height: board.height - y - 2
            model: person.assignments
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            section.property: "section"
            section.delegate: As.sectionLabel

            delegate: AssignmentRow {
                width: list.width
                onClicked: page.nav.open("AssignmentFormPage", { userId: page.userId, assignmentId: assignmentId })
                onEndWanted: ending.use(one => one.ask(begun ? qsTr("Termini %1?").arg(title) : qsTr("Togli %1?").arg(title),
                    qsTr("Da oggi non vede più questi clienti. Quello che non ha ancora mandato arriva lo stesso."),
                    begun ? qsTr("Termina") : qsTr("Togli"), () => person.end(assignmentId)))
            }
        }
    }
    Later {
        id: ending

        ActDialog {}
    }
    Later {
        id: signIn

        SignInDialog {
            app: page.app
        }
    }
}
