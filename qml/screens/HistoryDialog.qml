pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import GiroStyle
import Giro.App
import Giro.Parts

// Past values of one field, or of all: from what to what, by whom and when; what is new since the last visit is marked.
Dialog {
    id: dialog

    required property ClientCard client
    property string field  // empty: every field

    function about(key: string, label: string) {
        field = key;
        title = label;
        open();
    }

    modal: true
    width: Math.min(Theme.px(640), (Overlay.overlay?.width ?? Theme.px(640)) - 2 * Theme.s16)
    closePolicy: Dialog.CloseOnEscape | Dialog.CloseOnPressOutside

    // Its size follows its content, so it is made at once: that is meant.
    contentItem: Flickable { // qmllint disable deferred-property-id
        id: room
        implicitHeight: Math.min(column.implicitHeight, Theme.px(440))
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            width: room.width

            Repeater {
                model: dialog.client.history

                FactRow {
                    id: change

                    required property string field
                    required property string heading
                    required property string fromText
                    required property string toText
                    required property string whoText
                    required property string whenText
                    required property bool recent

                    visible: dialog.field.length === 0 || dialog.field === field
                    height: visible ? implicitHeight : 0
                    width: column.width
                    glyph: recent ? Icons.edit : Icons.history
                    tone: recent ? "info" : ""
                    readonly property string step: qsTr("%1 → %2").arg(fromText.replace(/\n/g, ", ")).arg(toText.replace(/\n/g, ", "))
                    readonly property bool named: dialog.field.length === 0

                    title: named ? heading : step
                    detail: As.joined([named ? step : "", whoText, whenText])
                }
            }
            Label {
                width: parent.width
                topPadding: Theme.s12
                text: dialog.client.historyHint
                font: Theme.caption
                color: Theme.text2
                wrapMode: Text.Wrap
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
