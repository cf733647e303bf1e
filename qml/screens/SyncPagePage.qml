pragma ComponentBehavior: Bound

import QtQuick
import Giro.App
import Giro.Parts

// Where everything recorded is: on the tablet, at the office, to be looked at; and the situation in plain words.
AppScreen {
    id: page

    title: qsTr("Sincronizzazione")
    context: sync.contactText
    settled: sync.ready

    SyncPage {
        id: sync
        app: page.app
    }
    OfficeFiles {
        id: files
        app: page.app
    }
    Flickable {
        anchors.fill: parent
        contentHeight: Math.max(height, side.y + side.implicitHeight + Theme.s24)
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Card {
            id: board
            width: page.narrow ? parent.width : parent.width - Theme.px(372)
            height: page.narrow ? Theme.px(600) : page.height - Theme.topBar - Theme.s24
            padding: 0
            spacing: 0

            CardTabs {
                x: Theme.s20
                width: parent.width - 2 * x
                tabs: sync.tabs
                current: sync.tab
                onChosen: key => sync.tab = key
            }
            Skeleton {
                visible: !sync.ready
                width: parent.width
                rows: 6
            }
            EmptyState {
                visible: sync.ready && list.count === 0
                width: parent.width
                sentence: sync.tab === "review" ? qsTr("Niente da controllare")
                        : sync.tab === "received" ? qsTr("Ancora niente di ricevuto") : qsTr("Niente aspetta sul tablet")
                tone: sync.tab === "received" ? "" : "ok"
            }
            ListView {
                id: list
                width: parent.width
                height: board.height - y - 2
                model: sync.items
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                reuseItems: true
                section.property: "section"
                section.delegate: As.sectionLabel
                delegate: SyncItemRow {
                    width: list.width
                    enabled: clientId.length > 0
                    onClicked: page.nav.open("ClientCardPage", { clientId: clientId })
                }
            }
        }
        SyncSituation {
            id: side
            x: page.narrow ? 0 : board.width + Theme.s16
            y: page.narrow ? board.height + Theme.s16 : 0
            width: parent.width - x
            sync: sync
            files: files
            onReviewWanted: page.nav.page("inbox")
        }
    }
}
