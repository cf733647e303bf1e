pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// How it goes (KPI) and where turnover lies: classes (ABC), buying behaviour (RFM), who grows and who shrinks, and where it
// comes from; by basis, period, segment, agent and province.
AppScreen {
    id: page

    property string tab: "kpis"  // kpis abc rfm changes split
    property string basis: "orders"
    property string period: "year"
    property string segmentId
    property string agentId
    property string province

    title: qsTr("Portafoglio")
    context: choices.contextText
    settled: choices.ready && (place.item?.settled ?? false)

    function tour(step: string) {
        if (step === "effect") nav.open("StrategiesPage", {});
        else tab = step;
    }

    // A row of the split narrows everything to what it stands for.
    function narrowTo(kind: string, key: string) {
        if (kind.length === 0) return;
        if (kind === "client") return nav.open("ClientCardPage", { clientId: key });
        if (kind === "segment") segmentId = key;
        else if (kind === "agent") agentId = key;
        else if (kind === "province") province = key;
        tab = "abc";
    }

    actions: [
        TableButton {
            app: page.app
            tables: place.item?.tables
        },
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

    FigureFilters {
        id: choices
        app: page.app
        basis: page.basis
        period: page.period
        segmentId: page.segmentId
        agentId: page.agentId
        province: page.province
    }
    Flow {
        id: head
        width: parent.width
        spacing: Theme.s8

        Segmented {
            label: qsTr("Vista")
            choices: [{ key: "kpis", text: qsTr("KPI") }, { key: "abc", text: qsTr("ABC") }, { key: "rfm", text: qsTr("RFM") },
                      { key: "changes", text: qsTr("Andamento") }, { key: "split", text: qsTr("Segmenti") }]
            current: page.tab
            onChosen: key => page.tab = key
        }
        FigureFilterSet {
            filters: choices
            target: page
        }
    }
    Coming {
        id: place
        y: head.height + Theme.s12
        width: parent.width
        height: parent.height - y
        content: page.tab === "changes" ? changes : page.tab === "split" ? split
               : page.tab === "kpis" ? kpis : page.tab === "rfm" ? scores : classes
    }
    Component {
        id: kpis

        KpiPane {
            width: place.width
            height: place.height
            nav: page.nav
            onViewWanted: key => page.tab = key
            model: KpiBoard {
                app: page.app
                basis: page.basis
                period: page.period
                segmentId: page.segmentId
                agentId: page.agentId
                province: page.province
            }
        }
    }
    Component {
        id: classes

        AbcPane {
            width: place.width
            height: place.height
            nav: page.nav
            onViewWanted: key => page.tab = key
            model: Stratification {
                app: page.app
                basis: page.basis
                period: page.period
                segmentId: page.segmentId
                agentId: page.agentId
                province: page.province
            }
        }
    }
    Component {
        id: scores

        RfmPane {
            width: place.width
            height: place.height
            nav: page.nav
            model: Stratification {
                app: page.app
                basis: page.basis
                period: page.period
                segmentId: page.segmentId
                agentId: page.agentId
                province: page.province
            }
        }
    }
    Component {
        id: changes

        ChangesPane {
            width: place.width
            height: place.height
            nav: page.nav
            model: BuyingChanges {
                app: page.app
                basis: page.basis
                period: page.period
                segmentId: page.segmentId
                agentId: page.agentId
                province: page.province
            }
        }
    }
    Component {
        id: split

        SplitPane {
            width: place.width
            height: place.height
            onChosen: (kind, key) => page.narrowTo(kind, key)
            model: TurnoverSplit {
                app: page.app
                basis: page.basis
                period: page.period
                segmentId: page.segmentId
                agentId: page.agentId
                province: page.province
            }
        }
    }
}
