pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import GiroStyle
import Giro.App
import Giro.Parts

// One figure explained: in plain words, how it is made, from what and over which period.
Dialog {
    id: dialog

    property var said: ({})

    function tell(key: string) {
        said = Definitions.of(key);
        title = said.title;
        open();
    }

    width: Math.min(Theme.px(520), (Overlay.overlay?.width ?? Theme.px(520)) - 2 * Theme.s16)
    closePolicy: Dialog.CloseOnEscape | Dialog.CloseOnPressOutside

    // Its size follows its content, so it is made at once: that is meant.
    contentItem: Column { // qmllint disable deferred-property-id
        spacing: Theme.s16

        Label {
            width: parent.width
            text: dialog.said.meaning ?? ""
            wrapMode: Text.Wrap
        }
        Repeater {
            model: [{ label: qsTr("Come si calcola"), text: dialog.said.formula ?? "" },
                    { label: qsTr("Da dove viene"), text: dialog.said.basis ?? "" }]

            Column {
                required property var modelData

                width: parent?.width ?? 0
                spacing: 2

                Label {
                    text: parent.modelData.label
                    font: Theme.captionStrong
                    color: Theme.text2
                    Accessible.role: Accessible.Heading
                }
                Label {
                    width: parent.width
                    text: parent.modelData.text
                    font: Theme.secondary
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    footer: Row {
        layoutDirection: Qt.RightToLeft
        padding: Theme.s24
        topPadding: 0

        Button {
            variant: "text"
            text: qsTr("Chiudi")
            onClicked: dialog.close()
        }
    }
}
