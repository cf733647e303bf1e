import QtQuick
import GiroStyle
import Giro.Parts

// One field to look at: what it is, whose, since when.
RowBase {
    id: row

    required property string entryId
    required property var model  // "icon" is the button's own word
    required property string tone
    required property string title
    required property string detail
    required property string dateText

    implicitHeight: Math.max(Theme.px(72), words.implicitHeight + Theme.s16)
    Accessible.name: Speech.list([title, detail, dateText])

    IconTile {
        id: tile
        x: Theme.s20
        anchors.verticalCenter: parent.verticalCenter
        glyph: row.model.icon
        tone: row.tone === "neutral" ? "" : row.tone
    }
    Column {
        id: words
        anchors.left: tile.right
        anchors.leftMargin: Theme.s12
        anchors.right: day.left
        anchors.rightMargin: Theme.s8
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: row.title
            font: Theme.bodyStrong
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: row.detail
            font: Theme.caption
            color: row.selected ? Theme.softInk : Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Label {
        id: day
        anchors.right: parent.right
        anchors.rightMargin: Theme.s16
        y: words.y
        text: row.dateText
        font: Theme.caption
        color: Theme.text2
        Accessible.ignored: true
    }
}
