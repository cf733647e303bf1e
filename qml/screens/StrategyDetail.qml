pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// One strategy in full: what it gives to whom until when, its goal, budget and cost, the clients on its list; changed or ended.
Card {
    id: pane

    required property App app
    required property Strategies strategies
    required property var nav
    property bool closable: false
    readonly property bool settled: effect.settled

    signal closed()

    padding: 0
    spacing: 0

    Skeleton {
        visible: !pane.strategies.ready
        width: parent.width
        rows: 6
    }
    EmptyState {
        visible: pane.strategies.ready && !pane.strategies.found
        width: parent.width
        glyph: Icons.flag
        tone: ""
        sentence: qsTr("Scegli una strategia")
    }
    Button {
        visible: pane.closable
        x: Theme.s8
        variant: "text"
        glyph: Icons.arrowBack
        text: qsTr("Tutte le strategie")
        onClicked: pane.closed()
    }
    Flickable {
        visible: pane.strategies.ready && pane.strategies.found
        width: parent.width
        height: pane.height - y - foot.height - 2
        contentHeight: column.implicitHeight + 2 * Theme.s20
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: Theme.s24
            y: Theme.s20
            width: parent.width - 2 * x
            spacing: Theme.s12

            Label {
                width: parent.width
                text: pane.strategies.title
                font: Theme.title
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            Flow {
                width: parent.width
                spacing: Theme.s8

                ReasonChip {
                    text: pane.strategies.stateText
                    tone: pane.strategies.tone === "neutral" ? "" : pane.strategies.tone
                }
                ReasonChip {
                    text: pane.strategies.kindText
                    tone: ""
                }
            }
            Label {
                width: parent.width
                text: pane.strategies.givesText
                font: Theme.sectionWide
                wrapMode: Text.Wrap
            }
            Label {
                width: parent.width
                text: pane.strategies.periodText
                font: Theme.secondary
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            Label {
                visible: text.length > 0
                width: parent.width
                text: pane.strategies.goal
                wrapMode: Text.Wrap
            }
            CardFacts {
                width: parent.width
                facts: pane.strategies.facts
            }
            RatioBar {
                visible: pane.strategies.budgetShare >= 0
                width: parent.width
                value: pane.strategies.budgetShare
                tone: pane.strategies.budgetTone.length > 0 ? pane.strategies.budgetTone : "primary"
                summary: pane.strategies.budgetText
            }
            StrategyEffectPart {
                id: effect
                width: parent.width
                app: pane.app
                nav: pane.nav
                strategyId: pane.strategies.current
            }
            StrategyList {
                width: parent.width
                strategies: pane.strategies
                nav: pane.nav
            }
        }
    }
    Item {
        id: foot
        visible: pane.strategies.found && pane.strategies.canEdit
        width: parent.width
        height: visible ? Theme.px(80) : 0

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Row {
            anchors.right: parent.right
            anchors.rightMargin: Theme.s24
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s12

            Button {
                visible: pane.strategies.canEnd
                variant: "text"
                text: qsTr("Termina oggi")
                enabled: !pane.strategies.busy
                onClicked: pane.strategies.end()
            }
            Button {
                glyph: Icons.edit
                text: qsTr("Modifica")
                onClicked: pane.nav.open("StrategyFormPage", { strategyId: pane.strategies.current })
            }
        }
    }
}
