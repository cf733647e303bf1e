import QtQuick
import Giro.App
import Giro.Parts

// The round drawn from the stops of the day that have a place; once, however many of them have changed.
RouteSketch {
    id: route

    required property TodayModel today

    summary: today.summaryText + ". " + today.remainingText
    stops: []

    function draw() {
        const all = Array.from({ length: today.stops.count }, (_, row) => today.stops.get(row));
        stops = all.filter(stop => stop.lat !== 0 || stop.lon !== 0).map(stop => ({
            lat: stop.lat, lon: stop.lon, number: stop.number,
            phase: stop.status === "done" || stop.status === "skipped" ? "done" : stop.status === "todo" ? "later" : "next"
        }));
    }

    Component.onCompleted: draw()

    Timer {
        id: soon
        interval: 0
        onTriggered: route.draw()
    }

    Connections {
        target: route.today.stops

        function onRowsInserted() { soon.restart(); }
        function onRowsRemoved() { soon.restart(); }
        function onRowsMoved() { soon.restart(); }
        function onDataChanged() { soon.restart(); }
    }
}
