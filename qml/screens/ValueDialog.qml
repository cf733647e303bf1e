pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import GiroStyle
import Giro.Parts

// A third value for a field, or for the parts of a group (an address).
Dialog {
    id: dialog

    required property var fields  // [{ column, label, value }]
    property var written: ({})

    signal given(var values)

    modal: true
    closePolicy: Dialog.CloseOnEscape | Dialog.CloseOnPressOutside
    onAboutToShow: {
        const values = {};
        for (const field of fields)
            values[field.column] = field.value;
        written = values;
        rows.model = fields;
    }
    onClosed: rows.model = []

    // Its fields come and go with each opening, so it is made at once: that is meant.
    contentItem: Column { // qmllint disable deferred-property-id
        spacing: Theme.s12

        Repeater {
            id: rows

            FormRow {
                id: row

                required property var modelData

                width: parent?.width ?? 0
                beside: false
                label: dialog.fields.length > 1 ? modelData.label : ""

                TextField {
                    width: parent.width
                    label: row.modelData.label
                    text: row.modelData.value
                    onTextEdited: dialog.written[row.modelData.column] = text
                }
            }
        }
    }
    footer: Row {
        layoutDirection: Qt.RightToLeft
        padding: Theme.s24
        topPadding: 0
        spacing: Theme.s12

        Button {
            variant: "primary"
            text: qsTr("Salva valore")
            onClicked: {
                dialog.close();
                dialog.given(dialog.written);
            }
        }
        Button {
            variant: "text"
            text: qsTr("Indietro")
            onClicked: dialog.close()
        }
    }
}
