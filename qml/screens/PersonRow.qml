import QtQuick
import GiroStyle
import Giro.Parts

// One who signs in, or may no longer: who they are, and when their tablet was last heard.
RowBase {
    id: row

    required property string userId
    required property string name
    required property string initials
    required property string detail
    required property string seenText
    required property string stateText
    required property bool active
    required property string spoken

    readonly property bool beside: width >= Theme.px(560)

    implicitHeight: words.implicitHeight + 2 * Theme.s12
    Accessible.name: spoken

    Avatar {
        id: face
        x: Theme.s20
        anchors.verticalCenter: parent.verticalCenter
        initials: row.initials
        quiet: !row.active
    }
    Column {
        id: words
        x: face.x + face.width + Theme.s12
        width: (row.beside ? seen.x : arrow.x) - x - Theme.s12
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
            text: row.beside ? row.detail : As.joined([row.detail, row.seenText])
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        GlyphText {
            visible: row.stateText.length > 0
            glyph: Icons.lock
            text: row.stateText
            font: Theme.captionStrong
            ink: Theme.warn
        }
    }
    Label {
        id: seen
        visible: row.beside
        anchors.right: arrow.left
        anchors.rightMargin: Theme.s8
        anchors.verticalCenter: parent.verticalCenter
        text: row.seenText
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
