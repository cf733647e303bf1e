import QtQuick

// What has become of one recorded thing; `reason` says why it still waits.
GlyphText {
    required property string kind  // "saved", "waiting", "sending", "received", "review"
    property string reason

    glyph: SyncWords.itemGlyph(kind)
    glyphSize: Theme.iconChip
    text: SyncWords.itemState(kind)
    tail: reason
    ink: Theme.ink(SyncWords.itemTone(kind))
    font: Theme.captionStrong
    spacing: 5
    alignment: Qt.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: reason.length > 0 ? text + ", " + reason : text
}
