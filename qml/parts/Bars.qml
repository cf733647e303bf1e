pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle

// A series of amounts as bars; the year before is a tick across each. Readers hear `summary`.
Item {
    id: chart

    required property var bars  // [{ label, value, previous, text }]; previous and text may be missing
    required property string summary
    property color tint: Theme.classA
    property real gap: 0.3  // of each bar's room
    property int usual: 0  // bars made before their amounts come
    property int chosen: -1

    signal barTapped(int index)

    readonly property real highest: Math.max(1e-9, ...bars.map(bar => Math.max(bar.value, bar.previous ?? 0)))
    readonly property bool worded: bars.some(bar => (bar.text ?? "").length > 0)
    readonly property int ceiling: worded ? Theme.px(20) : 2
    readonly property int floor: height - Theme.px(24)
    readonly property real room: bars.length > 0 ? width / bars.length : width

    implicitWidth: Theme.px(340)
    implicitHeight: Theme.px(110)
    Accessible.role: Accessible.Chart
    Accessible.name: summary

    function tall(value: real): real {
        return Math.round((floor - ceiling) * value / highest);
    }

    Rectangle {
        y: chart.floor
        width: parent.width
        height: 1
        color: Theme.control
    }
    Repeater {
        model: Math.max(chart.usual, chart.bars.length)

        Item {
            id: slot

            required property int index
            readonly property var bar: chart.bars[index] ?? { label: "", value: 0 }

            visible: index < chart.bars.length
            x: chart.room * index
            width: chart.room
            height: chart.height

            Rectangle {
                id: column
                x: Math.round(slot.width * chart.gap / 2)
                y: chart.floor - height
                width: Math.round(slot.width * (1 - chart.gap))
                height: chart.tall(slot.bar.value)
                radius: Math.min(Theme.radiusBar, height / 2)
                color: chart.tint

                Rectangle {  // square feet on the base line
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Math.min(Theme.radiusBar, parent.height)
                    color: parent.color
                }
            }
            Rectangle {
                visible: slot.bar.previous !== undefined
                x: Math.max(0, column.x - 4)
                y: chart.floor - chart.tall(slot.bar.previous ?? 0) - 1
                width: slot.width - 2 * x
                height: 3
                color: Theme.control
            }
            Label {
                visible: chart.worded
                anchors.horizontalCenter: parent.horizontalCenter
                y: column.y - height - 1
                text: slot.bar.text ?? ""
                font: Theme.microStrong
                Accessible.ignored: true
            }
            Label {
                anchors.horizontalCenter: parent.horizontalCenter
                y: chart.floor + 5
                text: slot.bar.label
                font: Theme.micro
                color: Theme.text2
                Accessible.ignored: true
            }
            TapHandler {
                onTapped: chart.barTapped(slot.index)
            }
        }
    }
}
