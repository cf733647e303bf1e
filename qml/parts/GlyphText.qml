import QtQuick

// A symbol and words on one line, as buttons, chips and tabs show them; the words wrap before they are cut.
Item {
    id: part

    property string glyph
    property string text
    property string tail  // a count or a value after the words, lighter
    property color ink: Theme.text
    property color tailInk: Theme.text2
    property font font: Theme.bodyStrong
    property int glyphSize: Theme.iconTile
    property int spacing: Theme.s8
    property int alignment: Qt.AlignHCenter

    readonly property real beside: (symbol.visible ? symbol.width + spacing : 0)
                                   + (after.visible ? after.implicitWidth + spacing : 0)

    implicitWidth: Math.ceil(words.implicitWidth + beside)
    implicitHeight: Math.max(symbol.visible ? symbol.height : 0, words.implicitHeight)

    Row {
        x: part.alignment === Qt.AlignHCenter ? Math.round((part.width - width) / 2) : 0
        anchors.verticalCenter: parent.verticalCenter
        spacing: part.spacing

        Icon {
            id: symbol
            visible: part.glyph.length > 0
            anchors.verticalCenter: parent.verticalCenter
            glyph: part.glyph
            size: part.glyphSize
            color: part.ink
        }
        Text {
            id: words
            visible: part.text.length > 0
            width: Math.min(Math.ceil(implicitWidth), part.width - part.beside)
            anchors.verticalCenter: parent.verticalCenter
            text: part.text
            font: part.font
            color: part.ink
            wrapMode: Text.Wrap
            horizontalAlignment: part.alignment === Qt.AlignHCenter ? Text.AlignHCenter : Text.AlignLeft
            textFormat: Text.PlainText
        }
        Text {
            id: after
            visible: part.tail.length > 0
            anchors.verticalCenter: parent.verticalCenter
            text: part.tail
            font.family: part.font.family
            font.pixelSize: part.font.pixelSize
            color: part.tailInk
            textFormat: Text.PlainText
        }
    }
}
