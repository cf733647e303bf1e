import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// A person of the client, new or changed.
Dialog {
    id: dialog

    required property ClientCard client
    property string contactId
    property string role

    function ask(id: string, known: var) {
        contactId = id;
        role = "";
        name.text = known?.name ?? "";
        phone.text = known?.phone ?? "";
        email.text = known?.email ?? "";
        open();
        name.forceActiveFocus();
    }

    function save() {
        const values = { name: name.text, phone: phone.text, email: email.text };
        client.saveContact(contactId, role.length > 0 ? Object.assign(values, { role: role }) : values);
        close();
    }

    title: contactId.length > 0 ? qsTr("Cambia contatto") : qsTr("Nuovo contatto")

    // Its fields are read by name, so it is made at once: that is meant.
    contentItem: Column { // qmllint disable deferred-property-id
        spacing: Theme.s12

        FormRow {
            width: parent.width
            beside: false
            needed: true
            label: qsTr("Nome e cognome")
            TextField { id: name; width: parent.width; label: qsTr("Nome e cognome") }
        }
        FormRow {
            width: parent.width
            beside: false
            label: qsTr("Ruolo")
            ChoiceChips {
                width: parent.width
                slim: true
                label: qsTr("Ruolo")
                choices: As.choices(dialog.client.contactRoles)
                current: dialog.role
                onToggled: code => dialog.role = code
            }
        }
        FormRow {
            width: parent.width
            beside: false
            label: qsTr("Telefono")
            TextField {
                id: phone
                width: parent.width
                label: qsTr("Telefono")
                inputMethodHints: Qt.ImhDialableCharactersOnly
            }
        }
        FormRow {
            width: parent.width
            beside: false
            label: qsTr("E-mail")
            TextField {
                id: email
                width: parent.width
                label: qsTr("E-mail")
                inputMethodHints: Qt.ImhEmailCharactersOnly
            }
        }
    }
    footer: Row {
        layoutDirection: Qt.RightToLeft
        padding: Theme.s24
        topPadding: 0
        spacing: Theme.s8

        Button {
            variant: "primary"
            glyph: Icons.check
            text: qsTr("Salva contatto")
            enabled: name.text.trim().length > 0
            onClicked: dialog.save()
        }
        Button {
            variant: "text"
            text: qsTr("Annulla")
            onClicked: dialog.close()
        }
    }
}
