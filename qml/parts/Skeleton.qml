pragma ComponentBehavior: Bound

import QtQuick

// Rows that are on their way, in their final geometry, after 100 ms. They do not shimmer.
Item {
    id: skeleton

    property int rows: 4
    property int rowHeight: Theme.rowClient
    property bool late: false

    implicitWidth: Theme.px(240)
    implicitHeight: rows * rowHeight
    opacity: late ? 1 : 0
    Accessible.role: Accessible.Indicator
    Accessible.name: qsTr("In arrivo")

    Timer {
        interval: Theme.skeletonAfter
        running: skeleton.visible
        onTriggered: skeleton.late = true
    }
    Repeater {
        model: skeleton.rows

        Item {
            id: row

            required property int index

            y: index * height
            readonly property real part: 1 - 0.08 * (index % 4)

            width: skeleton.width
            height: skeleton.rowHeight

            Rectangle {
                x: Theme.s16
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.px(28)
                height: width
                radius: Theme.radiusChip
                color: Theme.sunken
            }
            Column {
                x: Theme.s16 + Theme.px(40)
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.s8 - 1

                Rectangle {
                    width: (row.width - 2 * Theme.s16 - Theme.px(40)) * row.part
                    height: Theme.px(10)
                    radius: 5
                    color: Theme.sunken
                }
                Rectangle {
                    width: (row.width - 2 * Theme.s16 - Theme.px(40)) * row.part * 0.7
                    height: Theme.px(9)
                    radius: 5
                    color: Theme.sunken
                }
            }
        }
    }
}
