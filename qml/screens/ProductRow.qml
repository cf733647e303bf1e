import QtQuick
import GiroStyle
import Giro.Parts

// A product, or one that is no longer sold, with its own price.
RowBase {
    id: row

    required property string productId
    required property string name
    required property string detail
    required property string priceText
    required property string stateText
    required property string spoken

    readonly property bool beside: width >= Theme.px(560)

    implicitHeight: words.implicitHeight + 2 * Theme.s12
    Accessible.name: spoken

    Column {
        id: words
        x: Theme.s20
        width: (row.beside ? price.x : arrow.x) - x - Theme.s12
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: row.name
            font: Theme.bodyStrong
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: row.beside ? row.detail : As.joined([row.detail, row.priceText])
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        GlyphText {
            visible: row.stateText.length > 0
            glyph: Icons.archive
            text: row.stateText
            font: Theme.captionStrong
            ink: Theme.warn
        }
    }
    Label {
        id: price
        visible: row.beside
        anchors.right: arrow.left
        anchors.rightMargin: Theme.s8
        anchors.verticalCenter: parent.verticalCenter
        text: row.priceText
        font: Theme.caption
        color: Theme.text2
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
