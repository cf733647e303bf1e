pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The clients behind the effect of a strategy, who grew most first.
AppScreen {
    id: page

    property string strategyId

    title: effect.title
    context: effect.contextText
    settled: effect.ready

    actions: TableButton {
        app: page.app
        tables: effect.tables
    }

    StrategyMonitor {
        id: effect
        app: page.app
        strategyId: page.strategyId
    }
    Card {
        id: board
        anchors.fill: parent
        padding: 0
        spacing: 0

        Label {
            x: Theme.s20
            width: parent.width - 2 * x
            topPadding: Theme.s16
            bottomPadding: Theme.s12
            text: effect.verdictText
            font: Theme.section
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Skeleton {
            visible: !effect.ready
            width: parent.width
            rows: 8
        }
        EmptyState {
            visible: effect.ready && list.count === 0
            width: parent.width
            tone: ""
            sentence: qsTr("Nessun cliente attivo in questa strategia")
        }
        ListView {
            id: list
            width: parent.width
            height: board.height - y - 2
            model: effect.clients
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            reuseItems: true

            delegate: ChangeRow {
                required property string klass
                required property string noteText

                width: list.width
                grade: klass
                graded: true
                detail: noteText
                onClicked: page.nav.open("ClientCardPage", { clientId: clientId })
            }
        }
    }
}
