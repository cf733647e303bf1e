pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.Parts

// An order read: its reasons with both values, its lines, its totals. `order` is an OrderCard or an OrderReview.
Column {
    id: sheet

    required property var order
    readonly property bool slim: width < Theme.px(560)

    component Figure: Label {
        anchors.verticalCenter: parent?.verticalCenter
        font: Theme.secondary
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }

    Flow {
        id: reasons
        visible: sheet.order.reasons.length > 0
        width: parent.width - 2 * Theme.s24
        x: Theme.s24
        spacing: Theme.s12
        bottomPadding: Theme.s16

        Repeater {
            model: sheet.order.reasons

            ReasonCard {
                required property var modelData

                width: sheet.slim || sheet.order.reasons.length === 1 ? reasons.width : Math.floor((reasons.width - Theme.s12) / 2)
                title: modelData.title
                value: modelData.value
                detail: modelData.detail
                glyph: modelData.icon
                tone: modelData.tone
            }
        }
    }
    Item {
        visible: !sheet.slim
        width: parent.width
        height: Theme.px(40)

        Label { x: Theme.s24; anchors.verticalCenter: parent.verticalCenter; text: qsTr("Prodotto"); font: Theme.caption; color: Theme.text2 }
        Figure { x: parent.width * 0.5 - width; text: qsTr("Quantità"); font: Theme.caption; color: Theme.text2 }
        Figure { x: parent.width * 0.66 - width; text: qsTr("Prezzo"); font: Theme.caption; color: Theme.text2 }
        Figure { x: parent.width * 0.8 - width; text: qsTr("Sconto"); font: Theme.caption; color: Theme.text2 }
        Figure { x: parent.width - Theme.s24 - width; text: qsTr("Netto"); font: Theme.caption; color: Theme.text2 }
    }
    Repeater {
        model: sheet.order.lines

        Item {
            id: line

            required property string lineId
            required property string name
            required property string skuText
            required property string quantityText
            required property string priceText
            required property string discountText
            required property string netText
            required property bool marked

            width: sheet.width
            height: Math.max(Theme.px(60), words.implicitHeight + Theme.s16)
            Accessible.role: Accessible.ListItem
            Accessible.name: Speech.list([name, quantityText, priceText, discountText, netText])

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.line
            }
            Column {
                id: words
                x: Theme.s24
                width: (sheet.slim ? parent.width * 0.7 : parent.width * 0.43) - x
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    text: line.name
                    font: Theme.bodyStrong
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }
                Label {
                    width: parent.width
                    text: sheet.slim ? Speech.list([line.quantityText + " × " + line.priceText, line.discountText]) : line.skuText
                    font: Theme.caption
                    color: Theme.text2
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
            Figure { visible: !sheet.slim; x: parent.width * 0.5 - width; text: line.quantityText }
            Figure { visible: !sheet.slim; x: parent.width * 0.66 - width; text: line.priceText }
            Figure { visible: !sheet.slim && !line.marked; x: parent.width * 0.8 - width; text: line.discountText }
            ReasonChip {
                visible: !sheet.slim && line.marked
                x: parent.width * 0.8 - width + Theme.s8
                anchors.verticalCenter: parent.verticalCenter
                text: line.discountText
                tone: "warn"
            }
            Figure { x: (drop.visible ? drop.x : parent.width - Theme.s24) - width; text: line.netText; font: Theme.section }
            ToolButton {
                id: drop
                visible: sheet.order.canRemove ?? false
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                glyph: Icons.close
                text: qsTr("Togli %1").arg(line.name)
                onClicked: sheet.order.removeLine(line.lineId)
            }
        }
    }
    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
    Item {
        width: parent.width
        height: Math.max(totals.height, note.implicitHeight) + Theme.s32

        Label {
            id: note
            x: Theme.s24
            y: Theme.s16
            width: totals.x - x - Theme.s16
            text: sheet.order.noteText
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Column {
            id: totals
            anchors.right: parent.right
            anchors.rightMargin: Theme.s24
            y: Theme.s16

            Label {
                anchors.right: parent.right
                text: sheet.order.totalText
                font: Theme.cardFigure
            }
            Label {
                anchors.right: parent.right
                text: sheet.order.totalDetail
                font: Theme.caption
                color: Theme.text2
            }
        }
    }
}
