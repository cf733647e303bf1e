import QtQuick
import GiroStyle
import Giro.Parts

// One column of a file: what it is called there, the first value it has, and what it is read as here.
Item {
    id: row

    required property string column
    required property string name
    required property string sample
    required property string ours
    required property var fields

    readonly property bool beside: width >= Theme.px(560)

    signal picked(string ours)

    implicitHeight: (beside ? Math.max(words.implicitHeight, box.implicitHeight)
                            : words.implicitHeight + Theme.s4 + box.implicitHeight) + Theme.s16

    Column {
        id: words
        y: row.beside ? Math.round((row.height - height) / 2) : Theme.s8
        width: row.beside ? Math.round(row.width * 0.45) - Theme.s12 : row.width

        Label {
            width: parent.width
            text: row.name
            font: Theme.bodyStrong
            color: row.ours.length > 0 ? Theme.text : Theme.text2
            wrapMode: Text.Wrap
        }
        Label {
            visible: text.length > 0
            width: parent.width
            text: row.sample
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
        }
    }
    PickBox {
        id: box
        x: row.beside ? row.width - width : 0
        y: row.beside ? Math.round((row.height - height) / 2) : words.y + words.height + Theme.s4
        width: row.beside ? Math.round(row.width * 0.55) : row.width
        label: row.name
        choices: row.fields
        current: row.ours
        onPicked: code => row.picked(code)
    }
}
