import QtQuick
import Giro.App

// Money taken in from a client: how much, how, when, for what. The office confirms it.
EditDialog {
    id: dialog

    required property App app
    required property ClientCredit credit

    function ask() {
        begin({ amount: credit.overdue, method: "", on: app.today, invoice: "", note: "" });
    }

    title: qsTr("Registra un incasso")
    verb: qsTr("Salva incasso")
    ready: (values.amount ?? "").trim().length > 0
    onSaved: {
        credit.collect(values.amount, values.method, values.on, values.invoice, values.note);
        close();
    }

    EditField { dialog: dialog; column: "amount"; kind: "number"; label: qsTr("Quanto, in euro"); needed: true }
    EditField { dialog: dialog; column: "method"; kind: "choice"; label: qsTr("Come"); choices: dialog.credit.methods }
    EditField { dialog: dialog; column: "on"; kind: "date"; label: qsTr("Quando") }
    EditField {
        visible: dialog.credit.invoices.length > 1
        dialog: dialog
        column: "invoice"
        kind: "choice"
        label: qsTr("Per quale fattura")
        choices: dialog.credit.invoices
        hint: qsTr("Se per nessuna in particolare, paga quel che scade prima.")
    }
    EditField { dialog: dialog; column: "note"; label: qsTr("Nota") }
}
