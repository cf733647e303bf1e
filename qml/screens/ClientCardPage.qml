import QtQuick

// One client's card on its own.
AppScreen {
    id: page

    required property string clientId

    title: qsTr("Cliente")
    context: card.subtitle
    settled: card.settled

    ClientCardPane {
        id: card
        anchors.fill: parent
        app: page.app
        nav: page.nav
        clientId: page.clientId
    }
}
