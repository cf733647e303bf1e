pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What the client asks or complains about, with the answers given, what there is to do for them, and something new of either.
Column {
    id: part

    required property App app
    required property var nav
    required property ClientCard client
    property string kind: "request"
    property string dueOn

    spacing: Theme.s12

    TaskList {
        id: owed
        app: part.app
        clientId: part.client.clientId
        filter: "task"
    }
    ChoiceChips {
        width: parent.width
        label: qsTr("Che cosa")
        choices: As.choices(owed.kinds)
        current: part.kind
        onToggled: code => part.kind = code
    }
    TextArea {
        id: body
        width: parent.width
        implicitHeight: Math.max(Theme.field, contentHeight + topPadding + bottomPadding)
        label: part.kind === "task" ? qsTr("Nuova cosa da fare") : qsTr("Nuova richiesta")
        placeholderText: part.kind === "task" ? qsTr("Che cosa c'è da fare") : qsTr("Che cosa chiede")
    }
    Flow {
        width: parent.width
        spacing: Theme.s12

        DayButton {
            day: part.dueOn
            emptyText: qsTr("Entro quando")
            onPicked: on => part.dueOn = on
        }
        Button {
            variant: "tonal"
            glyph: Icons.plus
            text: qsTr("Aggiungi")
            enabled: body.text.trim().length > 0
            onClicked: {
                owed.add(part.kind, part.client.clientId, body.text, part.dueOn);
                body.clear();
                part.dueOn = "";
            }
        }
    }
    Column {
        width: parent.width

        Repeater {
            model: owed.items

            OwedRow {
                width: part.width
                inset: Theme.s8
                onTicked: done => owed.setDone(itemId, done)
            }
        }
        Repeater {
            model: part.client.requests

            FactRow {
                id: request

                required property string requestId
                required property string statusText
                required property bool open
                required property bool closed
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
                    text: qsTr("Rispondi")
                    Accessible.name: qsTr("Rispondi: %1").arg(request.title)
                    onClicked: answering.use(one => one.ask(request.requestId, request.title))
                }
                Button {
                    visible: !request.closed
                    variant: "text"
                    text: qsTr("Chiudi")
                    Accessible.name: qsTr("Chiudi %1").arg(request.title)
                    onClicked: owed.closeRequest(request.requestId)
                }
            }
        }
    }
    EmptyState {
        visible: part.client.requests.count === 0 && owed.items.count === 0
        width: parent.width
        sentence: qsTr("Nessuna richiesta aperta")
    }
    Later {
        id: answering

        AnswerDialog {
            tasks: owed
        }
    }
}
