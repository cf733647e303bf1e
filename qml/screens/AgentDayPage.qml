pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// One agent's day as a timeline; a row opens the client or the order.
AppScreen {
    id: page

    property string userId
    property string on

    title: day.title
    context: day.contextText
    settled: day.ready

    actions: ReportButton {
        app: page.app
        userId: page.userId
        on: page.on
        text: qsTr("Giornata in PDF")
        fileName: qsTr("Giornata %1.pdf").arg(day.title)
    }

    AgentDay {
        id: day
        app: page.app
        userId: page.userId
        on: page.on
    }
    Card {
        id: summary
        width: parent.width
        height: Theme.px(84)
        padding: 0

        Item {
            width: parent.width
            height: summary.height - 2

            GlyphText {
                x: Theme.s20
                anchors.verticalCenter: parent.verticalCenter
                width: page.narrow ? parent.width * 0.42 : parent.width * 0.3
                glyph: day.dayIcon
                spacing: Theme.s8
                text: day.dayText
                font: Theme.bodyStrong
                ink: day.dayTone === "neutral" ? Theme.text : Theme.ink(day.dayTone)
                alignment: Qt.AlignLeft
            }
            Row {
                anchors.right: parent.right
                anchors.rightMargin: Theme.s20
                anchors.verticalCenter: parent.verticalCenter
                spacing: page.narrow ? Theme.s16 : Theme.s32

                Repeater {
                    model: day.summary

                    Column {
                        required property var modelData

                        Label {
                            text: parent.modelData.label
                            font: Theme.caption
                            color: Theme.text2
                        }
                        Label {
                            text: parent.modelData.value
                            font: Theme.section
                        }
                    }
                }
            }
        }
    }
    Card {
        id: board
        anchors.top: summary.bottom
        anchors.topMargin: Theme.s12
        anchors.bottom: parent.bottom
        width: parent.width
        padding: 0
        spacing: 0

        Skeleton {
            visible: !day.ready
            width: parent.width
            rows: 6
        }
        EmptyState {
            visible: day.ready && list.count === 0
            width: parent.width
            sentence: qsTr("Niente di ricevuto per questo giorno")
            next: day.dayText
            glyph: Icons.schedule
            tone: ""
        }
        ListView {
            id: list
            width: parent.width
            height: board.height - y - 2
            model: day.entries
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            delegate: TimelineRow {
                width: list.width
                onClicked: orderId.length > 0 ? page.nav.open("OrderCardPage", { orderId: orderId })
                                              : page.nav.open("ClientCardPage", { clientId: clientId })
            }
        }
    }
}
