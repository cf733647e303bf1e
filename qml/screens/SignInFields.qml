pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What SignInDialog asks and shows: how long a code is good, the code with its link and QR, or a new password.
Flickable {
    id: fields

    required property SignInCare care
    required property string kind
    required property string hours
    property alias password: password.text

    signal kindWanted(string kind)
    signal hoursWanted(string hours)
    signal accepted()

    function copyLink() {
        link.selectAll();
        link.copy();
        link.deselect();
    }

    function clear() {
        password.clear();
    }

    implicitHeight: column.implicitHeight
    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    component Words: Label {
        width: parent?.width ?? 0
        font: Theme.secondary
        color: Theme.text2
        wrapMode: Text.Wrap
    }

    Column {
        id: column
        width: parent.width
        spacing: Theme.s12

        Segmented {
            width: parent.width
            even: true
            label: qsTr("Come entra")
            choices: [{ key: "code", text: qsTr("Codice per il tablet") }, { key: "password", text: qsTr("Nuova password") }]
            current: fields.kind
            onChosen: key => fields.kindWanted(key)
        }
        Notice {
            visible: fields.care.problemText.length > 0
            width: parent.width
            tone: "bad"
            glyph: Icons.warning
            text: fields.care.problemText
        }

        // ---- a code
        Words {
            visible: fields.kind === "code" && fields.care.codeText.length === 0
            text: qsTr("Con il codice la persona entra una volta senza password. Un codice dato prima non vale più.")
        }
        ChoiceChips {
            visible: fields.kind === "code" && fields.care.codeText.length === 0
            width: parent.width
            label: qsTr("Quanto vale")
            choices: [{ key: "24", text: qsTr("Un giorno") }, { key: "72", text: qsTr("Tre giorni") }, { key: "168", text: qsTr("Una settimana") }]
            current: fields.hours
            onToggled: code => fields.hoursWanted(code.length > 0 ? code : "24")
        }
        Label {
            visible: fields.kind === "code" && fields.care.codeText.length > 0
            width: parent.width
            text: fields.care.codeText
            font: Theme.figure
            horizontalAlignment: Text.AlignHCenter
        }
        Words {
            visible: fields.kind === "code" && fields.care.codeText.length > 0
            text: fields.care.untilText
            horizontalAlignment: Text.AlignHCenter
        }
        Image {
            visible: fields.kind === "code" && fields.care.picture.length > 0
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.px(220)
            height: width
            source: fields.care.picture
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Il collegamento come QR")
        }
        Words {
            visible: fields.kind === "code" && fields.care.codeText.length > 0
            text: qsTr("Sul tablet della persona: “Ho un codice”. Inquadra il QR con la fotocamera, o incolla il collegamento.")
        }
        TextField {
            id: link
            visible: fields.kind === "code" && fields.care.codeText.length > 0
            width: parent.width
            label: qsTr("Collegamento")
            readOnly: true
            text: fields.care.linkText
            font: Theme.caption
        }

        // ---- a password
        Words {
            visible: fields.kind === "password"
            text: qsTr("Almeno 8 caratteri. Dilla a voce alla persona: la sede non la conserva in chiaro e nessuno la può rileggere.")
        }
        TextField {
            id: password
            visible: fields.kind === "password"
            width: parent.width
            label: qsTr("Nuova password")
            placeholderText: label
            echoMode: TextInput.Password
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
            onAccepted: fields.accepted()
        }
    }
}
