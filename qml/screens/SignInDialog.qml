import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Lets a person in: a one-time code for a tablet, with its link and QR, or a new password. The code is shown once.
Dialog {
    id: dialog

    required property App app
    property string kind: "code"  // or "password"
    property string hours: "24"
    readonly property SignInFields fields: contentItem as SignInFields
    readonly property bool given: kind === "code" && desk.codeText.length > 0
    readonly property bool writable: !desk.asking && desk.passwordFault(fields.password).length === 0

    function ask(userId: string, what: string) {
        desk.userId = userId;
        kind = what;
        empty();
        open();
    }

    function empty() {
        desk.clear();
        fields.clear();
    }

    title: desk.personText
    width: Math.min(parent ? parent.width - 2 * Theme.s16 : Theme.px(560), Theme.px(560))
    height: Math.min(implicitHeight, parent ? parent.height - 2 * Theme.s16 : implicitHeight)
    onClosed: empty()

    SignInCare {
        id: desk
        app: dialog.app
        onPasswordSet: dialog.close()
    }

    contentItem: SignInFields {
        care: desk
        kind: dialog.kind
        hours: dialog.hours
        onKindWanted: kind => dialog.kind = kind
        onHoursWanted: hours => dialog.hours = hours
        onAccepted: if (dialog.writable) desk.setPassword(password)
    }
    footer: Flow {
        layoutDirection: Qt.RightToLeft
        padding: Theme.s24
        topPadding: 0
        spacing: Theme.s12

        Button {
            visible: dialog.kind === "code" && !dialog.given
            variant: "primary"
            glyph: Icons.enter
            enabled: !desk.asking
            text: qsTr("Crea il codice")
            onClicked: desk.giveCode(Number(dialog.hours))
        }
        Button {
            visible: dialog.given
            variant: "primary"
            text: qsTr("Copia il collegamento")
            onClicked: {
                dialog.fields.copyLink();
                dialog.app.noticed(qsTr("Collegamento copiato"), false);
            }
        }
        Button {
            visible: dialog.kind === "password"
            variant: "primary"
            glyph: Icons.check
            enabled: dialog.writable
            text: qsTr("Cambia la password")
            onClicked: desk.setPassword(dialog.fields.password)
        }
        Button {
            visible: dialog.given
            enabled: !desk.asking
            text: qsTr("Annulla il codice")
            onClicked: desk.cancelCode()
        }
        Button {
            variant: "text"
            text: qsTr("Chiudi")
            onClicked: dialog.close()
        }
    }
}
