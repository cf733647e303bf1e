import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Name and password; the office's address is asked when it is not known.
FocusScope {
    id: page

    required property App app

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    SignIn {
        id: model
        app: page.app
    }
    Flickable {
        anchors.fill: parent
        contentHeight: card.height + 2 * Theme.s24
        boundsBehavior: Flickable.StopAtBounds

        Card {
            id: card
            x: Math.round((page.width - width) / 2)
            y: Math.max(Theme.s24, Math.round((page.height - height) / 2))
            width: Math.min(page.width - 2 * Theme.s16, Theme.px(440))
            padding: Theme.s32
            spacing: Theme.s16

            Row {
                spacing: Theme.s12

                Rectangle {
                    width: Theme.px(42)
                    height: width
                    radius: Theme.radius
                    color: Theme.primary

                    Icon {
                        anchors.centerIn: parent
                        glyph: Icons.logo
                        size: Theme.px(28)
                        color: Theme.primaryInk
                    }
                }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Accedi a Giro")
                    font: Theme.title
                    Accessible.role: Accessible.Heading
                }
            }
            FormRow {
                width: parent.width
                beside: false
                label: qsTr("Nome utente")
                TextField {
                    id: user
                    width: parent.width
                    label: qsTr("Nome utente")
                    focus: true
                    text: model.user
                    inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                    onTextEdited: model.user = text
                    onAccepted: password.forceActiveFocus()
                }
            }
            FormRow {
                width: parent.width
                beside: false
                label: qsTr("Password")
                TextField {
                    id: password
                    width: parent.width
                    label: qsTr("Password")
                    echoMode: TextInput.Password
                    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                    onAccepted: enter.clicked()
                }
            }
            FormRow {
                visible: model.addressNeeded || other.checked
                width: parent.width
                beside: false
                label: qsTr("Indirizzo della sede")
                TextField {
                    width: parent.width
                    label: qsTr("Indirizzo della sede")
                    placeholderText: "https://giro.azienda.it"
                    text: model.address
                    inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
                    onTextEdited: model.address = text
                    onAccepted: enter.clicked()
                }
            }
            Notice {
                visible: model.error.length > 0
                width: parent.width
                tone: "bad"
                glyph: Icons.warning
                text: model.error
            }
            Button {
                id: enter
                width: parent.width
                implicitHeight: Theme.buttonTall
                variant: "primary"
                glyph: Icons.enter
                text: model.busy ? qsTr("Accesso in corso") : qsTr("Accedi")
                enabled: !model.busy && user.length > 0 && password.length > 0
                onClicked: model.signIn(password.text)
            }
            Button {
                id: other
                visible: !model.addressNeeded
                checkable: true
                variant: "text"
                text: checked ? qsTr("Nascondi l'indirizzo") : qsTr("Altro")
            }
        }
    }
}
