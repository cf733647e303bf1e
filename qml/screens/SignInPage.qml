import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Name and password, or the code that the office gave out; the office's address is asked when it is not known.
FocusScope {
    id: page

    required property App app
    property bool forPin: false  // the PIN of who is signed in was forgotten
    readonly property bool linked: model.byCode && model.isLink(code.text)  // it says who and where
    readonly property bool written: model.byCode ? code.text.trim().length > 0 && (linked || user.length > 0)
                                                 : user.length > 0 && password.length > 0

    signal entered()
    signal back()

    function tour(step: string) {
        model.byCode = step === "signin-code";
    }

    function go() {
        if (model.byCode) model.signInWithCode(code.text);
        else model.signIn(password.text);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    SignIn {
        id: model
        app: page.app
        onEntered: page.entered()
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
            Label {
                visible: page.forPin
                width: parent.width
                text: qsTr("Accedi di nuovo per togliere il PIN: il lavoro non inviato resta su questo tablet.")
                font: Theme.secondary
                wrapMode: Text.Wrap
            }
            Segmented {
                width: parent.width
                even: true
                label: qsTr("Come accedi")
                choices: [{ key: "password", text: qsTr("Con la password") }, { key: "code", text: qsTr("Ho un codice") }]
                current: model.byCode ? "code" : "password"
                onChosen: key => model.byCode = key === "code"
            }
            FormRow {
                visible: model.byCode
                width: parent.width
                beside: false
                label: qsTr("Codice o collegamento della sede")
                TextField {
                    id: code
                    width: parent.width
                    label: qsTr("Codice o collegamento della sede")
                    placeholderText: "K7QM-2X9R"
                    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                    onAccepted: enter.clicked()
                }
            }
            FormRow {
                visible: !page.linked
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
                    onAccepted: (model.byCode ? code : password).forceActiveFocus()
                }
            }
            FormRow {
                visible: !model.byCode
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
                visible: !page.linked && (model.addressNeeded || other.checked)
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
                enabled: !model.busy && page.written
                onClicked: page.go()
            }
            Button {
                visible: page.forPin
                variant: "text"
                text: qsTr("Torna al PIN")
                onClicked: page.back()
            }
            Button {
                id: other
                visible: !model.addressNeeded && !page.linked
                checkable: true
                variant: "text"
                text: checked ? qsTr("Nascondi l'indirizzo") : qsTr("Altro")
            }
        }
    }
}
