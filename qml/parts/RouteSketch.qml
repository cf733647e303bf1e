pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import GiroStyle

// The round drawn from coordinates alone: no tiles, so it works without a network. North is up, the scale is true.
Rectangle {
    id: sketch

    required property var stops  // [{ lat, lon, phase, number }] in visiting order; phase as in StopMark
    required property string summary

    readonly property int room: Theme.px(28)
    readonly property int foot: Theme.px(16)  // the scale's, no mark comes there
    readonly property real midLat: stops.length > 0 ? (least("lat") + most("lat")) / 2 : 45
    readonly property real kmPerLat: 111.2
    readonly property real kmPerLon: kmPerLat * Math.cos(midLat * Math.PI / 180)
    readonly property real midLon: stops.length > 0 ? (least("lon") + most("lon")) / 2 : 0
    readonly property real wideKm: stops.length > 0 ? Math.max(1, (most("lon") - least("lon")) * kmPerLon) : 1
    readonly property real tallKm: stops.length > 0 ? Math.max(1, (most("lat") - least("lat")) * kmPerLat) : 1
    readonly property real pxPerKm: Math.max(0.01, Math.min((width - 2 * room) / wideKm, (height - foot - 2 * room) / tallKm))
    readonly property real scaleKm: roundKm(36 / pxPerKm)
    readonly property var points: apart(stops.map(stop => ({ x: width / 2 + (stop.lon - midLon) * kmPerLon * pxPerKm,
                                                             y: (height - foot) / 2 - (stop.lat - midLat) * kmPerLat * pxPerKm })))
    readonly property int turn: {  // the stop where what is done meets what is not
        const open = stops.findIndex(stop => stop.phase !== "done");
        return open < 0 ? stops.length - 1 : open;
    }

    function least(key: string): real {
        return Math.min(...stops.map(stop => stop[key]));
    }

    // Marks that would cover each other step aside, as little as they must.
    function apart(spots: var): var {
        const gap = Theme.px(30), edge = gap / 2 + 2;
        const inside = (at, most) => Math.max(edge, Math.min(at, most - edge));
        for (let round = 0; round < 24; ++round)
            for (let i = 1; i < spots.length; ++i)
                for (let j = 0; j < i; ++j) {
                    const one = spots[i], other = spots[j];
                    const x = one.x - other.x, y = one.y - other.y, away = Math.hypot(x, y);
                    if (away >= gap) continue;
                    const push = (gap - away) / 2 + 0.5, across = away > 0 ? x / away : 1, down = away > 0 ? y / away : 0;
                    one.x = inside(one.x + across * push, width);
                    one.y = inside(one.y + down * push, height - foot);
                    other.x = inside(other.x - across * push, width);
                    other.y = inside(other.y - down * push, height - foot);
                }
        return spots.map(spot => Qt.point(spot.x, spot.y));
    }

    // The smallest of 1, 2, 5, 10, 20… that is not below.
    function roundKm(least: real): real {
        const decade = Math.pow(10, Math.floor(Math.log10(least)));
        return least <= decade ? decade : least <= 2 * decade ? 2 * decade : least <= 5 * decade ? 5 * decade : 10 * decade;
    }

    function most(key: string): real {
        return Math.max(...stops.map(stop => stop[key]));
    }

    implicitWidth: Theme.px(354)
    implicitHeight: Theme.px(216)
    radius: Theme.radius - 1  // rounded above, where it meets the card's edge
    color: Theme.sunken
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: summary

    Rectangle {
        width: parent.width
        height: parent.radius
        anchors.bottom: parent.bottom
        color: Theme.sunken
    }
    Repeater {
        model: Math.max(0, Math.floor(sketch.width / 40))

        Rectangle {
            required property int index
            x: (index + 1) * 40
            width: 1
            height: sketch.height
            color: Theme.line
            opacity: 0.5
        }
    }
    Repeater {
        model: Math.max(0, Math.floor(sketch.height / 40))

        Rectangle {
            required property int index
            y: (index + 1) * 40
            width: sketch.width
            height: 1
            color: Theme.line
            opacity: 0.5
        }
    }
    Shape {
        anchors.fill: parent
        layer.enabled: true
        layer.samples: 4

        ShapePath {
            strokeColor: Theme.okFill
            strokeWidth: sketch.turn > 0 ? 3 : -1
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            PathPolyline { path: sketch.points.slice(0, sketch.turn + 1) }
        }
        ShapePath {
            strokeColor: Theme.control
            strokeWidth: sketch.turn + 1 < sketch.points.length ? 2.5 : -1
            fillColor: "transparent"
            strokeStyle: ShapePath.DashLine
            dashPattern: [2.6, 1.8]
            capStyle: ShapePath.FlatCap
            PathPolyline { path: sketch.points.slice(sketch.turn) }
        }
    }
    Repeater {
        model: sketch.stops.length  // by place: a round said again moves its marks

        Item {
            id: pin

            required property int index
            readonly property var stop: sketch.stops[index] ?? { phase: "later", number: 0 }

            x: Math.round((sketch.points[index]?.x ?? 0) - width / 2)
            y: Math.round((sketch.points[index]?.y ?? 0) - height / 2)
            width: Theme.px(stop.phase === "next" ? 30 : 26)
            height: width

            Rectangle {  // keeps lines away from the mark
                anchors.fill: parent
                radius: width / 2
                color: pin.stop.phase === "done" ? Theme.okFill
                     : pin.stop.phase === "next" ? Theme.primary : Theme.surface
                border.width: 2
                border.color: pin.stop.phase === "later" ? Theme.control : Theme.surface
            }
            Icon {
                visible: pin.stop.phase === "done"
                anchors.centerIn: parent
                glyph: Icons.check
                size: Theme.iconChip
                color: Theme.surface
            }
            Text {
                visible: pin.stop.phase !== "done"
                anchors.centerIn: parent
                text: pin.stop.number
                font: Theme.microBold
                color: pin.stop.phase === "next" ? Theme.primaryInk : Theme.text
            }
        }
    }
    Rectangle {
        id: scale
        x: Theme.s12 + 1
        y: sketch.height - Theme.px(20)
        width: Math.round(sketch.scaleKm * sketch.pxPerKm)
        height: 3
        color: Theme.text2
    }
    Label {
        anchors.left: scale.right
        anchors.leftMargin: 7
        anchors.verticalCenter: scale.verticalCenter
        text: qsTr("%1 km").arg(Number(sketch.scaleKm).toLocaleString(Qt.locale(), "f", sketch.scaleKm < 1 ? 1 : 0))
        font: Theme.micro
        color: Theme.text2
        Accessible.ignored: true
    }
}
