pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import GiroStyle
import Giro.App
import Giro.Parts

// Whose order, which, in what state; call and client are one tap away.
Item {
    id: head

    required property var order
    required property App app
    required property var nav

    implicitHeight: words.implicitHeight + Theme.s20 + Theme.s16

    Column {
        id: words
        x: Theme.s24
        y: Theme.s20
        width: tools.x - x - Theme.s8
        spacing: Theme.s4

        Label {
            width: parent.width
            text: head.order.title
            font: Theme.title
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: head.order.detail
            font: Theme.secondary
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Flow {
            width: parent.width
            spacing: Theme.s8
            topPadding: Theme.s4

            ReasonChip {
                text: head.order.statusText
                tone: head.order.tone === "neutral" ? "" : head.order.tone
            }
            ReasonChip {
                visible: text.length > 0
                text: head.order.stateText
                glyph: head.order.stateIcon
                tone: head.order.stateTone === "neutral" ? "" : head.order.stateTone
            }
        }
    }
    Row {
        id: tools
        anchors.right: parent.right
        anchors.rightMargin: Theme.s16
        y: Theme.s16

        ToolButton {
            visible: head.order.phone.length > 0
            glyph: Icons.call
            text: qsTr("Chiama %1").arg(head.order.title)
            onClicked: head.app.call(head.order.phone)
        }
        ToolButton {
            visible: (head.order.pdfName ?? "").length > 0
            glyph: Icons.pdf
            text: qsTr("Copia in PDF")
            onClicked: saving.use(one => {
                one.selectedFile = one.currentFolder + "/" + encodeURIComponent(head.order.pdfName);
                one.open();
            })
        }
        ToolButton {
            glyph: Icons.person
            text: qsTr("Scheda di %1").arg(head.order.title)
            onClicked: head.nav.open("ClientCardPage", { clientId: head.order.clientId })
        }
    }
    Later {
        id: saving

        FileDialog {
            title: qsTr("Salva la copia dell'ordine")
            fileMode: FileDialog.SaveFile
            defaultSuffix: "pdf"
            onAccepted: head.order.savePdf(selectedFile)
        }
    }
}
