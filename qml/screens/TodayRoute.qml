import QtQuick
import Giro.App
import Giro.Parts

// The round drawn from the stops of the day that have a place.
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

    Connections {
        target: route.today.stops

        function onRowsInserted() { route.draw(); }
        function onRowsRemoved() { route.draw(); }
        function onRowsMoved() { route.draw(); }
        function onDataChanged() { route.draw(); }
    }
}
