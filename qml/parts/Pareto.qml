pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle

// Turnover by client, the largest first, and the share they come to together: bars in the colours of their classes, one line.
Item {
    id: chart

    // Lists of plain values, at most 200, as long as the bars: reading an object of each bar would cost more than to draw it.
    required property list<real> bars       // shares of the largest
    required property var cumulated         // shares of all, in reals
    required property string grades         // a letter each
    required property var titles            // strings, as the details
    required property var details
    required property var zones             // [{ klass, from, to, text }], in shares of the width
    required property string mostText
    required property string summary
    property int chosen: -1

    readonly property int lead: Theme.px(64)
    readonly property int tail: Theme.px(52)
    readonly property int ceiling: Theme.px(40)
    readonly property int floor: height - Theme.px(8)
    readonly property real room: Math.max(1, width - lead - tail)
    readonly property real step: bars.length > 0 ? room / bars.length : room

    implicitWidth: Theme.px(640)
    implicitHeight: Theme.px(360)
    Accessible.role: Accessible.Chart
    Accessible.name: summary

    function tall(share: real): real {
        return Math.round((floor - ceiling) * share);
    }

    Repeater {
        model: chart.zones

        Item {
            id: zone

            required property var modelData
            required property int index

            x: chart.lead + chart.room * modelData.from
            width: chart.room * (modelData.to - modelData.from)
            height: chart.height

            Rectangle {
                visible: zone.index === 1
                y: chart.ceiling
                width: parent.width
                height: chart.floor - y
                color: Theme.ground
            }
            Rectangle {
                visible: zone.index > 0
                width: 1
                height: chart.floor
                color: Theme.control
            }
            ClassBadge {
                id: badge
                visible: zone.width > width
                x: Theme.s4
                grade: zone.modelData.klass
                size: Theme.px(24)
            }
            Label {
                anchors.left: badge.right
                anchors.leftMargin: Theme.s8
                anchors.verticalCenter: badge.verticalCenter
                visible: zone.width > badge.width + implicitWidth + 2 * Theme.s8
                text: zone.modelData.text
                font: Theme.captionStrong
                Accessible.ignored: true
            }
        }
    }
    Repeater {
        model: [0, 0.5, 0.8, 0.95, 1]

        Item {
            id: mark

            required property real modelData

            x: chart.lead
            y: chart.floor - chart.tall(modelData)
            width: chart.room

            Rectangle {
                width: parent.width
                height: 1
                color: mark.modelData === 0 ? Theme.control : Theme.line
            }
            Label {
                x: chart.room + Theme.s8
                y: -height / 2
                text: Math.round(mark.modelData * 100) + " %"
                font: mark.modelData === 0.8 || mark.modelData === 0.95 ? Theme.microStrong : Theme.micro
                color: Theme.text2
                Accessible.ignored: true
            }
        }
    }
    Label {
        x: chart.lead - width - Theme.s8
        y: chart.ceiling - height / 2
        text: chart.mostText
        font: Theme.micro
        color: Theme.text2
        Accessible.ignored: true
    }
    Label {
        x: chart.lead - width - Theme.s8
        y: chart.floor - height / 2
        text: "0"
        font: Theme.micro
        color: Theme.text2
        Accessible.ignored: true
    }
    Repeater {
        model: chart.bars.length  // by place: bars said again make none anew

        Rectangle {
            required property int index
            readonly property string grade: chart.grades.charAt(index)

            x: chart.lead + chart.step * index
            y: chart.floor - height
            width: Math.max(1, chart.step * (chart.step > 4 ? 0.8 : 0.9))
            height: Math.max(1, chart.tall(chart.bars[index] ?? 0))
            color: index === chart.chosen ? Theme.text : grade === "A" ? Theme.classA : grade === "B" ? Theme.classB : Theme.classC
        }
    }
    Polyline {
        color: Theme.text
        points: chart.cumulated.map((share, at) => Qt.point(chart.lead + chart.step * (at + 0.5), chart.floor - (chart.floor - chart.ceiling) * share))
    }
    Rectangle {
        id: label

        visible: chart.chosen >= 0 && chart.chosen < chart.titles.length
        x: Math.max(chart.lead, Math.min(chart.lead + chart.step * chart.chosen + Theme.s8, chart.width - width - Theme.s8))
        y: chart.ceiling + Theme.s32
        width: words.width + 2 * Theme.s12
        height: words.height + 2 * Theme.s8
        radius: Theme.radiusChip
        color: Theme.text

        Column {
            id: words
            x: Theme.s12
            y: Theme.s8

            Label {
                text: chart.titles[chart.chosen] ?? ""
                font: Theme.captionStrong
                color: Theme.surface
                Accessible.ignored: true
            }
            Label {
                text: chart.details[chart.chosen] ?? ""
                font: Theme.micro
                color: Theme.surface
                Accessible.ignored: true
            }
        }
    }
    TapHandler {
        onTapped: point => {
            const at = Math.floor((point.position.x - chart.lead) / chart.step);
            chart.chosen = at >= 0 && at < chart.bars.length && at !== chart.chosen ? at : -1;
        }
    }
}
