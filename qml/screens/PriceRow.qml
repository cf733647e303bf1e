import QtQuick
import GiroStyle
import Giro.Parts

// A price of a list: how much, from which quantity, from when to when; its button ends it.
RowBase {
    id: row

    required property string priceId
    required property string title
    required property string detail
    required property string section
    required property bool ended
    required property bool begun

    signal endWanted()

    opens: false
    implicitHeight: Math.max(Theme.target, words.implicitHeight) + Theme.s12
    Accessible.name: Speech.list([title, detail])

    Column {
        id: words
        x: Theme.s20
        width: (end.visible ? end.x : row.width - Theme.s20) - x - Theme.s8
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: row.title
            font: Theme.bodyStrong
            color: row.ended ? Theme.text2 : Theme.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: row.detail
            font: Theme.caption
            color: Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    Button {
        id: end
        visible: !row.ended
        anchors.right: parent.right
        anchors.rightMargin: Theme.s8
        anchors.verticalCenter: parent.verticalCenter
        variant: "text"
        text: row.begun ? qsTr("Termina") : qsTr("Togli")
        Accessible.name: text + ", " + row.title
        onClicked: row.endWanted()
    }
}
