pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Where turnover comes from, one row a segment, province, agent, product or client, the largest first.
Card {
    id: pane

    required property TurnoverSplit model
    readonly property bool settled: model.ready
    readonly property var tables: model.tables

    signal chosen(string kind, string key)

    padding: 0
    spacing: 0

    Item {
        id: head
        width: parent.width
        height: Math.max(filter.height, words.height) + Theme.s16

        FigureFilter {
            id: filter
            x: Theme.s16
            anchors.verticalCenter: parent.verticalCenter
            label: qsTr("Per")
            choices: pane.model.ways
            onChosen: code => pane.model.by = code
        }
        Column {
            id: words
            anchors.left: filter.right
            anchors.leftMargin: Theme.s16
            anchors.right: help.left
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                text: pane.model.headline
                font: Theme.section
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            Label {
                visible: text.length > 0
                width: parent.width
                text: pane.model.noteText
                font: Theme.caption
                color: Theme.text2
                wrapMode: Text.Wrap
            }
        }
        About {
            id: help
            anchors.right: parent.right
            anchors.rightMargin: Theme.s8
            anchors.verticalCenter: parent.verticalCenter
            about: "turnover_split"
            label: qsTr("Da dove viene il fatturato")
        }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
    Skeleton {
        visible: !pane.model.ready
        width: parent.width
        rows: 8
    }
    EmptyState {
        visible: pane.model.ready && list.count === 0
        width: parent.width
        tone: ""
        glyph: Icons.portfolio
        sentence: qsTr("Nessuno ha comprato, qui")
        next: qsTr("Un altro periodo o un altro segmento si scelgono in alto")
    }
    ListView {
        id: list
        width: parent.width
        height: pane.height - head.height - 2
        model: pane.model.rows
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        reuseItems: true

        delegate: SplitRow {
            width: list.width
            onClicked: pane.chosen(kind, key)
        }
    }
}
