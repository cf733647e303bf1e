pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Where a client is met and goods go: each place with its opening hours and closing periods, changed here.
AppScreen {
    id: page

    property alias clientId: client.clientId

    title: qsTr("Sedi e orari")
    context: client.clientName
    settled: client.ready

    actions: [
        Button {
            visible: !page.narrow
            glyph: Icons.plus
            text: qsTr("Nuova sede")
            onClicked: place.use(one => one.ask("", {}))
        },
        ToolButton {
            visible: page.narrow
            glyph: Icons.plus
            text: qsTr("Nuova sede")
            onClicked: place.use(one => one.ask("", {}))
        }
    ]

    ClientPlaces {
        id: client
        app: page.app
    }
    Flickable {
        width: Math.min(parent.width, Theme.px(800))
        height: parent.height
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            width: parent.width
            spacing: Theme.s16

            Skeleton {
                visible: !client.ready
                width: parent.width
                rows: 5
            }
            EmptyState {
                visible: client.ready && client.places.count === 0
                width: parent.width
                glyph: Icons.place
                tone: ""
                sentence: qsTr("Nessuna sede")
                next: qsTr("Vale l'indirizzo del cliente, sempre aperto")
                action: qsTr("Nuova sede")
                onActed: place.use(one => one.ask("", {}))
            }
            Repeater {
                model: client.places

                PlaceCard {
                    width: column.width
                    onEditWanted: known => place.use(one => one.ask(locationId, known))
                    onHoursWanted: hours.use(one => one.ask(locationId))
                    onClosingWanted: closing.use(one => one.ask(locationId))
                    onUseWanted: active => client.setActive(locationId, active)
                    onRemoveWanted: id => client.remove(id)
                }
            }
        }
    }
    Later {
        id: place

        PlaceDialog { places: client }
    }
    Later {
        id: hours

        HoursDialog { places: client }
    }
    Later {
        id: closing

        ClosingDialog { places: client }
    }
}
