import QtQuick
import QtQuick.Controls
import GiroStyle
import Giro.Parts

// Asks why before something that is not taken back. With `reasons`, one of them is needed; words can be added.
Dialog {
    id: dialog

    required property string act
    property var reasons: []  // [{ code, label }]
    property string chosen
    property string written

    signal given(string code, string words)

    anchors.centerIn: Overlay.overlay
    modal: true
    width: Math.min(Theme.px(520), (Overlay.overlay?.width ?? Theme.px(520)) - 2 * Theme.s16)
    closePolicy: Dialog.CloseOnEscape | Dialog.CloseOnPressOutside
    onAboutToShow: {
        chosen = "";
        written = "";
    }

    contentItem: Column {
        spacing: Theme.s16

        ChoiceChips {
            visible: dialog.reasons.length > 0
            width: parent.width
            label: dialog.title
            current: dialog.chosen
            choices: As.choices(dialog.reasons)
            onToggled: code => dialog.chosen = code
        }
        TextField {
            width: parent.width
            text: dialog.written
            placeholderText: dialog.reasons.length > 0 ? qsTr("Vuoi aggiungere qualcosa?") : qsTr("Scrivi il motivo")
            Accessible.name: placeholderText
            onTextEdited: dialog.written = text
        }
    }
    footer: Row {
        layoutDirection: Qt.RightToLeft
        padding: Theme.s24
        topPadding: 0
        spacing: Theme.s12

        Button {
            variant: "danger"
            enabled: dialog.reasons.length > 0 ? dialog.chosen.length > 0 : dialog.written.trim().length > 0
            text: dialog.act
            onClicked: {
                dialog.close();
                dialog.given(dialog.chosen, dialog.written.trim());
            }
        }
        Button {
            variant: "text"
            text: qsTr("Indietro")
            onClicked: dialog.close()
        }
    }
}
