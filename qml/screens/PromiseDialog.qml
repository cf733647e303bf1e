import QtQuick
import Giro.App

// When a client says they will pay an invoice, and how much of it.
EditDialog {
    id: dialog

    required property ClientCredit credit

    function ask() {
        begin({ invoice: credit.invoices.length > 0 ? credit.invoices[0].code : "", on: "", amount: "", note: "" });
    }

    title: qsTr("Promessa di pagamento")
    verb: qsTr("Salva promessa")
    ready: (values.invoice ?? "").length > 0 && (values.on ?? "").length > 0
    onSaved: {
        credit.promise(values.invoice, values.on, values.amount, values.note);
        close();
    }

    EditField {
        dialog: dialog
        column: "invoice"
        kind: "choice"
        label: qsTr("Quale fattura")
        choices: dialog.credit.invoices
        needed: true
    }
    EditField { dialog: dialog; column: "on"; kind: "date"; label: qsTr("Entro quando"); needed: true }
    EditField { dialog: dialog; column: "amount"; kind: "number"; label: qsTr("Quanto, se non tutta") }
    EditField { dialog: dialog; column: "note"; label: qsTr("Nota") }
}
