pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.Parts

// What one client owes, bucket by bucket, and how much of its limit is used: the limit is a tick, so that overshoot shows.
RowBase {
    id: row

    required property string clientId
    required property string name
    required property string detail
    required property var amounts
    required property string overdueText
    required property string exposureText
    required property real used
    required property bool over
    required property string stateText
    required property string stateIcon
    required property string stateTone
    required property string spoken
    property bool stacked: false

    implicitHeight: stacked ? Theme.px(138) : Theme.px(54)
    Accessible.name: spoken

    Column {
        id: who
        x: Theme.s20
        y: row.stacked ? Theme.s12 : Math.round((row.height - height) / 2)
        width: row.width * (row.stacked ? 0.62 : 0.25) - x

        Label {
            width: parent.width
            text: row.name
            font: Theme.secondaryStrong
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: row.detail
            font: Theme.caption
            color: Theme.text2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
    Repeater {
        model: row.amounts

        Label {
            id: cell

            required property string modelData
            required property int index
            readonly property bool some: modelData !== "–"

            x: row.stacked ? Theme.s20 + (row.width - 2 * Theme.s20) / 5 * index : row.width * (0.345 + 0.068 * index) - width
            y: row.stacked ? Theme.px(60) : 0
            width: row.stacked ? (row.width - 2 * Theme.s20) / 5 - Theme.s8 : row.width * 0.068
            height: row.stacked ? Theme.px(28) : row.height
            horizontalAlignment: Text.AlignRight
            verticalAlignment: Text.AlignVCenter
            text: modelData
            font: some && index > 0 ? Theme.secondaryStrong : Theme.secondary
            color: some ? Theme.text : Theme.text2
            Accessible.ignored: true

            Rectangle {
                visible: cell.some && cell.index > 0
                x: parent.width - width
                y: (parent.height + cell.contentHeight) / 2 + 2
                width: Theme.px(28)
                height: Theme.px(4)
                radius: 2
                color: Theme.ageing[cell.index]
            }
        }
    }
    Label {
        x: (row.stacked ? row.width - Theme.s20 : row.width * 0.695) - width
        y: row.stacked ? Theme.s12 : Math.round((row.height - height) / 2)
        text: row.overdueText
        font: Theme.section
        Accessible.ignored: true
    }
    Column {
        x: row.stacked ? Theme.s20 : row.width * 0.715
        y: row.stacked ? Theme.px(94) : Math.round((row.height - height) / 2)
        width: row.width * (row.stacked ? 0.4 : 0.14)
        spacing: Theme.s4

        Label {
            width: parent.width
            text: row.exposureText
            font: row.over ? Theme.captionStrong : Theme.caption
            color: row.over ? Theme.bad : Theme.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Rectangle {
            width: parent.width
            height: Theme.px(7)
            radius: height / 2
            color: Theme.sunken
            border.width: 1
            border.color: Theme.control

            Rectangle {
                width: parent.width * row.used
                height: parent.height
                radius: height / 2
                color: row.over ? Theme.badFill : Theme.primary
            }
            Rectangle {
                x: parent.width * 0.625
                y: -Theme.s4
                width: 2.5
                height: parent.height + 2 * Theme.s4
                color: Theme.text
            }
        }
    }
    ReasonChip {
        x: row.stacked ? row.width - width - Theme.s20 : row.width * 0.868
        y: row.stacked ? Theme.px(90) : Math.round((row.height - height) / 2)
        text: row.stateText
        glyph: row.stateIcon
        tone: row.stateTone === "neutral" ? "" : row.stateTone
    }
    Icon {
        visible: !row.stacked
        anchors.right: parent.right
        anchors.rightMargin: Theme.s8
        anchors.verticalCenter: parent.verticalCenter
        glyph: Icons.chevronRight
    }
}
