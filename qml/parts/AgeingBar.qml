pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import GiroStyle

// Open receivables by how late they are: one bar in five parts, each also written as amount and share.
Item {
    id: chart

    required property var parts  // [{ label, amount, share, weight }], from not due to the oldest

    readonly property real whole: Math.max(1e-9, parts.reduce((sum, part) => sum + part.weight, 0))
    readonly property int gap: 2
    readonly property int columns: Math.max(1, Math.min(parts.length, Math.floor(width / Theme.px(148))))

    signal partTapped(int index)

    implicitWidth: Theme.px(760)
    implicitHeight: bar.height + Theme.s12 + words.implicitHeight
    Accessible.role: Accessible.Chart
    Accessible.name: parts.map(part => part.label + " " + part.amount + ", " + part.share).join("; ")

    Row {
        id: bar
        spacing: chart.gap

        Repeater {
            model: chart.parts

            Rectangle {
                required property var modelData
                required property int index

                width: (chart.width - chart.gap * (chart.parts.length - 1)) * modelData.weight / chart.whole
                height: Theme.px(30)
                radius: Math.min(Theme.radiusBar, width / 2)
                color: Theme.ageing[index]
            }
        }
    }
    Grid {
        id: words
        y: bar.height + Theme.s12
        columns: chart.columns

        Repeater {
            model: chart.parts

            T.AbstractButton {
                id: part

                required property var modelData
                required property int index

                width: Math.floor(chart.width / chart.columns)
                height: Math.max(Theme.target, Theme.px(48))
                onClicked: chart.partTapped(index)
                Accessible.role: Accessible.Button
                Accessible.name: [modelData.label, modelData.amount, modelData.share].join(", ")

                background: Item {
                    FocusRing { shown: part.visualFocus }
                }
                Rectangle {
                    y: Theme.px(5)
                    width: Theme.px(12)
                    height: width
                    radius: Theme.radiusBar
                    color: Theme.ageing[part.index]
                }
                Label {
                    x: Theme.px(18)
                    text: part.modelData.label
                    font: Theme.caption
                    color: Theme.text2
                    Accessible.ignored: true
                }
                Label {
                    id: amount
                    y: Theme.px(23)
                    text: part.modelData.amount
                    font: Theme.section
                    Accessible.ignored: true
                }
                Label {
                    anchors.left: amount.right
                    anchors.leftMargin: 6
                    anchors.baseline: amount.baseline
                    text: part.modelData.share
                    font: Theme.caption
                    color: Theme.text2
                    Accessible.ignored: true
                }
            }
        }
    }
}
