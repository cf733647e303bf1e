import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The clients behind a figure of the table: late, or with visits the month still lacks; the latest first.
Drawer {
    id: sheet

    required property Coverage coverage
    required property var nav

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
            text: sheet.coverage.chosenText
            font: Theme.section
            wrapMode: Text.Wrap
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
        visible: sheet.coverage.ready && list.count === 0
        y: head.height
        width: parent.width
        sentence: qsTr("Tutti visitati quanto previsto")
    }
    CoverageClients {
        id: list
        anchors.fill: parent
        anchors.topMargin: head.height
        clients: sheet.coverage.clients
        onChosen: id => {
            sheet.close();
            sheet.nav.open("ClientCardPage", { clientId: id });
        }
    }
}
