import QtQuick
import GiroStyle
import Giro.Parts

// One recorded thing and where it is.
RowBase {
    id: row

    required property var model  // "icon" is the button's own word
    required property string title
    required property string detail
    required property string time
    required property string stateText
    required property string stateIcon
    required property string stateTone
    required property string clientId
    required property string reason

    implicitHeight: Math.max(Theme.rowStop, words.implicitHeight + Theme.s16)
    Accessible.name: Speech.list([title, detail, time, stateText, reason])

    IconTile {
        id: tile
        x: Theme.s20
        anchors.verticalCenter: parent.verticalCenter
        glyph: row.model.icon
    }
    Column {
        id: words
        anchors.left: tile.right
        anchors.leftMargin: Theme.s12
        anchors.right: fate.left
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
            text: row.reason.length > 0 ? row.reason : row.detail
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Column {
        id: fate
        anchors.right: parent.right
        anchors.rightMargin: Theme.s20
        anchors.verticalCenter: parent.verticalCenter

        GlyphText {
            anchors.right: parent.right
            glyph: row.stateIcon
            glyphSize: Theme.iconChip
            spacing: 5
            text: row.stateText
            font: Theme.captionStrong
            ink: Theme.ink(row.stateTone)
            alignment: Qt.AlignRight
        }
        Label {
            anchors.right: parent.right
            text: row.time
            font: Theme.caption
            color: Theme.text2
            Accessible.ignored: true
        }
    }
}
