import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Days on which a place is closed: holidays of the owner, works.
EditDialog {
    id: dialog

    required property ClientPlaces places
    property string locationId
    property string fromOn
    property string toOn
    readonly property var faults: places.faults({ closed_from: fromOn, closed_to: toOn })

    function ask(id: string) {
        locationId = id;
        fromOn = "";
        toOn = "";
        reason.text = "";
        open();
    }

    title: qsTr("Aggiungi chiusura")
    verb: qsTr("Salva chiusura")
    ready: fromOn.length > 0 && Object.keys(faults).length === 0
    onSaved: {
        places.addClosing(locationId, fromOn, toOn, reason.text);
        close();
    }

    FormRow {
        width: parent?.width ?? 0
        label: qsTr("Dal")
        needed: true

        DayButton {
            day: dialog.fromOn
            emptyText: qsTr("Scegli il giorno")
            onPicked: on => dialog.fromOn = on
        }
    }
    FormRow {
        width: parent?.width ?? 0
        label: qsTr("Fino al, compreso")
        fault: dialog.faults.closed_to ?? ""

        DayButton {
            day: dialog.toOn
            emptyText: qsTr("Solo quel giorno")
            onPicked: on => dialog.toOn = on
        }
    }
    FormRow {
        width: parent?.width ?? 0
        label: qsTr("Perché")

        TextField {
            id: reason
            width: parent?.width ?? 0
            label: qsTr("Perché")
            placeholderText: qsTr("Ferie, lavori…")
        }
    }
}
