pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The fields of a visit in one column; only the outcome is required.
Column {
    id: part

    required property VisitForm form
    required property string today

    signal orderWanted(string id)

    spacing: Theme.s12 + 2

    FormRow {
        width: parent.width
        label: qsTr("Canale")

        Segmented {
            width: parent.width
            even: true
            label: qsTr("Canale")
            choices: As.choices(part.form.channels)
            current: part.form.channel
            onChosen: code => part.form.channel = code
        }
    }
    FormRow {
        width: parent.width
        label: qsTr("Esito")
        needed: true

        ChoiceChips {
            width: parent.width
            label: qsTr("Esito")
            choices: As.choices(part.form.outcomes)
            current: part.form.outcome
            onToggled: code => part.form.outcome = code
        }
        Button {
            visible: part.form.orderText.length > 0
            variant: "tonal"
            glyph: Icons.orders
            text: part.form.orderText
            onClicked: part.orderWanted(part.form.orderId)
        }
    }
    FormRow {
        visible: part.form.reasons.length > 0
        width: parent.width
        label: qsTr("Perché")

        ChoiceChips {
            width: parent.width
            slim: true
            label: qsTr("Perché")
            choices: As.choices(part.form.reasons)
            current: part.form.reason
            onToggled: code => part.form.reason = code === part.form.reason ? "" : code
        }
    }
    FormRow {
        visible: part.form.contacts.length > 0
        width: parent.width
        label: qsTr("Chi hai visto")

        ChoiceChips {
            width: parent.width
            label: qsTr("Chi hai visto")
            choices: As.choices(part.form.contacts)
            current: part.form.contactId
            onToggled: code => part.form.contactId = code === part.form.contactId ? "" : code
        }
    }
    FormRow {
        width: parent.width
        label: qsTr("Nota")

        TextArea {
            id: note
            width: parent.width
            label: qsTr("Nota")
            placeholderText: qsTr("Che cosa vi siete detti")
            Component.onCompleted: text = part.form.note
            onTextChanged: if (text !== part.form.note) part.form.note = text

            Connections {
                target: part.form

                function onNoteChanged() {
                    if (note.text !== part.form.note) note.text = part.form.note;
                }
            }
        }
        Flow {
            visible: part.form.phrases.length > 0
            width: parent.width
            spacing: Theme.s8

            Repeater {
                model: part.form.phrases.length

                Chip {
                    required property int index

                    quiet: true
                    glyph: Icons.plus
                    text: part.form.phrases[index] ?? ""
                    onClicked: part.form.addPhrase(text)
                }
            }
        }
    }
    FormRow {
        width: parent.width
        label: qsTr("Prossima azione")

        Item {
            width: parent.width
            implicitHeight: action.height

            TextField {
                id: action
                width: by.visible ? by.x - Theme.s8 : parent.width
                label: qsTr("Prossima azione")
                placeholderText: qsTr("Facoltativa")
                text: part.form.nextAction
                onTextEdited: part.form.nextAction = text
            }
            Button {
                id: by
                visible: part.form.nextAction.length > 0
                anchors.right: parent.right
                height: action.height
                glyph: Icons.calendar
                text: part.form.nextActionOnText.length > 0 ? part.form.nextActionOnText : qsTr("Entro quando")
                onClicked: actionDay.use(one => one.open())
            }
            Later {
                id: actionDay

                DatePicker {
                    earliest: Format.date(part.today)
                    today: Format.date(part.today)
                    chosen: Format.date(part.form.nextActionOn.length > 0 ? part.form.nextActionOn : part.today)
                    onPicked: on => part.form.nextActionOn = Format.isoDate(on)
                }
            }
        }
    }
    FormRow {
        width: parent.width
        label: qsTr("Prossima visita")
        hint: part.form.nextVisitHint

        Flow {
            width: parent.width
            spacing: Theme.s8

            Repeater {
                id: days
                readonly property var choices: part.form.nextVisits

                model: choices.length

                Chip {
                    id: day

                    required property int index
                    readonly property var choice: days.choices[index] ?? { code: "", label: "" }
                    readonly property bool chosen: part.form.nextVisitOn === choice.code

                    text: choice.label
                    checkable: true
                    checked: chosen
                    onClicked: {
                        part.form.nextVisitOn = chosen ? "" : choice.code;
                        checked = Qt.binding(() => day.chosen);
                    }
                }
            }
            Chip {
                id: other

                readonly property bool own: part.form.nextVisitOn.length > 0
                                            && !As.codes(part.form.nextVisits).includes(part.form.nextVisitOn)

                glyph: Icons.calendar
                text: own ? part.form.nextVisitText : qsTr("Altro giorno")
                checked: own
                onClicked: visitDay.use(one => one.open())
            }
            Later {
                id: visitDay

                DatePicker {
                    earliest: Format.date(part.today)
                    today: Format.date(part.today)
                    chosen: Format.date(part.form.nextVisitOn.length > 0 ? part.form.nextVisitOn : part.today)
                    onPicked: on => part.form.nextVisitOn = Format.isoDate(on)
                }
            }
        }
    }
}
