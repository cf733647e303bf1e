pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.Parts

// One place of a client: its address, when it is open, when it is closed, and what one does with it.
Card {
    id: card

    required property string locationId
    required title
    required property string kind
    required property string name
    required property string address
    required property string postal_code
    required property string city
    required property string province
    required property string addressText
    required property bool active
    required property var hours  // [{ hoursId, title, detail, closing }]

    signal editWanted(var known)
    signal hoursWanted()
    signal closingWanted()
    signal useWanted(bool active)
    signal removeWanted(string hoursId)

    spacing: Theme.s4

    Label {
        visible: text.length > 0
        width: parent?.width ?? 0
        text: card.addressText
        font: Theme.secondary
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    Label {
        visible: card.hours.length === 0
        width: parent?.width ?? 0
        topPadding: Theme.s8
        text: qsTr("Nessun orario: vale come sempre aperto")
        font: Theme.secondary
        wrapMode: Text.Wrap
    }
    Repeater {
        model: card.hours.length

        Item {
            id: line

            required property int index
            readonly property var said: card.hours[index] ?? { hoursId: "", title: "", detail: "", closing: false }

            width: parent?.width ?? 0
            height: Math.max(Theme.target, day.height)

            Label {
                id: day
                width: Math.round(parent.width * 0.5)
                anchors.verticalCenter: parent.verticalCenter
                text: line.said.title
                font: Theme.secondaryStrong
                color: line.said.closing ? Theme.warn : Theme.text
                wrapMode: Text.Wrap
            }
            Label {
                x: day.width + Theme.s8
                width: drop.x - x - Theme.s8
                anchors.verticalCenter: parent.verticalCenter
                text: line.said.detail
                font: Theme.secondary
                wrapMode: Text.Wrap
            }
            ToolButton {
                id: drop
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                glyph: Icons.discard
                text: qsTr("Togli: %1 %2").arg(line.said.title).arg(line.said.detail)
                onClicked: card.removeWanted(line.said.hoursId)
            }
        }
    }
    Flow {
        width: parent?.width ?? 0
        spacing: Theme.s16

        Button {
            variant: "text"
            leftPadding: 0
            glyph: Icons.schedule
            text: qsTr("Aggiungi orario")
            onClicked: card.hoursWanted()
        }
        Button {
            variant: "text"
            leftPadding: 0
            glyph: Icons.event
            text: qsTr("Aggiungi chiusura")
            onClicked: card.closingWanted()
        }
        Button {
            variant: "text"
            leftPadding: 0
            glyph: Icons.edit
            text: qsTr("Cambia indirizzo")
            onClicked: card.editWanted({ kind: card.kind, name: card.name, address: card.address, postal_code: card.postal_code,
                                         city: card.city, province: card.province })
        }
        Button {
            variant: "text"
            leftPadding: 0
            glyph: Icons.archive
            text: card.active ? qsTr("Non è più in uso") : qsTr("È di nuovo in uso")
            onClicked: card.useWanted(!card.active)
        }
    }
}
