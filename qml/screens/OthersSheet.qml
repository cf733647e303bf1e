pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Clients due along the way, and any other as one types its name; tapping one puts it into the day.
Drawer {
    id: sheet

    required property TodayModel today
    readonly property bool searching: search.text.length > 0

    function add(clientId: string) {
        today.addStop(clientId);
        close();
    }

    edge: Qt.RightEdge
    dragMargin: 0
    padding: 0
    onAboutToShow: search.clear()

    component ChoiceRow: RowBase {
        id: row

        required property string clientId
        required property string name
        required property string klass
        required property string town
        property string kmText
        property string reason

        width: ListView.view?.width ?? 0
        implicitHeight: words.implicitHeight + 2 * Theme.s12
        Accessible.name: Speech.list([name, town, reason, kmText])
        onClicked: sheet.add(clientId)

        ClassBadge {
            id: badge
            x: Theme.s20
            anchors.verticalCenter: parent.verticalCenter
            grade: row.klass
        }
        Column {
            id: words
            anchors.left: badge.right
            anchors.leftMargin: Theme.s12
            anchors.right: plus.left
            anchors.rightMargin: Theme.s8
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                text: row.name
                font: Theme.bodyStrong
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: As.joined([row.town, row.kmText])
                font: Theme.caption
                color: Theme.text2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                visible: text.length > 0
                width: parent.width
                text: row.reason
                font: Theme.caption
                color: Theme.text2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Icon {
            id: plus
            anchors.right: parent.right
            anchors.rightMargin: Theme.s20
            anchors.verticalCenter: parent.verticalCenter
            glyph: Icons.addCircle
            color: Theme.primary
        }
    }

    ClientListModel {
        id: found
        app: sheet.today.app
        text: search.text
    }
    Item {
        id: head
        width: parent.width
        height: Theme.topBar + search.height + Theme.s8

        Label {
            x: Theme.s20
            height: Theme.topBar
            verticalAlignment: Text.AlignVCenter
            width: closing.x - x
            text: qsTr("Aggiungi tappa")
            font: Theme.heading
            Accessible.role: Accessible.Heading
        }
        ToolButton {
            id: closing
            anchors.right: parent.right
            anchors.rightMargin: Theme.s12
            y: (Theme.topBar - height) / 2
            glyph: Icons.close
            ink: Theme.text
            text: qsTr("Chiudi")
            onClicked: sheet.close()
        }
        SearchField {
            id: search
            x: Theme.s20
            y: Theme.topBar
            width: parent.width - 2 * x
            placeholderText: qsTr("Un altro cliente: nome, città, codice…")
        }
    }
    EmptyState {
        visible: sheet.searching ? found.ready && matches.count === 0 : sheet.today.ready && due.count === 0
        y: head.height
        width: parent.width
        glyph: sheet.searching ? Icons.search : Icons.taskDone
        sentence: sheet.searching ? qsTr("Nessun cliente con “%1”").arg(search.text)
                                  : qsTr("Nessun altro da visitare lungo il giro")
    }
    ListView {
        id: due
        visible: !sheet.searching
        anchors.fill: parent
        anchors.topMargin: head.height
        model: sheet.today.others
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        delegate: ChoiceRow {
            required kmText
            required reason
        }
    }
    ListView {
        id: matches
        visible: sheet.searching
        anchors.fill: parent
        anchors.topMargin: head.height
        model: visible ? found : null
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        delegate: ChoiceRow {}
    }
}
