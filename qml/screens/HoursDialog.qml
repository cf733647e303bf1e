import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Opening hours, the same on one or more days of the week.
EditDialog {
    id: dialog

    required property ClientPlaces places
    property string locationId
    property var days: []
    readonly property var faults: places.faults({ opens: opens.text, closes: closes.text })

    function ask(id: string) {
        locationId = id;
        days = [];
        opens.text = "";
        closes.text = "";
        open();
    }

    title: qsTr("Aggiungi orario")
    verb: qsTr("Salva orario")
    ready: days.length > 0 && opens.text.length > 0 && closes.text.length > 0 && Object.keys(faults).length === 0
    onSaved: {
        places.addHours(locationId, days, opens.text, closes.text);
        close();
    }

    FormRow {
        width: parent?.width ?? 0
        label: qsTr("In quali giorni")
        needed: true

        ChoiceChips {
            width: parent?.width ?? 0
            slim: true
            label: qsTr("In quali giorni")
            choices: As.choices(dialog.places.weekdays)
            chosen: dialog.days
            onToggled: code => dialog.days = dialog.days.includes(code) ? dialog.days.filter(day => day !== code)
                                                                        : dialog.days.concat([code])
        }
    }
    FormRow {
        width: parent?.width ?? 0
        label: qsTr("Apre alle")
        needed: true
        fault: dialog.faults.opens ?? ""

        TextField {
            id: opens
            width: parent?.width ?? 0
            label: qsTr("Apre alle")
            placeholderText: "09:00"
            faulty: (dialog.faults.opens ?? "").length > 0
            inputMethodHints: Qt.ImhTime
        }
    }
    FormRow {
        width: parent?.width ?? 0
        label: qsTr("Chiude alle")
        needed: true
        fault: dialog.faults.closes ?? ""

        TextField {
            id: closes
            width: parent?.width ?? 0
            label: qsTr("Chiude alle")
            placeholderText: "13:00"
            faulty: (dialog.faults.closes ?? "").length > 0
            inputMethodHints: Qt.ImhTime
        }
    }
}
