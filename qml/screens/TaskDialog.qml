pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// A new thing to do, request or complaint: what, for whom, by when. Only a thing to do may be for nobody.
Dialog {
    id: dialog

    required property App app
    required property TaskList tasks
    property string kind: "task"
    property string clientId
    property string clientName
    property string dueOn
    readonly property bool ready: body.text.trim().length > 0 && (kind === "task" || clientId.length > 0)

    function ask(client: string) {
        kind = "task";
        clientId = client;
        clientName = "";
        dueOn = app.today;
        body.clear();
        search.clear();
        open();
        body.forceActiveFocus();
    }

    title: qsTr("Nuova cosa da fare")
    focus: true
    closePolicy: Dialog.CloseOnEscape | Dialog.CloseOnPressOutside

    // Its fields are read by name, so it is made at once: that is meant.
    contentItem: Column { // qmllint disable deferred-property-id
        spacing: Theme.s12

        ClientListModel {
            id: found
            app: dialog.app
            text: search.text
        }
        ChoiceChips {
            width: parent.width
            slim: true
            label: qsTr("Che cosa")
            choices: As.choices(dialog.tasks.kinds)
            current: dialog.kind
            onToggled: code => dialog.kind = code
        }
        TextArea {
            id: body
            width: parent.width
            implicitHeight: Math.max(Theme.field, contentHeight + topPadding + bottomPadding)
            label: dialog.kind === "task" ? qsTr("Che cosa c'è da fare") : qsTr("Che cosa chiede il cliente")
            placeholderText: label
        }
        DayButton {
            width: parent.width
            day: dialog.dueOn
            emptyText: qsTr("Entro quando")
            onPicked: on => dialog.dueOn = on
        }
        SearchField {
            id: search
            visible: dialog.clientName.length === 0
            width: parent.width
            placeholderText: dialog.kind === "task" ? qsTr("Per quale cliente, se per uno") : qsTr("Per quale cliente")
        }
        ListView {
            visible: dialog.clientName.length === 0 && search.text.length > 0
            width: parent.width
            height: Math.min(contentHeight, Theme.px(168))
            model: visible ? found : null
            interactive: false
            clip: true

            delegate: FactRow {
                required property string clientId
                required property string name
                required property string town

                width: ListView.view?.width ?? 0
                implicitHeight: Theme.px(56)
                glyph: Icons.person
                tone: ""
                opens: true
                title: name
                detail: town
                onClicked: {
                    dialog.clientId = clientId;
                    dialog.clientName = name;
                }
            }
        }
        Chip {
            visible: dialog.clientName.length > 0
            text: dialog.clientName
            glyph: Icons.close
            onClicked: {
                dialog.clientId = "";
                dialog.clientName = "";
                search.clear();
            }
        }
    }
    footer: Row {
        layoutDirection: Qt.RightToLeft
        padding: Theme.s24
        topPadding: 0
        spacing: Theme.s8

        Button {
            variant: "primary"
            glyph: Icons.check
            text: qsTr("Salva")
            enabled: dialog.ready
            onClicked: {
                dialog.tasks.add(dialog.kind, dialog.clientId, body.text, dialog.dueOn);
                dialog.close();
            }
        }
        Button {
            variant: "text"
            text: qsTr("Annulla")
            onClicked: dialog.close()
        }
    }
}
