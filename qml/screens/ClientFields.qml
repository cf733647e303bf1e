pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The fields of a client's form by group.
Column {
    id: part

    required property ClientForm form

    spacing: Theme.s16

    Skeleton {
        visible: !part.form.ready
        width: parent.width
    }
    Repeater {
        model: part.form.fields

        Column {
            id: field

            required property int index
            required property string column
            required property string label
            required property string value
            required property string kind
            required property var choices
            required property string error
            required property string warning
            required property string hint
            // "required" is a word of the language: the role is read from the row
            readonly property bool needed: As.flag(part.form.fields, index, "required")
            required property string group
            required property string groupTitle
            readonly property bool leads: groupTitle.length > 0
                                          && (index === 0 || As.group(part.form.fields, index - 1) !== group)

            width: part.width
            spacing: Theme.s12

            Label {
                visible: field.leads
                text: field.groupTitle
                font: Theme.section
                Accessible.role: Accessible.Heading
            }
            FormRow {
                width: parent.width
                label: field.label
                needed: field.needed
                fault: field.error
                hint: field.warning.length > 0 ? field.warning : field.hint

                FieldInput {
                    width: parent.width
                    kind: field.kind
                    label: field.label
                    value: field.value
                    choices: field.choices
                    faulty: field.error.length > 0
                    onChanged: text => part.form.setValue(field.column, text)
                }
            }
        }
    }
}
