import QtQuick

// One client's card on its own.
AppScreen {
    id: page

    required property string clientId
    property string tab  // to begin with; empty: the summary

    title: qsTr("Cliente")
    context: card.subtitle
    settled: card.settled

    ClientCardPane {
        id: card
        anchors.fill: parent
        app: page.app
        nav: page.nav
        clientId: page.clientId
        Component.onCompleted: if (page.tab.length > 0) tab = page.tab
    }
}
