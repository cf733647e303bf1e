import QtQuick

// One order on a screen of its own.
AppScreen {
    id: page

    property string orderId

    title: qsTr("Ordine")
    settled: pane.settled

    OrderCardPane {
        id: pane
        anchors.fill: parent
        app: page.app
        nav: page.nav
        orderId: page.orderId
    }
}
