import QtQuick
import QtQuick.Controls
import GiroStyle
import Giro.App
import Giro.Parts

// How often this client alone is to be visited, in a month or always, and why.
Dialog {
    id: dialog

    required property ClientFrequency frequency
    property string month: "0"

    function ask() {
        month = "0";
        visits.clear();
        reason.clear();
        open();
        visits.forceActiveFocus();
    }

    title: qsTr("Ogni quanto si visita")
    anchors.centerIn: Overlay.overlay
    modal: true
    width: Math.min(Theme.px(560), (Overlay.overlay?.width ?? Theme.px(560)) - 2 * Theme.s16)
    focus: true
    closePolicy: Dialog.CloseOnEscape | Dialog.CloseOnPressOutside

    // Its fields are read by name, so it is made at once: that is meant.
    contentItem: Column { // qmllint disable deferred-property-id
        spacing: Theme.s12

        ChoiceChips {
            width: parent.width
            slim: true
            label: qsTr("Mese")
            choices: As.choices(dialog.frequency.monthChoices)
            current: dialog.month
            onToggled: code => dialog.month = code
        }
        TextField {
            id: visits
            width: parent.width
            label: qsTr("Visite al mese")
            placeholderText: qsTr("Visite al mese: 2, 0,5, o 0 per saltare")
            inputMethodHints: Qt.ImhFormattedNumbersOnly
        }
        TextField {
            id: reason
            width: parent.width
            label: qsTr("Perché")
            placeholderText: qsTr("Perché, in poche parole")
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
            text: qsTr("Salva")
            enabled: visits.text.trim().length > 0 && reason.text.trim().length > 0
            onClicked: {
                dialog.frequency.setVisits(Number(dialog.month), visits.text, reason.text);
                dialog.close();
            }
        }
        Button {
            variant: "text"
            text: qsTr("Annulla")
            onClicked: dialog.close()
        }
    }
}
