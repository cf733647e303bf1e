pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What people wrote about the client, and a new note.
Column {
    id: part

    required property App app
    required property var nav
    required property ClientCard client

    spacing: Theme.s12

    Item {
        width: parent.width
        height: body.height

        TextArea {
            id: body
            width: add.x - Theme.s12
            implicitHeight: Math.max(Theme.field, contentHeight + topPadding + bottomPadding)
            label: qsTr("Nuova nota")
            placeholderText: qsTr("Scrivi una nota")
        }
        Button {
            id: add
            anchors.right: parent.right
            variant: "tonal"
            glyph: Icons.plus
            text: qsTr("Aggiungi")
            enabled: body.text.trim().length > 0
            onClicked: {
                part.client.addNote(body.text);
                body.clear();
            }
        }
    }
    Column {
        width: parent.width

        Repeater {
            model: part.client.notes

            DatedRow {
                id: note

                required property string author
                required property string body

                width: part.width
                title: note.body
                detail: author
                divider: true
            }
        }
    }
    EmptyState {
        visible: part.client.notes.count === 0
        width: parent.width
        glyph: Icons.note
        tone: ""
        sentence: qsTr("Nessuna nota")
    }
}
