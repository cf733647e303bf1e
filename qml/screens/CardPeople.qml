pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Whom one meets at the client, the first four; each is called from here.
Column {
    id: part

    required property App app
    required property ClientCard client

    Label {
        width: parent.width
        bottomPadding: Theme.s4
        text: qsTr("Contatti")
        font: Theme.section
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: Math.min(4, part.client.contacts.count)

        Item {
            id: person

            required property int index
            readonly property var one: As.at(part.client.contacts, index, part.client.facts)

            width: part.width
            height: Math.max(Theme.px(56), words.implicitHeight + Theme.s8)

            Avatar {
                id: face
                anchors.verticalCenter: parent.verticalCenter
                initials: person.one.initials
            }
            Column {
                id: words
                x: face.width + Theme.s12
                width: (call.visible ? call.x : parent.width) - x - Theme.s8
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    text: person.one.name
                    font: Theme.secondaryStrong
                    wrapMode: Text.Wrap
                }
                Label {
                    width: parent.width
                    text: person.one.detail
                    font: Theme.caption
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
            }
            ToolButton {
                id: call
                visible: person.one.phone.length > 0
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                glyph: Icons.call
                text: qsTr("Chiama %1").arg(person.one.name)
                onClicked: part.app.call(person.one.phone)
            }
        }
    }
    Label {
        visible: part.client.contacts.count === 0
        width: parent.width
        text: qsTr("Nessun contatto")
        font: Theme.secondary
        color: Theme.text2
    }
}
