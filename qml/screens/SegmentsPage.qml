import QtQuick
import GiroStyle
import Giro.Parts

// The segmentations, as a screen of their own; what the company pursues with them is one step further.
AppScreen {
    id: page

    title: qsTr("Segmenti")
    settled: pane.settled

    function tour(step: string) {
        if (step === "strategies") nav.open("StrategiesPage", {});
        else pane.tour(step);
    }

    actions: [
        Button {
            visible: !page.narrow
            glyph: Icons.flag
            text: qsTr("Strategie")
            onClicked: page.nav.open("StrategiesPage", {})
        },
        ToolButton {
            visible: page.narrow
            glyph: Icons.flag
            text: qsTr("Strategie")
            onClicked: page.nav.open("StrategiesPage", {})
        }
    ]

    SegmentsPane {
        id: pane
        anchors.fill: parent
        app: page.app
        nav: page.nav
    }
}
