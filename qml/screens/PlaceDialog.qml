pragma ComponentBehavior: Bound

import QtQuick
import Giro.App
import Giro.Parts

// The name and address of a place, new or changed.
EditDialog {
    id: dialog

    required property ClientPlaces places
    property string locationId
    readonly property var faults: places.faults(values)

    readonly property var asked: [{ column: "name", label: qsTr("Nome"), kind: "text" },
                                  { column: "address", label: qsTr("Indirizzo"), kind: "text" },
                                  { column: "postal_code", label: qsTr("CAP"), kind: "number" },
                                  { column: "city", label: qsTr("Città"), kind: "text" },
                                  { column: "province", label: qsTr("Provincia"), kind: "text" }]

    function ask(id: string, known: var) {
        locationId = id;
        begin(known);
        if (!values.kind) put("kind", "delivery");
    }

    title: locationId.length > 0 ? qsTr("Cambia sede") : qsTr("Nuova sede")
    verb: qsTr("Salva sede")
    ready: Object.keys(faults).length === 0 && (values.city ?? "").length + (values.address ?? "").length > 0
    onSaved: {
        places.savePlace(locationId, touched());
        close();
    }

    ChoiceChips {
        width: parent?.width ?? 0
        slim: true
        label: qsTr("A che cosa serve")
        choices: As.choices(dialog.places.kinds)
        current: dialog.values.kind ?? ""
        onToggled: code => dialog.put("kind", code)
    }
    Repeater {
        model: dialog.asked

        FormRow {
            id: row

            required property var modelData

            width: parent?.width ?? 0
            label: modelData.label
            fault: dialog.faults[modelData.column] ?? ""

            FieldInput {
                width: parent?.width ?? 0
                kind: row.modelData.kind
                label: row.modelData.label
                value: dialog.values[row.modelData.column] ?? ""
                faulty: row.fault.length > 0
                onChanged: text => dialog.put(row.modelData.column, text)
            }
        }
    }
}
