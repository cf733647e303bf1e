pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// A person of the client, new or changed, with who decides and what they consented to.
EditDialog {
    id: dialog

    required property ClientCard client
    property string contactId
    readonly property var faults: client.contactFaults(values)

    readonly property var asked: [{ column: "name", label: qsTr("Nome e cognome"), kind: "text" },
                                  { column: "mobile", label: qsTr("Cellulare"), kind: "phone" },
                                  { column: "phone", label: qsTr("Telefono"), kind: "phone" },
                                  { column: "email", label: qsTr("E-mail"), kind: "email" }]

    function ask(id: string, known: var) {
        contactId = id;
        begin(Object.assign({ consent: "" }, known));
    }

    // A consent is whole: what was said, when, and how.
    function said(): var {
        const said = touched();
        if (!("consent" in said) && !("consent_source" in said)) return said;
        return Object.assign(said, { consent: values.consent, consent_source: values.consent_source ?? "",
                                     consent_was: values.consent_was ?? "", consent_on: values.consent_on ?? "" });
    }

    title: contactId.length > 0 ? qsTr("Cambia contatto") : qsTr("Nuovo contatto")
    verb: qsTr("Salva contatto")
    ready: (values.name ?? "").trim().length > 0 && Object.keys(faults).length === 0
    onSaved: {
        client.saveContact(contactId, said());
        close();
    }

    Repeater {
        model: dialog.asked

        FormRow {
            id: row

            required property var modelData
            required property int index

            width: parent?.width ?? 0
            needed: index === 0
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
    FormRow {
        width: parent?.width ?? 0
        label: qsTr("Ruolo")

        ChoiceChips {
            width: parent?.width ?? 0
            slim: true
            label: qsTr("Ruolo")
            choices: As.choices(dialog.client.contactRoles)
            current: dialog.values.role ?? ""
            onToggled: code => dialog.put("role", code === dialog.values.role ? "" : code)
        }
    }
    CheckBox {
        text: qsTr("È chi decide gli acquisti")
        checked: dialog.values.is_decision_maker === true
        onToggled: dialog.put("is_decision_maker", checked)
    }
    FormRow {
        width: parent?.width ?? 0
        label: qsTr("Consenso a essere contattato")
        hint: qsTr("Con la data di oggi, a nome di chi lo scrive")

        ChoiceChips {
            width: parent?.width ?? 0
            slim: true
            label: qsTr("Consenso a essere contattato")
            choices: [{ key: "", text: qsTr("Non chiesto") }, { key: "yes", text: qsTr("Sì") }, { key: "no", text: qsTr("No") }]
            current: dialog.values.consent ?? ""
            onToggled: code => dialog.put("consent", code)
        }
    }
    FormRow {
        visible: (dialog.values.consent ?? "").length > 0
        width: parent?.width ?? 0
        label: qsTr("Come e per che cosa")
        hint: qsTr("Per esempio: a voce in negozio, per offerte via e-mail")

        TextField {
            width: parent?.width ?? 0
            label: qsTr("Come e per che cosa")
            text: dialog.values.consent_source ?? ""
            onTextEdited: dialog.put("consent_source", text)
        }
    }
}
