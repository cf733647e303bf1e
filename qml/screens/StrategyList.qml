pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The clients a strategy names one by one: opened, taken off, and others found by name and put on.
Column {
    id: part

    required property Strategies strategies
    required property var nav

    spacing: Theme.s8

    Label {
        width: parent.width
        topPadding: Theme.s8
        text: part.strategies.listTitle
        font: Theme.section
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    Label {
        visible: part.strategies.clients.count === 0
        text: qsTr("Nessuno")
        font: Theme.secondary
        color: Theme.text2
    }
    Column {
        width: parent.width

        Repeater {
            model: part.strategies.clients

            FactRow {
                id: listed

                required property string rowId
                required property string clientId
                required property string name
                required detail

                width: part.width
                title: name
                glyph: Icons.person
                opens: true
                onClicked: part.nav.open("ClientCardPage", { clientId: clientId })

                ToolButton {
                    visible: part.strategies.canEdit
                    glyph: Icons.close
                    ink: Theme.text2
                    text: qsTr("Togli %1").arg(listed.name)
                    onClicked: part.strategies.removeClient(listed.rowId)
                }
            }
        }
    }
    SearchField {
        visible: part.strategies.canEdit
        width: Math.min(parent.width, Theme.px(400))
        placeholderText: qsTr("Aggiungi un cliente")
        text: part.strategies.search
        onTextEdited: part.strategies.search = text
    }
    Column {
        width: parent.width

        Repeater {
            model: part.strategies.candidates

            FactRow {
                id: candidate

                required property string clientId
                required property string name
                required detail

                width: part.width
                title: name
                glyph: Icons.plus
                opens: true
                Accessible.name: qsTr("Aggiungi %1").arg(name)
                onClicked: {
                    part.strategies.addClient(clientId);
                    part.strategies.search = "";
                }
            }
        }
    }
}
