import QtQuick

// One reason in words. It informs; the row it stands in is what can be tapped.
Rectangle {
    required property string text
    property string glyph
    property string tone  // "ok", "warn", "bad", "info", else neutral

    implicitWidth: words.implicitWidth + 2 * (Theme.s8 + 2)
    implicitHeight: Math.max(Theme.px(28), words.height + 8)
    radius: Theme.radiusChip
    color: Theme.soft(tone)
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    GlyphText {
        id: words
        anchors.centerIn: parent
        width: Math.min(implicitWidth, parent.width - 2 * Theme.s8)
        glyph: parent.glyph
        glyphSize: Theme.iconChip
        spacing: 5
        text: parent.text
        font: Theme.captionStrong
        ink: Theme.ink(parent.tone)
    }
}
