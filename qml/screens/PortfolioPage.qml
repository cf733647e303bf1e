pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Where turnover lies: classes (ABC) and buying behaviour (RFM), by basis, period, area and agent.
AppScreen {
    id: page

    property string tab: "abc"

    title: qsTr("Portafoglio")
    context: figures.contextText
    settled: figures.ready

    function tour(step: string) {
        if (step === "rfm") tab = "rfm";
        else nav.open("StrategiesPage", {});
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

    Stratification {
        id: figures
        app: page.app
    }
    Flow {
        id: head
        width: parent.width
        spacing: Theme.s8

        Segmented {
            label: qsTr("Vista")
            choices: [{ key: "abc", text: qsTr("ABC") }, { key: "rfm", text: qsTr("RFM") }]
            current: page.tab
            onChosen: key => page.tab = key
        }
        Repeater {
            model: [
                { subject: "basis", choices: figures.bases, label: qsTr("Base") },
                { subject: "period", choices: figures.periods, label: qsTr("Periodo") },
                { subject: "segmentId", choices: figures.segments, label: qsTr("Zona") },
                { subject: "agentId", choices: figures.agents, label: qsTr("Agente") }
            ]

            FigureFilter {
                required property var modelData

                label: modelData.label
                choices: modelData.choices
                onChosen: code => figures[modelData.subject] = code
            }
        }
    }
    AbcPane {
        visible: page.tab === "abc"
        y: head.height + Theme.s12
        width: parent.width
        height: parent.height - y
        model: figures
        nav: page.nav
    }
    RfmPane {
        visible: page.tab === "rfm"
        y: head.height + Theme.s12
        width: parent.width
        height: parent.height - y
        model: figures
        nav: page.nav
    }
}
