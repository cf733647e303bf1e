pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import GiroStyle
import Giro.Parts

// Asks once more before something is ended or taken away: ask() opens it for a subject, which comes back with agreed().
Dialog {
    id: dialog

    required property string text  // what will be so
    required property string act
    property string subject

    signal agreed(string subject)

    function ask(of: string, question: string) {
        subject = of;
        title = question;
        open();
    }

    anchors.centerIn: Overlay.overlay
    modal: true
    closePolicy: Dialog.CloseOnEscape | Dialog.CloseOnPressOutside
    contentItem: Label {
        text: dialog.text
        font: Theme.secondary
        wrapMode: Text.Wrap
    }
    footer: Row {
        layoutDirection: Qt.RightToLeft
        padding: Theme.s24
        topPadding: 0
        spacing: Theme.s12

        Button {
            variant: "danger"
            text: dialog.act
            onClicked: {
                dialog.close();
                dialog.agreed(dialog.subject);
            }
        }
        Button {
            variant: "text"
            text: qsTr("Indietro")
            onClicked: dialog.close()
        }
    }
}
