pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What to look at before closing. Nothing blocks; only what was forgotten is marked.
Card {
    id: part

    required property CloseDay day

    signal mendWanted(string target, string id, string client)

    padding: 0
    spacing: 0

    Item {
        width: parent.width
        height: Theme.px(60)

        Label {
            x: Theme.s24
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Prima di chiudere")
            font: Theme.sectionWide
            Accessible.role: Accessible.Heading
        }
        Label {
            anchors.right: parent.right
            anchors.rightMargin: Theme.s24
            anchors.verticalCenter: parent.verticalCenter
            text: part.day.closed ? part.day.closedText : part.day.toFixText
            font: Theme.secondaryStrong
            color: Theme.ink(part.day.closed ? "ok" : part.day.toFixTone)
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
    Skeleton {
        visible: !part.day.ready
        width: parent.width
        rows: 6
        rowHeight: Theme.px(72)
    }
    Repeater {
        model: part.day.checks

        Rectangle {
            id: check

            required property string tone
            required property string icon
            required property string title
            required property string detail
            required property string action
            required property string target
            required property string targetId
            required property string clientId

            width: part.width - 2
            height: Math.max(Theme.px(72), words.implicitHeight + Theme.s24)
            color: tone === "warn" || tone === "bad" ? Theme.soft(tone) : Theme.surface

            Icon {
                id: symbol
                x: Theme.s24
                anchors.verticalCenter: parent.verticalCenter
                glyph: check.icon
                size: Theme.iconNav + 2
                color: Theme.ink(check.tone)
            }
            Column {
                id: words
                x: Theme.px(68)
                width: (mend.visible ? mend.x : parent.width - Theme.s24) - x - Theme.s8
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    text: check.title
                    font: Theme.bodyStrong
                    wrapMode: Text.Wrap
                }
                Label {
                    width: parent.width
                    text: check.detail
                    font: Theme.caption
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
            }
            Button {
                id: mend
                visible: check.action.length > 0
                anchors.right: parent.right
                anchors.rightMargin: Theme.s20
                anchors.verticalCenter: parent.verticalCenter
                variant: check.tone === "warn" || check.tone === "bad" ? "primary" : "text"
                text: check.action
                Accessible.name: check.action + ", " + check.title
                onClicked: part.mendWanted(check.target, check.targetId, check.clientId)
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.line
            }
        }
    }
    Item {
        visible: part.day.ready
        width: parent.width
        height: act.y + act.height + Theme.s24

        FormRow {
            id: km
            x: Theme.s24
            y: Theme.s20
            width: Theme.px(200)
            beside: false
            label: qsTr("Chilometri")
            hint: part.day.kmHint
            TextField {
                width: parent.width
                label: qsTr("Chilometri")
                glyph: Icons.car
                text: part.day.km
                enabled: !part.day.closed
                inputMethodHints: Qt.ImhDigitsOnly
                onTextEdited: part.day.km = text
            }
        }
        FormRow {
            x: km.x + km.width + Theme.s24
            y: km.y
            width: parent.width - x - Theme.s24
            beside: false
            label: qsTr("Nota per la sede")
            TextField {
                width: parent.width
                label: qsTr("Nota per la sede")
                placeholderText: qsTr("Facoltativa")
                text: part.day.note
                enabled: !part.day.closed
                onTextEdited: part.day.note = text
            }
        }
        Button {
            id: act
            x: Theme.s24
            y: km.y + km.implicitHeight + Theme.s24
            width: parent.width - 2 * x
            implicitHeight: Theme.buttonTall
            variant: "primary"
            glyph: Icons.taskDone
            text: part.day.closed ? part.day.closedText : qsTr("Chiudi giornata")
            enabled: !part.day.closed && !part.day.busy
            onClicked: part.day.close()
        }
    }
}
