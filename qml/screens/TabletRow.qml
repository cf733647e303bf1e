import QtQuick
import GiroStyle
import Giro.Parts

// A tablet: whose and which, when it was heard, how it stands. A tap shows what can be done.
RowBase {
    id: row

    required property string tabletId
    required property string userId
    required property string person
    required property string initials
    required property string device
    required property string heardText
    required property string noteText
    required property string stateText
    required property string stateIcon
    required property string stateTone
    required property bool canRevoke
    required property bool canWipe
    required property bool canKeep
    required property string spoken
    readonly property bool beside: width >= Theme.px(640)

    implicitHeight: Math.max(Theme.px(72), words.implicitHeight + 2 * Theme.s12)
    Accessible.name: spoken

    Avatar {
        id: face
        x: Theme.s20
        anchors.verticalCenter: parent.verticalCenter
        initials: row.initials
    }
    Column {
        id: words
        x: face.x + face.width + Theme.s12
        width: (row.beside ? standing.x - Theme.s16 : more.x) - x
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Label {
            width: parent.width
            text: row.person
            font: Theme.bodyStrong
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: As.joined([row.device, row.heardText])
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            visible: text.length > 0
            width: parent.width
            text: row.noteText
            font: Theme.captionStrong
            color: Theme.warn
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            visible: !row.beside
            width: parent.width
            text: row.stateText
            font: Theme.captionStrong
            color: standing.ink
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    GlyphText {
        id: standing
        visible: row.beside
        anchors.right: more.left
        anchors.rightMargin: Theme.s12
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(row.width * 0.34)
        glyph: row.stateIcon
        spacing: Theme.s8
        text: row.stateText
        font: Theme.secondaryStrong
        ink: row.stateTone === "neutral" ? Theme.text2 : Theme.ink(row.stateTone)
        alignment: Qt.AlignLeft
        Accessible.ignored: true
    }
    Icon {
        id: more
        anchors.right: parent.right
        anchors.rightMargin: Theme.s20
        anchors.verticalCenter: parent.verticalCenter
        glyph: Icons.more
    }
}
