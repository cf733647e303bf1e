import QtQuick

// The company's strategies, as a screen of their own.
AppScreen {
    id: page

    title: qsTr("Strategie")
    context: pane.context
    settled: pane.settled

    actions: TableButton {
        app: page.app
        tables: pane.tables
    }

    function tour(step: string) {
        if (step === "strategy-clients") pane.openClients();
        else nav.open("StrategyFormPage", {});
    }

    StrategiesPane {
        id: pane
        anchors.fill: parent
        app: page.app
        nav: page.nav
        narrow: page.narrow
    }
}
