pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What the company sells. A row opens the product, with its prices in the lists.
AppScreen {
    id: page

    title: qsTr("Prodotti e prezzi")
    context: products.contextText
    settled: products.ready

    function find() {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    function tour(step: string) {
        if (step === "new-product") nav.open("ProductFormPage", {});
        else nav.open("ProductPage", { productId: As.first(products.products).productId });
    }

    actions: [
        Button {
            visible: !page.narrow
            variant: "primary"
            glyph: Icons.plus
            text: qsTr("Nuovo prodotto")
            onClicked: page.nav.open("ProductFormPage", {})
        },
        ToolButton {
            visible: page.narrow
            glyph: Icons.plus
            text: qsTr("Nuovo prodotto")
            onClicked: page.nav.open("ProductFormPage", {})
        }
    ]

    ProductList {
        id: products
        app: page.app
    }
    Card {
        id: board
        anchors.fill: parent
        padding: 0
        spacing: 0

        Item {
            width: 1
            height: Theme.s12
        }
        SearchField {
            id: field
            x: Theme.s12
            width: parent.width - 2 * x
            placeholderText: qsTr("Nome, codice, categoria…")
            text: products.text
            onTextEdited: products.text = text
        }
        Item {
            width: 1
            height: Theme.s12
        }
        Skeleton {
            visible: !products.ready
            width: parent.width
            rows: 8
        }
        EmptyState {
            visible: products.ready && list.count === 0
            width: parent.width
            glyph: Icons.search
            tone: ""
            sentence: qsTr("Nessun prodotto così")
            next: qsTr("Cerca un altro nome")
        }
        ListView {
            id: list
            visible: count > 0
            width: parent.width
            height: board.height - y - 2
            model: products.products
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            delegate: ProductRow {
                width: list.width
                onClicked: page.nav.open("ProductPage", { productId: productId })
            }
        }
    }
}
