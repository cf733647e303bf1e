import QtQuick
import Giro.App
import Giro.Parts

// A client: who they are, what one does there, four facts, and everything else behind tabs.
Rectangle {
    id: pane

    required property App app
    required property var nav
    property alias clientId: client.clientId
    property string tab: "summary"
    readonly property string subtitle: client.found ? As.joined([client.segmentName, client.blockedText]) : ""
    readonly property bool settled: clientId.length === 0 || client.ready && content.status !== Loader.Loading
    readonly property bool shown: clientId.length > 0 && client.ready && client.found

    readonly property var files: ({ summary: "CardSummary.qml", data: "CardFields.qml", contacts: "CardContacts.qml",
                                    orders: "CardOrders.qml", visits: "CardVisits.qml", credit: "CardCredit.qml",
                                    requests: "CardRequests.qml", notes: "CardNotes.qml" })

    radius: Theme.radius
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    onClientIdChanged: {
        tab = "summary";
        room.contentY = 0;
    }
    onTabChanged: content.fill()

    ClientCard {
        id: client
        app: pane.app
    }
    Skeleton {
        visible: pane.clientId.length > 0 && !client.ready
        anchors.fill: parent
        anchors.margins: Theme.s24
        rows: 7
    }
    EmptyState {
        visible: pane.clientId.length > 0 && client.ready && !client.found
        anchors.centerIn: parent
        glyph: Icons.person
        tone: ""
        sentence: qsTr("Questo cliente non è più su questo tablet")
        next: qsTr("La sede l'ha assegnato a qualcun altro")
    }
    Flickable {
        id: room
        visible: pane.shown
        anchors.fill: parent
        anchors.margins: 1
        contentHeight: column.y + column.implicitHeight + Theme.s20
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            x: Theme.s24
            y: Theme.s16
            width: parent.width - 2 * x
            spacing: Theme.s12

            CardHead {
                width: parent.width
                app: pane.app
                nav: pane.nav
                client: client
                onTabWanted: key => pane.tab = key
            }
            CardFacts {
                width: parent.width
                facts: client.facts
                usual: 4
            }
            CardTabs {
                width: parent.width
                tabs: client.tabs
                current: pane.tab
                onChosen: key => pane.tab = key
            }
            Loader {
                id: content
                asynchronous: true
                width: parent.width

                function fill() {
                    setSource(pane.files[pane.tab], { app: pane.app, nav: pane.nav, client: client });
                }

                Component.onCompleted: fill()

                Connections {
                    target: content.item
                    ignoreUnknownSignals: true

                    function onTabWanted(key: string) {
                        pane.tab = key;
                    }
                }
            }
        }
    }
}
