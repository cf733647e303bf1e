pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The rules as text, one a line, and a builder that writes conditions into it.
Card {
    id: card

    required property RuleEditor editor
    property string segment
    property string field: "fatturato"
    property string comparison: ">="
    readonly property var asked: named(editor.fields)
    readonly property var comparisons: asked.number
        ? [{ code: ">=", label: qsTr("almeno") }, { code: "<=", label: qsTr("al massimo") }, { code: ">", label: qsTr("più di") },
           { code: "<", label: qsTr("meno di") }, { code: "=", label: qsTr("uguale a") }, { code: "manca", label: qsTr("non si sa") }]
        : [{ code: "in", label: qsTr("è tra") }, { code: "non in", label: qsTr("non è tra") }, { code: "manca", label: qsTr("non si sa") }]

    signal saveWanted()

    function named(fields: var): var {
        return fields.find(one => one.code === field) ?? { hint: "", number: true, choices: [] };
    }

    function add(together: bool) {
        editor.addCondition(segment.length > 0 ? segment : As.codes(editor.segments)[0], field, comparison,
                            comparison === "manca" ? "" : value.text, together);
        value.clear();
    }

    padding: 0
    spacing: 0
    onAskedChanged: if (!comparisons.some(one => one.code === comparison)) comparison = comparisons[0].code

    Flickable {
        width: parent.width
        height: card.height - foot.height - 2
        contentHeight: column.implicitHeight + 2 * Theme.s20
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: Theme.s20
            y: Theme.s20
            width: parent.width - 2 * x
            spacing: Theme.s12

            TextArea {
                id: source
                width: parent.width
                implicitHeight: Math.max(Theme.px(160), contentHeight + topPadding + bottomPadding)
                label: qsTr("Regole, una per riga")
                faulty: card.editor.fault.length > 0
                onTextChanged: if (text !== card.editor.rules) card.editor.rules = text

                Connections {
                    target: card.editor

                    function onLoaded() {
                        if (source.text !== card.editor.rules) source.text = card.editor.rules;
                    }
                    function onSubjectChanged() {
                        if (source.text !== card.editor.rules) source.text = card.editor.rules;
                    }
                }
            }
            Label {
                width: parent.width
                text: card.editor.fault.length > 0 ? card.editor.fault
                                                   : qsTr("La prima riga che vale decide. «altrimenti» vale per tutti gli altri.")
                font: card.editor.fault.length > 0 ? Theme.captionStrong : Theme.caption
                color: card.editor.fault.length > 0 ? Theme.bad : Theme.text2
                wrapMode: Text.Wrap
            }
            Label {
                width: parent.width
                topPadding: Theme.s8
                text: qsTr("Aggiungi una condizione")
                font: Theme.section
                Accessible.role: Accessible.Heading
            }
            Flow {
                width: parent.width
                spacing: Theme.s8

                PickBox {
                    label: qsTr("Segmento")
                    choices: card.editor.segments
                    current: card.segment
                    onPicked: code => card.segment = code
                }
                PickBox {
                    label: qsTr("Che cosa")
                    choices: card.editor.fields
                    current: card.field
                    onPicked: code => card.field = code
                }
                PickBox {
                    label: qsTr("Confronto")
                    choices: card.comparisons
                    current: card.comparison
                    onPicked: code => card.comparison = code
                }
            }
            ChoiceChips {
                visible: card.asked.choices.length > 0 && card.comparison !== "manca"
                width: parent.width
                slim: true
                label: qsTr("Valori")
                choices: As.choices(card.asked.choices)
                chosen: value.text.split(", ")
                onToggled: code => {
                    const now = value.text.split(", ").filter(one => one.length > 0);
                    value.text = (now.includes(code) ? now.filter(one => one !== code) : now.concat([code])).join(", ");
                }
            }
            FormRow {
                visible: card.comparison !== "manca"
                width: parent.width
                beside: false
                label: qsTr("Valore")
                hint: card.asked.hint

                TextField {
                    id: value
                    width: parent?.width ?? 0
                    label: qsTr("Valore")
                }
            }
            Flow {
                width: parent.width
                spacing: Theme.s8

                Button {
                    variant: "tonal"
                    glyph: Icons.plus
                    enabled: card.comparison === "manca" || value.text.trim().length > 0
                    text: qsTr("Nuova riga")
                    onClicked: card.add(false)
                }
                Button {
                    variant: "text"
                    enabled: card.comparison === "manca" || value.text.trim().length > 0
                    text: qsTr("In più, sulla stessa riga")
                    onClicked: card.add(true)
                }
            }
        }
    }
    FormFoot {
        id: foot
        width: parent.width
        savedText: card.editor.canSave ? "" : qsTr("Le regole sono quelle salvate")
        discardable: false
        missing: false
        ready: card.editor.canSave && !card.editor.busy
        text: qsTr("Salva regole")
        onSaved: card.saveWanted()
    }
}
