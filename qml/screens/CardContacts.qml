pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The people of the client; each is called or written to from here.
Column {
    id: part

    required property App app
    required property var nav
    required property ClientCard client

    Repeater {
        model: part.client.contacts

        Item {
            id: person

            required property string contactId
            required property string name
            required property string initials
            required property string detail
            required property string phone
            required property string email
            required property string consentText
            required property var known  // by column, for the form

            width: part.width
            height: Math.max(Theme.px(60), words.implicitHeight + Theme.s16)

            Avatar {
                id: face
                anchors.verticalCenter: parent.verticalCenter
                initials: person.initials
            }
            Column {
                id: words
                x: face.width + Theme.s12
                width: acts.x - x - Theme.s8
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    text: person.name
                    font: Theme.bodyStrong
                    wrapMode: Text.Wrap
                }
                Label {
                    width: parent.width
                    text: As.joined([person.detail, person.phone])
                    font: Theme.caption
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
                Label {
                    width: parent.width
                    text: person.consentText
                    font: Theme.caption
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
            }
            Row {
                id: acts
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.s8

                ToolButton {
                    visible: person.phone.length > 0
                    glyph: Icons.call
                    text: qsTr("Chiama %1").arg(person.name)
                    onClicked: part.app.call(person.phone)
                }
                ToolButton {
                    visible: person.email.length > 0
                    glyph: Icons.mail
                    text: qsTr("Scrivi a %1").arg(person.name)
                    onClicked: part.app.mail(person.email)
                }
                ToolButton {
                    glyph: Icons.edit
                    text: qsTr("Cambia %1").arg(person.name)
                    onClicked: form.use(one => one.ask(person.contactId, person.known))
                }
                ToolButton {
                    glyph: Icons.discard
                    text: qsTr("Togli %1").arg(person.name)
                    onClicked: part.client.removeContact(person.contactId)
                }
            }
        }
    }
    EmptyState {
        visible: part.client.contacts.count === 0
        width: parent.width
        glyph: Icons.person
        tone: ""
        sentence: qsTr("Nessun contatto")
    }
    Button {
        variant: "text"
        leftPadding: 0
        glyph: Icons.plus
        text: qsTr("Nuovo contatto")
        onClicked: form.use(one => one.ask("", {}))
    }
    Later {
        id: form

        ContactDialog {
            client: part.client
        }
    }
}
