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

            Item {
                id: note

                required property string noteId
                required property string dateText
                required property string author
                required property string body
                required property bool removable

                width: part.width
                height: words.implicitHeight

                DatedRow {
                    id: words
                    width: (drop.visible ? drop.x - Theme.s8 : parent.width)
                    dateText: note.dateText
                    title: note.body
                    detail: note.author
                    divider: true
                }
                ToolButton {
                    id: drop
                    visible: note.removable
                    anchors.right: parent.right
                    glyph: Icons.discard
                    text: qsTr("Togli la nota")
                    onClicked: part.client.removeNote(note.noteId)
                }
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
