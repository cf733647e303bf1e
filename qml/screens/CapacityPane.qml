pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Do the agents' days hold the visits asked for: agent by agent, and beside them what if things were decided otherwise.
Item {
    id: pane

    required property App app
    property bool narrow: false
    readonly property bool settled: check.ready

    CapacityCheck {
        id: check
        app: pane.app
    }
    Card {
        id: agents
        width: pane.narrow ? parent.width : parent.width - otherwise.width - Theme.s16
        height: pane.narrow ? Math.round(pane.height * 0.5) : pane.height
        padding: 0
        spacing: 0

        Item {
            id: head
            width: parent.width
            height: Math.max(Theme.px(60), verdict.height + Theme.s16)

            ToolButton {
                id: before
                x: Theme.s8
                anchors.verticalCenter: parent.verticalCenter
                glyph: Icons.chevronLeft
                enabled: check.ahead > 0
                text: qsTr("Mese prima")
                onClicked: check.previousMonth()
            }
            Label {
                id: month
                anchors.left: before.right
                anchors.verticalCenter: parent.verticalCenter
                text: check.monthText
                font: Theme.section
                Accessible.role: Accessible.Heading
            }
            ToolButton {
                id: after
                anchors.left: month.right
                anchors.verticalCenter: parent.verticalCenter
                glyph: Icons.chevronRight
                enabled: check.ahead < 11
                text: qsTr("Mese dopo")
                onClicked: check.nextMonth()
            }
            GlyphText {
                id: verdict
                anchors.left: after.right
                anchors.leftMargin: Theme.s12
                anchors.right: about.left
                anchors.rightMargin: Theme.s8
                anchors.verticalCenter: parent.verticalCenter
                glyph: check.verdictTone === "ok" ? Icons.checkCircle : Icons.warning
                spacing: Theme.s8
                text: check.verdictText
                font: Theme.secondaryStrong
                ink: Theme.ink(check.verdictTone)
                alignment: Qt.AlignLeft
            }
            About {
                id: about
                anchors.right: parent.right
                anchors.rightMargin: Theme.s8
                anchors.verticalCenter: parent.verticalCenter
                about: "capacity_month"
                label: check.monthText
            }
        }
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Skeleton {
            visible: !check.ready
            width: parent.width
            rows: 6
            rowHeight: Theme.px(84)
        }
        ListView {
            id: list
            width: parent.width
            height: agents.height - head.height - 3
            model: check.agents
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            delegate: CapacityRow {
                width: list.width
            }
        }
    }
    Card {
        id: otherwise
        anchors.right: parent.right
        y: pane.narrow ? agents.height + Theme.s12 : 0
        width: pane.narrow ? parent.width : Theme.px(420)
        height: pane.height - y
        padding: 0
        spacing: 0

        Flickable {
            id: room
            width: parent.width
            height: otherwise.height - foot.height - 2
            contentHeight: column.implicitHeight + 2 * Theme.s16
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            Column {
                id: column
                x: Theme.s16
                y: Theme.s16
                width: parent.width - 2 * x
                spacing: Theme.s8

                Label {
                    text: qsTr("E se…")
                    font: Theme.section
                    Accessible.role: Accessible.Heading
                }
                Item {
                    width: parent.width
                    height: perDay.height

                    Label {
                        width: perDay.x - Theme.s8
                        anchors.verticalCenter: parent.verticalCenter
                        text: qsTr("Visite al giorno")
                        font: Theme.secondaryStrong
                        wrapMode: Text.Wrap
                    }
                    Stepper {
                        id: perDay
                        anchors.right: parent.right
                        label: qsTr("Visite al giorno")
                        value: check.visitsPerDay
                        maximum: 40
                        onWanted: value => check.setVisitsPerDay(value)
                    }
                }
                Repeater {
                    model: check.segments

                    CapacitySegment {
                        width: column.width
                        onVisitsWanted: visits => check.setVisits(segmentId, visits)
                        onHolderWanted: at => holders.use(one => one.ask(segmentId, people, at))
                    }
                }
            }
        }
        Item {
            id: foot
            width: parent.width
            height: Math.max(Theme.px(88), words.implicitHeight + buttons.height + 3 * Theme.s12)

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }
            Label {
                id: words
                x: Theme.s16
                y: Theme.s12
                width: parent.width - 2 * x
                text: check.changes > 0 ? check.changesText : qsTr("Niente è salvato finché non tocchi Applica")
                font: Theme.caption
                color: check.changes > 0 ? Theme.text : Theme.text2
                wrapMode: Text.Wrap
            }
            Row {
                id: buttons
                anchors.right: parent.right
                anchors.rightMargin: Theme.s16
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.s12
                spacing: Theme.s8

                Button {
                    variant: "text"
                    text: qsTr("Com'era")
                    enabled: check.changes > 0
                    onClicked: check.reset()
                }
                Button {
                    variant: "primary"
                    glyph: Icons.check
                    text: qsTr("Applica")
                    enabled: check.changes > 0 && !check.busy
                    onClicked: check.apply()
                }
            }
        }
    }
    Later {
        id: holders

        Menu {
            id: menu

            property string segmentId
            property var people: []

            function ask(segment: string, choices: var, at: Item) {
                segmentId = segment;
                people = choices;
                popup(at, at.width - width, at.height);
            }

            Repeater {
                model: menu.people

                MenuItem {
                    required property var modelData

                    text: modelData.label
                    glyph: Icons.person
                    onTriggered: check.move(menu.segmentId, modelData.code)
                }
            }
        }
    }
}
