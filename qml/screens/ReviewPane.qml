pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The order under review: every reason with both values, the lines, and the three decisions.
Card {
    id: pane

    required property OrderReview review
    required property App app
    required property var nav
    property bool closable: false

    signal closed()

    padding: 0
    spacing: 0

    Skeleton {
        visible: !pane.review.ready
        width: parent.width
        rows: 6
    }
    EmptyState {
        visible: pane.review.ready && !pane.review.found
        width: parent.width
        sentence: qsTr("Niente da decidere")
        next: qsTr("Gli ordini trattenuti si vedono qui")
    }
    Button {
        visible: pane.closable
        x: Theme.s8
        variant: "text"
        glyph: Icons.arrowBack
        text: qsTr("Tutti gli ordini")
        onClicked: pane.closed()
    }
    Flickable {
        visible: pane.review.found
        width: parent.width
        height: pane.height - y - foot.height - 2
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column
            width: parent.width

            OrderHead {
                width: parent.width
                order: pane.review
                app: pane.app
                nav: pane.nav
            }
            Notice {
                visible: pane.review.changedText.length > 0
                x: Theme.s24
                width: parent.width - 2 * x
                height: visible ? implicitHeight : 0
                glyph: Icons.warning
                text: pane.review.changedText

                Button {
                    variant: "text"
                    text: qsTr("Ho guardato")
                    onClicked: pane.review.look()
                }
            }
            OrderLines {
                width: parent.width
                order: pane.review
            }
        }
    }
    Item {
        id: foot
        visible: pane.review.found && (pane.review.canConfirm || pane.review.canRelease || pane.review.canReject)
        width: parent.width
        height: visible ? buttons.height + 2 * Theme.s16 : 0

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Flow {
            id: buttons
            x: Theme.s24
            y: Theme.s16
            width: parent.width - 2 * x
            spacing: Theme.s12

            Button {
                visible: pane.review.canConfirm
                variant: "primary"
                glyph: Icons.check
                enabled: !pane.review.busy && pane.review.changedText.length === 0
                text: qsTr("Conferma")
                onClicked: pane.review.confirm()
            }
            Button {
                visible: pane.review.canRelease
                enabled: !pane.review.busy && pane.review.changedText.length === 0
                text: qsTr("Togli il fermo")
                onClicked: pane.review.release()
            }
            Button {
                visible: pane.review.canReject
                variant: "danger"
                glyph: Icons.close
                enabled: !pane.review.busy
                text: qsTr("Respingi con motivo")
                onClicked: rejecting.use(one => one.open())
            }
        }
    }
    Later {
        id: rejecting

        ReasonDialog {
            title: qsTr("Perché respingi l'ordine?")
            act: qsTr("Respingi")
            reasons: pane.review.rejectReasons
            onGiven: (code, words) => pane.review.reject(code, words)
        }
    }
}
