pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Clients due along the way; tapping one puts it into the day.
Drawer {
    id: sheet

    required property TodayModel today

    edge: Qt.RightEdge
    dragMargin: 0
    padding: 0

    Item {
        id: head
        width: parent.width
        height: Theme.topBar

        Label {
            x: Theme.s20
            anchors.verticalCenter: parent.verticalCenter
            width: closing.x - x
            text: qsTr("Aggiungi tappa")
            font: Theme.heading
            Accessible.role: Accessible.Heading
        }
        ToolButton {
            id: closing
            anchors.right: parent.right
            anchors.rightMargin: Theme.s12
            anchors.verticalCenter: parent.verticalCenter
            glyph: Icons.close
            ink: Theme.text
            text: qsTr("Chiudi")
            onClicked: sheet.close()
        }
    }
    EmptyState {
        visible: sheet.today.ready && list.count === 0
        y: head.height
        width: parent.width
        sentence: qsTr("Nessun altro da visitare lungo il giro")
    }
    ListView {
        id: list
        anchors.fill: parent
        anchors.topMargin: head.height
        model: sheet.today.others
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        delegate: RowBase {
            id: row

            required property string clientId
            required property string name
            required property string klass
            required property string town
            required property string reason
            required property string kmText

            width: list.width
            implicitHeight: words.implicitHeight + 2 * Theme.s12
            Accessible.name: Speech.list([name, town, reason, kmText])
            onClicked: {
                sheet.today.addStop(clientId);
                sheet.close();
            }

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
    }
}
