pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What to know before going in, the last orders, the year in months, the last visit; where there is room for three columns
// also the people and the visits before.
Item {
    id: summary

    required property App app
    required property var nav
    required property ClientCard client
    readonly property int columns: width >= Theme.px(900) ? 3 : width >= Theme.px(560) ? 2 : 1
    readonly property real each: (width - (columns - 1) * Theme.s32) / columns
    readonly property real next: columns > 1 ? each + Theme.s32 : 0  // where the second column begins

    // By the kind of what is to be known.
    readonly property var tabs: ({ order: "orders", requests: "requests", credit: "credit", strategy: "data" })

    signal tabWanted(string key)

    implicitHeight: lastVisit.visible ? lastVisit.y + lastVisit.height
                  : Math.max(chart.y + chart.height, visits.visible ? visits.y + visits.height : 0)

    Column {
        id: know
        width: summary.each
        spacing: Theme.s4

        Label {
            width: parent.width
            bottomPadding: Theme.s4
            text: qsTr("Da sapere")
            font: Theme.section
            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: summary.client.know

            FactRow {
                required property var model  // "icon" is the button's own word
                required property string kind
                required detail
                required tone

                width: know.width
                glyph: model.icon
                readonly property string tab: summary.tabs[kind] ?? ""

                opens: tab.length > 0 || kind === "history" || kind === "duplicate"
                onClicked: {
                    if (kind === "history")
                        history.use(one => one.about("", qsTr("Cambiato di recente")));
                    else if (kind === "duplicate")
                        summary.nav.open("DuplicatesPage", { clientId: summary.client.clientId });
                    else if (opens)
                        summary.tabWanted(tab);
                }
            }
        }
        Label {
            visible: summary.client.know.count === 0
            width: parent.width
            text: qsTr("Niente di nuovo dall'ultima visita")
            font: Theme.secondary
            color: Theme.text2
            wrapMode: Text.Wrap
        }
    }
    Later {
        id: history

        HistoryDialog {
            client: summary.client
        }
    }
    Column {
        id: orders
        x: summary.next
        y: summary.columns > 1 ? 0 : know.height + Theme.s16
        width: summary.each

        Item {
            width: parent.width
            height: Theme.px(38)
            readonly property int middle: Theme.px(14)  // of the words: the button beside them is taller

            Label {
                text: qsTr("Ultimi ordini")
                font: Theme.section
                Accessible.role: Accessible.Heading
            }
            Button {
                visible: summary.client.orders.count > 0
                anchors.right: parent.right
                anchors.rightMargin: -leftPadding
                y: parent.middle - height / 2
                variant: "text"
                text: qsTr("tutti, %1").arg(summary.client.orders.count)
                font: Theme.secondaryStrong
                onClicked: summary.tabWanted("orders")
            }
        }
        Repeater {
            model: Math.min(4, summary.client.orders.count)

            DatedRow {
                required property int index
                readonly property var order: As.at(summary.client.orders, index, summary.client.facts)

                width: orders.width
                dateText: order.dateText
                title: order.statusText
                amount: order.totalText
                opens: true
                onClicked: summary.nav.open("OrderCardPage", { orderId: order.orderId })
            }
        }
        Label {
            visible: summary.client.orders.count === 0
            width: parent.width
            text: qsTr("Ancora nessun ordine")
            font: Theme.secondary
            color: Theme.text2
        }
    }
    CardPeople {
        id: people
        visible: summary.columns === 3
        x: 2 * summary.next
        width: summary.each
        app: summary.app
        client: summary.client
    }
    Item {
        id: chart
        y: Math.max(know.height, orders.y + orders.height, people.visible ? people.height : 0) + Theme.s16
        width: summary.columns === 3 ? summary.each : parent.width
        height: bars.y + bars.height

        readonly property bool beside: help.x + help.width + Theme.s8 + legends.width <= width

        Label {
            id: heading
            text: qsTr("Fatturato per mese")
            font: Theme.section
            Accessible.role: Accessible.Heading
        }
        About {
            id: help
            anchors.left: heading.right
            anchors.verticalCenter: heading.verticalCenter
            about: "turnover_months"
            label: heading.text
        }
        Row {
            id: legends
            x: chart.beside ? parent.width - width : 0
            y: chart.beside ? (heading.height - height) / 2 : help.y + help.height
            spacing: Theme.s16

            Legend { text: qsTr("ultimi 12"); tint: Theme.classA }
            Legend { text: qsTr("anno prima"); tint: Theme.control; tick: true }
        }
        Bars {
            id: bars
            y: (chart.beside ? heading.height : legends.y + legends.height) + Theme.s8
            width: parent.width
            height: Theme.px(summary.columns === 3 ? 150 : 96)
            usual: 12
            summary: summary.client.monthsText
            bars: As.months(summary.client.months)
        }
    }
    CardLastVisits {
        id: visits
        visible: summary.columns === 3
        x: summary.next
        y: chart.y
        width: parent.width - x
        app: summary.app
        nav: summary.nav
        client: summary.client
        onAllWanted: summary.tabWanted("visits")
    }
    Column {
        id: lastVisit
        visible: summary.columns < 3 && summary.client.lastVisitTitle.length > 0
        y: chart.y + chart.height + Theme.s16
        width: parent.width
        spacing: Theme.s4

        Label {
            width: parent.width
            text: summary.client.lastVisitTitle
            font: Theme.section
            Accessible.role: Accessible.Heading
        }
        Label {
            visible: text.length > 0
            width: parent.width
            text: summary.client.lastVisitText
            font: Theme.secondary
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: summary.client.lastVisitDetail
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
        }
    }
}
