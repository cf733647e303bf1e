import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The limit and state of a client's credit, as the credit role decides them, with what is advised.
EditDialog {
    id: dialog

    required property ClientCredit credit
    readonly property bool stops: values.status === "hold" || values.status === "blocked"

    function ask() {
        begin({ limit: credit.limit, status: credit.status, reason: credit.reason });
    }

    title: qsTr("Decidi il fido")
    verb: qsTr("Salva decisione")
    ready: (values.status ?? "").length > 0 && (!stops || (values.reason ?? "").trim().length > 0)
           && Object.keys(touched()).length > 0
    onSaved: {
        const said = touched();
        credit.decide(said.limit ?? "", "status" in said || "reason" in said ? values.status : "", values.reason);
        close();
    }

    Label {
        visible: text.length > 0
        width: parent?.width ?? 0
        text: dialog.credit.adviceText
        font: Theme.secondary
        wrapMode: Text.Wrap
    }
    EditField {
        dialog: dialog
        column: "limit"
        kind: "number"
        label: qsTr("Fido, in euro")
        hint: dialog.credit.limit.length > 0 ? "" : qsTr("Senza un fido suo vale quello del gruppo, del segmento o dell'azienda.")
    }
    Button {
        visible: dialog.credit.advisedLimit.length > 0 && dialog.values.limit !== dialog.credit.advisedLimit
        glyph: Icons.check
        text: qsTr("Prendi il fido consigliato")
        onClicked: dialog.put("limit", dialog.credit.advisedLimit)
    }
    EditField { dialog: dialog; column: "status"; kind: "choice"; label: qsTr("Stato"); choices: dialog.credit.statuses }
    EditField {
        dialog: dialog
        column: "reason"
        label: qsTr("Perché")
        needed: dialog.stops
        hint: dialog.stops ? qsTr("Chi prende ordini lo legge, e i suoi ordini aspettano una decisione.") : ""
    }
}
