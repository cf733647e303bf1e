pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What the rules as typed would change: each segment now and after, then who moves, from where to where and why.
Card {
    id: card

    required property RuleEditor editor

    signal clientWanted(string id)

    padding: 0
    spacing: 0

    Column {
        id: head
        x: Theme.s20
        width: parent.width - 2 * x
        topPadding: Theme.s20
        bottomPadding: Theme.s12
        spacing: Theme.s4

        Label {
            width: parent.width
            text: card.editor.summary.length > 0 ? card.editor.summary : qsTr("Correggi le regole per vedere chi si sposta")
            font: Theme.section
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: card.editor.counts

            Item {
                id: count

                required property string name
                required property string nowText
                required property string afterText
                required property string changeText

                width: head.width
                height: Theme.px(32)
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1: ora %2, dopo %3").arg(name).arg(nowText).arg(afterText)

                Label {
                    width: parent.width - Theme.px(190)
                    anchors.verticalCenter: parent.verticalCenter
                    text: count.name
                    font: Theme.secondary
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Label {
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.px(64)
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("%1 → %2").arg(count.nowText).arg(count.afterText)
                    font: Theme.secondaryStrong
                    Accessible.ignored: true
                }
                Label {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: count.changeText
                    font: Theme.secondaryStrong
                    color: Theme.info
                    Accessible.ignored: true
                }
            }
        }
    }
    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    ListView {
        id: list
        width: parent.width
        height: card.height - y - 2
        model: card.editor.moves
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        delegate: RowBase {
            id: row

            required property string clientId
            required property string name
            required property string detail
            required property string reason

            width: list.width
            implicitHeight: Math.max(Theme.px(60), words.implicitHeight + Theme.s16)
            Accessible.name: Speech.list([name, detail, reason])
            onClicked: card.clientWanted(clientId)

            Column {
                id: words
                x: Theme.s20
                width: parent.width - 2 * x
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    text: row.name
                    font: Theme.bodyStrong
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Label {
                    width: parent.width
                    text: row.detail
                    font: Theme.secondary
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Label {
                    width: parent.width
                    text: row.reason
                    font: Theme.caption
                    color: Theme.text2
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
