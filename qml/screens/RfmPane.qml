pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// How recently, often and dearly clients buy: five groups, and every client with its three scores.
Flickable {
    id: pane

    required property Stratification model
    required property var nav
    readonly property bool roomy: width >= Theme.roomy
    readonly property bool settled: model.ready
    readonly property var tables: model.tables

    contentHeight: all.height
    boundsBehavior: Flickable.StopAtBounds
    interactive: !roomy
    clip: true

    Grid {
        id: all
        width: pane.width
        height: pane.roomy ? pane.height : implicitHeight
        columns: pane.roomy ? 2 : 1
        spacing: Theme.s12

        Card {
            id: groups
            width: pane.roomy ? Math.floor(all.width * 0.36) : all.width
            height: implicitHeight
            spacing: Theme.s16

            TitledAbout {
                width: parent.width
                title: qsTr("Come comprano")
                about: "rfm"
            }
            Repeater {
                model: pane.model.groups

                Item {
                    id: group

                    required property var modelData

                    width: groups.width - 2 * groups.padding
                    height: Theme.px(64)
                    Accessible.role: Accessible.StaticText
                    Accessible.name: [modelData.name, modelData.clients, modelData.amount, modelData.share].join(", ")

                    ReasonChip {
                        id: chip
                        text: group.modelData.name
                        tone: group.modelData.tone === "neutral" ? "" : group.modelData.tone
                    }
                    Label {
                        anchors.right: parent.right
                        anchors.verticalCenter: chip.verticalCenter
                        text: group.modelData.clients
                        font: Theme.secondaryStrong
                        Accessible.ignored: true
                    }
                    Label {
                        y: Theme.px(36)
                        width: parent.width - money.width - Theme.s8
                        text: group.modelData.hint
                        font: Theme.caption
                        color: Theme.text2
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                    Label {
                        id: money
                        y: Theme.px(36)
                        anchors.right: parent.right
                        text: group.modelData.amount + " · " + group.modelData.share
                        font: Theme.caption
                        color: Theme.text2
                        Accessible.ignored: true
                    }
                }
            }
        }
        Card {
            id: board
            width: pane.roomy ? all.width - all.spacing - groups.width : all.width
            height: pane.roomy ? all.height : implicitHeight
            padding: 0
            spacing: 0

            Label {
                x: Theme.s20
                width: parent.width - 2 * x
                height: Theme.px(52)
                verticalAlignment: Text.AlignVCenter
                text: pane.model.scoredText.length > 0 ? qsTr("Recenza, frequenza, valore: %1").arg(pane.model.scoredText)
                                                       : qsTr("Clienti: recenza, frequenza, valore da 1 a 5")
                font: Theme.section
                elide: Text.ElideRight
            }
            RowsInSight {
                id: list
                width: parent.width
                height: pane.roomy ? board.height - y - 2 : implicitHeight
                scrolledBy: pane.roomy ? null : pane
                model: pane.model.scored

                delegate: RfmRow {
                    width: list.width
                    onClicked: pane.nav.open("ClientCardPage", { clientId: clientId })
                }
            }
        }
    }
}
