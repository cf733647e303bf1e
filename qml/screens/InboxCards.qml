pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls
import GiroStyle
import Giro.App
import Giro.Parts

// All fields of one client together, each with its three values; what was accepted is said too.
Flickable {
    id: pane

    required property Inbox inbox
    required property App app
    required property var nav
    property bool closable: false

    signal closed()

    contentHeight: column.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Column {
        id: column
        width: pane.width
        spacing: Theme.s16

        Item {
            visible: pane.closable || all.visible
            width: parent.width
            height: visible ? Theme.target : 0

            Button {
                visible: pane.closable
                variant: "text"
                glyph: Icons.arrowBack
                text: qsTr("Tutte le voci")
                onClicked: pane.closed()
            }
            Button {
                id: all
                anchors.right: parent.right
                visible: pane.inbox.decideAllText.length > 0
                text: pane.inbox.decideAllText
                onClicked: deciding.open()
            }
        }
        Repeater {
            model: pane.inbox.cards

            FieldCard {
                width: column.width
                inbox: pane.inbox
                onClientWanted: id => pane.nav.open("ClientCardPage", { clientId: id })
            }
        }
        Card {
            visible: pane.inbox.receivedText.length > 0
            width: parent.width

            GlyphText {
                width: parent.width
                glyph: Icons.doneAll
                spacing: Theme.s12
                text: pane.inbox.receivedText
                font: Theme.secondary
                alignment: Qt.AlignLeft
            }
        }
    }
    Dialog {
        id: deciding
        anchors.centerIn: Overlay.overlay
        modal: true
        title: pane.inbox.decideAllText
        closePolicy: Dialog.CloseOnEscape | Dialog.CloseOnPressOutside
        contentItem: Label {
            text: qsTr("Vale per tutti i campi ancora da decidere di questo cliente. I valori lasciati si possono ripristinare.")
            font: Theme.secondary
            wrapMode: Text.Wrap
        }
        footer: Flow {
            padding: Theme.s24
            topPadding: 0
            spacing: Theme.s12

            Button {
                variant: "primary"
                text: qsTr("Tieni tutti i miei")
                onClicked: {
                    deciding.close();
                    pane.inbox.decideAll("mine");
                }
            }
            Button {
                text: qsTr("Tieni quelli della sede")
                onClicked: {
                    deciding.close();
                    pane.inbox.decideAll("office");
                }
            }
            Button {
                variant: "text"
                text: qsTr("Indietro")
                onClicked: deciding.close()
            }
        }
    }
}
