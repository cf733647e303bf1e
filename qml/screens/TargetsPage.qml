pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Targets of a month, agent by agent, and the year month by month of one of them or of the team.
AppScreen {
    id: page

    readonly property bool roomy: width >= Theme.px(1000)

    title: qsTr("Obiettivi")
    context: narrow ? board.monthText : board.contextText
    settled: board.ready

    actions: [
        TableButton {
            app: page.app
            tables: board.tables
        },
        ToolButton {
            glyph: Icons.arrowBack
            text: qsTr("Mese prima")
            onClicked: board.previousMonth()
        },
        Label {
            anchors.verticalCenter: parent?.verticalCenter
            visible: !page.narrow
            text: board.monthText
            font: Theme.bodyStrong
            color: Theme.primary
        },
        ToolButton {
            glyph: Icons.arrowForward
            enabled: !board.isNow
            text: qsTr("Mese dopo")
            onClicked: board.nextMonth()
        }
    ]

    TargetBoard {
        id: board
        app: page.app
    }
    Flickable {
        id: area
        anchors.fill: parent
        contentHeight: all.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: !page.roomy
        clip: true

        Column {
            id: all
            width: area.width
            height: page.roomy ? area.height : implicitHeight
            spacing: Theme.s12

            FigureTiles {
                id: tiles
                width: parent.width
                ready: board.ready
                figures: board.tiles
                stacked: !page.roomy
            }
            Grid {
                id: lower
                width: parent.width
                height: page.roomy ? all.height - y : implicitHeight
                columns: page.roomy ? 2 : 1
                spacing: Theme.s12

                Card {
                    id: people
                    width: page.roomy ? Math.floor(lower.width * 0.6) : lower.width
                    height: page.roomy ? lower.height : implicitHeight
                    padding: 0
                    spacing: 0

                    Skeleton {
                        visible: !board.ready
                        width: parent.width
                        rows: 6
                        rowHeight: Theme.px(84)
                    }
                    EmptyState {
                        visible: board.ready && list.count === 0
                        width: parent.width
                        tone: ""
                        glyph: Icons.flag
                        sentence: qsTr("Nessun obiettivo e nessun risultato in questo mese")
                        next: qsTr("Gli obiettivi li dà la sede, mese per mese")
                    }
                    ListView {
                        id: list
                        width: parent.width
                        height: page.roomy ? people.height - y - 2 : contentHeight
                        interactive: page.roomy
                        model: board.agents
                        boundsBehavior: Flickable.StopAtBounds
                        clip: true

                        delegate: TargetRow {
                            width: list.width
                            selected: chosen
                            onClicked: board.userId = chosen ? "" : userId
                        }
                    }
                }
                Card {
                    id: year
                    width: page.roomy ? lower.width - lower.spacing - people.width : lower.width
                    height: page.roomy ? lower.height : implicitHeight
                    title: board.yearTitle

                    Row {
                        height: Theme.px(24)
                        spacing: Theme.s16
                        Legend { anchors.verticalCenter: parent.verticalCenter; text: qsTr("fatto"); tint: Theme.classA }
                        Legend { anchors.verticalCenter: parent.verticalCenter; text: qsTr("obiettivo"); tint: Theme.control; tick: true }
                    }
                    Bars {
                        id: bars
                        width: parent.width
                        height: Theme.px(150)
                        summary: board.monthsText
                        bars: board.months
                    }
                    ListView {
                        id: months
                        x: -year.padding
                        width: year.width
                        height: page.roomy ? Math.max(0, year.height - bars.height - Theme.px(120)) : contentHeight
                        interactive: page.roomy
                        model: board.year
                        boundsBehavior: Flickable.StopAtBounds
                        clip: true

                        delegate: TargetMonthRow {
                            width: months.width
                            selected: chosen
                            onClicked: board.month = month
                        }
                    }
                }
            }
        }
    }
}
