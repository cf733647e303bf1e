pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What the client asks or complains about, and a new one.
Column {
    id: part

    required property App app
    required property var nav
    required property ClientCard client
    property string kind: client.requestKinds[0]?.code ?? ""

    spacing: Theme.s12

    ChoiceChips {
        width: parent.width
        label: qsTr("Che cosa")
        choices: As.choices(part.client.requestKinds)
        current: part.kind
        onToggled: code => part.kind = code
    }
    Item {
        width: parent.width
        height: body.height

        TextArea {
            id: body
            width: add.x - Theme.s12
            implicitHeight: Math.max(Theme.field, contentHeight + topPadding + bottomPadding)
            label: qsTr("Nuova richiesta")
            placeholderText: qsTr("Che cosa chiede")
        }
        Button {
            id: add
            anchors.right: parent.right
            variant: "tonal"
            glyph: Icons.plus
            text: qsTr("Aggiungi")
            enabled: body.text.trim().length > 0
            onClicked: {
                part.client.addRequest(part.kind, body.text, "");
                body.clear();
            }
        }
    }
    Column {
        width: parent.width

        Repeater {
            model: part.client.requests

            FactRow {
                id: request

                required property string requestId
                required property string statusText
                required property bool open
                required detail
                required tone

                width: part.width
                glyph: Icons.flag

                ReasonChip {
                    visible: !request.open
                    anchors.verticalCenter: parent?.verticalCenter
                    text: request.statusText
                    tone: request.tone
                }
                Button {
                    visible: request.open
                    variant: "text"
                    text: qsTr("Chiudi")
                    Accessible.name: qsTr("Chiudi %1").arg(request.title)
                    onClicked: part.client.closeRequest(request.requestId)
                }
            }
        }
    }
    EmptyState {
        visible: part.client.requests.count === 0
        width: parent.width
        sentence: qsTr("Nessuna richiesta aperta")
    }
}
