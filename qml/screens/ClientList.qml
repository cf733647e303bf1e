pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Clients as one types, filtered and in order; arrows move along the rows, Enter opens.
Card {
    id: part

    required property ClientListModel clients
    property string clientId

    signal chosen(string id)
    signal opened(string id)
    signal createWanted(string name)

    padding: 0
    spacing: 0

    function find() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    Item {
        id: head
        width: parent.width
        height: caption.y + caption.height

        SearchField {
            id: search
            x: Theme.s12
            y: Theme.s12
            width: parent.width - 2 * x
            placeholderText: qsTr("Nome, città, codice, telefono…")
            tunable: true
            text: part.clients.text
            onTextEdited: part.clients.text = text
            onTuneWanted: order.use(menu => menu.popup(search, search.width - menu.width, search.height))
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }
        ListView {
            id: filters
            x: Theme.s12
            y: search.y + search.height + Theme.s4
            width: parent.width - 2 * x
            height: Theme.px(48)
            orientation: ListView.Horizontal
            spacing: Theme.s8
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            readonly property var choices: part.clients.filters

            model: choices.length  // by place: counts change with every letter, chips stay

            delegate: Chip {
                id: chip

                required property int index
                readonly property var choice: filters.choices[index] ?? { key: "", label: "", count: 0, selected: false }

                text: choice.label
                count: choice.key === "all" ? -1 : choice.count
                slim: true
                checkable: true
                checked: choice.selected
                onClicked: {
                    part.clients.filter = choice.key;
                    checked = Qt.binding(() => chip.choice.selected);
                }
            }
        }
        Rectangle {
            y: filters.y + filters.height + Theme.s4
            width: parent.width
            height: 1
            color: Theme.line
        }
        Item {
            id: caption
            y: filters.y + filters.height + Theme.s4
            width: parent.width
            height: Theme.px(36)

            Label {
                x: Theme.s16
                anchors.verticalCenter: parent.verticalCenter
                text: part.clients.headline
                font: Theme.caption
                color: Theme.text2
            }
            Label {
                anchors.right: parent.right
                anchors.rightMargin: Theme.s16
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("ultimo ordine")
                font: Theme.caption
                color: Theme.text2
            }
        }
    }
    Skeleton {
        visible: !part.clients.ready
        width: parent.width
        rows: 9
    }
    EmptyState {
        visible: part.clients.ready && list.count === 0
        width: parent.width
        glyph: part.clients.text.length > 0 ? Icons.search : Icons.taskDone
        tone: part.clients.text.length > 0 ? "" : "ok"
        sentence: part.clients.text.length > 0 ? qsTr("Nessun cliente con “%1”").arg(part.clients.text)
                                               : qsTr("Nessun cliente qui")
        next: part.clients.text.length > 0 ? qsTr("Se è nuovo, crealo con questo nome") : qsTr("Prova con “Tutti”")
        action: qsTr("Nuovo cliente")
        onActed: part.createWanted(part.clients.text)
    }
    ListView {
        id: list
        visible: part.clients.ready && count > 0
        width: parent.width
        height: part.height - head.height - 3
        model: part.clients
        activeFocusOnTab: true
        keyNavigationEnabled: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: part.clientId.length > 0 ? part.clients.rowOf(part.clientId) : -1
        highlightFollowsCurrentItem: false
        section.property: part.clients.sort === "name" ? "section" : ""
        section.delegate: As.sectionLabel
        Keys.onUpPressed: step(-1)
        Keys.onDownPressed: step(1)
        Keys.onReturnPressed: part.opened(part.clients.idAt(currentIndex))
        Keys.onEnterPressed: part.opened(part.clients.idAt(currentIndex))

        function step(by: int) {
            const row = Math.max(0, Math.min(count - 1, currentIndex + by));
            part.chosen(part.clients.idAt(row));
            positionViewAtIndex(row, ListView.Contain);
        }

        delegate: ClientRow {
            required property string clientId
            required property string klass
            required property bool late
            required blocked

            width: list.width
            grade: klass
            dueTone: late ? "warn" : ""
            selected: clientId === part.clientId
            focusPolicy: Qt.ClickFocus
            onClicked: part.chosen(clientId)
        }
    }
    Later {
        id: order

        Menu {

            Repeater {
                model: part.clients.sorts

                MenuItem {
                    required property var modelData

                    text: modelData.label
                    checkable: true
                    checked: modelData.selected
                    onTriggered: part.clients.sort = modelData.code
                }
            }
        }
    }
}
