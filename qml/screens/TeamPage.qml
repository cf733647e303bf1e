pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The team's day: four figures, then one row an agent, the silent ones first.
AppScreen {
    id: page

    title: team.isToday ? qsTr("Squadra oggi") : qsTr("Squadra")
    context: team.contextText
    settled: team.ready

    function tour(step: string) {
        if (step === "targets") nav.open("TargetsPage", {});
        else if (step === "tasks") nav.open("TasksPage", {});
        else if (step === "agent-day" && team.agents.count > 0) nav.open("AgentDayPage", { userId: As.first(team.agents).userId });
    }

    actions: [
        Button {
            visible: !page.narrow
            glyph: Icons.flag
            text: qsTr("Obiettivi")
            onClicked: page.nav.open("TargetsPage", {})
        },
        ToolButton {
            visible: page.narrow
            glyph: Icons.flag
            text: qsTr("Obiettivi")
            onClicked: page.nav.open("TargetsPage", {})
        },
        Button {
            visible: !page.narrow
            glyph: Icons.taskDone
            text: qsTr("Cose da fare")
            onClicked: page.nav.open("TasksPage", {})
        },
        ToolButton {
            visible: page.narrow
            glyph: Icons.taskDone
            text: qsTr("Cose da fare")
            onClicked: page.nav.open("TasksPage", {})
        },
        TableButton {
            app: page.app
            tables: team.tables
        },
        ToolButton {
            glyph: Icons.arrowBack
            text: qsTr("Giorno prima")
            onClicked: team.previousDay()
        },
        Label {
            anchors.verticalCenter: parent?.verticalCenter
            visible: !page.narrow
            text: team.dayText
            font: Theme.bodyStrong
            color: Theme.primary
        },
        ToolButton {
            glyph: Icons.arrowForward
            enabled: !team.isToday
            text: qsTr("Giorno dopo")
            onClicked: team.nextDay()
        }
    ]

    Team {
        id: team
        app: page.app
    }
    FigureTiles {
        id: tiles
        width: parent.width
        ready: team.ready
        figures: team.tiles
        stacked: page.narrow
        leading: ["team_held"]
        onLed: page.nav.page("review")
    }
    Card {
        id: board
        anchors.top: tiles.bottom
        anchors.topMargin: Theme.s12
        anchors.bottom: parent.bottom
        width: parent.width
        padding: 0
        spacing: 0

        TeamHead {
            visible: !page.narrow
            width: parent.width
        }
        Skeleton {
            visible: !team.ready
            width: parent.width
            rows: 7
            rowHeight: Theme.px(68)
        }
        EmptyState {
            visible: team.ready && list.count === 0
            width: parent.width
            sentence: qsTr("Nessun agente nella squadra")
            next: qsTr("Le assegnazioni si vedono alla voce Assegnazioni")
            tone: ""
        }
        ListView {
            id: list
            width: parent.width
            height: board.height - y - 2
            model: team.agents
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            delegate: TeamRow {
                width: list.width
                stacked: page.narrow
                onClicked: page.nav.open("AgentDayPage", { userId: userId, on: team.on })
            }
        }
    }
}
