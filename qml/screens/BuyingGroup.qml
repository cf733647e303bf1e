import QtQuick
import GiroStyle
import Giro.Parts

// How many clients buy in one way, and what that changed in turnover. A tap lists them.
RowBase {
    id: row

    required property var group  // { name, hint, tone, clients, amount, selected }

    implicitHeight: Theme.px(60)
    selected: group.selected
    Accessible.name: Speech.list([group.name, group.hint, group.clients, group.amount])

    Column {
        x: Theme.s20
        anchors.verticalCenter: parent.verticalCenter
        width: figures.x - x - Theme.s8
        spacing: 2

        Label {
            width: parent.width
            text: row.group.name
            font: Theme.secondaryStrong
            color: row.group.tone === "neutral" ? Theme.text : Theme.ink(row.group.tone)
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: row.group.hint
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
            maximumLineCount: 1
            Accessible.ignored: true
        }
    }
    Column {
        id: figures
        anchors.right: parent.right
        anchors.rightMargin: Theme.s20
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Label {
            anchors.right: parent.right
            text: row.group.clients
            font: Theme.secondaryStrong
            Accessible.ignored: true
        }
        Label {
            anchors.right: parent.right
            text: row.group.amount
            font: Theme.caption
            color: Theme.text2
            Accessible.ignored: true
        }
    }
}
