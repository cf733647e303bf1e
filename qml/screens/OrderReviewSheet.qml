pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.App
import Giro.Parts

// The last look before an order goes: its lines, its sum, when it is to be paid.
Drawer {
    id: sheet

    required property App app
    required property OrderForm form
    property bool upright: false

    edge: upright ? Qt.BottomEdge : Qt.RightEdge
    dragMargin: 0
    padding: 0
    implicitWidth: upright ? parent?.width ?? 0 : Math.min(Theme.px(560), parent?.width ?? 0)
    implicitHeight: upright ? (parent?.height ?? 0) * 0.9 : parent?.height ?? 0

    Item {
        id: head
        width: parent.width
        height: Theme.topBar

        Column {
            x: Theme.s24
            width: closing.x - x
            anchors.verticalCenter: parent.verticalCenter

            Label {
                text: qsTr("Rivedi l'ordine")
                font: Theme.heading
                Accessible.role: Accessible.Heading
            }
            Label {
                width: parent.width
                text: sheet.form.clientText
                font: Theme.caption
                color: Theme.text2
                wrapMode: Text.Wrap
            }
        }
        ToolButton {
            id: closing
            anchors.right: parent.right
            anchors.rightMargin: Theme.s12
            anchors.verticalCenter: parent.verticalCenter
            glyph: Icons.close
            ink: Theme.text
            text: qsTr("Torna all'ordine")
            onClicked: sheet.close()
        }
    }
    Flickable {
        y: head.height
        width: parent.width
        height: foot.y - y
        contentHeight: body.implicitHeight + Theme.s16
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: body
            x: Theme.s24
            width: parent.width - 2 * x
            spacing: Theme.s16

            Column {
                width: parent.width

                Repeater {
                    model: sheet.form.basket

                    DatedRow {
                        required property string name
                        required property string skuText
                        required property string priceText
                        required property string discountText
                        required property string quantityText
                        required property string netText
                        required property string originText

                        width: body.width
                        dateText: qsTr("%1 ×").arg(quantityText)
                        title: name
                        detail: As.joined([skuText, priceText, discountText, originText])
                        amount: netText
                        divider: true
                    }
                }
            }
            OrderSum {
                width: parent.width
                enabled: !sheet.form.gone
                app: sheet.app
                form: sheet.form
            }
            Column {
                visible: sheet.form.instalments.length > 0
                width: parent.width
                spacing: Theme.s4

                Label {
                    text: qsTr("Scadenze")
                    font: Theme.section
                    Accessible.role: Accessible.Heading
                }
                Label {
                    width: parent.width
                    text: sheet.form.instalmentsHint
                    font: Theme.caption
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
                Repeater {
                    model: sheet.form.instalments

                    Item {
                        id: instalment

                        required property var modelData

                        width: body.width
                        height: dates.height

                        Column {
                            id: dates
                            width: amount.x - Theme.s8

                            Label {
                                text: instalment.modelData.dateText
                                font: Theme.secondary
                                color: Theme.text2
                            }
                            Label {
                                visible: text.length > 0
                                width: parent.width
                                text: instalment.modelData.noteText
                                font: Theme.caption
                                color: Theme.text2
                                wrapMode: Text.Wrap
                            }
                        }
                        Label {
                            id: amount
                            anchors.right: parent.right
                            text: instalment.modelData.amountText
                            font: Theme.secondaryStrong
                        }
                    }
                }
            }
            FormRow {
                width: parent.width
                beside: false
                label: qsTr("Nota per la sede")
                TextField {
                    width: parent.width
                    label: qsTr("Nota per la sede")
                    enabled: !sheet.form.gone
                    placeholderText: qsTr("Facoltativa")
                    text: sheet.form.note
                    onTextEdited: sheet.form.note = text
                }
            }
        }
    }
    Item {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: acts.height + words.height + Theme.s12 + Theme.s16 + Theme.s8

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.line
        }
        Label {
            id: words
            x: Theme.s24
            y: Theme.s12
            width: parent.width - 2 * x
            text: sheet.form.reviewText
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Row {
            id: acts
            anchors.right: parent.right
            anchors.rightMargin: Theme.s24
            y: words.y + words.height + Theme.s8
            spacing: Theme.s8

            Button {
                height: Theme.buttonTall
                variant: "text"
                text: qsTr("Scarta")
                onClicked: {
                    sheet.close();
                    sheet.form.discard();
                }
            }
            Button {
                height: Theme.buttonTall
                visible: !sheet.form.gone
                text: qsTr("Tieni come bozza")
                enabled: !sheet.form.busy
                onClicked: {
                    sheet.close();
                    sheet.form.saveDraft();
                }
            }
            Button {
                height: Theme.buttonTall
                variant: "primary"
                glyph: Icons.check
                text: qsTr("Invia ordine")
                enabled: sheet.form.canSubmit && !sheet.form.busy
                onClicked: {
                    sheet.close();
                    sheet.form.submit();
                }
            }
        }
    }
}
