pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// An order being written: the products, and beside them what it comes to; upright its sum stands at the foot.
AppScreen {
    id: page

    property string clientId
    property string orderId
    property bool repeat: false
    property string propose  // a product that starts the order
    property string tab  // the one to begin with
    readonly property OrderForm order: form

    title: form.orderId.length > 0 ? qsTr("Bozza d'ordine") : qsTr("Nuovo ordine")
    context: form.clientText
    settled: form.ready

    function find() {
        lines.find();
    }

    function save() {
        if (!form.empty && !form.busy) form.saveDraft();
    }

    function takeProposal() {
        if (form.ready && tab.length > 0) {
            form.tab = tab;
            tab = "";
        }
        if (form.ready && propose.length > 0) {
            form.increase(propose);
            propose = "";
        }
    }

    actions: [
        Button {
            visible: form.canRepeat && form.empty && !page.narrow
            glyph: Icons.repeat
            text: form.repeatText
            onClicked: form.repeatLast()
        }
    ]

    OrderForm {
        id: form
        app: page.app
        clientId: page.clientId
        orderId: page.orderId
        repeat: page.repeat
        onReadyChanged: page.takeProposal()
        onSubmitted: page.nav.back()
        onSavedDraft: page.nav.back()
        onDiscarded: page.nav.back()
    }
    Notice {
        id: gone
        visible: form.gone
        width: lines.width
        glyph: Icons.info
        text: qsTr("Questo cliente non è più su questo tablet")
        detail: form.canSubmit ? qsTr("L'ordine non si cambia più, ma si può inviare com'è: la sede lo riceve lo stesso.")
                               : qsTr("Ora lo segue qualcun altro: chiedi alla sede.")
    }
    OrderProducts {
        id: lines
        y: gone.visible ? gone.height + Theme.s12 : 0
        width: page.narrow ? parent.width : side.x - Theme.s16
        height: (page.narrow ? foot.y - Theme.s12 : parent.height) - y
        enabled: !form.gone
        form: form
    }
    Card {
        id: side
        visible: !page.narrow
        anchors.right: parent.right
        width: Theme.px(340)
        height: parent.height
        padding: 0

        Flickable {
            width: parent.width
            height: side.height - act.height - kept.height - 3 * Theme.s12
            contentHeight: sum.implicitHeight + Theme.s20 + Theme.s12
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            OrderSum {
                id: sum
                x: Theme.s20
                y: Theme.s20
                width: parent.width - 2 * x
                enabled: !form.gone
                app: page.app
                form: form
            }
        }
        Item {
            width: parent.width
            height: act.y + act.height

            GlyphText {
                id: kept
                x: Theme.s20
                width: parent.width - 2 * x
                height: Math.max(Theme.px(22), implicitHeight)
                glyph: form.savedText.length > 0 ? Icons.tablet : ""
                text: form.savedText
                font: Theme.caption
                ink: Theme.text2
                alignment: Qt.AlignLeft
            }
            Button {
                id: act
                x: Theme.s20
                y: kept.height + Theme.s8
                width: parent.width - 2 * x
                implicitHeight: Theme.buttonTall
                variant: "primary"
                glyph: Icons.arrowForward
                text: qsTr("Rivedi e invia")
                enabled: !form.empty
                onClicked: review.use(one => one.open())
            }
        }
    }
    OrderFoot {
        id: foot
        visible: page.narrow
        anchors.bottom: parent.bottom
        width: parent.width
        form: form
        onReviewWanted: review.use(one => one.open())
    }
    Later {
        id: review

        OrderReviewSheet {
            app: page.app
            form: page.order
            upright: page.narrow
        }
    }
}
