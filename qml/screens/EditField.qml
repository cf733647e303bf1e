import QtQuick
import Giro.Parts

// One field of an EditDialog, by its column.
FormRow {
    id: row

    required property EditDialog dialog
    required property string column
    property string kind: "text"  // as FieldInput has them
    property var choices: []

    width: parent?.width ?? 0

    FieldInput {
        width: parent?.width ?? 0
        kind: row.kind
        label: row.label
        choices: row.choices
        value: row.dialog.values[row.column] ?? ""
        faulty: row.fault.length > 0
        onChanged: text => row.dialog.put(row.column, text)
    }
}
