import QtQuick

// One symbol of the icon font. Readers skip it: the words beside it, or its button's name, say what it means.
Text {
    required property string glyph
    property int size: Theme.icon

    text: glyph
    color: Theme.text2
    font.family: Icons.family
    font.pixelSize: size
    lineHeightMode: Text.FixedHeight
    lineHeight: size
    width: implicitWidth
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText
    Accessible.ignored: true
}
