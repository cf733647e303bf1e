pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// What can be ordered: the usual, what is in the order, the catalogue, what to propose and why. Quantities follow the order multiple.
Card {
    id: part

    required property OrderForm form
    readonly property bool tight: width < Theme.px(680)

    padding: 0
    spacing: 0

    function find() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    Item {
        id: head
        width: parent.width
        height: Theme.px(64) + (part.tight ? Theme.px(56) : 0)

        CardTabs {
            x: Theme.s20
            y: Theme.px(part.tight ? 8 : 14)
            width: (part.tight ? parent.width - Theme.s20 : search.x - Theme.s20) - x
            tabs: part.form.tabs
            current: part.form.tab
            onChosen: key => part.form.tab = key
        }
        SearchField {
            id: search
            anchors.right: parent.right
            anchors.rightMargin: Theme.s20
            y: part.tight ? Theme.px(64) : Theme.s12
            width: part.tight ? parent.width - 2 * Theme.s20 : Theme.px(240)
            placeholderText: qsTr("Cerca prodotto")
            text: part.form.text
            onTextEdited: part.form.text = text
        }
    }
    Item {
        id: titles
        visible: !part.tight
        width: parent.width
        height: visible ? Theme.px(37) : 0

        component Title: Label {
            anchors.verticalCenter: parent.verticalCenter
            font: Theme.caption
            color: Theme.text2
        }

        readonly property real net: width - Theme.s20
        readonly property real stepper: net - Theme.px(96) - Theme.px(156)
        readonly property real price: stepper - Theme.s4 - Theme.s12

        Title { x: Theme.s20; text: qsTr("Prodotto") }
        Title { x: titles.price - Theme.px(72) - Theme.s12 - Theme.px(122); text: qsTr("Ultima volta") }
        Title { x: titles.price - width; text: qsTr("Prezzo") }
        Title { x: titles.stepper; width: Theme.px(156); text: qsTr("Colli"); horizontalAlignment: Text.AlignHCenter }
        Title { x: titles.net - width; text: qsTr("Netto") }
        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.line
        }
    }
    Skeleton {
        visible: !part.form.ready
        width: parent.width
        rows: 7
        rowHeight: Theme.rowOrder
    }
    EmptyState {
        visible: part.form.ready && list.count === 0
        width: parent.width
        glyph: Icons.cart
        tone: ""
        sentence: part.form.text.length > 0 ? qsTr("Nessun prodotto con “%1”").arg(part.form.text) : qsTr("Ancora niente qui")
        next: qsTr("Cerca nel catalogo per nome o codice")
        action: qsTr("Apri il catalogo")
        onActed: part.form.tab = "catalogue"
    }
    ListView {
        id: list
        visible: part.form.ready && count > 0
        width: parent.width
        height: part.height - head.height - titles.height - strip.height - 3
        model: part.form.lines
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        clip: true

        delegate: Coming {
            id: line

            required property string productId
            required property string name
            required property string skuText
            required property string lastText
            required property string lastOnText
            required property string priceText
            required property string discountText
            required property string ruleText
            required property string originText
            required property string kindText
            required property string reasonText
            required property string reasonIcon
            required property string figuresText
            required property string about
            required property int quantityMilli
            required property int stepMilli
            required property string netText
            required property bool lapsed

            readonly property bool sold: kindText.length === 0

            width: list.width
            expected: (part.tight ? Theme.rowOrderTight : Theme.rowOrder) + (reasonText.length > 0 ? Theme.target : 0)
            content: Column {
                width: line.width

                OrderLine {
                    width: parent.width
                    name: line.name
                    pack: line.skuText
                    last: line.lastText
                    lastOn: line.lastOnText
                    origin: line.originText
                    price: line.priceText
                    rule: line.discountText.length > 0 ? line.discountText : line.ruleText
                    quantity: line.quantityMilli / 1000
                    step: line.stepMilli / 1000
                    net: line.netText
                    lapsed: line.lapsed
                    onWanted: quantity => part.form.setQuantityMilli(line.productId, Math.round(quantity * 1000))
                    onOpened: if (line.sold) terms.use(one => one.ask(line.productId, line.name, line.discountText, line.figuresText, line.about))
                }
                Rectangle {
                    visible: line.reasonText.length > 0
                    width: parent.width
                    height: visible ? Math.max(Theme.target, why.implicitHeight + Theme.s12) : 0
                    color: Theme.infoSoft

                    GlyphText {
                        id: why
                        x: Theme.s20
                        width: info.x - x - Theme.s8
                        anchors.verticalCenter: parent.verticalCenter
                        glyph: line.reasonIcon
                        text: line.reasonText
                        font: Theme.secondary
                        ink: Theme.info
                        alignment: Qt.AlignLeft
                    }
                    ToolButton {
                        id: info
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.s12
                        anchors.verticalCenter: parent.verticalCenter
                        glyph: Icons.info
                        text: qsTr("Perché %1").arg(line.name)
                        onClicked: terms.use(one => one.ask(line.productId, line.name, line.discountText, line.figuresText, line.about))
                    }
                }
            }
        }
    }
    Rectangle {
        id: strip
        readonly property var advice: part.form.suggestion[0] ?? null

        visible: advice !== null && part.form.tab !== "suggested"
        width: parent.width
        height: visible ? Theme.px(72) : 0
        color: Theme.infoSoft

        FactRow {
            x: Theme.s20
            width: add.x - x - Theme.s8
            height: parent.height
            glyph: Icons.lightbulb
            tone: "info"
            title: strip.advice?.title ?? ""
            detail: strip.advice?.detail ?? ""
        }
        Row {
            id: add
            anchors.right: parent.right
            anchors.rightMargin: Theme.s12
            anchors.verticalCenter: parent.verticalCenter

            Button {
                variant: "text"
                glyph: Icons.plus
                text: qsTr("Aggiungi")
                onClicked: part.form.takeSuggestion(strip.advice.productId)
            }
            ToolButton {
                glyph: Icons.close
                ink: Theme.text2
                text: qsTr("Non ora")
                onClicked: part.form.dismissSuggestion()
            }
        }
    }
    Later {
        id: terms

        LineTermsDialog {
            form: part.form
        }
    }
}
