pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// Orders held, received and confirmed, with the decision on the one that is chosen.
AppScreen {
    id: page

    property bool opened: false  // on a narrow window: the order instead of the list

    title: qsTr("Ordini")
    context: review.contextText
    settled: review.ready

    OrderReview {
        id: review
        app: page.app
        onDecided: page.opened = false
    }
    Card {
        id: side
        visible: !page.narrow || !page.opened
        width: page.narrow ? parent.width : Theme.px(page.wide ? 440 : 400)
        height: parent.height
        padding: 0
        spacing: 0

        CardTabs {
            x: Theme.s20
            width: parent.width - 2 * x
            tabs: review.tabs
            current: review.tab
            onChosen: key => review.tab = key
        }
        Skeleton {
            visible: !review.ready
            width: parent.width
            rows: 5
            rowHeight: Theme.px(110)
        }
        EmptyState {
            visible: review.ready && list.count === 0
            width: parent.width
            sentence: review.tab === "held" ? qsTr("Nessun ordine trattenuto") : qsTr("Nessun ordine qui")
            next: review.tab === "held" ? qsTr("Quelli ricevuti sono alla voce accanto") : ""
        }
        ListView {
            id: list
            width: parent.width
            height: side.height - y - foot.height - 2
            model: review.orders
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            delegate: ReviewRow {
                width: list.width
                selected: !page.narrow && orderId === review.orderId
                onClicked: {
                    review.orderId = orderId;
                    page.opened = true;
                }
            }
        }
        Item {
            id: foot
            width: parent.width
            height: Theme.px(60)

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }
            Label {
                x: Theme.s20
                anchors.verticalCenter: parent.verticalCenter
                text: review.footLabel
                font: Theme.secondary
                color: Theme.text2
            }
            Label {
                anchors.right: parent.right
                anchors.rightMargin: Theme.s20
                anchors.verticalCenter: parent.verticalCenter
                text: review.footText
                font: Theme.section
            }
        }
    }
    ReviewPane {
        visible: !page.narrow || page.opened
        x: page.narrow ? 0 : side.width + Theme.s16
        width: parent.width - x
        height: parent.height
        review: review
        app: page.app
        nav: page.nav
        closable: page.narrow
        onClosed: page.opened = false
    }
}
