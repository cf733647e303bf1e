pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What clients owe: four figures, how late it is, what is expected by week, one row a client.
AppScreen {
    id: page

    readonly property bool roomy: width >= Theme.roomy
    // The list scrolls by itself below the rest; where that would leave it a few rows, the whole page scrolls.
    readonly property bool filled: roomy && area.height - board.y >= Theme.px(240)

    property string period: "month"
    property string segmentId
    property string agentId
    property string province
    property bool collected: false  // the bars: what came in, instead of what is expected

    title: qsTr("Credito")
    context: desk.contextText
    settled: desk.ready && choices.ready

    // The list from the most of what the figure counts.
    function sortBy(code: string) {
        desk.bucket = -1;
        desk.sort = code;
    }

    actions: TableButton {
        app: page.app
        tables: desk.tables
    }

    CreditDesk {
        id: desk
        app: page.app
        period: page.period
        segmentId: page.segmentId
        agentId: page.agentId
        province: page.province
        flow: page.collected ? "collected" : "expected"
    }
    FigureFilters {
        id: choices
        app: page.app
        kind: "credit"
        period: page.period
        segmentId: page.segmentId
        agentId: page.agentId
        province: page.province
    }
    Flickable {
        id: area
        anchors.fill: parent
        contentHeight: all.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: !page.filled
        clip: true

        Column {
            id: all
            width: area.width
            height: page.filled ? area.height : implicitHeight
            spacing: Theme.s12

            Flow {
                width: parent.width
                spacing: Theme.s8

                FigureFilterSet {
                    filters: choices
                    target: page
                }
            }
            FigureTiles {
                id: tiles
                width: parent.width
                ready: desk.ready
                figures: desk.tiles
                stacked: !page.roomy
                leading: ["overdue_share", "over_limit"]
                onLed: key => page.sortBy(key === "over_limit" ? "exposure" : "overdue")
            }
            Grid {
                id: charts
                width: parent.width
                columns: page.roomy ? 2 : 1
                spacing: Theme.s12

                Card {
                    id: late
                    width: page.roomy ? Math.floor((charts.width - charts.spacing) * 0.7) : charts.width
                    height: implicitHeight

                    TitledAbout {
                        width: parent.width
                        title: qsTr("Da quanto è scaduto")
                        about: "ageing"
                    }
                    AgeingBar {
                        width: parent.width
                        parts: desk.parts
                        onPartTapped: index => desk.bucket = desk.bucket === index ? -1 : index
                    }
                    Item {
                        width: parent.width
                        implicitHeight: Math.max(flow.implicitHeight, Theme.target)  // its "i" keeps to itself

                        Label {
                            id: flow
                            width: parent.width - cei.width
                            anchors.verticalCenter: parent.verticalCenter
                            text: desk.flowText
                            font: Theme.secondary
                            color: Theme.text2
                            wrapMode: Text.Wrap
                        }
                        About {
                            id: cei
                            anchors.right: parent.right
                            anchors.rightMargin: -Theme.s12
                            anchors.verticalCenter: parent.verticalCenter
                            about: "cei"
                            label: desk.flowText
                        }
                    }
                }
                Card {
                    width: page.roomy ? charts.width - charts.spacing - late.width : charts.width
                    height: page.roomy ? late.height : implicitHeight

                    TitledAbout {
                        width: parent.width
                        title: page.collected ? qsTr("Incassati, k€") : qsTr("Incassi attesi, k€")
                        about: page.collected ? "collected" : "inflows"
                        taken: turn.width

                        ToolButton {
                            id: turn
                            anchors.right: parent.right
                            anchors.rightMargin: Theme.px(36)
                            anchors.verticalCenter: parent.verticalCenter
                            glyph: page.collected ? Icons.schedule : Icons.history
                            text: page.collected ? qsTr("Incassi attesi") : qsTr("Incassi dei mesi scorsi")
                            onClicked: page.collected = !page.collected
                        }
                    }
                    Bars {
                        width: parent.width
                        height: Theme.px(104)
                        bars: desk.weeks
                        summary: desk.weeksText
                        tint: Theme.classB
                    }
                }
            }
            Card {
                id: board
                width: parent.width
                height: page.filled ? all.height - y : implicitHeight
                padding: 0
                spacing: 0

                CreditHead {
                    width: parent.width
                    stacked: !page.roomy
                    headline: desk.headline
                    note: desk.noteText
                    sorts: desk.sorts
                    bucket: desk.bucket
                    onSortChosen: code => desk.sort = code
                    onBucketChosen: at => desk.bucket = desk.bucket === at ? -1 : at
                }
                Skeleton {
                    visible: !desk.ready
                    width: parent.width
                    rows: 6
                    rowHeight: Theme.px(54)
                }
                EmptyState {
                    visible: desk.ready && list.count === 0
                    width: parent.width
                    sentence: qsTr("Nessuno deve niente, qui")
                    next: qsTr("Un altro periodo di scadenza si sceglie sulla barra")
                    tone: "ok"
                }
                RowsInSight {
                    id: list
                    width: parent.width
                    height: page.filled ? board.height - y - 2 : implicitHeight
                    scrolledBy: page.filled ? null : area
                    model: desk.clients

                    delegate: CreditRow {
                        width: list.width
                        stacked: !page.roomy
                        onClicked: page.nav.open("ClientCardPage", { clientId: clientId, tab: "credit" })
                    }
                }
            }
        }
    }
}
