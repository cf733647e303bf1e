import QtQuick
import Giro.App
import Giro.Parts

// A visit while it happens: when, how, what came of it. What is known of the client stands beside it, upright below.
AppScreen {
    id: page

    required property string clientId
    property string visitId
    property bool begin: false  // the person has said "Inizia visita"

    title: qsTr("Visita")
    context: form.subtitle
    settled: form.ready && client.ready

    function save() {
        if (form.canSave && !form.busy) form.save();
    }

    function start() {
        if (begin && form.ready && !form.started && !form.busy) {
            begin = false;
            form.start();
        }
    }

    VisitForm {
        id: form
        app: page.app
        clientId: page.clientId
        visitId: page.visitId
        onReadyChanged: page.start()
        onSaved: page.nav.back()
        onDiscarded: page.nav.back()
    }
    ClientCard {
        id: client
        app: page.app
        clientId: page.clientId
    }
    Card {
        id: sheet
        width: side.visible ? side.x - Theme.s16 : parent.width
        height: parent.height
        padding: 0
        spacing: 0

        VisitStrip {
            id: strip
            width: parent.width
            form: form
        }
        Flickable {
            id: room
            width: parent.width
            height: sheet.height - strip.height - foot.height - 2
            contentHeight: Theme.s16 + (page.narrow && context.visible ? context.y + context.height : fields.y + fields.height)
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            Skeleton {
                visible: !form.ready
                width: parent.width
            }
            Notice {
                id: gone
                visible: form.gone
                x: Theme.s24
                y: Theme.s16
                width: parent.width - 2 * x
                glyph: Icons.info
                text: qsTr("Questo cliente non è più su questo tablet")
                detail: form.known ? qsTr("Puoi finire e salvare la visita: la sede la riceve lo stesso.")
                                   : qsTr("Ora lo segue qualcun altro: chiedi alla sede.")
            }
            VisitFields {
                id: fields
                visible: form.ready
                x: Theme.s24
                y: gone.visible ? gone.y + gone.height + Theme.s16 : Theme.s16
                width: parent.width - 2 * x
                form: form
                today: page.app.today
                onOrderWanted: id => page.nav.open("OrderCardPage", { orderId: id })
            }
        }
        FormFoot {
            id: foot
            width: parent.width
            savedText: form.missingText.length > 0 ? form.missingText : form.savedText
            missing: form.missingText.length > 0
            ready: form.canSave && !form.busy
            text: qsTr("Salva visita")
            onSaved: page.save()
            onDiscarded: form.discard()
        }
    }
    Card {
        id: side
        visible: !page.narrow && !form.gone
        anchors.right: parent.right
        width: Theme.px(324)
        height: parent.height
        padding: 0

        Flickable {
            id: aside
            width: parent.width
            height: side.height - 2
            contentHeight: context.implicitHeight + 2 * Theme.s20
            boundsBehavior: Flickable.StopAtBounds
            clip: true
        }
    }
    VisitContext {
        id: context
        parent: page.narrow ? room.contentItem : aside.contentItem
        visible: !form.gone && (!page.narrow || client.ready)
        x: page.narrow ? Theme.s24 : Theme.s20
        y: page.narrow ? fields.y + fields.height + Theme.s24 : Theme.s20
        width: parent.width - 2 * x
        client: client
        nav: page.nav
    }
}
