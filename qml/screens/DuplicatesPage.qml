pragma ComponentBehavior: Bound

import QtQuick
import Giro.App
import Giro.Parts

// What may have been written twice: the pairs, and the chosen one side by side. Only a person says that two are one.
AppScreen {
    id: page

    property string clientId  // only its pairs; empty: all
    property bool opened: false  // on a narrow window: the pair instead of the list

    title: qsTr("Possibili doppioni")
    context: twice.contextText
    settled: twice.ready

    Duplicates {
        id: twice
        app: page.app
        clientId: page.clientId
        onDecided: page.opened = false
    }
    Card {
        id: side
        visible: !page.narrow || !page.opened || twice.count === 0
        width: page.narrow ? parent.width : Theme.px(380)
        height: parent.height
        padding: 0
        spacing: 0

        Skeleton {
            visible: !twice.ready
            width: parent.width
            rows: 5
            rowHeight: Theme.px(72)
        }
        EmptyState {
            visible: twice.ready && twice.count === 0
            width: parent.width
            sentence: qsTr("Nessun doppione sospetto")
        }
        ListView {
            width: parent.width
            height: side.height - y - 2
            model: twice.pairs
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            delegate: InboxRow {
                id: row

                required property string pairId

                entryId: pairId
                width: ListView.view.width
                selected: !page.narrow && pairId === twice.current
                onClicked: {
                    twice.current = pairId;
                    page.opened = true;
                }
            }
        }
    }
    DuplicatePane {
        visible: twice.count > 0 && (!page.narrow || page.opened)
        x: page.narrow ? 0 : side.width + Theme.s16
        width: parent.width - x
        height: parent.height
        duplicates: twice
        app: page.app
        nav: page.nav
        closable: page.narrow
        onClosed: page.opened = false
    }
}
