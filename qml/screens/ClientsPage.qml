import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The clients of this person: the list, and beside it the card of the chosen one; in a narrow window the card is pushed.
AppScreen {
    id: page

    property string clientId
    readonly property bool two: !narrow

    title: qsTr("Clienti")
    context: clients.contextText
    settled: clients.ready && (!two || card.settled)

    function find() {
        list.find();
    }

    function tour(step: string) {
        if (step === "new-client") create("");
        else if (step === "client-form") nav.open("ClientFormPage", { clientId: clients.idAt(0), group: "identity" });
        else if (step === "contacts") nav.open("ContactsPage", {});
        else if (step === "client-places") nav.open("PlacesPage", { clientId: clients.idAt(0) });
        else nav.open("ClientCardPage", { clientId: clients.idAt(0), tab: step.slice("client-".length) });
    }

    function choose(id: string) {
        if (two) clientId = id;
        else nav.open("ClientCardPage", { clientId: id });
    }

    function create(name: string) {
        nav.open("ClientFormPage", { suggestedName: name });
    }

    function first() {
        if (two && clients.ready && clients.rowOf(clientId) < 0 && clients.count > 0) clientId = clients.idAt(0);
    }

    onTwoChanged: first()

    actions: [
        Button {
            visible: page.wide
            glyph: Icons.contacts
            text: qsTr("Cerca contatti")
            onClicked: page.nav.open("ContactsPage", {})
        },
        ToolButton {
            visible: !page.wide
            glyph: Icons.contacts
            text: qsTr("Cerca contatti")
            onClicked: page.nav.open("ContactsPage", {})
        },
        Button {
            visible: !page.narrow
            glyph: Icons.plus
            text: qsTr("Nuovo cliente")
            onClicked: page.create("")
        },
        ToolButton {
            visible: page.narrow
            glyph: Icons.plus
            text: qsTr("Nuovo cliente")
            onClicked: page.create("")
        }
    ]

    ClientListModel {
        id: clients
        app: page.app
        filter: page.app.role === "agent" ? "due" : "all"
        onCountChanged: page.first()
        onReadyChanged: page.first()
    }
    ClientList {
        id: list
        width: page.two ? Theme.px(page.wide ? 440 : 400) : parent.width
        height: parent.height
        clients: clients
        clientId: page.two ? page.clientId : ""
        onChosen: id => page.choose(id)
        onOpened: id => page.nav.open("ClientCardPage", { clientId: id })
        onCreateWanted: name => page.create(name)
    }
    Loader {
        id: card

        readonly property bool settled: page.clientId.length === 0 || ((item as ClientCardPane)?.settled ?? false)

        asynchronous: true
        active: page.two && page.clientId.length > 0
        x: list.width + Theme.s16
        width: parent.width - x
        height: parent.height
        onActiveChanged: if (active) setSource("ClientCardPane.qml", { app: page.app, nav: page.nav, clientId: page.clientId })

        Binding {
            target: card.item
            property: "clientId"
            value: page.clientId
            when: card.item !== null && page.clientId.length > 0
        }
    }
}
