import QtQuick
import GiroStyle
import Giro.Parts

// The head of a part of the inbox, with how many wait in it.
Item {
    id: head

    required property string title
    property int count: 0

    height: visible ? Theme.px(48) : 0
    Accessible.role: Accessible.Heading
    Accessible.name: count > 0 ? title + ", " + count : title

    Label {
        x: Theme.s20
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s8
        width: figure.x - x - Theme.s8
        text: head.title
        font: Theme.captionBold
        color: Theme.text2
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Label {
        id: figure
        visible: head.count > 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.s20
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s8
        text: head.count
        font: Theme.captionBold
        color: Theme.text2
        Accessible.ignored: true
    }
}
