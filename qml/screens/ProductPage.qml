pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// One product: what it is, and what it costs in each list, in which quantity, from when to when.
AppScreen {
    id: page

    property alias productId: product.productId

    title: product.title
    context: product.contextText
    settled: product.ready

    function tour(step: string) {
        if (step === "product-form") nav.open("ProductFormPage", { productId: page.productId });
        else nav.open("PriceFormPage", { productId: page.productId });
    }

    actions: [
        Button {
            visible: !page.narrow
            glyph: Icons.edit
            text: qsTr("Modifica")
            onClicked: page.nav.open("ProductFormPage", { productId: page.productId })
        },
        ToolButton {
            visible: page.narrow
            glyph: Icons.edit
            text: qsTr("Modifica")
            onClicked: page.nav.open("ProductFormPage", { productId: page.productId })
        }
    ]

    ProductView {
        id: product
        app: page.app
    }
    Card {
        id: about
        x: page.narrow ? 0 : parent.width - width
        width: page.narrow ? parent.width : Theme.px(380)
        title: qsTr("Che cosa è")
        spacing: Theme.s8

        Repeater {
            model: product.facts

            Item {
                id: fact

                required property var modelData

                width: parent?.width ?? 0
                height: Math.max(name.height, said.height)

                Label {
                    id: name
                    width: Math.round(parent.width * 0.42)
                    text: fact.modelData.label
                    font: Theme.secondary
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
                Label {
                    id: said
                    x: name.width + Theme.s8
                    width: parent.width - x
                    text: fact.modelData.value
                    font: Theme.secondaryStrong
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    Card {
        id: board
        y: page.narrow ? about.height + Theme.s16 : 0
        width: page.narrow ? parent.width : about.x - Theme.s16
        height: parent.height - y
        padding: 0
        spacing: 0

        Flow {
            x: Theme.s12
            width: parent.width - 2 * x
            topPadding: Theme.s12
            bottomPadding: Theme.s12
            spacing: Theme.s8

            Button {
                glyph: Icons.plus
                text: qsTr("Nuovo prezzo")
                onClicked: page.nav.open("PriceFormPage", { productId: page.productId })
            }
        }
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Skeleton {
            visible: !product.ready
            width: parent.width
            rows: 6
        }
        EmptyState {
            visible: product.ready && list.count === 0
            width: parent.width
            glyph: Icons.euro
            tone: ""
            sentence: qsTr("Nessun listino ha un prezzo suo")
            next: qsTr("Vale il prezzo base")
        }
        ListView {
            id: list
            visible: count > 0
            width: parent.width
            height: board.height - y - 2
            model: product.prices
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            section.property: "section"
            section.delegate: As.sectionLabel

            delegate: PriceRow {
                width: list.width
                onEndWanted: ending.use(one => one.ask(begun ? qsTr("Termini questo prezzo?") : qsTr("Togli questo prezzo?"),
                    qsTr("Gli ordini già presi tengono il loro."), begun ? qsTr("Termina") : qsTr("Togli"), () => product.end(priceId)))
            }
        }
    }
    Later {
        id: ending

        ActDialog {}
    }
}
