pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// One segment: who has it now, who gets it, from when to when, and what each tablet gains and loses.
Card {
    id: pane

    required property Reassign reassign
    property bool closable: false

    signal closed()

    padding: 0
    spacing: 0

    Button {
        visible: pane.closable
        x: Theme.s8
        variant: "text"
        glyph: Icons.arrowBack
        text: qsTr("Tutti i segmenti")
        onClicked: pane.closed()
    }
    Flickable {
        width: parent.width
        height: pane.height - y - foot.height - 2
        contentHeight: column.implicitHeight + 2 * Theme.s24
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: Theme.s24
            y: Theme.s24
            width: parent.width - 2 * x
            spacing: Theme.s16

            Label {
                text: qsTr("Chi lo segue")
                font: Theme.section
                Accessible.role: Accessible.Heading
            }
            Repeater {
                model: pane.reassign.people

                FactRow {
                    id: person

                    required property string assignmentId
                    required property string name
                    required property string roleText
                    required property string periodText
                    required property bool ended

                    width: column.width
                    glyph: Icons.person
                    title: name
                    detail: As.joined([roleText, periodText])

                    Button {
                        visible: !person.ended
                        variant: "text"
                        text: qsTr("Termina")
                        onClicked: ending.ask(qsTr("Termini l'assegnazione di %1?").arg(person.name),
                                              qsTr("Da oggi non vede più questi clienti. Quello che non ha ancora mandato arriva lo stesso."),
                                              qsTr("Termina"), () => pane.reassign.end(person.assignmentId))
                    }
                }
            }
            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }
            Label {
                text: qsTr("A chi lo dai")
                font: Theme.section
                Accessible.role: Accessible.Heading
            }
            ChoiceChips {
                width: parent.width
                label: qsTr("A chi lo dai")
                current: pane.reassign.userId
                choices: As.choices(pane.reassign.users)
                onToggled: code => pane.reassign.userId = code
            }
            FormRow {
                width: parent.width
                label: qsTr("Come")

                ChoiceChips {
                    width: parent.width
                    label: qsTr("Come")
                    current: pane.reassign.role
                    choices: As.choices(pane.reassign.roles)
                    onToggled: code => pane.reassign.role = code
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("Dal")

                DayButton {
                    day: pane.reassign.fromOn
                    emptyText: qsTr("Oggi")
                    onPicked: on => pane.reassign.fromOn = on
                }
            }
            FormRow {
                width: parent.width
                label: qsTr("Fino al")

                DayButton {
                    day: pane.reassign.toOn
                    emptyText: qsTr("Senza fine")
                    onPicked: on => pane.reassign.toOn = on
                }
            }
            CheckBox {
                text: qsTr("Toglilo a chi lo segue adesso")
                checked: pane.reassign.replace
                onToggled: pane.reassign.replace = checked
            }
            Notice {
                visible: pane.reassign.moves.length > 0
                width: parent.width
                tone: "info"
                glyph: Icons.swap
                text: qsTr("Che cosa cambia")
                detail: As.lines(pane.reassign.moves)
            }
        }
    }
    Item {
        id: foot
        width: parent.width
        height: Theme.px(88)

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Label {
            x: Theme.s24
            width: saving.x - x - Theme.s12
            anchors.verticalCenter: parent.verticalCenter
            text: pane.reassign.missingText
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Button {
            id: saving
            anchors.right: parent.right
            anchors.rightMargin: Theme.s24
            anchors.verticalCenter: parent.verticalCenter
            variant: "primary"
            glyph: Icons.check
            enabled: pane.reassign.canSave && !pane.reassign.busy
            text: qsTr("Salva assegnazione")
            onClicked: pane.reassign.save()
        }
    }
    ActDialog {
        id: ending
    }
}
