pragma ComponentBehavior: Bound

import QtQuick
import Giro.App
import Giro.Parts

// A form made of fields: a row each, what saving changes where the form knows it, and the foot.
Card {
    id: sheet

    required property FieldForm form
    required property string text  // of the act that ends it
    property var moves: []

    signal wanted()

    width: Math.min(parent?.width ?? 0, Theme.px(800))
    height: parent?.height ?? 0
    padding: 0
    spacing: 0

    Flickable {
        width: parent.width
        height: sheet.height - foot.height - 2
        contentHeight: fields.implicitHeight + 2 * Theme.s24
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: fields
            x: Theme.s24
            y: Theme.s20
            width: parent.width - 2 * x
            spacing: Theme.s16

            Repeater {
                model: sheet.form.fields

                FormRow {
                    id: field

                    required property int index
                    required property string column
                    required property string value
                    required property string kind
                    required property var choices
                    required property string error
                    required label
                    required hint

                    width: fields.width
                    // "required" is a word of the language: the role is read from the row
                    needed: As.flag(sheet.form.fields, index, "required")
                    fault: error

                    FieldInput {
                        width: parent.width
                        kind: field.kind
                        label: field.label
                        value: field.value
                        choices: field.choices
                        clearable: !field.needed
                        faulty: field.error.length > 0
                        onChanged: text => sheet.form.setValue(field.column, text)
                    }
                }
            }
            Notice {
                visible: sheet.moves.length > 0
                width: parent.width
                tone: "info"
                glyph: Icons.swap
                text: qsTr("Che cosa cambia")
                detail: As.lines(sheet.moves)
            }
        }
    }
    FormFoot {
        id: foot
        width: parent.width
        savedText: sheet.form.missingText.length > 0 ? sheet.form.missingText : sheet.form.savedText
        discardable: sheet.form.changed
        missing: sheet.form.missingText.length > 0
        ready: sheet.form.canSave && !sheet.form.busy
        text: sheet.text
        onSaved: sheet.wanted()
        onDiscarded: sheet.form.discard()
    }
}
