pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Turnover in classes: four figures, the Pareto chart, the table of classes and who changed class.
Flickable {
    id: pane

    required property Stratification model
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
            leading: ["abc_turnover", "buying_clients"]
            onLed: key => pane.viewWanted(key === "abc_turnover" ? "split" : "changes")
        }
        Grid {
            id: lower
            width: parent.width
            height: pane.roomy ? all.height - y : implicitHeight
            columns: pane.roomy ? 2 : 1
            spacing: Theme.s12

            Card {
                id: curve
                width: pane.roomy ? Math.floor(lower.width * 0.68) : lower.width
                height: pane.roomy ? lower.height : implicitHeight

                TitledAbout {
                    width: parent.width
                    title: qsTr("Fatturato per cliente e quota cumulata")
                    about: "abc_classes"
                }
                Pareto {
                    width: parent.width
                    height: pane.roomy ? Math.max(Theme.px(200), curve.height - Theme.px(72)) : Theme.px(360)
                    bars: pane.model.bars
                    zones: pane.model.zones
                    cumulated: pane.model.barsCumulated
                    grades: pane.model.barClasses
                    titles: pane.model.barTitles
                    details: pane.model.barDetails
                    mostText: pane.model.barsMaxText
                    summary: pane.model.paretoText
                }
            }
            Column {
                width: pane.roomy ? lower.width - lower.spacing - curve.width : lower.width
                height: pane.roomy ? lower.height : implicitHeight
                spacing: Theme.s12

                Card {
                    id: table
                    width: parent.width
                    height: implicitHeight
                    spacing: Theme.s8

                    ClassTableRow {
                        width: parent.width
                        klass: qsTr("Classe")
                        clients: qsTr("Clienti")
                        amount: qsTr("Fatturato")
                        share: qsTr("Quota")
                        heading: true
                    }
                    Repeater {
                        model: pane.model.classes

                        ClassTableRow {
                            required property var modelData

                            width: table.width - 2 * table.padding
                            klass: modelData.klass
                            clients: modelData.clients
                            amount: modelData.amount
                            share: modelData.share
                        }
                    }
                }
                Card {
                    id: changed
                    width: parent.width
                    height: pane.roomy ? Math.max(Theme.px(160), parent.height - y) : implicitHeight
                    padding: Theme.s20
                    title: qsTr("Cambi di classe")
                    note: pane.model.changesText

                    Label {
                        id: cut
                        visible: text.length > 0
                        width: parent.width
                        text: pane.model.changesCut
                        font: Theme.caption
                        color: Theme.text2
                        elide: Text.ElideRight
                    }
                    EmptyState {
                        visible: pane.model.ready && list.count === 0
                        width: parent.width
                        sentence: qsTr("Nessuno ha cambiato classe")
                        tone: "ok"
                    }
                    RowsInSight {
                        id: list
                        width: parent.width
                        height: pane.roomy ? Math.max(0, changed.height - Theme.px(64) - (cut.visible ? cut.height + changed.spacing : 0)) : implicitHeight
                        scrolledBy: pane.roomy ? null : pane
                        model: pane.model.changes

                        delegate: ClassChangeRow {
                            width: list.width
                            onClicked: pane.nav.open("ClientCardPage", { clientId: clientId })
                        }
                    }
                }
            }
        }
    }
}
