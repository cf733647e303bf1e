import QtQuick
import GiroStyle

// A toned band with one thing to know and what follows from it.
Rectangle {
    id: notice

    required property string text
    required property string glyph
    property string detail
    property string tone: "warn"
    default property alias tail: slot.data

    implicitWidth: Theme.px(300)
    implicitHeight: Math.max(words.implicitHeight + 2 * Theme.s12, slot.height + 2 * Theme.s8)
    radius: Theme.radiusTile
    color: Theme.soft(tone)
    Accessible.role: Accessible.StaticText
    Accessible.name: detail.length > 0 ? text + ". " + detail : text

    Icon {
        id: symbol
        x: Theme.s12
        anchors.verticalCenter: parent.verticalCenter
        glyph: notice.glyph
        color: Theme.ink(notice.tone)
    }
    Column {
        id: words
        anchors.left: symbol.right
        anchors.leftMargin: Theme.s8 + 2
        anchors.right: slot.left
        anchors.rightMargin: Theme.s8
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: notice.text
            font: Theme.secondaryStrong
            color: Theme.ink(notice.tone)
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            visible: notice.detail.length > 0
            width: parent.width
            text: notice.detail
            font: Theme.caption
            color: Theme.ink(notice.tone)
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Row {
        id: slot
        anchors.right: parent.right
        anchors.rightMargin: Theme.s8
        anchors.verticalCenter: parent.verticalCenter
    }
}
