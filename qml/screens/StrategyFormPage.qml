pragma ComponentBehavior: Bound

import QtQuick
import Giro.App
import Giro.Parts

// A strategy being written or changed.
AppScreen {
    id: page

    property alias strategyId: form.strategyId

    title: strategyId.length > 0 ? qsTr("Modifica strategia") : qsTr("Nuova strategia")
    context: strategyId.length > 0 ? form.title : ""
    settled: form.ready

    function save() {
        if (form.canSave && !form.busy) form.save();
    }

    StrategyForm {
        id: form
        app: page.app
        onSaved: page.nav.back()
        onDiscarded: page.nav.back()
    }
    Card {
        id: sheet
        width: Math.min(parent.width, Theme.px(800))
        height: parent.height
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
                    model: form.fields

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
                        needed: As.flag(form.fields, index, "required")
                        fault: error

                        FieldInput {
                            width: parent.width
                            kind: field.kind
                            label: field.label
                            value: field.value
                            choices: field.choices
                            faulty: field.error.length > 0
                            onChanged: text => form.setValue(field.column, text)
                        }
                    }
                }
            }
        }
        FormFoot {
            id: foot
            width: parent.width
            savedText: form.missingText.length > 0 ? form.missingText : form.savedText
            discardable: form.changed
            missing: form.missingText.length > 0
            ready: form.canSave && !form.busy
            text: qsTr("Salva strategia")
            onSaved: page.save()
            onDiscarded: form.discard()
        }
    }
}
