pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import GiroStyle
import Giro.App
import Giro.Parts

// The tablet is locked: nothing of what it holds is drawn. The PIN is typed with the thumb, or on a keyboard.
FocusScope {
    id: screen

    required property Lock lock
    property string person
    property string typed
    readonly property bool shut: lock.busy || lock.waiting
    readonly property int most: 8

    signal forgotten()

    function type(key: string) {
        if (shut || typed.length >= most) return;
        if (typed.length === 0) lock.clear();
        typed += key;
    }

    function erase() {
        typed = typed.slice(0, -1);
    }

    function go() {
        if (shut || typed.length < 4) return;
        const pin = typed;
        typed = "";
        lock.unlock(pin);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Giro è bloccato")
    Keys.onPressed: event => {
        event.accepted = true;
        if (/^[0-9]$/.test(event.text)) type(event.text);
        else if (event.key === Qt.Key_Backspace) erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) go();
        else event.accepted = false;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Flickable {
        anchors.fill: parent
        contentHeight: card.height + 2 * Theme.s24
        boundsBehavior: Flickable.StopAtBounds

        Card {
            id: card
            x: Math.round((screen.width - width) / 2)
            y: Math.max(Theme.s24, Math.round((screen.height - height) / 2))
            width: Math.min(screen.width - 2 * Theme.s16, Theme.px(380))
            padding: Theme.s24
            spacing: Theme.s16

            Column {
                width: parent.width
                spacing: Theme.s4

                Label {
                    width: parent.width
                    text: qsTr("Giro è bloccato")
                    font: Theme.title
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                }
                Label {
                    width: parent.width
                    text: screen.person
                    font: Theme.secondary
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
            }
            Row {
                height: Theme.px(24)
                spacing: Theme.s12
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Cifre scritte: %1").arg(screen.typed.length)

                Repeater {
                    model: Math.max(4, screen.typed.length)

                    Rectangle {
                        required property int index

                        anchors.verticalCenter: parent?.verticalCenter
                        width: Theme.px(16)
                        height: width
                        radius: width / 2
                        color: index < screen.typed.length ? Theme.primary : "transparent"
                        border.width: 2
                        border.color: index < screen.typed.length ? Theme.primary : Theme.control
                    }
                }
            }
            Notice {
                visible: screen.lock.error.length > 0
                width: parent.width
                tone: "bad"
                glyph: Icons.warning
                text: screen.lock.error
                detail: screen.lock.leftText
            }
            GridLayout {
                width: parent.width
                columns: 3
                rowSpacing: Theme.s8
                columnSpacing: Theme.s8

                Repeater {
                    model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "enter"]

                    Button {
                        required property string modelData
                        readonly property bool digit: /^[0-9]$/.test(modelData)

                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.preferredHeight: Theme.px(60)
                        variant: modelData === "enter" ? "primary" : digit ? "tonal" : "text"
                        glyph: digit ? "" : modelData === "enter" ? Icons.check : Icons.backspace
                        text: digit ? modelData : ""
                        enabled: !screen.shut && (digit || (modelData === "enter" ? screen.typed.length >= 4
                                                                                  : screen.typed.length > 0))
                        Accessible.name: digit ? modelData : modelData === "enter" ? qsTr("Sblocca") : qsTr("Cancella l'ultima cifra")
                        focusPolicy: Qt.NoFocus
                        onClicked: digit ? screen.type(modelData) : modelData === "enter" ? screen.go() : screen.erase()
                    }
                }
            }
            Button {
                width: parent.width
                variant: "text"
                text: qsTr("PIN dimenticato? Accedi di nuovo")
                onClicked: screen.forgotten()
            }
        }
    }
}
