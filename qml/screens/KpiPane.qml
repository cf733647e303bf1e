pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// How selling and visiting go at a glance, and whom nobody has seen or heard of for longest.
Flickable {
    id: pane

    required property KpiBoard model
    required property var nav
    readonly property bool roomy: width >= Theme.roomy
    readonly property bool settled: model.ready
    readonly property var tables: model.tables

    signal viewWanted(key: string)

    contentHeight: all.height
    boundsBehavior: Flickable.StopAtBounds
    interactive: !roomy
    clip: true

    Column {
        id: all
        width: pane.width
        height: pane.roomy ? pane.height : implicitHeight
        spacing: Theme.s12

        FigureTiles {
            id: tiles
            width: parent.width
            ready: pane.model.ready
            figures: pane.model.tiles
            stacked: !pane.roomy
            expected: 8
            leading: ["kpi_turnover", "kpi_kept", "retention"]
            onLed: key => key === "kpi_kept" ? pane.nav.page("coverage") : pane.viewWanted(key === "retention" ? "changes" : "split")
        }
        Card {
            id: board
            width: parent.width
            height: pane.roomy ? all.height - y : implicitHeight
            padding: 0
            spacing: 0

            Item {
                id: head
                width: parent.width
                height: Theme.px(52)

                Label {
                    x: Theme.s20
                    width: help.x - x
                    anchors.verticalCenter: parent.verticalCenter
                    text: pane.model.quietText
                    font: Theme.section
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                }
                About {
                    id: help
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.s8
                    anchors.verticalCenter: parent.verticalCenter
                    about: "kpi_quiet"
                    label: pane.model.quietText
                }
            }
            Skeleton {
                visible: !pane.model.ready
                width: parent.width
                rows: 5
            }
            EmptyState {
                visible: pane.model.ready && list.count === 0
                width: parent.width
                tone: ""
                sentence: qsTr("Nessun cliente attivo, qui")
            }
            ListView {
                id: list
                width: parent.width
                height: pane.roomy ? board.height - head.height - 2 : Math.min(contentHeight, Theme.px(900))
                interactive: true
                model: pane.model.quiet
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                reuseItems: true

                delegate: QuietRow {
                    width: list.width
                    onClicked: pane.nav.open("ClientCardPage", { clientId: clientId })
                }
            }
        }
    }
}
