pragma ComponentBehavior: Bound

import QtQuick

// A line through points, of thin round-ended rectangles, which are smooth by themselves: a Shape needs a multisampled layer for
// that, and without a graphics card the first frame of such a layer keeps the window waiting for several others.
Repeater {
    id: line

    required property var points  // Qt.point
    required property color color
    property real thickness: 2.5

    model: Math.max(0, points.length - 1)  // by place: points said again move what is there

    Rectangle {
        id: segment

        required property int index
        readonly property point from: line.points[index] ?? Qt.point(0, 0)
        readonly property point to: line.points[index + 1] ?? from

        x: from.x - height / 2
        y: from.y - height / 2
        width: Math.hypot(to.x - from.x, to.y - from.y) + height
        height: line.thickness
        radius: height / 2
        antialiasing: true
        color: line.color
        transform: Rotation {
            origin.x: line.thickness / 2
            origin.y: line.thickness / 2
            angle: Math.atan2(segment.to.y - segment.from.y, segment.to.x - segment.from.x) * 180 / Math.PI
        }
    }
}
