pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Are the clients visited as often as was decided, who never was, and do the agents' days suffice.
AppScreen {
    id: page

    property string view: "kept"  // kept never capacity
    property string period: "month"
    property string segmentId
    property string agentId
    property string province

    title: qsTr("Copertura")
    context: covered.contextText
    settled: covered.ready && choices.ready && (view !== "capacity" || places.item?.settled === true)

    function tour(step: string) {
        view = step === "capacity" ? "capacity" : "never";
    }

    actions: TableButton {
        app: page.app
        tables: covered.tables
    }

    Coverage {
        id: covered
        app: page.app
        period: page.period
        segmentId: page.segmentId
        agentId: page.agentId
        province: page.province
    }
    FigureFilters {
        id: choices
        app: page.app
        kind: "coverage"
        period: page.period
        segmentId: page.segmentId
        agentId: page.agentId
        province: page.province
    }
    Flow {
        id: views
        width: parent.width
        spacing: Theme.s8

        Segmented {
            label: qsTr("Che cosa")
            choices: [{ key: "kept", text: qsTr("Frequenza") }, { key: "never", text: qsTr("Mai visitati") },
                      { key: "capacity", text: qsTr("Capacità") }]
            current: page.view
            onChosen: key => page.view = key
        }
        FigureFilterSet {
            model: page.view === "capacity" ? [] : all
            filters: choices
            target: page
        }
    }
    Coming {
        id: places
        anchors.top: views.bottom
        anchors.topMargin: Theme.s12
        anchors.bottom: parent.bottom
        width: parent.width
        content: page.view === "kept" ? kept : page.view === "never" ? never : capacity
    }
    Component {
        id: kept

        CoverageBoard {
            width: places.width
            height: places.height
            coverage: covered
            nav: page.nav
            narrow: page.narrow
        }
    }
    Component {
        id: never

        Card {
            id: list
            width: places.width
            height: places.height
            padding: 0
            spacing: 0

            Item {
                id: head
                width: parent.width
                height: Theme.px(48)

                Label {
                    x: Theme.s20
                    width: parent.width - 2 * x
                    anchors.verticalCenter: parent.verticalCenter
                    text: covered.neverText
                    font: Theme.section
                    elide: Text.ElideRight
                    Accessible.role: Accessible.Heading
                }
            }
            EmptyState {
                visible: covered.ready && covered.never.count === 0
                width: parent.width
                sentence: qsTr("Nessuno è stato dimenticato")
                next: covered.neverText
            }
            CoverageClients {
                width: parent.width
                height: list.height - head.height - 2
                clients: covered.never
                tone: ""
                onChosen: id => page.nav.open("ClientCardPage", { clientId: id })
            }
        }
    }
    Component {
        id: capacity

        CapacityPane {
            width: places.width
            height: places.height
            app: page.app
            narrow: page.narrow
        }
    }
}
