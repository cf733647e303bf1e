pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Who grows and who shrinks: four figures, turnover by month, the groups, and the clients of the chosen one.
Flickable {
    id: pane

    required property BuyingChanges model
    required property var nav
    readonly property bool roomy: width >= Theme.roomy
    readonly property bool settled: model.ready
    readonly property var tables: model.tables

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
            leading: ["growing", "shrinking", "at_risk"]
            onLed: key => pane.model.state = key
        }
        Grid {
            id: lower
            width: parent.width
            height: pane.roomy ? all.height - y : implicitHeight
            columns: pane.roomy ? 2 : 1
            spacing: Theme.s12

            Card {
                id: side
                width: pane.roomy ? Math.floor(lower.width * 0.38) : lower.width
                height: pane.roomy ? lower.height : implicitHeight
                spacing: Theme.s4

                TitledAbout {
                    width: parent.width
                    title: qsTr("Fatturato per mese e anno prima")
                    about: "turnover_months"
                }
                Bars {
                    id: bars
                    width: parent.width
                    height: Theme.px(pane.roomy ? 96 : 150)
                    summary: pane.model.monthsText
                    bars: pane.model.months
                }
                Flickable {
                    id: scroller
                    x: -side.padding
                    width: side.width
                    height: pane.roomy ? side.height - bars.height - Theme.px(76) : kinds.height
                    contentHeight: kinds.height
                    interactive: pane.roomy
                    boundsBehavior: Flickable.StopAtBounds
                    clip: true

                    Column {
                        id: kinds
                        width: parent.width

                        Repeater {
                            model: pane.model.groups

                            BuyingGroup {
                                required property var modelData

                                width: kinds.width
                                group: modelData
                                onClicked: pane.model.state = modelData.key
                            }
                        }
                    }
                }
            }
            Card {
                id: board
                width: pane.roomy ? lower.width - lower.spacing - side.width : lower.width
                height: pane.roomy ? lower.height : implicitHeight
                padding: 0
                spacing: 0

                Item {
                    id: head
                    width: parent.width
                    height: Theme.px(52)

                    Label {
                        x: Theme.s20
                        width: parent.width - 2 * x - Theme.s32
                        anchors.verticalCenter: parent.verticalCenter
                        text: pane.model.headline
                        font: Theme.section
                        elide: Text.ElideRight
                        Accessible.role: Accessible.Heading
                    }
                    About {
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.s8
                        anchors.verticalCenter: parent.verticalCenter
                        about: "buying_state"
                        label: qsTr("Chi cresce e chi cala")
                    }
                }
                Skeleton {
                    visible: !pane.model.ready
                    width: parent.width
                    rows: 7
                }
                EmptyState {
                    visible: pane.model.ready && list.count === 0
                    width: parent.width
                    sentence: qsTr("Nessun cliente in questo gruppo")
                }
                RowsInSight {
                    id: list
                    width: parent.width
                    height: pane.roomy ? board.height - head.height - 2 : implicitHeight
                    scrolledBy: pane.roomy ? null : pane
                    model: pane.model.clients

                    delegate: ChangeRow {
                        required detail

                        width: list.width
                        onClicked: pane.nav.open("ClientCardPage", { clientId: clientId })
                    }
                }
            }
        }
    }
}
