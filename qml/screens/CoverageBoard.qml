pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Four figures, the table of agents by class, and beside it the class A clients that wait longest.
Item {
    id: board

    required property Coverage coverage
    required property var nav
    property bool narrow: false

    function look(user: string, klass: string) {
        coverage.klass = klass;
        coverage.userId = user;
        sheet.use(one => one.open());
    }

    FigureTiles {
        id: tiles
        width: parent.width
        ready: board.coverage.ready
        figures: board.coverage.tiles
        stacked: board.narrow
    }
    Card {
        id: table
        anchors.top: tiles.bottom
        anchors.topMargin: Theme.s12
        width: board.narrow ? parent.width : parent.width - waiting.width - Theme.s16
        height: board.narrow ? Math.round((board.height - y - Theme.s12) * 0.62) : board.height - y
        padding: 0
        spacing: 0

        CoverageHead {
            id: head
            width: parent.width
        }
        Skeleton {
            visible: !board.coverage.ready
            width: parent.width
            rows: 6
            rowHeight: Theme.px(68)
        }
        EmptyState {
            visible: board.coverage.ready && agents.count === 0
            width: parent.width
            tone: ""
            sentence: qsTr("Nessun cliente ha visite previste questo mese")
        }
        ListView {
            id: agents
            width: parent.width
            height: table.height - head.height - 2
            model: board.coverage.agents
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            delegate: CoverageRow {
                width: agents.width
                onChosen: klass => board.look(userId, klass)
            }
        }
    }
    Card {
        id: waiting
        anchors.right: parent.right
        y: board.narrow ? table.y + table.height + Theme.s12 : table.y
        width: board.narrow ? parent.width : Theme.px(352)
        height: board.height - y
        padding: 0
        spacing: 0

        Item {
            id: title
            width: parent.width
            height: Theme.px(48)

            Label {
                x: Theme.s16
                width: parent.width - 2 * x
                anchors.verticalCenter: parent.verticalCenter
                text: board.coverage.waitingText
                font: Theme.section
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
            }
        }
        EmptyState {
            visible: board.coverage.ready && board.coverage.waiting.count === 0
            width: parent.width
            sentence: qsTr("Nessun cliente A è fermo")
        }
        CoverageClients {
            width: parent.width
            height: waiting.height - title.height - 2
            clients: board.coverage.waiting
            onChosen: id => board.nav.open("ClientCardPage", { clientId: id })
        }
    }
    Later {
        id: sheet

        CoverageSheet {
            coverage: board.coverage
            nav: board.nav
        }
    }
}
