import QtQuick
import QtQuick.Controls
import GiroStyle
import Giro.Parts

// Asks before something that others will feel: what happens, in words, and the act named as what it does.
Dialog {
    id: dialog

    property string words
    property string act
    property var agreed: null  // what to do

    function ask(question: string, what: string, verb: string, then: var) {
        title = question;
        words = what;
        act = verb;
        agreed = then;
        open();
    }

    closePolicy: Dialog.CloseOnEscape | Dialog.CloseOnPressOutside

    contentItem: Label {
        text: dialog.words
        font: Theme.body
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
                const act = dialog.agreed;
                act();
            }
        }
        Button {
            variant: "text"
            text: qsTr("Lascia com'è")
            onClicked: dialog.close()
        }
    }
}
