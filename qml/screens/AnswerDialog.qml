import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What was answered to a client's request or complaint.
Dialog {
    id: dialog

    required property TaskList tasks
    property string itemId

    function ask(item: string, about: string) {
        itemId = item;
        title = about;
        body.clear();
        open();
        body.forceActiveFocus();
    }

    focus: true
    closePolicy: Dialog.CloseOnEscape | Dialog.CloseOnPressOutside

    // Its field is read by name, so it is made at once: that is meant.
    contentItem: TextArea { // qmllint disable deferred-property-id
        id: body
        implicitHeight: Math.max(Theme.px(96), contentHeight + topPadding + bottomPadding)
        label: qsTr("Risposta data al cliente")
        placeholderText: label
    }
    footer: Row {
        layoutDirection: Qt.RightToLeft
        padding: Theme.s24
        topPadding: 0
        spacing: Theme.s8

        Button {
            variant: "primary"
            glyph: Icons.check
            text: qsTr("Salva la risposta")
            enabled: body.text.trim().length > 0
            onClicked: {
                dialog.tasks.answer(dialog.itemId, body.text);
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
