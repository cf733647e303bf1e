import QtQuick
import QtQuick.Templates as T
import Giro.Parts

// Text in the type scale: set `font` to a token and the line height follows.
T.Label {
    id: control

    readonly property int lineSpace: Theme.lineHeight(font.pixelSize)

    color: Theme.text
    linkColor: Theme.primary
    font: Theme.body
    lineHeightMode: Text.FixedHeight
    lineHeight: lineSpace
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
