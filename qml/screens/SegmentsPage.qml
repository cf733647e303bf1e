import QtQuick
import Giro.App

// The segmentations, as a screen of their own.
AppScreen {
    id: page

    title: qsTr("Segmenti")
    settled: pane.settled

    function tour(step: string) {
        pane.tour(step);
    }

    SegmentsPane {
        id: pane
        anchors.fill: parent
        app: page.app
        nav: page.nav
    }
}
