import QtQuick
import GiroStyle
import Giro.Parts

// One thing of a day: when, what, how it ended, how much.
RowBase {
    id: row

    required property string time
    required property var model  // "icon" is the button's own word
    required property string tone
    required property string title
    required property string detail
    required property string amountText
    required property string clientId
    required property string orderId

    implicitHeight: Math.max(Theme.rowStop, words.implicitHeight + Theme.s16)
    Accessible.name: Speech.list([time, title, detail, amountText])

    Label {
        id: when
        x: Theme.s20
        width: Theme.px(52)
        anchors.verticalCenter: parent.verticalCenter
        text: row.time
        font: Theme.secondaryStrong
        color: Theme.text2
        Accessible.ignored: true
    }
    IconTile {
        id: tile
        anchors.left: when.right
        anchors.verticalCenter: parent.verticalCenter
        glyph: row.model.icon
        tone: row.tone === "neutral" ? "" : row.tone
    }
    Column {
        id: words
        anchors.left: tile.right
        anchors.leftMargin: Theme.s12
        anchors.right: amount.left
        anchors.rightMargin: Theme.s12
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: row.title
            font: Theme.bodyStrong
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Label {
            visible: text.length > 0
            width: parent.width
            text: row.detail
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Label {
        id: amount
        anchors.right: arrow.left
        anchors.rightMargin: Theme.s12
        anchors.verticalCenter: parent.verticalCenter
        text: row.amountText
        font: Theme.section
        Accessible.ignored: true
    }
    Icon {
        id: arrow
        anchors.right: parent.right
        anchors.rightMargin: Theme.s12
        anchors.verticalCenter: parent.verticalCenter
        glyph: Icons.chevronRight
    }
}
