import QtQuick
import GiroStyle
import Giro.Parts

// Why an order is held, with both values: what it comes to, and what was allowed.
Rectangle {
    id: card

    required property string title
    required property string value
    required property string detail
    required property string glyph
    required property string tone

    implicitHeight: words.implicitHeight + 2 * Theme.s16
    radius: Theme.radius
    color: Theme.soft(tone)
    Accessible.role: Accessible.StaticText
    Accessible.name: Speech.list([title, value, detail])

    Column {
        id: words
        x: Theme.s16
        y: Theme.s16
        width: parent.width - 2 * x
        spacing: Theme.s4

        GlyphText {
            width: parent.width
            glyph: card.glyph
            spacing: Theme.s8
            text: card.title
            font: Theme.captionStrong
            ink: Theme.ink(card.tone)
            alignment: Qt.AlignLeft
        }
        Label {
            width: parent.width
            text: card.value
            font: Theme.sectionWide
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            visible: text.length > 0
            width: parent.width
            text: card.detail
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
