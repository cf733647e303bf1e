pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// A client put into a segment by hand, with the reason that stays.
EditDialog {
    id: dialog

    required property SegmentView view
    property string clientId

    function ask() {
        clientId = "";
        reason.text = "";
        field.text = "";
        view.sought = "";
        open();
        field.forceActiveFocus();
    }

    title: qsTr("Aggiungi a mano")
    verb: qsTr("Aggiungi")
    ready: clientId.length > 0 && reason.text.trim().length > 0
    onSaved: {
        view.put(clientId, reason.text);
        close();
    }
    onClosed: view.sought = ""

    SearchField {
        id: field
        width: parent?.width ?? 0
        placeholderText: qsTr("Quale cliente")
        onTextEdited: {
            dialog.clientId = "";
            dialog.view.sought = text;
        }
    }
    ChoiceChips {
        visible: dialog.clientId.length === 0
        width: parent?.width ?? 0
        slim: true
        label: qsTr("Quale cliente")
        choices: dialog.view.candidates.count > 0 ? dialog.found() : []
        onToggled: code => {
            dialog.clientId = code;
            field.text = choices.find(one => one.key === code).text;
        }
    }
    FormRow {
        width: parent?.width ?? 0
        needed: true
        label: qsTr("Perché")
        hint: qsTr("Il motivo resta scritto, e le regole non lo spostano più")

        TextField {
            id: reason
            width: parent?.width ?? 0
            label: qsTr("Perché")
        }
    }

    function found(): var {
        return As.all(view.candidates).map(one => ({ key: one.clientId, text: As.joined([one.name, one.detail]), glyph: "", count: -1 }));
    }
}
