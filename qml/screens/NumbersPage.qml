pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The agent's own figures: the month against its targets, the year, the clients that carry it.
AppScreen {
    id: page

    title: qsTr("Numeri")
    context: numbers.basisText
    settled: numbers.ready

    Numbers {
        id: numbers
        app: page.app
    }
    Flickable {
        anchors.fill: parent
        contentHeight: page.narrow ? top.y + top.height : height
        interactive: page.narrow
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        FigureTiles {
            id: tiles
            width: parent.width
            ready: numbers.ready
            figures: numbers.tiles
            stacked: page.narrow
        }
        Column {
            id: left
            y: tiles.height + Theme.s16
            width: page.narrow ? parent.width : Math.round(parent.width * 0.52)
            spacing: Theme.s16

            Card {
                width: parent.width
                title: numbers.monthTitle
                note: numbers.monthDaysText
                spacing: Theme.s16

                Repeater {
                    model: numbers.targets

                    TargetBar {
                        required property var modelData

                        width: parent?.width ?? 0
                        label: modelData.label
                        text: modelData.text
                        about: modelData.info ?? ""
                        share: modelData.share
                        tick: modelData.tick
                        note: modelData.note ?? ""
                    }
                }
                EmptyState {
                    visible: numbers.ready && numbers.targets.length === 0
                    width: parent.width
                    sentence: qsTr("Nessun obiettivo per questo mese")
                    glyph: Icons.numbers
                    tone: ""
                }
            }
            Card {
                width: parent.width
                title: qsTr("Fatturato per mese")

                Row {
                    height: Theme.px(24)
                    spacing: Theme.s16
                    Legend { anchors.verticalCenter: parent.verticalCenter; text: qsTr("ultimi 12"); tint: Theme.classA }
                    Legend { anchors.verticalCenter: parent.verticalCenter; text: qsTr("anno prima"); tint: Theme.control; tick: true }
                    About {
                        anchors.verticalCenter: parent.verticalCenter
                        about: "turnover_months"
                        label: qsTr("Fatturato per mese")
                    }
                }
                Bars {
                    width: parent.width
                    height: Theme.px(180)
                    summary: numbers.monthsText
                    bars: As.months(numbers.months)
                }
            }
        }
        Card {
            id: top
            x: page.narrow ? 0 : left.width + Theme.s16
            y: page.narrow ? left.y + left.height + Theme.s16 : left.y
            width: parent.width - x
            height: page.narrow ? Theme.px(520) : parent.height - y
            padding: 0
            spacing: 0

            Row {
                x: Theme.s20

                Label {
                    topPadding: Theme.s16
                    bottomPadding: Theme.s12
                    text: qsTr("Chi porta il fatturato")
                    font: Theme.section
                    Accessible.role: Accessible.Heading
                }
                About {
                    anchors.verticalCenter: parent.verticalCenter
                    about: "class_abc"
                    label: qsTr("Classe A, B, C")
                }
            }
            ListView {
                id: list
                width: parent.width
                height: top.height - y - 2
                model: numbers.top
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                reuseItems: true

                delegate: TopClientRow {
                    width: list.width
                    onClicked: page.nav.open("ClientCardPage", { clientId: clientId })
                }
            }
        }
    }
}
