pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import GiroStyle

// A quantity typed with the thumb. When it is not a legal one, the nearest two are offered instead of a refusal.
Popup {
    id: pad

    property string title
    property real step: 1
    property real minimum: step
    property real maximum: 999999
    property int decimals: 0
    property string typed
    property string before  // the quantity so far, until a key is pressed

    readonly property real quantity: typed.length > 0 ? Number(typed.replace(",", ".")) : 0
    readonly property var offers: Quantity.nearest(quantity, step, minimum)

    signal picked(real quantity)

    function ask(current: real) {
        typed = "";
        before = Quantity.shown(current, decimals);
        open();
    }

    function type(key: string) {
        const next = typed === "0" && key !== "," ? key : typed + key;
        const wellFormed = decimals > 0 ? /^\d{1,6}(,\d{0,3})?$/ : /^\d{1,6}$/;
        if (wellFormed.test(next) && Number(next.replace(",", ".")) <= maximum) typed = next;
    }

    function take(quantity: real) {
        close();
        picked(quantity);
    }

    function erase() {
        typed = typed.slice(0, -1);
    }

    padding: Theme.s16
    modal: true
    dim: false
    focus: true
    closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutside

    contentItem: ColumnLayout {
        spacing: Theme.s8
        focus: true
        Keys.onPressed: event => {
            event.accepted = true;
            if (/^[0-9]$/.test(event.text)) pad.type(event.text);
            else if (event.text === "," || event.text === ".") pad.type(",");
            else if (event.key === Qt.Key_Backspace) pad.erase();
            else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && pad.offers.length === 1)
                pad.take(pad.offers[0]);
            else event.accepted = false;
        }

        Label {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(240)
            visible: text.length > 0
            text: pad.title
            font: Theme.captionStrong
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Label {
            Layout.alignment: Qt.AlignRight
            text: pad.typed.length > 0 ? pad.typed : pad.before
            font: Theme.figure
            color: pad.typed.length > 0 ? Theme.text : Theme.control
        }
        GridLayout {
            columns: 3
            rowSpacing: Theme.s8
            columnSpacing: Theme.s8

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", pad.decimals > 0 ? "," : "", "0", "erase"]

                Button {
                    required property string modelData
                    readonly property bool erases: modelData === "erase"

                    Layout.preferredWidth: Theme.px(72)
                    Layout.preferredHeight: Theme.px(48)
                    enabled: modelData.length > 0
                    opacity: modelData.length > 0 ? 1 : 0
                    variant: erases ? "text" : "tonal"
                    glyph: erases ? Icons.backspace : ""
                    text: erases ? "" : modelData
                    Accessible.name: erases ? qsTr("Cancella l'ultima cifra") : modelData
                    focusPolicy: Qt.NoFocus
                    onClicked: erases ? pad.erase() : pad.type(modelData)
                }
            }
        }
        Label {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(232)
            visible: pad.offers.length > 1
            text: qsTr("%1 non si può ordinare. Le quantità più vicine:").arg(Quantity.shown(pad.quantity, pad.decimals))
            font: Theme.caption
            color: Theme.warn
            wrapMode: Text.Wrap
        }
        RowLayout {
            spacing: Theme.s8

            Repeater {
                model: pad.offers

                Button {
                    required property real modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    variant: pad.offers.length > 1 ? "tonal" : "primary"
                    text: pad.offers.length > 1 ? Quantity.shown(modelData, pad.decimals) : qsTr("Metti %1").arg(Quantity.shown(modelData, pad.decimals))
                    onClicked: pad.take(modelData)
                }
            }
        }
    }
}
