pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The company's strategies: those that work, that will and that did; beside them the chosen one in full.
Item {
    id: pane

    required property App app
    required property var nav
    property bool narrow: false
    property bool opened: false  // on a narrow window: the strategy instead of the list
    readonly property string context: strategies.contextText
    readonly property var tables: strategies.tables
    readonly property bool settled: strategies.ready && detail.settled

    function openClients() {
        nav.open("StrategyClientsPage", { strategyId: strategies.current });
    }

    Strategies {
        id: strategies
        app: pane.app
    }
    Card {
        id: side
        visible: !pane.narrow || !pane.opened
        width: pane.narrow ? parent.width : Theme.px(400)
        height: parent.height
        padding: 0
        spacing: 0

        Item {
            id: head
            width: parent.width
            height: Theme.px(64)

            CardTabs {
                x: Theme.s20
                y: Theme.px(14)
                width: parent.width - 2 * x
                tabs: strategies.tabs
                current: strategies.tab
                onChosen: key => strategies.tab = key
            }
        }
        Skeleton {
            visible: !strategies.ready
            width: parent.width
            rows: 6
        }
        EmptyState {
            visible: strategies.ready && list.count === 0
            width: parent.width
            glyph: Icons.flag
            tone: ""
            sentence: qsTr("Nessuna strategia qui")
        }
        ListView {
            id: list
            width: parent.width
            height: side.height - head.height - foot.height - 3
            model: strategies.strategies
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            delegate: StrategyRow {
                width: list.width
                selected: !pane.narrow && strategyId === strategies.current
                onClicked: {
                    strategies.strategyId = strategyId;
                    pane.opened = true;
                }
            }
        }
        Item {
            id: foot
            width: parent.width
            height: Theme.px(80)

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }
            Button {
                visible: strategies.canEdit
                x: Theme.s16
                width: parent.width - 2 * x
                anchors.verticalCenter: parent.verticalCenter
                glyph: Icons.plus
                text: qsTr("Nuova strategia")
                onClicked: pane.nav.open("StrategyFormPage", {})
            }
        }
    }
    StrategyDetail {
        id: detail
        app: pane.app
        visible: !pane.narrow || pane.opened
        x: pane.narrow ? 0 : side.width + Theme.s16
        width: parent.width - x
        height: parent.height
        strategies: strategies
        nav: pane.nav
        closable: pane.narrow
        onClosed: pane.opened = false
    }
}
