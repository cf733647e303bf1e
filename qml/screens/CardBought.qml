pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What the client bought, by product or by year and month. Basis: orders, without VAT.
Column {
    id: part

    required property App app
    required property string clientId
    required property string view  // products, years

    ClientBought {
        id: bought
        app: part.app
        clientId: part.clientId
    }
    Row {
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: part.view === "products" ? qsTr("Ultimi 12 mesi, e i 12 prima") : qsTr("Fatturato per anno e mese")
            font: Theme.caption
            color: Theme.text2
        }
        About {
            about: part.view === "products" ? "bought" : "turnover_months"
            label: part.view === "products" ? qsTr("Prodotti comprati") : qsTr("Fatturato per mese")
        }
    }
    Skeleton {
        visible: !bought.ready
        width: parent.width
        rows: 4
    }
    Repeater {
        model: part.view === "products" ? bought.products : 0

        RowBase {
            id: product

            required property string name
            required property string detail
            required property string amountText
            required property string beforeText
            required property string tone

            width: part.width
            implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.s16)
            enabled: false
            Accessible.name: Speech.list([name, detail, amountText, beforeText])

            Column {
                id: words
                width: figures.x - Theme.s12
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    text: product.name
                    font: Theme.secondaryStrong
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Label {
                    width: parent.width
                    text: product.detail
                    font: Theme.caption
                    color: Theme.text2
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
            Column {
                id: figures
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    anchors.right: parent.right
                    text: product.amountText
                    font: Theme.secondaryStrong
                    Accessible.ignored: true
                }
                Label {
                    anchors.right: parent.right
                    text: product.beforeText
                    font: Theme.caption
                    color: product.tone === "warn" ? Theme.warn : Theme.text2
                    Accessible.ignored: true
                }
            }
        }
    }
    Repeater {
        model: part.view === "years" ? bought.years : 0

        Column {
            id: year

            required property string amountText
            required property string detail
            required property var months
            required property var model  // "year" is the id's word

            width: part.width
            bottomPadding: Theme.s16

            Item {
                width: parent.width
                height: Theme.px(40)

                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: year.model.year
                    font: Theme.section
                    Accessible.role: Accessible.Heading
                }
                Label {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: As.joined([year.detail, year.amountText])
                    font: Theme.secondaryStrong
                }
            }
            Grid {
                id: grid
                width: parent.width
                columns: width >= Theme.px(560) ? 3 : 2
                columnSpacing: Theme.s24
                rowSpacing: Theme.s4

                Repeater {
                    model: year.months

                    Item {
                        id: month

                        required property var modelData

                        width: Math.floor((grid.width - (grid.columns - 1) * Theme.s24) / grid.columns)
                        height: name.height

                        Label {
                            id: name
                            text: month.modelData.label
                            font: Theme.secondary
                            color: Theme.text2
                        }
                        Label {
                            anchors.right: parent.right
                            text: month.modelData.value
                            font: Theme.secondary
                        }
                    }
                }
            }
        }
    }
    EmptyState {
        visible: bought.ready && bought.years.count === 0
        width: parent.width
        glyph: Icons.orders
        tone: ""
        sentence: qsTr("Ancora nessun ordine")
    }
}
