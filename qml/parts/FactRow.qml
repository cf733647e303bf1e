import QtQuick
import GiroStyle

// A toned symbol with a fact over its cause ("1.240,00 € scaduti" over "fattura 1183"); `tail` holds what stands right.
RowBase {
    id: row

    required property string title
    property string detail
    property string glyph
    property string tone
    property int inset: 0
    default property alias tail: slot.data

    implicitHeight: Math.max(Theme.target, words.implicitHeight + Theme.s16)
    divider: false
    opens: false  // or it shows the arrow
    Accessible.name: detail.length > 0 ? title + ", " + detail : title

    IconTile {
        id: tile
        visible: row.glyph.length > 0
        x: row.inset
        anchors.verticalCenter: parent.verticalCenter
        size: Theme.px(36)
        glyph: row.glyph
        tone: row.tone
    }
    Column {
        id: words
        x: row.inset + (tile.visible ? tile.width + Theme.s12 : 0)
        width: (slot.children.length > 0 ? slot.x : arrow.visible ? arrow.x : parent.width - row.inset) - x - Theme.s8
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: row.title
            font: Theme.secondaryStrong
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            visible: row.detail.length > 0
            width: parent.width
            text: row.detail
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Row {
        id: slot
        anchors.right: arrow.visible ? arrow.left : parent.right
        anchors.rightMargin: arrow.visible ? Theme.s8 : row.inset
        anchors.verticalCenter: parent.verticalCenter
    }
    Icon {
        id: arrow
        visible: row.opens
        anchors.right: parent.right
        anchors.rightMargin: row.inset
        anchors.verticalCenter: parent.verticalCenter
        glyph: Icons.chevronRight
    }
}
